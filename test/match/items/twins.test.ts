import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { documentsOf } from "../../../src/match/items/documents.ts";
import { folded } from "../../../src/match/items/folded.ts";
import { figuresIn } from "../../../src/match/items/params.ts";
import { plainFigures } from "../../../src/match/items/plain-figures.ts";
import { holdsWord, openPhrases, phrasesOf } from "../../../src/match/items/phrases.ts";
import { judge } from "../../../src/match/items/predicate.ts";
import { quantitiesOf } from "../../../src/match/items/quantities.ts";
import { shapeOf } from "../../../src/match/items/shape.ts";
import { textTablesOf } from "../../../src/match/items/text-index.ts";
import { openTextSearch } from "../../../src/match/items/text-search.ts";
import { rootOf } from "../../../src/match/items/stem.ts";
import { plainTokens } from "../../../src/match/items/tokens.ts";
import { figuresOf, truthOf, weigherOf } from "../../../src/match/items/truth.ts";
import { CATALOG } from "./catalog.ts";

/** Real descriptions, in every damaged form and language of the truth set. */
const TEXTS = (
  parse(readFileSync(join(import.meta.dirname, "../../../fixtures/truth/item-codes.csv")), {
    columns: true,
  }) as { text: string }[]
)
  .map(({ text }) => text)
  .filter((_, i) => i % 9 === 0);

const words = new Set(CATALOG.paragraphs.flatMap(({ when, noun = [] }) => [...shapeOf(when).words, ...noun]));
for (const { not = [] } of CATALOG.concepts) for (const word of not) words.add(folded(word));

describe("phrases found all at once are those found one by one", () => {
  const phrases = openPhrases(phrasesOf(words));
  test.each(TEXTS)("%s", (text) => {
    const plain = folded(text);
    expect([...phrases.in(plain).words].sort()).toEqual(
      [...words].filter((one) => holdsWord(plain, one)).sort(),
    );
  });

  test("at the edges of words and scripts", () => {
    const find = openPhrases(
      phrasesOf(["rov", "10 khz", "@10 khz", ".308", "热像仪", "un-cooled", "slip ring", ""]),
    );
    expect(
      "|rov|provide|rov2|x10 khz|@10 khz|110 khz|.308 win|热像仪镜头|UN-cooled|un-cooleds|slip rings|slip ringso"
        .split("|")
        .map((text) => [...find.in(folded(text)).words].sort().join()),
    ).toEqual([
      "",
      "rov",
      "",
      "",
      "",
      "10 khz,@10 khz",
      "",
      ".308",
      "热像仪",
      "un-cooled",
      "",
      "slip ring",
      "",
    ]);
  });
});

test("a condition weighed is a condition judged, for every paragraph", () => {
  const different: string[] = [];
  for (const text of TEXTS) {
    const figures = figuresIn(plainFigures(text), quantitiesOf(text));
    for (const { code, when } of CATALOG.paragraphs) {
      const [fast, slow] = [weigherOf(when)(figures), judge(when, figures)];
      if (truthOf(fast) !== slow.truth || figuresOf(fast) !== slow.figures) different.push(`${code} ${text}`);
    }
  }
  expect(different).toEqual([]);
});

describe("the text search finds what a plain sum over all documents finds", () => {
  const documents = documentsOf(CATALOG).filter((_, i) => i % 4 === 0);
  const { find: search } = openTextSearch(textTablesOf(documents));
  /** Okapi BM25 as it is written, with the best weight of a word's fields for its count. */
  const counts = documents.map(({ fields }) => {
    const count = new Map<string, number>();
    for (const [text, weight] of fields)
      for (const word of plainTokens(text).map(rootOf))
        count.set(word, Math.max(count.get(word) ?? 0, weight));
    return count;
  });
  const mean = counts.reduce((sum, { size }) => sum + size, 0) / counts.length;
  const slowly = (asked: readonly string[]) => {
    const roots = [...new Set(asked.map(rootOf))];
    const held = roots.map((word) => counts.filter((one) => one.has(word)).length);
    const scored = counts.map((count, id) => {
      let score = 0;
      for (const [at, word] of roots.entries()) {
        const often = count.get(word) ?? 0;
        const idf = Math.log(1 + (counts.length - held[at]! + 0.5) / (held[at]! + 0.5));
        score += (idf * often * 2.2) / (often + 1.2 * (0.45 + (0.55 * count.size) / mean)) || 0;
      }
      return { id, score };
    });
    const top = Math.max(...scored.map(({ score }) => score));
    const near = scored.filter(({ score }) => score > 0 && score > 0.45 * top);
    return near.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, 20);
  };

  test.each(TEXTS.slice(0, 25))("%s", (text) => {
    const asked = plainTokens(text);
    const slow = slowly(asked);
    const fast = search(
      asked.map((text) => ({ text })),
      20,
    );
    expect(fast.map(({ code }) => code)).toEqual(slow.map(({ id }) => documents[id]!.code));
    for (const [i, { score }] of fast.entries()) expect(score).toBeCloseTo(slow[i]!.score, 9);
  });
});
