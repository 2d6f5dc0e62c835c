import { destinationsOf } from "../../model/destinations.ts";
import type { PartyRole } from "../../model/shipment.ts";
import type { EndUseStatement } from "../../model/statement.ts";
import { STATEMENT_FACTS } from "../../model/statement-rules.ts";
import type { StatementFact, StatementRules } from "../../model/statement-rules.ts";
import { isClosed, rulesFor } from "../places.ts";
import type { Case } from "../rule.ts";
import { isSameName } from "./alike.ts";
import { dayFaults } from "./day-faults.ts";
import type { Fault } from "./fault.ts";
import { useFault } from "./use-fault.ts";
import { vagueUse } from "../../text/vague-use.ts";

const RECEIVERS: readonly PartyRole[] = ["consignee", "ultimate_consignee", "intermediate_consignee"];

/** What one statement has against a shipment, its goods aside. */
export function statementFaults(
  statement: EndUseStatement,
  facts: Case,
  { required }: Pick<StatementRules, "required">,
): readonly Fault[] {
  const asked = new Set(statement.serves.flatMap((kind) => required[kind]));
  const missing = STATEMENT_FACTS.filter((fact) => asked.has(fact) && !STATED[fact](statement));
  return [
    ...(missing.length > 0 ? [{ fault: "incomplete" as const, missing: missing.join(", ") }] : []),
    ...dayFaults(statement, facts),
    ...partyFault("end_user", statement.endUser.name, facts, ["end_user"]),
    ...partyFault("consignee", statement.consignee.name, facts, RECEIVERS),
    ...destinationFault(statement, facts),
    ...useFault(statement, facts),
    ...onwardFaults(statement, facts),
  ];
}

const STATED: Readonly<Record<StatementFact, (of: EndUseStatement) => boolean>> = {
  "end user": ({ endUser }) => endUser.name !== undefined,
  "address of the end user": ({ endUser }) => endUser.address !== undefined,
  "country of the end user": ({ endUser }) => endUser.country !== undefined,
  signatory: ({ signatory }) => signatory.name !== undefined,
  "function of the signatory": ({ signatory }) => signatory.function !== undefined,
  "end use": ({ endUse }) => endUse !== undefined && vagueUse(endUse) !== "placeholder",
  "site of use": ({ site }) => site !== undefined,
  items: ({ items }) => items.length > 0,
  "onward transfer": ({ onward, onwardTo }) =>
    onward === "no_re_export" || (onward === "re_export" && onwardTo.length > 0),
  place: ({ place }) => place !== undefined,
  "date signed": ({ signed }) => signed !== undefined,
  "last day of validity": ({ validUntil }) => validUntil !== undefined,
};

/** The shipment names others in such places, and not this one. */
function partyFault(
  fault: "end_user" | "consignee",
  name: string | undefined,
  { shipment }: Case,
  roles: readonly PartyRole[],
): Fault[] {
  const named = shipment.parties.filter(({ role }) => roles.includes(role)).map((party) => party.name);
  if (name === undefined || named.length === 0 || named.some((one) => isSameName(one, name))) return [];
  return [{ fault, stated: name, shipped: named.join("; ") }];
}

/** Goods are used where the site is, else where the end user is. */
const usedIn = ({ endUser, siteCountry }: EndUseStatement) => siteCountry ?? endUser.country;

/** The shipment goes elsewhere, or of several destinations there is one for which no statement was given. */
function destinationFault(statement: EndUseStatement, { shipment, statements }: Case): Fault[] {
  const used = usedIn(statement);
  const destinations = destinationsOf(shipment);
  if (used === undefined || destinations.length === 0) return [];
  const all = new Set([used, ...(statements?.given ?? []).map((one) => usedIn(one.statement))]);
  if (destinations.includes(used) && destinations.every((country) => all.has(country))) return [];
  return [{ fault: "destination", stated: used, shipped: destinations.join(", ") }];
}

function onwardFaults({ onward, onwardTo }: EndUseStatement, facts: Case): Fault[] {
  const closed = onwardTo.filter((country) => rulesFor(facts, { country }).some(isClosed));
  return [
    ...(closed.length > 0 ? [{ fault: "onward" as const, stated: closed.join(", ") }] : []),
    ...(onward === "no_re_export" && onwardTo.length > 0
      ? [{ fault: "onward_unclear" as const, stated: onwardTo.join(", ") }]
      : []),
  ];
}
