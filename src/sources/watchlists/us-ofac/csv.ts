import { CordonError } from "../../../model/errors.ts";
import type { ListedName } from "../../../model/list-entry.ts";
import type { Address, PartyKind } from "../../../model/party.ts";
import { addressOf, present } from "../../entry.ts";
import type { Format, ListFile, SourceEvent } from "../../source.ts";
import { addCountry, addFact, newFacts, statedCountry, treasuryName } from "../us-common/facts.ts";
import type { Facts } from "../us-common/facts.ts";
import { readRemarks } from "../us-common/remarks.ts";
import { readRows, recogniseCsv, splitProgrammes } from "./csv-file.ts";
import type { OfacRow } from "./csv-file.ts";
import { ofacEvents } from "./entry.ts";
import { OFAC_EXPECT, standingByProgramme } from "./lists.ts";
import type { OfacList } from "./lists.ts";

/*
 * Columns, without a header:
 * SDN, CONS_PRIM (12): ent_num, name, type, programmes, title, call sign, vessel type, tonnage, GRT, flag, owner, remarks
 * ALT (5): ent_num, alt_num, type (aka, fka, nka), name, remarks · COMMENTS (2): ent_num, rest of the remarks
 * ADD (6): ent_num, add_num, address, city with state and postal code, country, remarks
 */

const KINDS: Readonly<Record<string, PartyKind>> = {
  "": "entity",
  individual: "person",
  vessel: "vessel",
  aircraft: "aircraft",
};
/** Remarks are cut at exactly this length, mid-word; the rest stands in the comments file. */
const REMARKS_CUT = 1000;

type Rows = ReadonlyMap<string, readonly OfacRow[]>;

/** The legacy CSV files of one list: main, aliases, addresses and comments of the same day. */
export function ofacCsv(list: OfacList): Format {
  return {
    id: `${list}/csv`,
    list,
    parser: 1,
    parts: { required: ["sdn", "alt", "add"], optional: ["comments"] },
    expect: OFAC_EXPECT[list],
    recognise: (head) => recogniseCsv(head, list),
    read: (files) => read(list, files),
  };
}

/** Parts that are missing are noted, not refused: whether they may be missing is the loader's decision. */
async function* read(list: OfacList, files: ReadonlyMap<string, ListFile>): AsyncGenerator<SourceEvent> {
  const parts = new Map<string, Map<string, OfacRow[]>>();
  for (const part of ["sdn", "alt", "add", "comments"]) {
    const file = files.get(part);
    if (!file) {
      if (part !== "comments") yield { note: "part-missing", where: part };
      continue;
    }
    const rows = new Map<string, OfacRow[]>();
    // A comments file cut between two rows shows in a remark of 1000 characters without its rest.
    for await (const row of readRows(file, part, part === "comments")) {
      if (!("fields" in row)) {
        yield row;
        continue;
      }
      const id = row.fields[0] ?? "";
      const known = rows.get(id);
      if (known && part === "sdn")
        throw new CordonError("list-refused", `${row.where}: number ${id} is listed twice`);
      if (known) known.push(row);
      else rows.set(id, [row]);
    }
    parts.set(part, rows);
  }
  checkSameDay(files, parts);
  const rowsOf = (part: string, id: string) => parts.get(part)?.get(id) ?? [];
  for (const [id, [row]] of parts.get("sdn") ?? []) {
    if (!row) continue;
    const rest = rowsOf("comments", id).map((comment) => comment.fields[1] ?? "");
    const { text, note } = wholeRemarks(row, rest.length > 0 ? rest.join("") : undefined, parts);
    if (note) yield { note, where: row.where };
    yield* eventsOf(list, row, text, rowsOf("alt", id), rowsOf("add", id));
  }
}

