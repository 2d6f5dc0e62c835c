import type { ListEntry } from "../model/list-entry.ts";
import { scriptOf } from "../text/script.ts";
import type { NeutralRecord } from "./neutral-record.ts";
import type { Facts } from "./read-facts.ts";

const LIST = "eval";

/** A record as an entry of a list. Its id stays as it is; its measure is none that counts for a score of names. */
export function listEntryOf(record: NeutralRecord, facts: Facts): ListEntry {
  const gender = record.genders.length === 1 ? record.genders[0]?.toLowerCase() : undefined;
  return {
    id: record.id ?? "",
    list: LIST,
    source: LIST,
    kind: facts.kind,
    names: facts.names.map(({ text, strength }) => ({
      text: text.normalize("NFC").replaceAll(/\s+/g, " "),
      strength,
      script: scriptOf(text),
      // Parts that are not a name's own words say nothing of it: `person-name.ts` looks.
      ...(strength === "primary" && record.nameParts.last !== undefined ? { parts: record.nameParts } : {}),
    })),
    countries: facts.countries,
    addresses: facts.addresses,
    birthDates: facts.births,
    birthPlaces: record.birthPlaces,
    identifiers: facts.identifiers,
    programmes: [],
    measures: ["other"],
    citations: [],
    owners: [],
    positions: record.positions,
    ...(gender === "male" || gender === "female" ? { gender } : {}),
  };
}
