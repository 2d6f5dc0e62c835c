import { describe, expect, test } from "vitest";
import { openSpelling, spellingsOf } from "../../../src/match/items/spelling.ts";
import { rootOf, stemOf } from "../../../src/match/items/stem.ts";
import { MAX_LETTERS } from "../../../src/match/items/folded.ts";
import { itemPieces, plainTokens } from "../../../src/match/items/tokens.ts";
import { textTablesOf } from "../../../src/match/items/text-index.ts";
import { openTextSearch } from "../../../src/match/items/text-search.ts";
import { editDistance } from "../../../src/text/edit-distance.ts";
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
    "lens",
  ]);
  expect(rootOf("stabilization")).toBe(rootOf("stabilising"));
  expect(rootOf("valve")).not.toBe(rootOf("value"));
});

const rightOf = (words: readonly string[]) => openSpelling(spellingsOf(words), (at) => words[at]!);

test("a misspelt word is put right where one word is near, and left where none or several are", () => {
  const right = rightOf(["accelerometer", "gyroscope", "sensor", "censor", "pump"]);
  expect(["acelerometer", "accelerometre", "gyroscop", "tensor", "pumps"].map(right)).toEqual([
    "accelerometer",
    "accelerometer",
    "gyroscope",
    undefined,
    undefined,
  ]);
});

test("a misspelt word is put right as a look at every word does", () => {
  const words = [
    ...new Set(
      CATALOG.concepts.slice(0, 300).flatMap(({ names, ru = [] }) => [...names, ...ru].flatMap(plainTokens)),
    ),
  ];
  const long = words.filter((word) => /^\p{L}{6,}$/u.test(word));
  const asked = long.slice(0, 250).flatMap((word) => {
    const half = word.length >>> 1;
    const swapped = (at: number) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    return [
      word,
      word.slice(1),
      word.slice(0, half) + word.slice(half + 1),
      `${word}q`,
      `q${word}`,
      `${word.slice(0, half)}q${word.slice(half)}`,
      `${word.slice(0, half)}q${word.slice(half + 1)}`,
      swapped(0),
      swapped(half - 2),
      swapped(half - 1),
      swapped(half),
      `${word}qq`,
      `${swapped(half - 1)}q`,
    ];
  });
  const slowly = (word: string) => {
    const near = word.length < 6 ? [] : long.filter((other) => editDistance(word, other, 1) <= 1);
    return near.length === 1 ? near[0] : undefined;
  };
  expect(asked.map(rightOf(words))).toEqual(asked.map(slowly));
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
  const { find } = openTextSearch(textTablesOf(documents as unknown as Parameters<typeof textTablesOf>[0]));
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

  test("takes a word for those that the thesaurus has for it, but not beside them", () => {
    const { find: other } = openTextSearch(
      textTablesOf(documents as unknown as Parameters<typeof textTablesOf>[0], {
        antenna: "aerials dish",
        zzz: "dish",
      }),
    );
    const [plain, meant] = [["antenna"], ["aerial"]].map((words) =>
      other(
        words.map((text) => ({ text })),
        10,
      ),
    );
    expect(meant!.map(({ code }) => code)).toEqual(["A", "B"]);
    for (const [i, { score }] of meant!.entries()) expect(score).toBeCloseTo(plain![i]!.score * 0.3, 9);
    expect(other([{ text: "antenna" }, { text: "dish" }], 10)[0]!.score).toBe(plain![0]!.score);
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
