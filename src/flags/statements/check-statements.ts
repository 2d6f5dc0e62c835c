import type { EndUseStatement, StatementCheck, StatementKind } from "../../model/statement.ts";
import { STATEMENT_FAULTS } from "../../model/statement.ts";
import type { Case } from "../rule.ts";
import type { Fault } from "./fault.ts";
import { itemFaults } from "./item-faults.ts";
import { statementFaults } from "./statement-faults.ts";

export interface Checked {
  readonly checks: readonly StatementCheck[];
  /** With the references of the statements that have it, in the order of the statements. */
  readonly faults: readonly (Fault & { readonly statement: string })[];
}

/** After these a statement is as good as none on the day it is needed. */
const ENDED: ReadonlySet<string> = new Set(["expired", "signed_after", "signed_in_future"]);

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
      stands: isSigned(statement) && ![...met].some((fault) => ENDED.has(fault)),
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

function isSigned({ signed, signatory }: EndUseStatement): boolean {
  return signed !== undefined && signatory.name !== undefined;
}

/** What is at hand where a statement of some kind is asked for: as a stable word, or undefined where one stands. */
export function lacking(facts: Case, is: (statement: EndUseStatement) => boolean): string | undefined {
  const checked = checkStatements(facts);
  if (checked === undefined) return "not_looked";
  const such = checked.checks.filter(({ statement }) => is(statement));
  if (such.some(({ stands }) => stands)) return undefined;
  return such.length > 0 ? "not_standing" : "none";
}

/** Whether a statement is of a kind that the law names. */
export function servesAs(kind: StatementKind): (statement: EndUseStatement) => boolean {
  return ({ serves }) => serves.includes(kind);
}
