import { expect, test } from "vitest";
import { isPatronymic } from "../../src/text/patronymic.ts";

test.each(
  "grigoryevich ryhoravich vladimirovitch nikolaevna petrivna ilyinichna serhiyovych oleksandrivna".split(
    " ",
  ),
)("%s is a patronymic", (token) => {
  expect(isPatronymic(token)).toBe(true);
});

test.each("putin milosevic ivanov moravich1 ravna vich lukashenko 2000".split(" "))("%s is none", (token) => {
  expect(isPatronymic(token)).toBe(false);
});
