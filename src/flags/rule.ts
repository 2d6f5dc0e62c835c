import type { Fact } from "../model/fact.ts";
import type { Raised } from "../model/finding.ts";
import type { Earlier } from "../model/history.ts";
import type { Places } from "../model/place.ts";
import type { Shipment } from "../model/shipment.ts";
import type { GoodsLine } from "./goods.ts";

/** What a rule may look at. */
export interface Case {
  readonly shipment: Shipment;
  readonly places: Places;
  /** The day of the screening, ISO. */
  readonly asOf: string;
  /** What is known of its goods; absent where goods were not looked at. */
  readonly goods?: GoodsFacts;
  /** What earlier shipments tell; absent where no history was given. */
  readonly earlier?: Earlier;
}

/** What the goods of a shipment come to. */
export interface GoodsFacts {
  /** A code above the low tier, declared or likely, or tiers 1 and 2 of the Common High Priority List. */
  readonly sensitive: boolean;
  /** Lines of goods that say anything, in their order. */
  readonly lines?: readonly GoodsLine[];
}

/** A red flag: looks at one shipment and raises findings, or none. Its id names its file and its fixture. */
export interface Rule {
  readonly id: string;
  /** One line for the documentation: what it raises and when. */
  readonly about: string;
  /** The codes it raises, with their variants where it uses them: `DEST.TIE`, `DEST.TIE embargoed`. */
  readonly codes: readonly string[];
  /** The law or guidance behind it. */
  readonly citation: string;
  /** First and, where it has one, last day of that; absent where each row of a table has its own. */
  readonly effective?: { readonly from: string; readonly to?: string };
  /** What it must know to be evaluated in full. */
  readonly needs: readonly Fact[];
  /**
   * What of it is not known for this shipment, where that is not simply each need that `flags/known.ts` does not find: a
   * need that does not matter here is left out, one of which a part is missing is given.
   */
  missing?(facts: Case): readonly Fact[];
  /** What is seen; an unknown fact raises nothing, `missing` tells of it. */
  raise(facts: Case): Raised[];
}
