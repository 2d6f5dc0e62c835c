import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { openFamilies } from "../../../src/match/items/family.ts";
import { askedWordsOf, familyTablesOf } from "../../../src/match/items/family-tables.ts";
import { folded } from "../../../src/match/items/folded.ts";
import { judgeFamily, openFacts } from "../../../src/match/items/judge-family.ts";
import { figuresIn } from "../../../src/match/items/params.ts";
import { openPhrases, phrasesOf } from "../../../src/match/items/phrases.ts";
import { plainFigures } from "../../../src/match/items/plain-figures.ts";
import { judge } from "../../../src/match/items/predicate.ts";
import { quantitiesOf } from "../../../src/match/items/quantities.ts";
import { openTexts } from "../../../src/match/items/texts.ts";
import { weigherOf } from "../../../src/match/items/truth.ts";
import { CATALOG } from "./catalog.ts";

const trade = parse(readFileSync(join(import.meta.dirname, "../../../fixtures/shipments/trade-1000.csv")), {
  columns: true,
  bom: true,
  relax_column_count: true,
}) as Record<string, string>[];
const texts = [...new Set(trade.map((row) => row["Goods Description"] ?? ""))].slice(0, 100);

const rules = CATALOG.paragraphs;
const phrases = phrasesOf(askedWordsOf(rules));
const phraseAt = openTexts(phrases.texts);
const open = openPhrases(phrases);
const phrased = Array.from(phrases.sums, (_, at) => phraseAt(at));
const families = openFamilies(familyTablesOf(rules, phrased), open.numberOf);

function isBeneath(code: string, other: string): boolean {
  return code.startsWith(`${other}.`) || code.startsWith(`${other}(`);
}

/** The rules of a code, found by looking at every one. */
function familyOf(code: string) {
  const above = code.split(".").slice(0, -1).join(".");
  const isOwn = (one: string) => one === code || isBeneath(one, code) || isBeneath(code, one);
  const found = rules
    .map((rule, id) => ({ id, code: rule.code }))
    .filter((one) => isOwn(one.code) || (above.includes(".") && one.code.startsWith(`${above}.`)));
  return { rules: found, own: found.map((one) => isOwn(one.code)), nouned: [], untold: new Map() };
}

const codes = new Set(CATALOG.concepts.flatMap((one) => one.codes.map(({ code }) => code)));
const known = [...codes].filter((_, i) => i % 11 === 0).map((code) => [code, familyOf(code)] as const);

test("a code judged beside others and after other descriptions is one whose rules are judged one by one", () => {
  expect([texts.length, known.length > 50]).toEqual([100, true]);
  const different: string[] = [];
  let by = 0;
  for (const [turn, text] of texts.entries()) {
    const held = open.in(folded(text));
    const figures = figuresIn(plainFigures(text), quantitiesOf(text), held.words);
    const alsoNamed = new Set([...rules.keys()].filter((id) => id % 7 === turn % 7));
    const fast = families.about(figures, held);
    for (const [at, [code, family]] of known.entries()) {
      const also = at % 3 === 0 ? alsoNamed : new Set<number>();
      const isFor = (id: number) =>
        rules[id]!.noun === undefined || also.has(id) || rules[id]!.noun.some((noun) => held.words.has(noun));
      const slow = judgeFamily(
        code,
        family,
        ({ id }) => weigherOf(rules[id]!.when)(figures),
        ({ id }) => isFor(id),
      );
      const facts = ({ id }: { readonly id: number }) => judge(rules[id]!.when, figures);
      const reasons = slow.by ? facts(slow.by) : openFacts(slow.open, (one) => facts(one).missing);
      const judged = fast.of(code, also);
      const { decided, missing } = fast.reasons(judged);
      const said = JSON.stringify([
        judged.code,
        judged.factor,
        judged.figures,
        judged.by?.id,
        decided,
        missing,
      ]);
      const plain = [slow.code, slow.factor, slow.figures, slow.by?.id, reasons.decided, reasons.missing];
      if (said !== JSON.stringify(plain)) different.push(`${code} ${text}`);
      if (slow.by) by++;
    }
  }
  expect(different).toEqual([]);
  expect(by).toBeGreaterThan(50);
});
