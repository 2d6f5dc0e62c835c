import type { EndUseStatement, StatementKind } from "../../model/statement.ts";
import type { Case } from "../rule.ts";
import type { Answers } from "./answers.ts";
import { isStanding } from "./day-faults.ts";

/**
 * What is at hand where a statement of some kind is asked for, as a stable word: undefined where one stands that answers, for
 * the party and the goods that are asked about.
 */
export function lacking(
  facts: Case,
  is: (statement: EndUseStatement) => boolean,
  answers: Answers,
): string | undefined {
  const given = facts.statements?.given;
  if (given === undefined) return "not_looked";
  const such = given.map(({ statement }) => statement).filter(is);
  const whys = such.map(answers);
  const right = such.filter((_, at) => whys[at] === undefined);
  if (right.some((statement) => isStanding(statement, facts))) return undefined;
  if (right.length > 0) return "not_standing";
  // Nearest first: one of the party, for other goods.
  return whys.find((why) => why === "other_goods") ?? whys[0] ?? "none";
}

/** Whether a statement is of a kind that the law names. */
export function servesAs(kind: StatementKind): (statement: EndUseStatement) => boolean {
  return ({ serves }) => serves.includes(kind);
}
