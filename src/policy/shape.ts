import { isCurrency } from "../text/currency.ts";

/** Tells one problem of a file: where it is, and what. */
export type Tell = (key: string, problem: string) => void;

export type Fields = Readonly<Record<string, unknown>>;

/** An object, whatever its keys; undefined, and told, where it is none. */
export function objectAt(value: unknown, key: string, tell: Tell): Fields | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  tell(key, `must be a mapping, not ${shown(value)}`);
  return undefined;
}

/** An object with all of `required`, any of `optional`; what is missing or unknown is told. */
export function recordAt(
  value: unknown,
  key: string,
  required: readonly string[],
  optional: readonly string[],
  tell: Tell,
): Fields | undefined {
  const record = objectAt(value, key, tell);
  if (record === undefined) return undefined;
  const within = (name: string) => (key === "" ? name : `${key}.${name}`);
  for (const name of required) if (!Object.hasOwn(record, name)) tell(within(name), "is missing");
  for (const name of Object.keys(record))
    if (!required.includes(name) && !optional.includes(name))
      tell(within(name.slice(0, 40)), `is no known key; known: ${[...required, ...optional].join(", ")}`);
  return record;
}

/** Letters that a text of records and balances may have. */
export const LONGEST = 500;

/** Text that is not empty and, where a pattern is given, fits it. Undefined where it is not there or wrong. */
export function textAt(
  value: unknown,
  key: string,
  tell: Tell,
  pattern?: RegExp,
  like?: string,
): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value.trim() : "";
  if (text !== "" && text.length <= LONGEST && (pattern === undefined || pattern.test(text))) return text;
  tell(key, `must be ${like === undefined ? "text" : `text such as ${like}`}, not ${shown(value)}`);
  return undefined;
}

/** A currency by its code of ISO 4217. */
export function currencyAt(value: unknown, key: string, tell: Tell): string | undefined {
  const code = textAt(value, key, tell, /^[A-Z]{3}$/, "EUR");
  if (code !== undefined && !isCurrency(code))
    tell(key, `${shown(code)} is no code of ISO 4217 in use: write one such as EUR`);
  return code;
}

/** One of a closed set of words. */
export function wordAt<T extends string>(
  value: unknown,
  key: string,
  words: readonly T[],
  tell: Tell,
): T | undefined {
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word === undefined) tell(key, `must be one of ${words.join(", ")}, not ${shown(value)}`);
  return word;
}

const MOST = 5000;

/** A list; undefined where it is not there or none. */
export function listAt(value: unknown, key: string, tell: Tell): readonly unknown[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.length <= MOST) return value;
  const what = Array.isArray(value) ? `a list of ${value.length}` : shown(value);
  tell(key, `must be a list of at most ${MOST}, not ${what}`);
  return undefined;
}

/** A list of texts, each once. */
export function textsAt(
  value: unknown,
  key: string,
  tell: Tell,
  pattern?: RegExp,
  like?: string,
): readonly string[] {
  const texts = (listAt(value, key, tell) ?? []).flatMap((one, at) => {
    if (one === undefined || one === null) tell(`${key}[${at}]`, "is empty");
    return textAt(one ?? undefined, `${key}[${at}]`, tell, pattern, like) ?? [];
  });
  const twice = texts.find((text, at) => texts.indexOf(text) !== at);
  if (twice !== undefined) tell(key, `has ${shown(twice)} twice`);
  return texts;
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
