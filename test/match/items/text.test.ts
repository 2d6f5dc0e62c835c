import { describe, expect, test } from "vitest";
import { openSpelling } from "../../../src/match/items/spelling.ts";
import { rootOf, stemOf } from "../../../src/match/items/stem.ts";
import { MAX_LETTERS } from "../../../src/match/items/folded.ts";
import { itemPieces, plainTokens } from "../../../src/match/items/tokens.ts";
import { openTextSearch } from "../../../src/match/items/text-search.ts";
import { CATALOG } from "./catalog.ts";
import { isVague } from "../../../src/match/items/vague.ts";

describe("words of a description", () => {
  test.each([
    ["IC ADC 14BIT 3GSPS", ["ic", "adc", "14", "bit", "3", "gsp"]],
    ["VALVES, BALL, SS316", ["valve", "ball", "stainless", "316"]],
    ["Wärmebildkamera", ["warmebildkamera"]],
    ["carbon-fibre batteries", ["carbon", "fiber", "battery"]],
    ["constructor valves", ["constructor", "valve"]],
  ])("%s", (text, words) => {
    expect(plainTokens(text)).toEqual(words);
  });

  test("what stands behind `for` is what the goods are for, up to the next mark", () => {
    const aside = itemPieces("bracket for thermal camera, steel").map(({ text, aside }) =>
      aside ? `(${text})` : text,
    );
    expect(aside).toEqual(["bracket", "(thermal)", "(camera)", "steel"]);
  });

  test("of a name are those of a description that says it, stemmed", () => {
    const names = CATALOG.concepts.flatMap(({ names, de = [], ru = [] }) => [...names, ...de, ...ru]);
    expect(
      names.filter(
        (name) =>
          plainTokens(name).join() !==
          itemPieces(name)
            .map(({ text }) => stemOf(text))
            .join(),
      ),
    ).toEqual([]);
  });

  test("are bounded", () => {
    expect(itemPieces("x ".repeat(100_000)).length).toBeLessThanOrEqual(MAX_LETTERS);
  });
});

test("stems and roots bring spellings of one word together and leave others apart", () => {
  expect([stemOf("fibres"), stemOf("fiber"), stemOf("glass"), stemOf("lenses")]).toEqual([
    "fiber",
    "fiber",
    "glass",
    "lense",
  ]);
  expect(rootOf("stabilization")).toBe(rootOf("stabilising"));
  expect(rootOf("valve")).not.toBe(rootOf("value"));
});

test("a misspelt word is put right where one word is near, and left where none or several are", () => {
  const right = openSpelling(["accelerometer", "gyroscope", "sensor", "censor"]);
  expect(["acelerometer", "accelerometre", "gyroscop", "tensor", "pump"].map(right)).toEqual([
    "accelerometer",
    "accelerometer",
    "gyroscope",
    undefined,
    undefined,
  ]);
});

test("the table of misspelt words answers as a look at every word does", () => {
  const words = [
    ...new Set(CATALOG.concepts.slice(0, 300).flatMap(({ names }) => names.flatMap(plainTokens))),
  ];
  const asked = words
    .filter((word) => /^[a-z]{6,}$/.test(word))
    .slice(0, 120)
    .flatMap((word) => [
      word.slice(1),
      `${word}q`,
      `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`,
    ]);
  const table = openSpelling(words);
  // The first questions wear out the look at every word.
  for (const word of asked.slice(0, 20)) table(word);
  expect(asked.map(table)).toEqual(asked.map((word) => openSpelling(words)(word)));
});

describe("the text search", () => {
  const documents = [
    { code: "A", fields: [["radar antenna array", 1]] },
    { code: "B", fields: [["antenna mast steel", 1]] },
    {
      code: "C",
      fields: [
        ["pump", 1],
        ["steel", 0.3],
      ],
    },
    ...Array.from({ length: 40 }, (_, i) => ({ code: `Z${i}`, fields: [[`filler${i} word${i % 7}`, 1]] })),
  ] as const;
  const { find } = openTextSearch(documents as unknown as Parameters<typeof openTextSearch>[0]);
  const search = (words: readonly string[]) =>
    find(
      words.map((text) => ({ text })),
      10,
    );

  test("puts the document first that holds the most telling words, as a slow count does", () => {
    const hits = search(["radar", "antenna"]);
    expect(hits.map(({ code }) => code)).toEqual(["A", "B"]);
    expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score);
  });

  test("answers alike each time, and nothing for words that nothing holds", () => {
    expect(search(["steel"])).toEqual(search(["steel"]));
    expect(search(["zeppelin"])).toEqual([]);
  });
});

test.each([
  ["Ersatzteile laut Rechnung", true],
  ["pièces détachées selon facture", true],
  ["Ricambi come da fattura", true],
  ["repuestos varios", true],
  ["запчасти согласно инвойсу", true],
  ["Ricambi per pompa centrifuga", false],
  ["machine parts", true],
  ["SPARE PARTS AS PER INVOICE NO 4711", true],
  ["various electronic goods", true],
  ["", true],
  ["pump", false],
  ["thermal camera", false],
])("%s is vague: %s", (text, vague) => {
  expect(isVague(text)).toBe(vague);
});
