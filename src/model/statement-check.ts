import type { EndUseStatement } from "./statement.ts";

/** How a statement came to a shipment. */
export type StatementBy = "shipment" | "names";

/** What was found wrong with a statement beside a shipment, as stable words. */
export const STATEMENT_FAULTS = [
  "incomplete",
  "expired",
  "signed_after",
  "signed_in_future",
  "end_before_signed",
  "end_user",
  "consignee",
  "destination",
  "end_use",
  "item",
  "code",
  "quantity",
  "uncompared",
  "onward",
  "onward_unclear",
] as const;
export type StatementFault = (typeof STATEMENT_FAULTS)[number];

/** One statement laid beside a shipment. */
export interface StatementCheck {
  readonly statement: EndUseStatement;
  readonly by: StatementBy;
  /** In the order of `STATEMENT_FAULTS`. */
  readonly faults: readonly StatementFault[];
  /** Signed by a named person, and in force on the days asked for. */
  readonly stands: boolean;
}
