import type { Party } from "./shipment.ts";

/** One line of goods of an earlier shipment. */
export interface PastOrder {
  /** ISO day. */
  readonly date: string;
  /** The manifest's reference of its shipment. */
  readonly shipment: string;
  /** Above 0; absent where it could not be read. */
  readonly quantity?: number;
  readonly unit?: string;
  readonly value?: number;
  readonly currency?: string;
}

/** What one month came to, in one currency. */
export interface MonthSum {
  /** `2026-07`. */
  readonly month: string;
  readonly currency: string;
  readonly value: number;
}

/** Who paid earlier. */
export interface PastPayer {
  readonly name: string;
  readonly country?: string;
}

/**
 * What is known of earlier shipments; whoever keeps them, a file or a record of runs, can answer so. Parties are found by
 * name, legal form aside, or by a number; only shipments before `day` (ISO) count, and none with the number `not`, however written.
 */
export interface History {
  /** First and last day of which it knows. */
  readonly from: string;
  readonly to: string;
  /** Day of the first shipment that the party bought or received. */
  firstDate(party: Party, day: string, not: string): string | undefined;
  /** What the party bought or received under an HS heading of six digits, oldest first. */
  ordersOf(party: Party, hs6: string, day: string, not: string): readonly PastOrder[];
  /** Day of its first goods under each HS heading. */
  headingsOf(party: Party, day: string, not: string): ReadonlyMap<string, string>;
  /** What anybody bought under a part number, oldest first. */
  ordersOfPart(number: string, day: string, not: string): readonly PastOrder[];
  /** Sums of what the party bought or received, by month, oldest first. */
  monthsOf(party: Party, day: string, not: string): readonly MonthSum[];
  /** Who paid for what it bought or received, in order of name. */
  payersOf(party: Party, day: string, not: string): readonly PastPayer[];
  /** Names of those to whom goods under this shipment number were to go. */
  consigneesOf(shipment: string): readonly string[];
}

/** What the history tells of one shipment: plain facts, looked up before its rules are asked. */
export interface Earlier {
  readonly from: string;
  readonly to: string;
  /** Who buys, else who receives. */
  readonly customer?: {
    readonly name: string;
    /** Day of its first shipment; absent where there was none. */
    readonly first?: string;
    /** Day of its first goods of the Common High Priority List. */
    readonly firstPriority?: string;
    readonly months: readonly MonthSum[];
    readonly payers: readonly PastPayer[];
  };
  /** For each line of goods, in its order: what the customer had of the same HS heading, and all orders of the part. */
  readonly lines: readonly { readonly bought: readonly PastOrder[]; readonly priced: readonly PastOrder[] }[];
  /** Other consignees that were named under the number of this shipment. */
  readonly otherConsignees: readonly string[];
}
