import { describe, expect, test } from "vitest";
import type { Concept } from "../../../src/model/catalog.ts";
import { baseOf } from "../../../src/match/items/codes.ts";
import { openKnownWords } from "../../../src/match/items/known-word.ts";
import { goodsTablesOf } from "../../../src/match/items/goods-tables.ts";
import { openNames } from "../../../src/match/items/names.ts";
import { NameTable } from "../../../src/match/items/name-table.ts";
import { stemOf } from "../../../src/match/items/stem.ts";
import { itemPieces, plainTokens } from "../../../src/match/items/tokens.ts";
import { openWordEvidence } from "../../../src/match/items/word-evidence.ts";
import { CATALOG } from "./catalog.ts";

const concepts = CATALOG.concepts.filter((_, i) => i % 17 === 0);
const table = new NameTable();
for (const [at, concept] of concepts.entries())
  for (const name of concept.names) table.add(at, name, plainTokens(name));
const names = openNames(table.tables());
/** Made up: a paragraph of 3A001 holds `convert`, wholly, and two of 6A003 in part. */
const listed = (word: string): (readonly [string, number])[] =>
  word === "convert"
    ? [
        ["3A001.a.5", 1],
        ["6A003.b", 0.5],
        ["6A003.a", 0.35],
        ["9Z999", 1],
      ]
    : [];
const known = openKnownWords(stemOf, names.numberOf);
const goods = goodsTablesOf(concepts, new Set(names.goods));
const evidenceIn = openWordEvidence(names, goods, listed);
const evidenceOf = (text: string, limit: number) => evidenceIn(known(itemPieces(text)), limit);

const LIKELIHOOD = { usual: 1, possible: 0.09, rare: 0.01 };

function shares({ codes }: Concept): [string, number][] {
  const sum = codes.reduce((all, { likelihood }) => all + LIKELIHOOD[likelihood], 0);
  return codes
    .map(({ code, likelihood }): [string, number] => [baseOf(code), LIKELIHOOD[likelihood] / sum])
    .filter(([, share]) => share >= 0.02);
}

const all = new Map<string, number>();
for (const concept of concepts)
  for (const [entry, share] of shares(concept)) all.set(entry, (all.get(entry) ?? 0) + share);
const sum = [...all.values()].reduce((sum, one) => sum + one, 0);

/** What one feature tells, from every name of every concept anew. */
function feature(holds: (words: readonly string[]) => boolean, word?: (one: string) => boolean) {
  const sums = new Map<string, number>();
  for (const concept of concepts) {
    const count = concept.names.filter((name) => holds(plainTokens(name))).length;
    for (const [entry, share] of count > 0 ? shares(concept) : [])
      sums.set(entry, (sums.get(entry) ?? 0) + share * Math.log(1 + count));
  }
  const paragraphs = word?.("convert") ? listed("convert") : [];
  for (const entry of all.keys()) {
    const weight = paragraphs
      .filter(([code]) => baseOf(code) === entry)
      .reduce((sum, [, one]) => sum + one, 0);
    if (weight > 0) sums.set(entry, (sums.get(entry) ?? 0) + 0.5 * Math.log(1 + weight));
  }
  const total = [...sums.values()].reduce((sum, one) => sum + one, 0);
  const telling = Math.max(0.05, 1 - Math.log(1 + total) / Math.log(30_000)) ** 2;
  return new Map(
    [...sums].map(([entry, one]) => [entry, telling * Math.log(1 + one / (all.get(entry)! / sum) ** 0.8)]),
  );
}

function slowly(text: string): { entry: string; share: number }[] {
  const scores = new Map<string, number>();
  const add = (found: ReadonlyMap<string, number>, weight: number) => {
    for (const [entry, worth] of found) scores.set(entry, (scores.get(entry) ?? 0) + weight * worth);
  };
  const tokens = itemPieces(text).map((one) => ({ ...one, text: stemOf(one.text) }));
  const aside = (at: number) => (tokens[at]!.aside ? 0.6 : 1);
  for (const one of new Set(tokens.map((token) => token.text))) {
    const weight = Math.max(...tokens.flatMap((token, at) => (token.text === one ? [aside(at)] : [])));
    add(
      feature(
        (words) => words.includes(one),
        (word) => word === one,
      ),
      weight,
    );
    const start = one.slice(0, 5);
    const begins = (word: string) => word.length > 5 && word.startsWith(start);
    if (one.length > 5)
      add(
        // What the lists say of a beginning they say of words that names have.
        feature(
          (words) => words.some(begins),
          (word) => begins(word) && names.numberOf(word) >= 0,
        ),
        weight,
      );
  }
  for (let i = 1; i < tokens.length; i++) {
    const [a, b] = [tokens[i - 1]!.text, tokens[i]!.text];
    const weight = 1.5 * Math.min(aside(i - 1), aside(i));
    add(
      feature((words) => words.some((word, at) => word === a && words[at + 1] === b)),
      weight,
    );
  }
  const top = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score > 0 && score >= 0.4 * top)
    .map(([entry, score]) => ({ entry, share: score / Math.max(25, top) }))
    .sort((a, b) => b.share - a.share || (a.entry < b.entry ? -1 : 1))
    .slice(0, 20);
}

describe("words tell what a plain count over all names tells", () => {
  test.each([
    "Converter, analog to digital, 14 bit, for radar receivers",
    "Spectrum analyzer 44 GHz with preamplifier",
    "high speed camera camera cooled, spectral",
    "Digitiser module PXIe",
    "pumps, vacuum pumps and valves",
    "",
    "zzz qqq",
  ])("%s", (text) => {
    const slow = slowly(text);
    const fast = evidenceOf(text, 20);
    expect(fast.map(({ entry }) => entry)).toEqual(slow.map(({ entry }) => entry));
    for (const [i, { share }] of fast.entries()) expect(share).toBeCloseTo(slow[i]!.share, 9);
    expect(evidenceOf(text, 20)).toEqual(fast);
  });
});

test("most of them say something", () => {
  expect(evidenceOf("vacuum pumps and valves", 20).length).toBeGreaterThan(3);
});
