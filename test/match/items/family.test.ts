import { describe, expect, test } from "vitest";
import type { Condition, ParagraphRule } from "../../../src/model/catalog.ts";
import { openFamilies } from "../../../src/match/items/family.ts";
import { askedWordsOf, familyTablesOf } from "../../../src/match/items/family-tables.ts";
import { figuresIn } from "../../../src/match/items/params.ts";
import { openPhrases, phrasesOf } from "../../../src/match/items/phrases.ts";
import { plainFigures } from "../../../src/match/items/plain-figures.ts";
import { quantitiesOf } from "../../../src/match/items/quantities.ts";
import { openTexts } from "../../../src/match/items/texts.ts";
import { WEIGHTS } from "../../../src/match/items/weights.ts";

const hot: Condition = { param: "operating temperature max", op: ">", value: 125, unit: "degC" };
const strong: Condition = { param: "tensile strength", op: ">=", value: 460, unit: "MPa" };
const alloy: Condition = { feature: "aluminium alloy", words: ["aluminium", "7075"], not: ["6061"] };
const shaken: Condition = { feature: "shaker", words: ["shaker"] };

function factorOf(rules: readonly Omit<ParagraphRule, "title">[], code: string, text: string) {
  const titled = rules.map((rule) => ({ ...rule, title: rule.code }));
  const phrases = phrasesOf(askedWordsOf(titled));
  const phraseAt = openTexts(phrases.texts);
  const open = openPhrases(phrases);
  const families = openFamilies(
    familyTablesOf(
      titled,
      Array.from(phrases.sums, (_, at) => phraseAt(at)),
    ),
    open.numberOf,
  );
  const plain = plainFigures(text);
  const held = open.in(plain);
  return families.about(figuresIn(plain, quantitiesOf(text), held.words), held).of(code).factor;
}

describe("a code fails", () => {
  const bars = [{ code: "1C202.a", when: { all: [alloy, strong] } }];

  test.each([
    ["by a figure", "7075 bar, tensile strength 300 mpa", WEIGHTS.failed],
    ["by a word that its rule denies", "aluminium bar 6061", WEIGHTS.failed],
    ["not where nothing is told", "aluminium bar", 1],
    ["not where it is met", "7075 bar, tensile strength 570 mpa", WEIGHTS.met],
  ])("%s", (_, text, factor) => {
    expect(factorOf(bars, "1C202.a", text)).toBe(factor);
  });

  test("with the paragraph above it, and with its own, whatever else stands beneath", () => {
    const rules = [
      { code: "3A227", when: hot },
      { code: "3A227.a", when: shaken },
    ];
    expect(factorOf(rules, "3A227.a", "rated operating temperature max 85 °c")).toBe(WEIGHTS.failed);
    expect(factorOf(rules, "3A227", "rated operating temperature max 85 °c")).toBe(WEIGHTS.failed);
    expect(factorOf(rules, "3A227.a", "shaker")).toBe(WEIGHTS.metByWord);
  });

  test("in part where one of its paragraphs does", () => {
    const rules = [
      { code: "9B106.a", when: hot },
      { code: "9B106.b", when: shaken },
    ];
    expect(factorOf(rules, "9B106", "operating temperature max 85 °c")).toBe(WEIGHTS.partly);
  });

  test("not with a neighbour whose number only begins as its own", () => {
    const rules = [
      { code: "1C111.d.1", when: alloy },
      { code: "1C111.d.13", when: shaken },
    ];
    expect(factorOf(rules, "1C111.d.1", "6061")).toBe(WEIGHTS.failed);
    expect(factorOf(rules, "XI(c)", "6061")).toBe(1);
  });
});

test("figures of a part that is not met speak for nothing while another part may hold", () => {
  const rules = [{ code: "9B106.a", when: { any: [hot, shaken] } }];
  expect(factorOf(rules, "9B106.a", "operating temperature max 85 °c")).toBe(1);
  expect(factorOf(rules, "9B106.a", "operating temperature max 150 °c")).toBe(WEIGHTS.met);
});
