import { expect, test } from "vitest";
import { strictestOf } from "../../src/model/determination.ts";
import type { Jurisdiction, Outcome } from "../../src/model/determination.ts";

const answers = (...given: readonly (readonly [Jurisdiction, Outcome])[]) =>
  given.map(([jurisdiction, outcome]) => ({ jurisdiction, outcome }));

test("the strictest answer leads, several where they are alike, none where none was given", () => {
  expect(strictestOf(answers(["us", "exception_possible"], ["eu", "licence_required"]))).toEqual(["eu"]);
  expect(strictestOf(answers(["us", "prohibited"], ["eu", "indeterminate"], ["uk", "prohibited"]))).toEqual([
    "us",
    "uk",
  ]);
  expect(strictestOf(answers(["us", "indeterminate"], ["eu", "no_requirement_found"]))).toEqual(["us"]);
  expect(strictestOf([])).toEqual([]);
});
