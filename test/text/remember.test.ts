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

test("a long text is made anew each time, so that memory stays bounded", () => {
  let made = 0;
  const length = remember((text) => {
    made++;
    return text.length;
  }, 2);
  const long = "a".repeat(5000);
  expect([length(long), length(long), made]).toEqual([5000, 5000, 2]);
});
