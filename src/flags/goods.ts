import type { Tier } from "../model/classification.ts";
import { destinationsOf } from "../model/destinations.ts";
import type { Item } from "../model/shipment.ts";
import { perCase } from "./per-case.ts";
import type { Case } from "./rule.ts";

/** A code that stands for a line of goods: as declared, or the likeliest candidate. */
export interface StandingCode {
  readonly code: string;
  readonly tier: Tier;
  /** Whole hundredths, 0–100. */
  readonly confidence: number;
  readonly basis: "declared" | "likely";
  /** Reasons for control of its paragraph. */
  readonly reasons: readonly string[];
}

/** What is known of one line of goods. */
export interface GoodsLine {
  /** `item`, or of several `item 20`. */
  readonly subject: string;
  readonly item: Item;
  readonly codes: readonly StandingCode[];
  /** Tier of the Common High Priority List, by HS code: `1`, `3.A`. */
  readonly priority?: string;
}

/** Whether a tier is controlled for more than terrorism and the like. */
export function isAboveLow(tier: Tier): boolean {
  return tier !== "none" && tier !== "low-tier";
}

/** The lines of goods, none where goods were not looked at. */
export function linesOf({ goods }: Case): readonly GoodsLine[] {
  return goods?.lines ?? [];
}

/** The codes that stand for the goods, line by line. */
export const codesOf = perCase((facts): readonly StandingCode[] =>
  linesOf(facts).flatMap(({ codes }) => codes),
);

/** Lines of the Common High Priority List in a shipment that leaves the partner group; none where it does not. */
export const priorityLines = perCase((facts): readonly GoodsLine[] => {
  const lines = linesOf(facts).filter(({ priority }) => priority !== undefined);
  return lines.length > 0 && leavesPartners(facts) ? lines : [];
});

/** What makes goods ones to ask about: a code above the low tier, or a place on the Common High Priority List. */
export interface Sensitive {
  readonly line: GoodsLine;
  /** The code or `HS 854231`. */
  readonly why: string;
  /** Whole hundredths: that of the code. */
  readonly confidence: number;
}

/** The surest of the goods to ask about; undefined where there are none. */
export const sensitiveGoods = perCase((facts): Sensitive | undefined => {
  const found = linesOf(facts).flatMap((line): Sensitive[] => [
    ...(line.priority === undefined
      ? []
      : [{ line, why: `HS ${line.item.hs ?? ""}, high-priority tier ${line.priority}`, confidence: 100 }]),
    ...line.codes
      .filter(({ tier }) => isAboveLow(tier))
      .map(({ code, confidence }) => ({ line, why: code, confidence })),
  ]);
  return found.reduce<Sensitive | undefined>(
    (best, one) => (best === undefined || one.confidence > best.confidence ? one : best),
    undefined,
  );
});

/** Whether destination, route or a party lies outside the partner group; an unknown place does not count. */
export function leavesPartners({ shipment, places }: Pick<Case, "shipment" | "places">): boolean {
  const countries = [
    ...destinationsOf(shipment),
    ...shipment.via,
    ...shipment.parties.map(({ country }) => country),
  ];
  return countries.some((country) => country !== undefined && !places.partners.includes(country));
}
