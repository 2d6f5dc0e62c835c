import type { Raised } from "../model/finding.ts";
import type { Places } from "../model/place.ts";
import type { Shipment } from "../model/shipment.ts";

/** What a rule may look at. */
export interface Case {
  readonly shipment: Shipment;
  readonly places: Places;
  /** The day of the screening, ISO. */
  readonly asOf: string;
  /** What is known of its goods; absent where goods were not looked at. */
  readonly goods?: GoodsFacts;
}

/** What the goods of a shipment come to. */
export interface GoodsFacts {
  /** A code above the low tier, declared or likely, or tiers 1 and 2 of the Common High Priority List. */
  readonly sensitive: boolean;
  /** A munitions code, declared or likely. */
  readonly munitions: boolean;
  /** Nothing but food and medicine, by their tariff chapters. */
  readonly relief: boolean;
}

/** A red flag: looks at one shipment and raises findings, or none. Its id names its file and its fixture. */
export interface Rule {
  readonly id: string;
  /** One line for the documentation: what it raises and when. */
  readonly about: string;
  raise(facts: Case): Raised[];
}
