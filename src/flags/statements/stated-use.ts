import type { EndUseStatement } from "../../model/statement.ts";
import type { Case, StatementFacts } from "../rule.ts";
import { byCustomers, byEndUser } from "./answers.ts";
import { isStanding } from "./day-faults.ts";

type Given = Pick<StatementFacts, "given">;
type Known = Pick<Case, "shipment" | "asOf"> & { readonly statements?: Given };

/** The statements of a shipment that say what the goods are for; whosever they are, and whether they stand or not. */
export function statedInStatements({
  statements,
}: Pick<Known, "statements">): readonly (EndUseStatement & { readonly endUse: string })[] {
  return (statements?.given ?? []).flatMap(({ statement }) => {
    const { endUse } = statement;
    return endUse === undefined ? [] : [{ ...statement, endUse }];
  });
}

/** The statements that state the end use of a shipment whose papers do not: of its own customers, and standing. */
export function useStatements(facts: Known): readonly (EndUseStatement & { readonly endUse: string })[] {
  const { shipment, asOf, statements } = facts;
  if (shipment.endUse !== undefined || statements === undefined) return [];
  const stated = statedInStatements({ statements });
  if (stated.length === 0) return [];
  const [isCustomers, isEndUsers] = [byCustomers(shipment), byEndUser(shipment)];
  return stated.filter(
    (statement) =>
      isCustomers(statement) === undefined &&
      isEndUsers(statement) === undefined &&
      isStanding(statement, { shipment, asOf }),
  );
}

/** The end use of a shipment: as its papers state it, else as such statements do. */
export function endUseOf(facts: Known): string | undefined {
  const own = useStatements(facts).map(({ endUse }) => endUse);
  return facts.shipment.endUse ?? (own.length === 0 ? undefined : [...new Set(own)].join("; "));
}
