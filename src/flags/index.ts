import type { NotEvaluated } from "../model/fact.ts";
import type { Raised } from "../model/finding.ts";
import { isKnown } from "./known.ts";
import type { Case, Rule } from "./rule.ts";
import { destinationMismatch } from "./rules/destination-mismatch.ts";
import { destinationPlace } from "./rules/destination-place.ts";
import { destinationUnresolved } from "./rules/destination-unresolved.ts";
import { partyPlace } from "./rules/party-place.ts";
import { transitPlace } from "./rules/transit-place.ts";

/** The red flags: one row a rule. */
export const rules: readonly Rule[] = [
  destinationPlace,
  transitPlace,
  partyPlace,
  destinationMismatch,
  destinationUnresolved,
];

/** All that the rules raise for one shipment, in the order of the table. */
export function raiseFlags(facts: Case): Raised[] {
  return rules.flatMap((rule) => rule.raise(facts));
}

/** The rules that could not be evaluated in full for one shipment, in the order of the table. */
export function unevaluated(facts: Case): NotEvaluated[] {
  return rules.flatMap((rule) => {
    const missing = missingFor(rule, facts);
    return missing.length === 0 ? [] : [{ rule: rule.id, missing }];
  });
}

/** What one rule would have to know of a shipment and does not. */
export function missingFor(rule: Rule, facts: Case): readonly NotEvaluated["missing"][number][] {
  return rule.missing?.(facts) ?? rule.needs.filter((fact) => !isKnown(fact, facts));
}
