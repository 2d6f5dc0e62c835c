import { judgeName, movedBy } from "../match/parties/judge.ts";
import { partyQuery } from "../match/parties/query.ts";
import type { PartyQuery } from "../match/parties/query.ts";
import { townOf } from "../match/parties/town.ts";
import type { NameHit } from "../match/parties/search.ts";
import { NUMBERS } from "../match/parties/weights.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { Facts } from "./read-facts.ts";

/** One name of a party that is asked for, with all that is known of the party. */
export interface Asked {
  readonly query: PartyQuery;
  readonly weak: boolean;
  /** ISO dates or prefixes any of which may be the date of birth; the one that fits best counts. */
  readonly births: readonly string[];
}

/** A party as the engine is asked for it, once a name. */
export function asksOf({ kind, names, countries, addresses, births, identifiers }: Facts): Asked[] {
  const seats = addresses.map(({ country }) => country).filter((country) => country !== undefined);
  const known = [...new Set([...countries, ...seats])].sort();
  const towns = addresses.map((address) => townOf(address)).filter((town) => town !== undefined);
  const dates = [...new Set(births.flatMap(({ from, to }) => [from, to]))].filter(
    (date) => date !== undefined,
  );
  return names.map(({ text, strength }) => ({
    query: { ...partyQuery({ role: "party", name: text, kind, identifiers }), countries: known, towns },
    weak: strength === "weak",
    births: dates,
  }));
}

/**
 * The score (0–100, not rounded) of a name that was met, moved by the facts beside it as a screening moves it:
 * the ceiling of weak aliases stands above all.
 */
export function judged({ query, weak, births }: Asked, entry: ListEntry, hit: NameHit): number {
  const ceiling = weak || hit.weak ? NUMBERS.ceiling.weakAlias : 100;
  const scores = (births.length === 0 ? [undefined] : births).map((birthDate) => {
    const party = birthDate === undefined ? query.party : { ...query.party, birthDate };
    const { qualifiers } = judgeName({ ...query, party }, entry, hit);
    return Math.min(ceiling, movedBy(hit.alignment.score, qualifiers));
  });
  return Math.max(...scores);
}
