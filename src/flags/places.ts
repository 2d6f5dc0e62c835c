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
  const region = text === undefined ? undefined : occupiedRegion(text);
  const days = ruleDays(shipment, asOf);
  let found = FOUND.get(places);
  if (found === undefined) FOUND.set(places, (found = new Map()));
  const key = [country, region, ...days].join(" ");
  let rules = found.get(key);
  if (rules === undefined) {
    if (found.size >= MEMO) found.clear();
    rules = places.rules.filter((rule) => {
      const inForce = days.some((day) => rule.effective <= day && day <= (rule.until ?? "9999"));
      if (!inForce) return false;
      // The occupied regions are named by sellers as parts of Ukraine or of Russia, or with no country at all.
      if (rule.region !== undefined) return rule.region === region;
      return country !== undefined && rule.country === (places.treatAs[rule.overlay]?.[country] ?? country);
    });
    found.set(key, rules);
  }
  return rules;
}

/** The rules of a place by country, region and days: a run asks for few, and many times for each. */
const FOUND = new WeakMap<Places, Map<string, readonly PlaceRule[]>>();
const MEMO = 2000;

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
