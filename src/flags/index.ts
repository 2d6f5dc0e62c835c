import type { NotEvaluated } from "../model/fact.ts";
import type { Raised } from "../model/finding.ts";
import { isKnown } from "./known.ts";
import type { Case, Rule } from "./rule.ts";
import { destinationMismatch } from "./rules/destination-mismatch.ts";
import { destinationPlace } from "./rules/destination-place.ts";
import { destinationUnresolved } from "./rules/destination-unresolved.ts";
import { partyPlace } from "./rules/party-place.ts";
import { russiaClause } from "./rules/russia-clause.ts";
import { statementMissing } from "./rules/statement-missing.ts";
import { statementVerified } from "./rules/statement-verified.ts";
import { transitPlace } from "./rules/transit-place.ts";
import { weaponsUse } from "./rules/weapons-use.ts";
import { nuclearUse } from "./rules/nuclear-use.ts";
import { militaryUse } from "./rules/military-use.ts";
import { useMissing } from "./rules/use-missing.ts";
import { vagueEndUse } from "./rules/vague-end-use.ts";
import { contradictingEndUse } from "./rules/contradicting-end-use.ts";
import { militaryUserCivilUse } from "./rules/military-user-civil-use.ts";
import { goodsForWeapons } from "./rules/goods-for-weapons.ts";
import { surveillanceUse } from "./rules/surveillance-use.ts";
import { advancedFabUse } from "./rules/advanced-fab-use.ts";
import { supercomputerUse } from "./rules/supercomputer-use.ts";
import { unmannedAircraftUse } from "./rules/unmanned-aircraft-use.ts";

/** The red flags: one row a rule. */
export const rules: readonly Rule[] = [
  destinationPlace,
  transitPlace,
  partyPlace,
  destinationMismatch,
  destinationUnresolved,
  weaponsUse,
  nuclearUse,
  militaryUse,
  useMissing,
  vagueEndUse,
  contradictingEndUse,
  militaryUserCivilUse,
  goodsForWeapons,
  surveillanceUse,
  advancedFabUse,
  supercomputerUse,
  unmannedAircraftUse,
  statementVerified,
  statementMissing,
  russiaClause,
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
