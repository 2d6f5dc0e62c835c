import { CordonError } from "../../../model/errors.ts";
import type { ListEntry } from "../../../model/list-entry.ts";
import type { PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { addressOf, entryOf, nameOf, present } from "../../entry.ts";
import { columns } from "../../files/columns.ts";
import { readCsv } from "../../files/csv.ts";
import type { Column } from "../../files/columns.ts";
import type { Format, ListFile, SourceEvent } from "../../source.ts";
import { EXPECT, entityUrl, isoCountry, kindOf } from "./common.ts";
import { bareIdentifier } from "./identifier.ts";

/** The columns of targets.simple.csv; `program_ids` came in 2025. */
const COLUMNS = [
  "id",
  "schema",
  "name",
  "aliases",
  "birth_date",
  "countries",
  "addresses",
  "identifiers",
  "sanctions",
  "phones",
  "emails",
  "dataset",
  "first_seen",
  "last_seen",
  "last_change",
] as const;
const OPTIONAL = new Set(["program_ids"]);

/** `targets.simple.csv` of any OpenSanctions dataset. */
export const opensanctionsTargetsSimple: Format = {
  id: "opensanctions/targets-simple",
  list: "opensanctions",
  parser: 1,
  parts: { required: ["targets"], optional: [] },
  expect: EXPECT,
  recognise({ text }) {
    const header = (text.split(/\r?\n/, 1)[0] ?? "").replaceAll('"', "").split(",");
    if (!["id", "schema", "name", "aliases", "identifiers"].every((name) => header.includes(name)))
      return undefined;
    const missing = COLUMNS.filter((name) => !header.includes(name));
    if (missing.length === 0) return { part: "targets" };
    return { refuse: `this targets.simple.csv of OpenSanctions lacks the columns ${missing.join(", ")}` };
  },
  async *read(files) {
    const file = files.get("targets");
    if (!file) throw new CordonError("list-refused", "OpenSanctions needs its targets.simple.csv");
    yield* readTargets(file);
  },
};

async function* readTargets(file: ListFile): AsyncGenerator<SourceEvent> {
  const known = new Set<string>([...COLUMNS, ...OPTIONAL]);
  const seen = new Map<string, number>();
  let lookup: ReturnType<typeof columns> | undefined;
  let lastSeen = "";
  for await (const { fields, line } of readCsv(file)) {
    if (!lookup) {
      lookup = columns(fields);
      for (const name of fields) if (!known.has(name.trim())) yield { note: "unknown-column", where: name };
      continue;
    }
    const cell = lookup(fields);
    const where = `line ${line}`;
    const kind = kindOf(cell("schema"));
    if (cell("id") === "")
      throw new CordonError("list-refused", `${file.name}, ${where}: a target without an id`);
    if (kind === undefined) yield { note: "not-a-party", where: `${where}: ${cell("schema")}` };
    else yield* targetEvents(cell, kind, where, seen);
    if (cell("last_seen") > lastSeen) lastSeen = cell("last_seen");
  }
  const published = isoDate(lastSeen);
  if (published) yield { published };
}

function* targetEvents(
  cell: Column,
  kind: PartyKind,
  where: string,
  seen: Map<string, number>,
): Generator<SourceEvent> {
  const id = cell("id");
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  const entry = toEntry(cell, kind, times === 1 ? id : `${id}#${times}`);
  for (const code of multi(cell("countries"))) {
    if (isoCountry(code) === undefined) yield { note: "unknown-country", where: `${where}: ${code}` };
  }
  for (const date of entry.birthDates) {
    if (date.from === undefined) yield { note: "unreadable-date", where: `${where}: ${date.text}` };
  }
  if (entry.names.length === 0) yield { note: "no-name", where };
  else yield { entry };
}

function toEntry(cell: Column, kind: PartyKind, ref: string): ListEntry {
  const countries = present(multi(cell("countries")).map((code) => isoCountry(code)));
  const programmes = multi(cell("program_ids"));
  const sanctions = multi(cell("sanctions"));
  return entryOf({
    list: "opensanctions",
    ref,
    source: multi(cell("dataset"))[0],
    kind,
    names: present([
      nameOf(cell("name"), "primary"),
      ...multi(cell("aliases")).map((alias) => nameOf(alias, "strong")),
    ]),
    countries,
    addresses: present(
      multi(cell("addresses")).map((text) =>
        addressOf({ text, country: countryCode(text.slice(text.lastIndexOf(",") + 1)) }),
      ),
    ),
    birthDates: multi(cell("birth_date")).map((date) => partialDate(date)),
    identifiers: [
      ...multi(cell("identifiers")).map((value) => bareIdentifier(value, kind, countries)),
      ...multi(cell("phones")).map((value) => ({ scheme: "phone" as const, value })),
      ...multi(cell("emails")).map((value) => ({ scheme: "email" as const, value })),
    ],
    programmes,
    // This file has no topics: a sanction's text or programme is all that tells sanctioned from merely of interest.
    measures: sanctions.length > 0 || programmes.length > 0 ? ["blocking"] : ["other"],
    remarks: sanctions.map((text) => text.replaceAll(/\s+/g, " ")).join(" | "),
    amendedOn: isoDate(cell("last_change")),
    url: entityUrl(cell("id")),
  });
}

/** The values of a cell: parted by `;`, in quotes where they hold one themselves; `""` is empty. */
function multi(text: string): string[] {
  const values: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = "";
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      at++;
      while (close >= 0 && text[close + 1] === '"') {
        value += text.slice(at, close + 1);
        at = close + 2;
        close = text.indexOf('"', at);
      }
      value += text.slice(at, close < 0 ? text.length : close);
      at = close < 0 ? text.length : close + 1;
    }
    const end = text.indexOf(";", at);
    value += text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    if (value.trim() !== "") values.push(value.trim());
  }
  return values;
}
