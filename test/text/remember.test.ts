import { expect, test } from "vitest";
import { remember } from "../../src/text/remember.ts";

test("what is remembered is not made again, until more is asked than it holds", () => {
  const made: string[] = [];
  const shout = remember((text) => {
    made.push(text);
    return text.toUpperCase();
  }, 2);
  expect(["a", "b", "a", "b", "c", "a"].map(shout)).toEqual(["A", "B", "A", "B", "C", "A"]);
  expect(made).toEqual(["a", "b", "c", "a"]);
});
