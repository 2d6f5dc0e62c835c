import type { EndUseStatement, StatementKind } from "../../model/statement.ts";
import type { Case } from "../rule.ts";
import { isStanding } from "./day-faults.ts";

/** What is at hand where a statement of some kind is asked for: as a stable word, or undefined where one stands. */
export function lacking(facts: Case, is: (statement: EndUseStatement) => boolean): string | undefined {
  const given = facts.statements?.given;
  if (given === undefined) return "not_looked";
  const such = given.map(({ statement }) => statement).filter(is);
  if (such.some((statement) => isStanding(statement, facts))) return undefined;
  return such.length > 0 ? "not_standing" : "none";
}

/** Whether a statement is of a kind that the law names. */
export function servesAs(kind: StatementKind): (statement: EndUseStatement) => boolean {
  return ({ serves }) => serves.includes(kind);
}
