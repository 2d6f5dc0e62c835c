import type { ListedName } from "../../../model/list-entry.ts";
import type { Address } from "../../../model/party.ts";
import { entryOf } from "../../entry.ts";
import type { SourceEvent } from "../../source.ts";
import { tailNumbers, unknownCountryNotes } from "../us-common/facts.ts";
import type { Facts } from "../us-common/facts.ts";
import type { OfacList, Standing } from "./lists.ts";

/** An OFAC entry, gathered by one of the three layouts. */
export interface OfacEntry {
  readonly list: OfacList;
  /** OFAC's number: ent_num, uid and entity id are the same everywhere. */
  readonly uid: string;
  readonly standing: Standing;
  /** The primary name first. */
  readonly names: readonly ListedName[];
  readonly programmes: readonly string[];
  readonly addresses: readonly Address[];
  readonly positions?: readonly string[];
  readonly citations?: readonly string[];
  readonly listedOn?: string | undefined;
  readonly facts: Facts;
}

/** Yields the entry, and notes of countries that could not be resolved. */
export function* ofacEvents(entry: OfacEntry, where: string): Generator<SourceEvent> {
  const { facts } = entry;
  const names = [...entry.names, ...facts.names];
  if (names.length === 0) {
    yield { note: "no-name", where };
    return;
  }
  for (const address of entry.addresses) if (address.country) facts.countries.push(address.country);
  yield* unknownCountryNotes(facts, where);
  yield {
    entry: entryOf({
      list: entry.list,
      ref: entry.uid,
      source: entry.standing.source,
      kind: facts.kind,
      names,
      measures: entry.standing.measures,
      countries: facts.countries,
      addresses: entry.addresses,
      birthDates: facts.birthDates,
      birthPlaces: [...new Set(facts.birthPlaces)],
      identifiers: [...facts.identifiers, ...tailNumbers(facts.kind, names)],
      programmes: entry.programmes,
      citations: entry.citations,
      owners: facts.owners,
      positions: entry.positions,
      gender: facts.gender,
      listedOn: entry.listedOn ?? facts.listedOn,
      // Remarks repeat the title of some persons.
      remarks: facts.remarks.filter((remark) => !entry.positions?.includes(remark)).join("; "),
    }),
  };
}
