import { expect, test } from "vitest";
import { compareEntry } from "../../../src/match/parties/compare-entry.ts";
import { withLetters } from "../../../src/match/parties/initials.ts";
import { NEAR_FROM } from "../../../src/match/parties/judge.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { listEntry, party } from "./world.ts";

const score = (query: string, listed: string) => {
  const names = [{ text: listed, strength: "primary", script: "Latn" }] as const;
  const entry = listEntry({ kind: "person", names: [...names] });
  return compareEntry(partyQuery(party(query, { kind: "unknown" })), entry)?.alignment.score ?? 0;
};

test.each([
  ["Vasilenkov A.Yu.", "Aleksandr Yurievich Vasilenkov"],
  ["A. Yu. Vasilenkov", "Aleksandr Yurievich Vasilenkov"],
  ["Васыленков А. Ю.", "Aleksandr Yurievich Vasylenkov"],
  ["Васыленков В. Е.", "Vladislav Yevgenyevich Vasylenkov"],
  ["Ye. V. Vasilenkov", "Evgeny Viktorovich Vasilenkov"],
  ["Kh. A. Vasilenkov", "Hasan Akhmedovich Vasilenkov"],
  ["VASILENKOV A.YU.", "Aleksandr Yurievich Vasilenkov"],
  ["VASILENKOV A.YU", "Aleksandr Yurievich Vasilenkov"],
  ["VASYLENKOV KH. SH.", "Khasan Shamilevich Vasylenkov"],
  ["VASILENKOV AY", "Aleksandr Yurievich Vasilenkov"],
  ["Василенков АЮ", "Aleksandr Yurievich Vasilenkov"],
  ["Zh.Sh. Vasilenkov", "Zhan Shamilevich Vasilenkov"],
])("%s may be %s", (query, listed) => {
  expect(score(query, listed)).toBeGreaterThanOrEqual(NEAR_FROM);
});

test("other initials are another person", () => {
  expect(score("Vasilenkov B.Yu.", "Aleksandr Yurievich Vasilenkov")).toBeLessThan(NEAR_FROM);
});

test.each([
  "A. B. Vasilenkov",
  "Yu Vasilenkov",
  "YU VASILENKOV",
  "CHEMICAL ST",
  "Sh Ya",
  "Юлия Васильева",
  "Almaz Ltd.",
])("%s has no initial of several letters", (name) => {
  expect(withLetters(name)).toEqual([]);
});
