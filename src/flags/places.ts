import { ruleDays } from "../model/days.ts";
import type { Raised } from "../model/finding.ts";
import type { PlaceRule, Places } from "../model/place.ts";
import { occupiedRegion } from "../text/region.ts";
import type { Case } from "./rule.ts";

/** A place as a shipment names it. */
export interface NamedPlace {
  readonly country?: string | undefined;
  /** Address or destination as written: regions are found in it. */
  readonly text?: string | undefined;
}

/**
 * Rules about a place that are in force on the day of the shipment or of the screening; the stricter of two days wins,
 * so a rule of either counts. A rule for a region needs the region in the text.
 */
export function rulesFor(
  { places, shipment, asOf }: Case,
  { country, text }: NamedPlace,
): readonly PlaceRule[] {
  const rules = rulesOf(places, country, text === undefined ? undefined : occupiedRegion(text));
  if (rules.length === 0) return rules;
  const days = ruleDays(shipment, asOf);
  return rules.filter((rule) => days.some((day) => rule.effective <= day && day <= (rule.until ?? "9999")));
}

/** By country and region; a run asks for few, and many times for each. */
const FOUND = new WeakMap<Places, Map<string, readonly PlaceRule[]>>();
const MEMO = 2000;

/** All rules about a place, in force or not. */
function rulesOf(
  places: Places,
  country: string | undefined,
  region: string | undefined,
): readonly PlaceRule[] {
  let found = FOUND.get(places);
  if (found === undefined) FOUND.set(places, (found = new Map()));
  const key = region === undefined ? (country ?? "") : `${country ?? ""} ${region}`;
  let rules = found.get(key);
  if (rules === undefined) {
    if (found.size >= MEMO) found.clear();
    rules = places.rules.filter((rule) => {
      // The occupied regions are named by sellers as parts of Ukraine or of Russia, or with no country at all.
      if (rule.region !== undefined) return rule.region === region;
      return country !== undefined && rule.country === (places.treatAs[rule.overlay]?.[country] ?? country);
    });
    found.set(key, rules);
  }
  return rules;
}

/** Whether a rule closes a place for nearly everything. */
export function isClosed({ code }: PlaceRule): boolean {
  return code === "DEST.EMBARGO" || code === "DEST.SEVERE";
}

/** The finding that a place rule gives under `rule`'s id. */
export function raisePlace(rule: PlaceRule, more: Pick<Raised, "code" | "rule"> & Partial<Raised>): Raised {
  const { evidence, ...rest } = more;
  return {
    confidence: 100,
    citation: rule.citation,
    effective: { from: rule.effective, ...(rule.until === undefined ? {} : { to: rule.until }) },
    ...(rule.overlay === "un" ? {} : { overlay: rule.overlay }),
    ...rest,
    evidence: {
      ...evidence,
      country: rule.country,
      ...(rule.region === undefined ? {} : { region: rule.region }),
      ...(rule.scope === undefined ? {} : { scope: rule.scope }),
      status: rule.status,
    },
  };
}
