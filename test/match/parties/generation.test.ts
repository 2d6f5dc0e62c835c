import { expect, test } from "vitest";
import { generationsApart } from "../../../src/match/parties/generation.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { weighed } from "./world.ts";

function apart(query: string, list: string): string | undefined {
  return generationsApart(weighed(tokensOf(query).join(" ")), weighed(tokensOf(list).join(" ")));
}

test.each([
  ["Juan Rivera Jr.", "Juan Rivera Junior"],
  ["Juan Rivera Jr.", "Juan Rivera Filho"],
  ["Juan Rivera II", "Juan Rivera 2nd"],
  ["Juan Rivera", "Juan Carlos Rivera"],
  ["Junior Rivera", "Rivera"],
  ["Rivera 17", "Rivera"],
])("%s and %s may be one", (query, list) => {
  expect(apart(query, list)).toBeUndefined();
});

test.each([
  ["Juan Rivera Sr.", "Juan Rivera Jr."],
  ["Juan Rivera II", "Juan Rivera III"],
  ["João Silva Neto", "João Silva Filho"],
])("%s and %s are two of one name", (query, list) => {
  expect(apart(query, list)).toBe("generationsDiffer");
});

test("one name alone says of which generation its bearer is", () => {
  expect(apart("Juan Rivera Jr.", "Juan Rivera")).toBe("generationUntold");
  expect(apart("Juan Rivera", "Juan Rivera Neto")).toBe("generationUntold");
});
