import { DECISION_STATUSES, type Decision } from "../model/decision.ts";
import { CordonError } from "../model/errors.ts";
import { nearestText } from "../text/nearest-text.ts";

/** Columns that every file of decisions has, and those that it may have. */
export const DECISION_COLUMNS = [
  "subject",
  "list",
  "entry",
  "status",
  "justification",
  "author",
  "date",
] as const;
export const MORE_DECISION_COLUMNS = ["expiry", "score", "code"] as const;

const HINT = "docs/decisions.md has the format with an example.";
const LONGEST = 4000;
const SCORE = /^(?:0?\.\d{1,2}|0|1(?:\.0{1,2})?)$/;
const CODE = /^[A-Z][A-Z0-9_]*(?:\.[A-Za-z0-9_-]+)+$/;
const MOST_OFF = 4;
const DAY = 24 * 60 * 60 * 1000;

/** Where a row stands, and what it is read with. */
export interface DecisionPlace {
  readonly where: string;
  readonly line: number;
  /** ISO day. */
  readonly today: string;
  /** The codes that a finding may have. */
  readonly known: ReadonlySet<string>;
}

/**
 * One row of a file of decisions. `where` opens messages, `today` is an ISO day: a decision of the day after is taken, as
 * another time zone may have made it.
 * @throws CordonError `input`.
 */
export function readDecision(
  column: (name: string) => string,
  { where, line, today, known }: DecisionPlace,
): Decision {
  const refuse = (what: string): never => {
    throw new CordonError("input", `${where}: ${what}`, HINT);
  };
  const text = (name: string): string => {
    const value = column(name).trim();
    return value.length > LONGEST ? refuse(`${name} is longer than ${LONGEST} characters`) : value;
  };
  const needed = (name: string): string => text(name) || refuse(`${name} is empty`);
  const day = (name: string): string => {
    const value = text(name);
    return isDay(value)
      ? value
      : refuse(`${name} is no day such as 2026-11-22: ${JSON.stringify(value.slice(0, 40))}`);
  };
  const word = needed("status");
  const status =
    DECISION_STATUSES.find((known) => known === word) ??
    refuse(`status must be one of ${DECISION_STATUSES.join(", ")}, not ${JSON.stringify(word.slice(0, 40))}`);
  const justification = status === "under_review" ? text("justification") : needed("justification");
  const date = day("date");
  const latest = new Date(Date.parse(`${today}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
  if (date > latest) refuse(`date lies ahead: ${date}`);
  const expiry = text("expiry") === "" ? undefined : day("expiry");
  if (expiry !== undefined && expiry < date) refuse(`expiry ${expiry} is before date ${date}`);
  const score = text("score");
  if (score !== "" && !SCORE.test(score)) refuse("score must be a number from 0 to 1 with two decimals");
  const codes = text("code")
    .split(/[;\s]+/u)
    .filter((code) => code !== "");
  const odd = codes.find((code) => !CODE.test(code));
  if (odd !== undefined)
    refuse(`code must be one such as PARTY.LISTED, not ${JSON.stringify(odd.slice(0, 40))}`);
  const strange = codes.find((code) => !known.has(code));
  if (strange !== undefined) {
    const near = nearestText(strange, known, MOST_OFF);
    const hint = near === undefined ? "" : `; the nearest is ${near}`;
    refuse(`code ${JSON.stringify(strange.slice(0, 60))} is that of no finding${hint}`);
  }
  return {
    subject: needed("subject"),
    list: needed("list"),
    entry: needed("entry"),
    status,
    justification,
    author: needed("author"),
    date,
    ...(expiry !== undefined && { expiry }),
    ...(score !== "" && { score: Math.round(Number(score) * 100) }),
    codes: [...new Set(codes)],
    line,
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
