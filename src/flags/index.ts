import type { Raised } from "../model/finding.ts";
import type { Case, Rule } from "./rule.ts";
import { destinationMismatch } from "./rules/destination-mismatch.ts";
import { destinationPlace } from "./rules/destination-place.ts";
import { destinationUnresolved } from "./rules/destination-unresolved.ts";
import { partyPlace } from "./rules/party-place.ts";
import { russiaClause } from "./rules/russia-clause.ts";
import { statementMissing } from "./rules/statement-missing.ts";
import { statementVerified } from "./rules/statement-verified.ts";
import { transitPlace } from "./rules/transit-place.ts";

/** The red flags: one row a rule. */
export const rules: readonly Rule[] = [
  destinationPlace,
  transitPlace,
  partyPlace,
  destinationMismatch,
  destinationUnresolved,
  statementVerified,
  statementMissing,
  russiaClause,
];

/** All that the rules raise for one shipment, in the order of the table. */
export function raiseFlags(facts: Case): Raised[] {
  return rules.flatMap((rule) => rule.raise(facts));
}