/** The remarks with their rest. Without a separator: it continues in the middle of a word. */
function wholeRemarks(
  row: OfacRow,
  rest: string | undefined,
  parts: ReadonlyMap<string, Rows>,
): { readonly text: string; readonly note?: string } {
  const remarks = row.fields[11] ?? "";
  if (rest !== undefined) return { text: remarks + rest };
  if (remarks.length !== REMARKS_CUT) return { text: remarks };
  // Remarks may be 1000 characters long by chance: where the comments file is at hand, it says so by its silence.
  if (parts.has("comments") && remarks.endsWith(".")) return { text: remarks };
  if (parts.has("alt") && parts.has("add")) {
    const what = `${row.where}: the remarks are cut at ${REMARKS_CUT} characters and their rest is missing`;
    throw new CordonError("list-refused", what, "Give the comments file of the same day too.");
  }
  return { text: remarks.slice(0, remarks.lastIndexOf(";") + 1), note: "remarks-cut" };
}

/**
 * Every entry has at least one address row, and aliases and comments belong to entries: files of different days
 * show in numbers that stand in one of them only.
 */
function checkSameDay(files: ReadonlyMap<string, ListFile>, parts: ReadonlyMap<string, Rows>): void {
  const main = parts.get("sdn");
  if (!main) return;
  const nameOf = (part: string) => files.get(part)?.name ?? part;
  for (const [part, rows] of parts) {
    const strangers = [...rows.keys()].filter((id) => !main.has(id));
    if (strangers.length > 0) throw differentDays(nameOf(part), nameOf("sdn"), strangers);
    const lacking = part === "add" ? [...main.keys()].filter((id) => !rows.has(id)) : [];
    if (lacking.length > 0) throw differentDays(nameOf("sdn"), nameOf(part), lacking);
  }
}

function differentDays(one: string, other: string, ids: readonly string[]): CordonError {
  const some = ids.slice(0, 5).join(", ") + (ids.length > 5 ? ` and ${ids.length - 5} more` : "");
  const what = `${one} and ${other} are of different days: the first has ${some}, the second has not`;
  return new CordonError("list-refused", what, "Fetch all files of the list again, together.");
}

function* eventsOf(
  list: OfacList,
  row: OfacRow,
  remarks: string,
  aliases: readonly OfacRow[],
  places: readonly OfacRow[],
): Generator<SourceEvent> {
  const [uid = "", name, type = "", programmes = "", title, callSign, vesselType, tonnage, grt, flag, owner] =
    row.fields;
  const kind = KINDS[type.trim().toLowerCase()];
  if (kind === undefined) yield { note: "unknown-type", where: `${row.where}: ${type}` };
  const facts = newFacts(kind ?? "unknown");
  addFact(facts, { type: "Vessel Call Sign", value: callSign ?? "" });
  addFact(facts, { type: "Vessel Type", value: vesselType ?? "" });
  addFact(facts, { type: "Tonnage", value: tonnage ?? "" });
  addFact(facts, { type: "Gross registered tonnage", value: grt ?? "" });
  addCountry(facts, flag);
  addFact(facts, { type: "Vessel Owner", value: owner ?? "" });
  readRemarks(facts, remarks);
  const addresses = present(places.map((place) => addressIn(facts, place)));
  const programmeList = splitProgrammes(programmes);
  const entry = {
    list,
    uid,
    standing: standingByProgramme(list, programmeList),
    names: namesOf(name, aliases, facts.kind),
    programmes: programmeList,
    addresses,
    positions: title?.split(/;\s+/) ?? [],
    facts,
  };
  yield* ofacEvents(entry, row.where);
}

function namesOf(name: string | undefined, aliases: readonly OfacRow[], kind: PartyKind): ListedName[] {
  const strong = aliases.map(({ fields }) => treasuryName(fields[3], "strong", kind, fields[2] === "fka"));
  return present([treasuryName(name, "primary", kind), ...strong]);
}

/** An entry without address has one row of nulls. */
function addressIn(facts: Facts, { fields }: OfacRow): Address | undefined {
  const [, , street, city, named, remarks] = fields;
  const country = statedCountry(named);
  const code = addCountry(facts, country);
  if (remarks) facts.remarks.push(`Address: ${remarks}`);
  const text = [street, city, country].filter(Boolean).join(", ");
  return addressOf({ text, street, city, country: code });
}
