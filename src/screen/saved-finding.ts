import { CATEGORIES } from "../model/category.ts";
import { BANDS } from "../model/finding.ts";
import type { Finding, Rated } from "../model/finding.ts";
import { GRADES } from "../model/match.ts";
import { CIRCUMSTANCES, MEASURES } from "../model/measure.ts";
import { CODE } from "../score/grammar.ts";
import { dayAt, objectAt, refuse, textAt, wholeAt, wordAt } from "../score/shape.ts";

/** A finding as a saved result has it, but its text, which follows from the rest, and its points. @throws CordonError `usage`. */
export function findingAt(value: unknown, where: string): Finding {
  const row = objectAt(value, where);
  return {
    code: textAt(row["code"], `${where}.code`, CODE, "PARTY.LISTED"),
    factor: wordAt(row["factor"], `${where}.factor`, ["P", "I", "D", "U", "-"]),
    severity: wholeAt(row["severity"], `${where}.severity`, 0, 100),
    confidence: hundredthsAt(row["confidence"], `${where}.confidence`),
    ...("gate" in row && { gate: wordAt(row["gate"], `${where}.gate`, BANDS) }),
    ...("overlay" in row && { overlay: textAt(row["overlay"], `${where}.overlay`) }),
    rule: textAt(row["rule"], `${where}.rule`),
    citation: textOr(row["citation"], `${where}.citation`),
    ...("effective" in row && { effective: effectiveAt(row["effective"], `${where}.effective`) }),
    ...("subject" in row && { subject: textOr(row["subject"], `${where}.subject`) }),
    ...("category" in row && { category: wordAt(row["category"], `${where}.category`, CATEGORIES) }),
    evidence: evidenceAt(row["evidence"], `${where}.evidence`),
    ...("rated" in row && { rated: ratedAt(row["rated"], `${where}.rated`) }),
  };
}

function ratedAt(value: unknown, where: string): Rated {
  const row = objectAt(value, where);
  if ("weak" in row && typeof row["weak"] !== "boolean") refuse(`${where}.weak`, "must be true or false");
  return {
    ...("variant" in row && { variant: textAt(row["variant"], `${where}.variant`) }),
    ...("measure" in row && { measure: wordAt(row["measure"], `${where}.measure`, MEASURES) }),
    ...("grade" in row && { grade: wordAt(row["grade"], `${where}.grade`, GRADES) }),
    ...("known" in row && { known: listAt(row["known"], `${where}.known`, circumstanceAt) }),
    ...(row["weak"] === true && { weak: true }),
  };
}

function effectiveAt(value: unknown, where: string): NonNullable<Finding["effective"]> {
  const days = objectAt(value, where);
  return {
    from: dayAt(days["from"], `${where}.from`),
    ...("to" in days && { to: dayAt(days["to"], `${where}.to`) }),
  };
}

function circumstanceAt(value: unknown, where: string) {
  return wordAt(value, where, CIRCUMSTANCES);
}

/** Match scores inside are whole hundredths, as everywhere. */
function evidenceAt(value: unknown, where: string): Finding["evidence"] {
  const facts = Object.entries(objectAt(value, where)).map(([key, fact]) => {
    if (typeof fact !== "string" && typeof fact !== "number")
      return refuse(`${where}.${key}`, "must be text or a number");
    return [
      key,
      key === "score" && typeof fact === "number" ? hundredthsAt(fact, `${where}.${key}`) : fact,
    ] as const;
  });
  return Object.fromEntries(facts);
}

/** A number 0–1 with two decimals, in whole hundredths. */
export function hundredthsAt(value: unknown, where: string): number {
  const whole = typeof value === "number" ? Math.round(value * 100) : Number.NaN;
  if (whole >= 0 && whole <= 100 && Math.abs(Number(value) * 100 - whole) < 1e-6) return whole;
  return refuse(where, "must be a number from 0 to 1 with two decimals");
}

export function listAt<T>(value: unknown, where: string, read: (value: unknown, where: string) => T): T[] {
  if (!Array.isArray(value)) return refuse(where, "must be a list");
  return value.map((each, at) => read(each, `${where}[${at}]`));
}

/** Text that may be empty. */
export function textOr(value: unknown, where: string): string {
  return typeof value === "string" ? value : refuse(where, "must be text");
}
