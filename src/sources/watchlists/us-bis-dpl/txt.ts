import { CordonError } from "../../../model/errors.ts";
import type { Address } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { addressOf } from "../../entry.ts";
import { columns } from "../../files/columns.ts";
import { readCsv } from "../../files/csv.ts";
import type { Column } from "../../files/columns.ts";
import type { Format, Head, ListFile, ReadContext, SourceEvent } from "../../source.ts";
import { distinctIds } from "../us-common/stable-id.ts";
import { isAmerican } from "../us-common/us-address.ts";
import { DPL_EXPECT, dplEvents } from "./entry.ts";

/** Header of dpl.txt: tabs, every field in quotes; dates MM/DD/YYYY but Last_Update, which is ISO. */
const COLUMNS = [
  "Name",
  "Street_Address",
  "City",
  "State",
  "Country",
  "Postal_Code",
  "Effective_Date",
  "Expiration_Date",
  "Standard_Order",
  "Last_Update",
  "Action",
  "FR_Citation",
] as const;

/** The Denied Persons List as BIS served it until 2025, and as archives keep it. */
export const usBisDplTxt: Format = {
  id: "us-bis-dpl/txt",
  list: "us-bis-dpl",
  parser: 1,
  parts: { required: ["all"], optional: [] },
  expect: DPL_EXPECT,
  recognise: (head: Head) =>
    /^"?Name"?\t"?Street_Address"?\t/.test(head.text) ? { part: "all" } : undefined,
  read: (files, context) => read(files.get("all"), context),
};

async function* read(file: ListFile | undefined, context: ReadContext): AsyncGenerator<SourceEvent> {
  if (!file) return;
  const distinct = distinctIds();
  let columnsOf: ((fields: readonly string[]) => Column) | undefined;
  for await (const { fields, line } of readCsv(file, { delimiter: "\t" })) {
    const where = `${file.name}, line ${line}`;
    if (!columnsOf) {
      yield* headerNotes(file, fields);
      columnsOf = columns(fields);
    } else if (fields.every((field) => field.trim() === "")) yield { note: "placeholder", where };
    else yield* rowEvents(columnsOf(fields), where, distinct, context);
  }
}

function* headerNotes(file: ListFile, header: readonly string[]): Generator<SourceEvent> {
  const given = header.map((name) => name.trim());
  const missing = COLUMNS.filter((name) => !given.includes(name));
  if (missing.length > 0)
    throw new CordonError("list-refused", `${file.name} lacks the columns ${missing.join(", ")}`);
  const known: readonly string[] = COLUMNS;
  for (const name of given)
    if (!known.includes(name)) yield { note: "unknown-column", where: `${file.name}: ${name}` };
}

function* rowEvents(
  column: Column,
  where: string,
  distinct: (id: string) => string,
  context: ReadContext,
): Generator<SourceEvent> {
  const country = column("Country").trim();
  const address = addressIn(column);
  if (country !== "" && !address?.country) yield { note: "unknown-country", where: `${where}: ${country}` };
  const order = column("Standard_Order").trim();
  const row = {
    name: column("Name"),
    address,
    effective: column("Effective_Date"),
    expires: column("Expiration_Date"),
    citations: column("FR_Citation"),
    amended: column("Last_Update"),
    remarks: [column("Action"), order === "" ? "" : `Standard order: ${order.toUpperCase()}`],
  };
  yield* dplEvents(row, where, distinct, context);
}

/** Most American addresses come without a country; a few have the state's code in its place. */
function addressIn(column: Column): Address | undefined {
  const [street, city, region, postcode] = ["Street_Address", "City", "State", "Postal_Code"].map((name) =>
    column(name).trim(),
  );
  const given = column("Country").trim();
  const american = isAmerican(region, postcode) && (given === "" || given === region);
  const country = american ? "US" : given === "PRC" ? "CN" : countryCode(given);
  const text = [street, city, region, postcode, country ?? given].filter(Boolean).join(", ");
  return addressOf({ text, street, city, region, postcode, country });
}
