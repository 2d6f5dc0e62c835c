import type { ListEntry, NameStrength } from "../../src/model/list-entry.ts";
import type { PartyMatch } from "../../src/model/match.ts";
import type { Identifier, PartialDate } from "../../src/model/party.ts";
import { listingsOf } from "../../src/model/screening.ts";
import type { Listing } from "../../src/model/screening.ts";
import { oneParty } from "../../src/screen/one-party.ts";
import { entry } from "../store/world.ts";

export type More = Parameters<typeof entry>[2];

export function listing(of: ListEntry, score = 90): Listing {
  const match: PartyMatch = {
    entry: of.id,
    score,
    nameScore: score,
    grade: "same",
    by: "name",
    matched: of.names[0]!.text,
    strength: "primary",
    tokens: [],
    qualifiers: [],
    weak: false,
  };
  return { match, entry: of };
}

/** The ids of each hit, joined. */
export function groups(...entries: readonly ListEntry[]): string[] {
  return oneParty(entries.map((one) => listing(one)))
    .map((hit) => listingsOf(hit).map(({ entry: { id } }) => id))
    .map((ids) => ids.join(" + "));
}

export const joined = (...entries: readonly ListEntry[]) => groups(...entries).length === 1;

export const person = (id: string, name: string, more: More = {}) =>
  entry(id, name, { kind: "person", ...more });
export const vessel = (id: string, name: string, more: More = {}) =>
  entry(id, name, { kind: "vessel", ...more });
export const born = (text: string, to = text, circa = false): readonly PartialDate[] => [
  { text, from: text, to, ...(circa && { circa }) },
];
export const number = (
  scheme: Identifier["scheme"],
  value: string,
  country?: string,
): readonly Identifier[] => [{ scheme, value, ...(country && { country }) }];
/** With another name of a strength. */
export function alias(of: ListEntry, text: string, strength: NameStrength = "strong"): ListEntry {
  return { ...of, names: [...of.names, { text, strength, script: "Latn" }] };
}
