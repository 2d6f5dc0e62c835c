import type { Raised } from "../model/finding.ts";
import type { Places } from "../model/place.ts";
import type { Item, Party, Shipment } from "../model/shipment.ts";
import type { EndUseStatement } from "../model/statement.ts";
import type { StatementRules } from "../model/statement-rules.ts";
import type { StatementBy } from "../model/statement-check.ts";

/** What a rule may look at. */
export interface Case {
  readonly shipment: Shipment;
  readonly places: Places;
  /** The day of the screening, ISO. */
  readonly asOf: string;
  /** What is known of its goods; absent where goods were not looked at. */
  readonly goods?: GoodsFacts;
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
}

/** A red flag: looks at one shipment and raises findings, or none. Its id names its file and its fixture. */
export interface Rule {
  readonly id: string;
  /** One line for the documentation: what it raises and when. */
  readonly about: string;
  raise(facts: Case): Raised[];
}
