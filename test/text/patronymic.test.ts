import { expect, test } from "vitest";
import { isChildWord, isPatronymic } from "../../src/text/patronymic.ts";

test.each(
  "grigoryevich ryhoravich vladimirovitch nikolaevna petrivna ilyinichna serhiyovych oleksandrivna abishuly maratuulu maratkyzy".split(
    " ",
  ),
)("%s is a patronymic", (token) => {
  expect(isPatronymic(token)).toBe(true);
});

test.each("putin milosevic sully kuly ivanov moravich1 ravna vich lukashenko 2000".split(" "))(
  "%s is none",
  (token) => {
    expect(isPatronymic(token)).toBe(false);
  },
);

test("a word for son or daughter makes the word before it the father's", () => {
  expect(["oglu", "qizi", "uulu"].every(isChildWord)).toBe(true);
  expect(["bin", "cavusoglu", ""].some(isChildWord)).toBe(false);
});
