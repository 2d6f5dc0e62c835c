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
