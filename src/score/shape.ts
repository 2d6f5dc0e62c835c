import { CordonError } from "../model/errors.ts";

/** Why a profile was refused: each problem names its place, such as `weights.P must be …`. */
export class ProfileRefused extends CordonError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      "usage",
      `scoring profile: ${problems.join("; ")}`,
      "Compare it with data/scoring/common-1.0.json.",
    );
    this.problems = problems;
  }
}

/** Ends the reading of a value; `where` is its path, such as `weights.P`. */
export function refuse(where: string, problem: string): never {
  throw new ProfileRefused([`${where} ${problem}`]);
}

/** Does all of `reads`, so that what is wrong with several of them is told at once. */
export function all<T>(reads: readonly (() => T)[]): T[] {
  const problems: string[] = [];
  const values = reads.flatMap((read) => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof ProfileRefused)) throw error;
      for (const problem of error.problems) problems.push(problem);
      return [];
    }
  });
  if (problems.length > 0) throw new ProfileRefused(problems);
  return values;
}

/** The place of the whole file; what lies in it is named without it. */
export const FILE = "the file";

/** How a value is read; `where` is its place. */
export type Reader<T> = (value: unknown, where: string) => T;
type Readers<T> = { readonly [K in keyof T]: Reader<T[K]> };

/** An object with all of the keys of `required`, any of `optional` and no other; everything wrong with it is told. */
export function rowAt<R extends object, O extends object = object>(
  value: unknown,
  where: string,
  required: Readers<R>,
  optional: Readers<O> = {} as Readers<O>,
): R & Partial<O> {
  const record = objectAt(value, where);
  const readers: Readonly<Record<string, Reader<unknown>>> = { ...required, ...optional };
  const missing = Object.keys(required).filter((key) => !Object.hasOwn(record, key));
  const unknown = Object.keys(record).filter((key) => !Object.hasOwn(readers, key));
  const known = Object.keys(readers).filter((key) => Object.hasOwn(record, key));
  const fields = all<readonly (readonly [string, unknown])[]>([
    ...missing.map((key) => () => refuse(where, `lacks the key "${key}"`)),
    ...unknown.map((key) => () => refuse(where, `has the unknown key ${shown(key)}`)),
    ...known.map((key) => () => {
      const at = where === FILE ? key : `${where}.${key}`;
      return [[key, readers[key]?.(record[key], at)] as const];
    }),
  ]);
  return Object.fromEntries(fields.flat()) as R & Partial<O>;
}

/** An object as a table: each row read under its name. `name` judges the names. */
export function tableAt<T>(
  value: unknown,
  where: string,
  row: Reader<T>,
  name: Reader<string>,
): Readonly<Record<string, T>> {
  const rows = Object.entries(objectAt(value, where)).map(([key, each]) => {
    return () => [name(key, `${where}: a name`), row(each, `${where}.${key.slice(0, 60)}`)] as const;
  });
  return Object.fromEntries(all(rows));
}

/** Reads a whole number from `least` to `most`. */
export const whole =
  (least: number, most: number): Reader<number> =>
  (value, where) =>
    wholeAt(value, where, least, most);

/** Reads one of a closed set of words. */
export const word =
  <T extends string>(words: readonly T[]): Reader<T> =>
  (value, where) =>
    wordAt(value, where, words);

/** Reads a day of the calendar, ISO. */
export const dayAt: Reader<string> = (value, where) => {
  const day = textAt(value, where, /^\d{4}-\d\d-\d\d$/u, "2026-11-22");
  const date = new Date(`${day}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return real ? day : refuse(where, `is no day of the calendar: ${day}`);
};

/** Reads text that is not blank. */
export const text: Reader<string> = (value, where) => textAt(value, where);

/** An object, whatever its keys. */
export function objectAt(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(where, `must be an object, not ${shown(value)}`);
  }
  return value as Readonly<Record<string, unknown>>;
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
