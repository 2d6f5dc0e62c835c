import { expect, test } from "vitest";
import { openKnownWords } from "../../../src/match/items/known-word.ts";
import { stemOf } from "../../../src/match/items/stem.ts";
import { itemPieces } from "../../../src/match/items/tokens.ts";

const open = () => openKnownWords(stemOf, (text) => (text === "valve" ? 7 : -1));
const said = (known: ReturnType<typeof open>, text: string) =>
  known(itemPieces(text)).map(({ word: { text: word, number }, aside }) => [word, number, aside]);

test("equal words of a text are one, however they are written", () => {
  const [one, two, three] = open()(itemPieces("Valve for valves, pump"));
  expect(one!.word).toBe(two!.word);
  expect([one!.aside, two!.aside]).toEqual([false, true]);
  expect(three!.word).not.toBe(one!.word);
});

test("words are the same after more others than are kept", () => {
  const known = open();
  const before = said(known, "valves for a constructor, steel");
  for (let i = 0; i < 61_000; i++) known([{ text: `w${i}`, aside: false }]);
  expect(said(known, "valves for a constructor, steel")).toEqual(before);
  expect(before[0]).toEqual(["valve", 7, false]);
});
