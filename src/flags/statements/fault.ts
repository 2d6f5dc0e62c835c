import type { StatementFault } from "../../model/statement-check.ts";

/** What is wrong with a statement beside a shipment, with the facts on both sides as they were given. */
export interface Fault {
  readonly fault: StatementFault;
  /** Facts that are missing from the statement. */
  readonly missing?: string;
  readonly stated?: string;
  readonly shipped?: string;
  /** The day that decides, ISO. */
  readonly day?: string;
}
