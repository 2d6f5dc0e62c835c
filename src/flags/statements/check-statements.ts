import type { StatementCheck } from "../../model/statement-check.ts";
import { STATEMENT_FAULTS } from "../../model/statement-check.ts";
import type { Case } from "../rule.ts";
import { isStanding } from "./day-faults.ts";
import type { Fault } from "./fault.ts";
import { itemFaults } from "./item-faults.ts";
import { statementFaults } from "./statement-faults.ts";

export interface Checked {
  readonly checks: readonly StatementCheck[];
  /** With the references of the statements that have it, in the order of the statements. */
  readonly faults: readonly (Fault & { readonly statement: string })[];
}

/** Lays the statements of a shipment beside it; undefined where no file of statements was given. */
export function checkStatements(facts: Case): Checked | undefined {
  const { rules, given } = facts.statements ?? {};
  if (rules === undefined || given === undefined) return undefined;
  const own = given.map(({ statement, by }) => ({
    statement,
    by,
    faults: statementFaults(statement, facts, rules),
  }));
  const shared = itemFaults(
    facts.shipment.items,
    given.map(({ statement }) => statement),
  );
  const checks = own.map(({ statement, by, faults }): StatementCheck => {
    const met = new Set(
      [...faults, ...shared.filter(({ of }) => of.includes(statement))].map(({ fault }) => fault),
    );
    return {
      statement,
      by,
      faults: STATEMENT_FAULTS.filter((fault) => met.has(fault)),
      stands: isStanding(statement, facts),
    };
  });
  return {
    checks,
    faults: [
      ...own.flatMap(({ statement, faults }) =>
        faults.map((fault) => ({ ...fault, statement: statement.reference })),
      ),
      ...shared.map(({ of, ...fault }) => ({
        ...fault,
        statement: of.map(({ reference }) => reference).join(", "),
      })),
    ],
  };
}
