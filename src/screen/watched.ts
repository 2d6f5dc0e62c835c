import type { LicensingRules } from "../licensing/index.ts";
import { isOneOf } from "../text/scope.ts";

/** Items that are watched more than others, and places to which some of them never go. */
export interface Watched {
  /** The law that says so of a code; undefined for other codes. */
  strategic(code: string): string | undefined;
  /** The law that bars a code from one of these places; undefined where none does. */
  barred(code: string, destinations: readonly string[]): string | undefined;
}

/**
 * EU Annex IV holds the items watched most of all regimes. Its toxins are numbered otherwise than in the US list, and declared codes do
 * not say whose they are: for toxins the US numbers stand.
 */
export function openWatched({ eu, us }: LicensingRules): Watched {
  const codes = eu.annexIV.codes.filter((code) => !code.startsWith("1C351"));
  const { cwcSchedule1, cwcNonParties } = us;
  return {
    strategic(code) {
      if (isOneOf(code, cwcSchedule1.codes)) return cwcSchedule1.cite;
      return isOneOf(code, codes) ? "Regulation (EU) 2021/821, Annex IV" : undefined;
    },
    barred(code, destinations) {
      const there = destinations.some((country) => cwcNonParties.countries.includes(country));
      return there && isOneOf(code, cwcSchedule1.codes) ? cwcSchedule1.cite : undefined;
    },
  };
}
