import type { Named } from "./lexicon.ts";
import { WEIGHTS } from "./weights.ts";

/** Names within longer names that were met as well tell nothing of their own. */
export function settled(named: readonly Named[]): Named[] {
  return named
    .map((one) => {
      const longer = named.some(
        (other) =>
          other !== one &&
          !other.denied &&
          other.places !== one.places &&
          (other.places & one.places) === one.places &&
          one.places !== 0 &&
          other.strength >= one.strength,
      );
      return longer ? { ...one, strength: one.strength * WEIGHTS.within } : one;
    })
    .sort((a, b) => b.strength - a.strength || (a.concept.id < b.concept.id ? -1 : 1));
}
