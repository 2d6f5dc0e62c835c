import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { useFolded } from "../../src/text/use-folded.ts";
import { usePattern, wordsOf } from "../../src/text/use-pattern.ts";
import { signsBegun } from "../../src/text/use-starts.ts";
import { USE_SIGNS, USE_WORDS } from "../../src/text/use-words-data.ts";

const FLAGS = join(import.meta.dirname, "../../fixtures/flags");

/** Each word of the tables with the first way of each of its groups, and each group with the first word behind it. */
const WRITTEN = USE_SIGNS.flatMap((sign) => wordsOf(USE_WORDS[sign])).flatMap((word) => [
  word.replaceAll(/\(([^()|]*)[^()]*\)\??/g, "$1").replaceAll(/[?*]/g, ""),
  word.replaceAll(/\([^()]*\)\?/g, "").replaceAll(/[()|[\]?*]/g, " "),
  ...word.split(/[()|[\]?*]/),
]);
const texts = new Set([...WRITTEN, ...readdirSync(FLAGS).flatMap((file) => textsOf(read(file)))]);

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FLAGS, file), "utf8"));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsOf) : [];
}

describe("no sign is passed over whose words stand in a text", () => {
  test.each(USE_SIGNS)("%s", (sign) => {
    const pattern = new RegExp(usePattern(USE_WORDS[sign]).source, "u");
    const met = [...texts].map(useFolded).filter((text) => pattern.test(text));
    expect(met.length).toBeGreaterThan(0);
    expect(met.filter((text) => !signsBegun(text).has(sign))).toEqual([]);
  });
});

test("a text of other words begins none, nor does a part of a word", () => {
  expect(signsBegun("jenkins bakery ltd")).toEqual(new Set());
  expect(signsBegun("tsuranium")).toEqual(new Set());
  expect(signsBegun("铜钚棒")).toEqual(new Set(["nuclear"]));
});
