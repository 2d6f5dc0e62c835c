import { CordonError } from "../../../model/errors.ts";
import { columns } from "../../files/columns.ts";
import { readCsv } from "../../files/csv.ts";
import type { Column } from "../../files/columns.ts";
import type { Format, Head, ListFile, ReadContext, SourceEvent } from "../../source.ts";
import { distinctIds } from "../us-common/stable-id.ts";
import { addressesInCell } from "./addresses.ts";
import { cslEvents } from "./entry.ts";
import { idsInCell } from "./ids.ts";
import { splitCell } from "./record.ts";
import type { CslRecord } from "./record.ts";
import { CSL_EXPECT } from "./sources.ts";

/** Header of consolidated.csv (trade.gov), 2022 to 2026. */
const COLUMNS = (
  "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date," +
  "standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage," +
  "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships," +
  "dates_of_birth,nationalities,places_of_birth,source_information_url,ids"
).split(",");

/** The Consolidated Screening List as CSV: 29 columns, one row a party. */
export const usCslCsv: Format = {
  id: "us-csl/csv",
  list: "us-csl",
  parser: 1,
  parts: { required: ["all"], optional: [] },
  expect: CSL_EXPECT,
  recognise,
  read: (files, context) => read(files.get("all"), context),
};

function recognise(head: Head): ReturnType<Format["recognise"]> {
  const header = head.text.slice(0, head.text.search(/\r?\n|$/));
  if (header.startsWith("_id,source,entity_number,")) return { part: "all" };
  if (/^"?_id"?[\t;]"?source"?[\t;]/.test(header)) {
    return {
      refuse: "the Consolidated Screening List with tabs or semicolons",
      hint: "Take consolidated.json or consolidated.csv from data.trade.gov.",
    };
  }
  if (/^Source List,(?:Entity Number,SDN Type,)?Programs,Name,/.test(header)) {
    return {
      refuse: "the Consolidated Screening List in its layout of before 2015, one row an address and alias",
      hint: "Take consolidated.json from data.trade.gov.",
    };
  }
  return undefined;
}

async function* read(file: ListFile | undefined, context: ReadContext): AsyncGenerator<SourceEvent> {
  if (!file) return;
  const distinct = distinctIds();
  let columnsOf: ((fields: readonly string[]) => Column) | undefined;
  for await (const { fields, line } of readCsv(file)) {
    if (columnsOf)
      yield* cslEvents(recordOf(columnsOf(fields)), `${file.name}, line ${line}`, distinct, context);
    else {
      yield* headerNotes(file, fields);
      columnsOf = columns(fields);
    }
  }
}

function* headerNotes(file: ListFile, header: readonly string[]): Generator<SourceEvent> {
  const given = new Set(header.map((name) => name.trim()));
  const missing = COLUMNS.filter((name) => !given.has(name));
  if (missing.length > 0) {
    const hint = "The layout has changed or the file was edited: fetch it again from data.trade.gov.";
    throw new CordonError("list-refused", `${file.name} lacks the columns ${missing.join(", ")}`, hint);
  }
  for (const name of given)
    if (!COLUMNS.includes(name)) yield { note: "unknown-column", where: `${file.name}: ${name}` };
}

function recordOf(column: Column): CslRecord {
  const text = (name: string) => column(name).trim();
  return {
    id: text("_id"),
    source: text("source"),
    entityNumber: text("entity_number"),
    type: text("type"),
    programs: splitCell(text("programs")),
    name: text("name"),
    altNames: [text("alt_names")],
    title: text("title"),
    addresses: addressesInCell(text("addresses")),
    countries: [...splitCell(text("citizenships")), ...splitCell(text("nationalities"))],
    notice: text("federal_register_notice"),
    startDate: text("start_date"),
    endDate: text("end_date"),
    standardOrder: text("standard_order"),
    licenceRequirement: text("license_requirement"),
    licencePolicy: text("license_policy"),
    vessel: {
      callSign: text("call_sign"),
      type: text("vessel_type"),
      tonnage: text("gross_tonnage"),
      registeredTonnage: text("gross_registered_tonnage"),
      flag: text("vessel_flag"),
      owner: text("vessel_owner"),
    },
    remarks: text("remarks"),
    url: text("source_list_url"),
    birthDates: splitCell(text("dates_of_birth")),
    birthPlaces: splitCell(text("places_of_birth")),
    facts: idsInCell(text("ids")),
  };
}
