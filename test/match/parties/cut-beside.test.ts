import { describe, expect, test } from "vitest";
import { compareEntry } from "../../../src/match/parties/compare-entry.ts";
import type { CutName } from "../../../src/match/parties/cut-name.ts";
import { isBeginning } from "../../../src/match/parties/cut-beside.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { openSearch } from "../../../src/match/parties/search.ts";
import { NUMBERS } from "../../../src/match/parties/weights.ts";
import { tokensOf } from "../../../src/text/tokens.ts";
import { indexOf, listEntry, party } from "./world.ts";

const LISTED = [
  "Limited Liability Company Uralkalashnikov Bearing Plant",
  "Almaz Kalashnikov Scientific Institute of Machinery",
  "Almaz Kalashnikov Scientific Institute",
  "Joint Stock Company Uralkalashnikov Regional Sales",
  "Kalashnikov Almaz Scientific Institute of Machinery",
];
const search = openSearch(indexOf(LISTED));

/** A name cut at its last token, where a field ends. */
function cutOf(name: string): CutName {
  const tokens = tokensOf(name);
  return { tokens, at: tokens.length - 1, how: "field" };
}

/** Which listed names a name is the beginning of, by a scan of all. */
function scanned(name: string): number[] {
  return LISTED.flatMap((listed, at) => (isBeginning(cutOf(name), tokensOf(listed)) ? [at] : []));
}

describe("a name that was cut off", () => {
  test.each(LISTED.flatMap((listed) => [20, 25, 30, 35, 40].map((length) => listed.slice(0, length).trim())))(
    "is met by what a scan finds: %s",
    (cut) => {
      const found = search.begun(cutOf(cut), "unknown").map(({ entry }) => entry);
      // Words that tell too little meet nobody.
      const telling = scanned(cut).filter(() => !/^(?:limited|joint)/i.test(cut) || /Ural/.test(cut));
      expect(found.toSorted()).toEqual(telling);
    },
  );

  test("meets the listed name that goes on within the word, and never as the same", () => {
    const [hit] = search.begun(cutOf("Limited Liability Company Uralkala"), "unknown");
    expect(hit?.entry).toBe(0);
    expect(hit?.alignment).toMatchObject({ score: NUMBERS.ceiling.cut, ceiling: "cut" });
    expect(hit?.evidence().map(({ relation }) => relation)).toEqual(["cut", "equal"]);
  });

  test.each([
    ["fills a field, or lacks a blank there", [30, 34, 35], 80],
    ["ends elsewhere with most of its rare word", [37, 38], 80],
    ["ends elsewhere with little of it", [31, 33], 0],
  ])("that %s", (_, lengths, score) => {
    const listed = listEntry({
      kind: "entity",
      names: [{ text: LISTED[0]!, strength: "primary", script: "Latn" }],
    });
    const scores = lengths.map((length) => {
      const met = compareEntry(partyQuery(party(LISTED[0]!.slice(0, length))), listed);
      return met?.alignment.ceiling === "cut" ? met.alignment.score : 0;
    });
    expect(scores).toEqual(lengths.map(() => score));
  });

  test.each([
    ["EVTUSHENKO, Oleg Nik", 80],
    ["Evtushenko, Oleg Nikolaev", 80],
    ["Evtushenko, Oleg Niksonos", 0],
    ["Evtushenko, Nikolay Oleg", 0],
  ])("of a person goes on before the family name: %s", (name, score) => {
    const text = "EVTUSHENKO, Oleg Nikolaevich";
    const listed = listEntry({ kind: "person", names: [{ text, strength: "primary", script: "Latn" }] });
    const met = compareEntry(partyQuery(party(name)), listed);
    expect(met?.alignment.ceiling === "cut" ? met.alignment.score : 0).toBe(score);
    const found = openSearch(indexOf(["Oleg Nikolaevich Evtushenko"], "person")).begun(
      partyQuery(party(name)).cut!.at(-1)!,
      "person",
    );
    expect(found.map(({ alignment }) => alignment.score)).toEqual(score === 0 ? [] : [score]);
  });

  test("goes on in a phrase that is otherwise one word", () => {
    const text = "Islamic Revolutionary Guard Corps";
    const listed = listEntry({ kind: "entity", names: [{ text, strength: "primary", script: "Latn" }] });
    const met = compareEntry(partyQuery(party("Islamic Revolutionary Guard Cor")), listed);
    expect(met?.alignment).toMatchObject({ score: NUMBERS.ceiling.cut, ceiling: "cut" });
  });

  test("says nothing where too many names begin with its cut word alone", () => {
    const many = Array.from(
      { length: 11 },
      (_, i) => `Limited Liability Company Ural${"klmnopqrstv"[i]}ash Plant`,
    );
    expect(openSearch(indexOf(many)).begun(cutOf("llc ural"), "unknown")).toEqual([]);
    expect(openSearch(indexOf(many.slice(1))).begun(cutOf("llc ural"), "unknown")).toHaveLength(10);
  });

  test("meets all that begin with the same telling words", () => {
    const many = Array.from({ length: 30 }, (_, i) => `Almaz Kalashnikov Concern Regional Branch ${i}`);
    const cut = cutOf("Almaz Kalashnikov Concern Regi");
    expect(openSearch(indexOf(many)).begun(cut, "unknown")).toHaveLength(30);
  });
});
