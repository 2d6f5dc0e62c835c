import { CordonError } from "../model/errors.ts";

/** Ends the reading of a profile; `where` is the path of the offending value, such as `weights.P`. */
export function refuse(where: string, problem: string): never {
  throw new CordonError(
    "usage",
    `scoring profile: ${where} ${problem}`,
    "Compare it with data/scoring/common-1.0.json.",
  );
}

/** An object, whatever its keys. */
export function objectAt(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(where, `must be an object, not ${shown(value)}`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** An object with all of `required`, any of `optional`, and no other key. */
export function recordAt(
  value: unknown,
  where: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const record = objectAt(value, where);
  const missing = required.find((key) => !Object.hasOwn(record, key));
  if (missing !== undefined) refuse(where, `lacks the key "${missing}"`);
  const unknown = Object.keys(record).find((key) => !required.includes(key) && !optional.includes(key));
  if (unknown !== undefined) refuse(where, `has the unknown key "${unknown}"`);
  return record;
}

/** A whole number from `least` to `most`. */
export function wholeAt(value: unknown, where: string, least: number, most: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  return refuse(where, `must be a whole number from ${least} to ${most}, not ${shown(value)}`);
}

/** Text that is not empty and, where a pattern is given, fits it; `like` is an example for the message. */
export function textAt(value: unknown, where: string, pattern = /\S/u, like = "some text"): string {
  if (typeof value === "string" && pattern.test(value)) return value;
  return refuse(where, `must be text such as "${like}", not ${shown(value)}`);
}

/** One of a closed set of words. */
export function wordAt<T extends string>(value: unknown, where: string, words: readonly T[]): T {
  const word = words.find((each) => each === value);
  return word ?? refuse(where, `must be one of ${words.join(", ")}, not ${shown(value)}`);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
