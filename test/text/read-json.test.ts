import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonFault, readJson } from "../../src/text/read-json.ts";

function readOr(read: (text: string) => unknown, text: string): unknown {
  try {
    return { value: read(text) };
  } catch (error) {
    if (error instanceof JsonFault || error instanceof SyntaxError) return "refused";
    throw error;
  }
}

function faultOf(text: string): JsonFault {
  try {
    readJson(text);
  } catch (error) {
    if (error instanceof JsonFault) return error;
    throw error;
  }
  throw new Error(`taken though broken: ${text.slice(0, 80)}`);
}

test("any JSON is read as JSON.parse reads it, indented or not", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.nat(4), (text, indent) => {
      const value: unknown = JSON.parse(text);
      expect(readJson(JSON.stringify(value, null, indent))).toEqual(value);
    }),
    { seed: 20261122, numRuns: 2000 },
  );
});

test("text with something struck out or put in is refused exactly where JSON.parse refuses it", () => {
  const sample = '{"a": [1, -2.5e3, "x\\n\\u00e9", true], "b": {"c": null, "d": ""}}';
  fc.assert(
    fc.property(
      fc.nat(sample.length),
      fc.nat(2),
      fc.constantFrom("", ",", '"', "}", "0", "x", " "),
      (at, cut, put) => {
        const text = sample.slice(0, at) + put + sample.slice(at + cut);
        expect(readOr(readJson, text)).toEqual(readOr(JSON.parse, text));
      },
    ),
    { seed: 20261122, numRuns: 5000 },
  );
});

test("a byte order mark is skipped, and keys of the language's own make no harm", () => {
  expect(readJson("\ufeff[1]")).toEqual([1]);
  const value = readJson('{"__proto__": {"a": 1}, "constructor": 2}') as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test("a string of many megabytes and escapes is read", () => {
  const long = "\\n".repeat(5_000_000) + "x".repeat(500_000);
  expect((readJson(`["${long}"]`) as string[])[0]).toHaveLength(5_500_000);
});

describe("broken text is refused with line and column", () => {
  const broken: readonly (readonly [string, number, number, string])[] = [
    ["", 1, 1, "ends where a value should stand"],
    ["  \n ", 2, 2, "ends where a value should stand"],
    ['{\n  "a": 1,\n}', 3, 1, "should follow the comma"],
    ["[1,]", 1, 4, "should follow the comma"],
    ['{"a": 1\n "b": 2}', 2, 2, '"," or "}" should stand here'],
    ["[1 2]", 1, 4, '"," or "]" should stand here'],
    ['{"a" 1}', 1, 6, '":" should stand here'],
    ["{a: 1}", 1, 2, "a key in double quotes"],
    ["{'a': 1}", 1, 2, "a key in double quotes"],
    ['{"a": x}', 1, 7, "a value should stand here"],
    ['{"a": nullish}', 1, 7, "a value should stand here"],
    ['{"a": 01}', 1, 8, '"," or "}" should stand here'],
    ['{"a": +1}', 1, 7, "a value should stand here"],
    ['{"a": "b}', 1, 7, "a string is not ended"],
    ['["\\x"]', 1, 2, "a string is not ended"],
    ['["a\nb"]', 1, 2, "a string is not ended"],
    ["[1] // note", 1, 5, "more follows"],
    ["[", 1, 2, "ends where a value should stand"],
    ['{"a": 1, "b": 2, "a": 3}', 1, 18, 'the key "a" stands twice'],
    ['{"a": 1, "\\u0061": 3}', 1, 10, 'the key "a" stands twice'],
    ["[".repeat(100_000), 1, 42, "more than 40 deep"],
  ];
  test.each(broken.map((row) => [row[0].slice(0, 30), row] as const))(
    "%j",
    (_, [text, line, column, why]) => {
      const { line: l, column: c, message } = faultOf(text);
      expect([l, c, message]).toEqual([line, column, expect.stringContaining(why)]);
    },
  );
});
