import { describe, expect, test } from "vitest";
import { compareEntry } from "../../../src/match/parties/compare-entry.ts";
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

/** Which listed names a name is the beginning of, by a scan of all. */
function scanned(name: string): number[] {
  return LISTED.flatMap((listed, at) => (isBeginning(tokensOf(name), tokensOf(listed)) ? [at] : []));
}

describe("a name that was cut off", () => {
  test.each(LISTED.flatMap((listed) => [20, 25, 30, 35, 40].map((length) => listed.slice(0, length).trim())))(
    "is met by what a scan finds: %s",
    (cut) => {
      const found = search.begun(tokensOf(cut), "unknown").map(({ entry }) => entry);
      // Words that tell too little meet nobody.
      const telling = scanned(cut).filter(() => !/^(?:limited|joint)/i.test(cut) || /Ural/.test(cut));
      expect(found.toSorted()).toEqual(telling);
    },
  );

  test("meets the listed name that goes on within the word, and never as the same", () => {
    const [hit] = search.begun(tokensOf("Limited Liability Company Uralkala"), "unknown");
    expect(hit?.entry).toBe(0);
    expect(hit?.alignment).toMatchObject({ score: NUMBERS.ceiling.cut, ceiling: "cut" });
    expect(hit?.evidence().map(({ relation }) => relation)).toEqual(["cut", "equal"]);
  });

  test("is only one that fills a field, or lacks a blank there", () => {
    const listed = listEntry({
      kind: "entity",
      names: [{ text: LISTED[0]!, strength: "primary", script: "Latn" }],
    });
    const score = (length: number) =>
      compareEntry(partyQuery(party(LISTED[0]!.slice(0, length))), listed)?.alignment.score ?? 0;
    expect([30, 34, 35].map(score)).toEqual([0, 0, 0].map(() => NUMBERS.ceiling.cut));
    expect(score(33)).toBeLessThan(NUMBERS.ceiling.cut);
  });

  test("says nothing where too many names begin with its cut word alone", () => {
    const many = Array.from(
      { length: 11 },
      (_, i) => `Limited Liability Company Ural${"klmnopqrstv"[i]}ash Plant`,
    );
    expect(openSearch(indexOf(many)).begun(["llc", "ural"], "unknown")).toEqual([]);
    expect(openSearch(indexOf(many.slice(1))).begun(["llc", "ural"], "unknown")).toHaveLength(10);
  });

  test("meets all that begin with the same telling words", () => {
    const many = Array.from({ length: 30 }, (_, i) => `Almaz Kalashnikov Concern Regional Branch ${i}`);
    const cut = tokensOf("Almaz Kalashnikov Concern Regi");
    expect(openSearch(indexOf(many)).begun(cut, "unknown")).toHaveLength(30);
  });
});
