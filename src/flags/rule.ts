import type { Fact } from "../model/fact.ts";
import type { Raised } from "../model/finding.ts";
import type { Earlier } from "../model/history.ts";
import type { Places } from "../model/place.ts";
import type { Item, Party, Shipment } from "../model/shipment.ts";
import type { EndUseStatement } from "../model/statement.ts";
import type { StatementRules } from "../model/statement-rules.ts";
import type { StatementBy } from "../model/statement-check.ts";
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
  /** What licence rules say of uses; absent where they were not opened. */
  readonly law?: UseLaw;
  /** What is known of end-use statements; absent where nothing was asked of them. */
  readonly statements?: StatementFacts;
}

/** The statements of a shipment, and what decides whether the law asks for one. */
export interface StatementFacts {
  readonly rules: StatementRules;
  /** Those that belong to the shipment; absent where no file of statements was given. */
  readonly given?: readonly { readonly statement: EndUseStatement; readonly by: StatementBy }[];
  /** Parties that match one on the unverified list to the full. */
  readonly unverified: readonly Pick<Party, "role" | "name">[];
  /** Lines of goods with the code that stands for each; `licensed`: US rules ask for a licence for it anyway. */
  readonly items: readonly { readonly item: Item; readonly code?: string; readonly licensed: boolean }[];
}

/** What the goods of a shipment come to. */
export interface GoodsFacts {
  /** A code above the low tier, declared or likely, or tiers 1 and 2 of the Common High Priority List. */
  readonly sensitive: boolean;
  /** A munitions code, declared or likely. */
  readonly munitions: boolean;
  /** Nothing but food and medicine, by their tariff chapters. */
  readonly relief: boolean;
  /** Lines of goods that say anything, in their order. */
  readonly lines?: readonly GoodsLine[];
  /** A licence or an exception is in play for an item; absent where no determination says so and some are missing. */
  readonly licence?: boolean;
}

/** Places, ISO 3166-1 alpha-2, in which a use has consequences by the licence rules. */
export interface UseLaw {
  /** A military end use or user asks for a licence: by place the section. */
  readonly military: Readonly<Record<string, string>>;
  /** Civil nuclear uses ask for nothing more. */
  readonly nuclearExempt: readonly string[];
  /** Rockets and unmanned aircraft of any range ask for a licence. */
  readonly missile: readonly string[];
  /** Supercomputers and advanced fabs ask for a licence. */
  readonly advanced: readonly string[];
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
