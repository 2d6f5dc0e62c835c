/** Why a text is no JSON that can be relied on; line and column from 1, columns in UTF-16 units. */
export class JsonFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(problem: string, text: string, at: number) {
    super(problem);
    const before = text.slice(0, at).split("\n");
    this.line = before.length;
    this.column = (before.at(-1)?.length ?? 0) + 1;
  }

  /** `line 3, column 7: a value should stand here`. */
  where(): string {
    return `line ${this.line}, column ${this.column}: ${this.message}`;
  }
}

interface Cursor {
  readonly text: string;
  at: number;
}

/** Deeper than any file that people write. */
const DEEPEST = 40;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)(?![A-Za-z\d_])/y;

/**
 * Reads JSON as `JSON.parse` does, but says where it breaks, and refuses what that lets pass in silence: a key that stands
 * twice in one object. A byte order mark at the start is skipped.
 * @throws JsonFault
 */
export function readJson(text: string): unknown {
  const cursor = { text, at: text.startsWith("\ufeff") ? 1 : 0 };
  const value = valueAt(cursor, 0);
  if (peek(cursor) !== "") fault(cursor, "the value has ended, and more follows");
  return value;
}

function valueAt(cursor: Cursor, depth: number): unknown {
  const next = peek(cursor);
  if (depth > DEEPEST) fault(cursor, `values lie more than ${DEEPEST} deep in each other`);
  if (next === "{") return objectAt(cursor, depth);
  if (next === "[") return listAt(cursor, depth);
  const string = next === '"' ? stringAt(cursor) : undefined;
  if (string !== undefined) return string;
  const token = next === '"' ? undefined : take(cursor, /[-\d]/.test(next) ? NUMBER : WORD);
  if (token === undefined)
    fault(cursor, next === "" ? "the text ends where a value should stand" : badly(next));
  return JSON.parse(token);
}

/** A string, piece by piece: one pattern over millions of escapes runs out of room. The cursor stays where there is none. */
function stringAt(cursor: Cursor): string | undefined {
  const start = cursor.at;
  if (cursor.text[start] !== '"') return undefined;
  cursor.at++;
  take(cursor, PLAIN);
  while (take(cursor, ESCAPE) !== undefined) take(cursor, PLAIN);
  if (cursor.text[cursor.at] !== '"') {
    cursor.at = start;
    return undefined;
  }
  cursor.at++;
  return JSON.parse(cursor.text.slice(start, cursor.at)) as string;
}

function badly(next: string): string {
  return next === '"'
    ? "a string is not ended on its line, or holds an escape or control character that JSON does not know"
    : "a value should stand here: text in double quotes, a number, true, false, null, { or [";
}

function objectAt(cursor: Cursor, depth: number): object {
  const entries: Record<string, unknown> = {};
  cursor.at++;
  for (let next = peek(cursor); next !== "}"; next = separated(cursor, "}")) {
    const start = cursor.at;
    const key = stringAt(cursor);
    if (key === undefined) fault(cursor, 'a key in double quotes should stand here, or "}"');
    if (Object.hasOwn(entries, key)) {
      cursor.at = start;
      fault(cursor, `the key ${JSON.stringify(key.slice(0, 60))} stands twice in one object`);
    }
    if (peek(cursor) !== ":") fault(cursor, '":" should stand here, between a key and its value');
    cursor.at++;
    const value = valueAt(cursor, depth + 1);
    // Assigned, this key would change what the object is.
    if (key === "__proto__")
      Object.defineProperty(entries, key, { value, writable: true, enumerable: true, configurable: true });
    else entries[key] = value;
  }
  cursor.at++;
  return entries;
}

function listAt(cursor: Cursor, depth: number): unknown[] {
  const values: unknown[] = [];
  cursor.at++;
  for (let next = peek(cursor); next !== "]"; next = separated(cursor, "]")) {
    values.push(valueAt(cursor, depth + 1));
  }
  cursor.at++;
  return values;
}

/** After a value: its container's end, or a comma with more behind it. */
function separated(cursor: Cursor, end: string): string {
  const next = peek(cursor);
  if (next === end) return end;
  if (next !== ",") fault(cursor, `"," or "${end}" should stand here`);
  cursor.at++;
  if (peek(cursor) === end) fault(cursor, `something should follow the comma before "${end}"`);
  return ",";
}

/** The next character that is no blank; empty at the end. */
function peek(cursor: Cursor): string {
  const { text } = cursor;
  for (let next = text[cursor.at]; next !== undefined; next = text[++cursor.at])
    if (next !== " " && next !== "\n" && next !== "\r" && next !== "\t") return next;
  return "";
}

function take(cursor: Cursor, token: RegExp): string | undefined {
  token.lastIndex = cursor.at;
  const found = token.exec(cursor.text)?.[0];
  cursor.at += found?.length ?? 0;
  return found;
}

function fault({ text, at }: Cursor, problem: string): never {
  throw new JsonFault(problem, text, at);
}
