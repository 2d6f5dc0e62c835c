import { SLACK } from "./bound.ts";
import { endsOf } from "./ends.ts";
import type { Looked } from "./look-name.ts";
import type { QueryToken } from "./lookup.ts";
import { NUMBERS } from "./weights.ts";

/** Which tokens need not be visited, as a bit mask, and how many telling words a name may have to be looked at. */
export interface Plan {
  readonly aside: number;
  readonly longest: number;
}

/**
 * A name that meets only the tokens left aside can neither be met whole nor reach the threshold in part. Those that lead to
 * the most names are left aside first. Where no part of the query can reach the threshold, only names without further words
 * are looked at.
 */
export function plan({ tokens, weight: whole, letters }: Looked, threshold: number, initials: number): Plan {
  const t = threshold / 100;
  const { missing } = NUMBERS.cost;
  const { part, partRise, personPart, personPartRise, titleLeft } = NUMBERS.ceiling;
  // matched ≥ t × (matched + missing cost × the rest), solved for the least matched weight; and what a part must carry.
  const leastBy = (cost: number) => (t * cost * whole) / (1 - t + t * cost) - SLACK;
  const [first, last] = endsOf(tokens);
  const ends = first | last;
  const usual = leastBy(Math.min(missing.person, missing.other));
  const between = leastBy(missing.between);
  const byPerson =
    threshold <= titleLeft ? 0 : (threshold - personPart - NUMBERS.patronymicLeft) / personPartRise;
  const byPart = Math.min((threshold - part) / partRise, byPerson) - SLACK;
  const { most, met, left: rest } = NUMBERS.slipped;
  const bySlip = threshold > most ? Infinity : Math.max(met, whole - rest) - SLACK;
  const places: number[] = [];
  let telling = 0;
  // A little word may meet one that tells more.
  let meeting = 0;
  for (let place = 0; place < tokens.length; place++) {
    places.push(place);
    if (isTelling(tokens[place]!)) telling++;
    else if (tokens[place]!.tells) meeting++;
  }
  places.sort((a, b) => tokens[b]!.names - tokens[a]!.names || a - b);
  const carries = letters * NUMBERS.weight.initialCarries;
  let visited = telling;
  let left = 0;
  let mask = 0;
  for (const place of places) {
    const token = tokens[place]!;
    const after = left + token.weight;
    const byRatio = (ends & ~(mask | (1 << place))) === 0 ? between : usual;
    if ((after + carries >= byPart && after + initials >= byRatio) || after + initials >= bySlip) continue;
    // A name met whole holds every telling word: one of them has to be visited.
    if (isTelling(token) && visited-- === 1) break;
    left = after;
    mask |= 1 << place;
  }
  if (telling === 0) return { aside: 0, longest: Infinity };
  return {
    aside: mask,
    longest: whole < Math.min(byPart, bySlip) && letters === 0 ? telling + meeting : Infinity,
  };
}

function isTelling(token: QueryToken): boolean {
  return token.weight > NUMBERS.weight.particle;
}
