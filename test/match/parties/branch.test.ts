import { expect, test } from "vitest";
import { withoutBranch } from "../../../src/match/parties/branch.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { party } from "./world.ts";

function without(name: string): string | undefined {
  return withoutBranch(tokensOf(name))?.join(" ");
}

test.each([
  ["Arvand Bank Iran, Hamburg Branch", "Arvand Bank Iran"],
  ["Arvand Bank Succursale de Paris", "Arvand Bank"],
  ["Arvand Bank, Filiale Frankfurt", "Arvand Bank"],
  ["Kwangson Banking Corp Dandong Representative Office", "Kwangson Banking Corp"],
  ["Bank Sepah London Branch", "Bank Sepah"],
])("%s is a branch of %s", (name, body) => {
  expect(without(name)).toBe(tokensOf(body).join(" "));
});

test.each([
  ["no branch", "Arvand Bank Hamburg"],
  ["a branch of what is named behind", "Branch of Arvand Bank"],
  ["another name behind it", "Arvand Bank Branch Gholestan Leasing"],
  ["a name of one word before it", "Olive Branch"],
])("%s: %s", (_, name) => {
  expect(without(name)).toBeUndefined();
});

test("a branch is searched for by the name of its body as well", () => {
  const name = "Arvand Bank Hamburg Branch";
  expect(partyQuery(party(name)).forms).toContainEqual(tokensOf("Arvand Bank"));
});
