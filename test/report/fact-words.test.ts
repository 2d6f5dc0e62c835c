import { expect, test } from "vitest";
import { FACTS } from "../../src/model/fact.ts";
import { missingWords, notEvaluatedWords } from "../../src/report/fact-words.ts";
import { screeningDocument } from "../../src/report/document.ts";
import { furnace, ovens } from "./world.ts";

test("every fact has words of its own", () => {
  expect(new Set(FACTS.map(missingWords)).size).toBe(FACTS.length);
});

test("rules that lack one fact are told once with it, and none says nothing", () => {
  expect(notEvaluatedWords([])).toBe("");
  expect(
    notEvaluatedWords([
      { rule: "transit-place", missing: ["route"] },
      { rule: "weapons-use", missing: ["end_use"] },
      { rule: "military-use", missing: ["end_use", "receivers"] },
    ]),
  ).toBe(
    "3 rules not evaluated in full, for want of: countries on the way, end use, country of a consignee or end user",
  );
});

test("of many facts the first are told, and of none asked for only the rules", () => {
  const rules = FACTS.map((fact) => ({ rule: fact, missing: [fact] }));
  expect(notEvaluatedWords(rules)).toMatch(/for want of: (?:[^,]+, ){3}[^,]+ and \d+ more facts$/);
  expect(notEvaluatedWords(rules.slice(0, 1), 0)).toBe("1 rule not evaluated in full");
});

test("a document names each rule with what it lacks", () => {
  expect(screeningDocument(furnace).notEvaluated).toEqual([
    { rule: "party-place", missing: [{ code: "party_countries", text: "country of every party" }] },
    {
      rule: "destination-mismatch",
      missing: [{ code: "receivers", text: "country of a consignee or end user" }],
    },
  ]);
  expect(screeningDocument(ovens).notEvaluated).toEqual([]);
});
