import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareEntry } from "../../../src/match/parties/compare-entry.ts";
import { wholeParts } from "../../../src/match/parties/explain-parts.ts";
import { explainMatch } from "../../../src/match/parties/explain.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import type { Explanation } from "../../../src/model/explanation.ts";
import type { ListEntry } from "../../../src/model/list-entry.ts";
import type { Party } from "../../../src/model/shipment.ts";
import { seeded } from "../../text/world.ts";
import { damaged, listEntry, party } from "./world.ts";

const STARTER = new URL("../../../data/watchlists/starter.json", import.meta.url);
const { entries } = JSON.parse(readFileSync(STARTER, "utf8")) as { readonly entries: readonly ListEntry[] };

function explain(name: string, entry: ListEntry, more: Partial<Party> = {}): Explanation {
  return explainMatch(partyQuery(party(name, more)), entry)!;
}

function named(...texts: readonly string[]): ListEntry {
  return listEntry({ names: texts.map((text) => ({ text, strength: "primary", script: "Latn" })) });
}

function reasons({ holds }: Explanation): string[] {
  return holds.map(({ reason }) => reason);
}

const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);

describe("the points of words and holds", () => {
  const next = seeded(20261122);
  const pairs = entries.flatMap((entry) =>
    entry.names.slice(0, 3).map(({ text }) => [damaged(next, text.split(" ")).join(" "), entry] as const),
  );
  const strangers = pairs.map(([name], at) => [name, entries[(at * 7) % entries.length]!] as const);
  const explained = [...pairs, ...strangers].flatMap(([name, entry]) => {
    const query = partyQuery(party(name));
    const found = explainMatch(query, entry);
    return found ? [{ found, met: compareEntry(query, entry)! }] : [];
  });

  test("add up to the score of the name, whatever the names are", () => {
    expect(explained.length).toBeGreaterThan(300);
    for (const { found } of explained) {
      const { words, holds, nameScore } = found;
      const points = [...words.flatMap(({ earned, lost }) => [earned, -lost]), ...holds.map((h) => h.points)];
      expect(sum(points), `${found.party.name} / ${found.entry.id}`).toBe(nameScore);
      expect(words.every(({ earned, lost }) => earned >= 0 && lost >= 0)).toBe(true);
    }
  });

  test("leave nothing unexplained: a cost that align.ts reckons with is a cost here", () => {
    const unknown = explained.filter(({ found }) => reasons(found).includes("other"));
    expect(unknown.map(({ found }) => `${found.party.name} / ${found.entry.id}`)).toEqual([]);
    const up = explained.flatMap(({ found }) => found.holds.filter(({ points }) => points > 0));
    expect(up.filter(({ reason }) => !["contained", "group", "slipped"].includes(reason))).toEqual([]);
  });

  test("explain the score that compareEntry gives", () => {
    for (const { found, met } of explained) {
      expect(found.nameScore).toBe(Math.floor(met.alignment.score + 1e-9));
    }
  });

  test("are whole numbers as near as may be", () => {
    expect(wholeParts([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
    expect(wholeParts([60.5, 39.5, -3.6], 96)).toEqual([61, 39, -4]);
    expect(wholeParts([50, 49.9999999999], 99)).toEqual([50, 49]);
    expect(wholeParts([], 0)).toEqual([]);
  });
});

describe("what held the score", () => {
  test("a name alone", () => {
    const found = explain("Rosneft Trading Singapore", named("Rosneft Trading Singapore"));
    expect(found).toMatchObject({ nameScore: 96, score: 96, grade: "same", border: { score: 85 } });
    expect(found.holds).toEqual([{ reason: "nameOnly", points: -4, score: 96 }]);
  });

  test("legal forms that differ", () => {
    expect(
      reasons(explain("Brennerhof Antriebstechnik AG", named("Brennerhof Antriebstechnik GmbH"))),
    ).toEqual(["legalFormDiffers"]);
  });

  test("the order of a person's words, with its factor", () => {
    const person = listEntry({
      kind: "person",
      names: [{ text: "Qasem Rostami Soleimani", strength: "primary", script: "Latn" }],
    });
    const [, order] = explain("Soleimani Qasem Rostami", person).holds;
    expect(order).toMatchObject({ reason: "order", factor: 95 });
  });

  test("a weak alias that is not met whole counts nothing, and one that is no more than its ceiling", () => {
    const entry = listEntry({
      countries: ["IR"],
      names: [{ text: "Sahand Aluminum", strength: "weak", script: "Latn" }],
    });
    const part = explain("Sahand Aluminum Tabriz", entry);
    expect(part.nameScore).toBe(0);
    expect(reasons(part).at(-1)).toBe("weakPart");
    expect(explain("Sahand Aluminum", entry, { country: "IR" })).toMatchObject({
      nameScore: 80,
      heldAt: 80,
      score: 80,
      weak: true,
    });
  });
});

describe("the words", () => {
  test("of a name that is of another: pairs first, then what contradicts, is missing and extra", () => {
    const found = explain("Rosneft Trading North Export", named("Rosnefft Marine Trading South"));
    expect(found.words.map(({ relation }) => relation)).toEqual(
      expect.arrayContaining(["equal", "contradicted"]),
    );
    expect(found.words.filter(({ earned }) => earned > 0).every(({ query, list }) => query && list)).toBe(
      true,
    );
  });

  test("nothing shared earns nothing and loses nothing", () => {
    const found = explain("Eric Badege", named("Kuznetsov"));
    expect(found).toMatchObject({ nameScore: 0, score: 0, grade: "none", border: { grade: "near" } });
    expect(sum(found.words.map(({ earned, lost }) => earned + lost))).toBe(0);
  });
});

describe("the facts beside the name", () => {
  const bout = entries.find(({ id }) => id === "starter:SDN-8279")!;

  test("each with its odds and the score after it", () => {
    const found = explain("Viktor Bout", bout, { country: "RU", birthDate: "1967-01-13" });
    expect(found.facts.map(({ feature }) => feature)).toEqual(["country", "birth"]);
    const [country, birth] = found.facts;
    expect(country!.score).toBeGreaterThan(found.nameScore);
    expect(birth!.score).toBeGreaterThan(country!.score);
    expect(found.score).toBe(birth!.score);
    expect(found.whatIf.filter(({ change }) => /birth|country/.test(change))).toEqual([]);
  });

  test("what would decide: those the entry has and the party lacks", () => {
    const found = explain("Viktor Bout", bout);
    const score = (change: string) => found.whatIf.find((one) => one.change === change)!.score;
    expect(score("birth-agrees")).toBe(explain("Viktor Bout", bout, { birthDate: "1967-01-13" }).score);
    expect(score("birth-differs")).toBe(explain("Viktor Bout", bout, { birthDate: "1931" }).score);
    expect(score("country-agrees")).toBe(explain("Viktor Bout", bout, { country: "RU" }).score);
    expect(score("country-differs")).toBe(explain("Viktor Bout", bout, { country: "BR" }).score);
    expect(found.whatIf.some(({ change }) => change === "identifier-equal")).toBe(false);
  });

  test("an equal identifier decides, and would", () => {
    const basht = entries.find(({ id }) => id === "starter:SDN-25301")!;
    expect(explain("Golden Gate", basht).whatIf).toContainEqual({
      change: "identifier-equal",
      what: "IMO 9346536",
      score: 100,
    });
    const equal = [{ scheme: "imo", value: "9346536" }] as const;
    const found = explain("Golden Gate", basht, { identifiers: equal });
    expect(found).toMatchObject({ identifier: "IMO 9346536", score: 100, grade: "same" });
    expect(found.whatIf.map(({ change }) => change)).toEqual(["identifier-absent"]);
  });
});

describe("what would change the score", () => {
  test("without each shared word, and without each word that the list has not", () => {
    const found = explain("Rosneft Trading Novatek", named("Rosneft Trading"));
    const of = (what: string) => found.whatIf.find((one) => one.what === what)!;
    expect(of("rosneft")).toMatchObject({ change: "without-shared" });
    expect(of("rosneft").score).toBeLessThan(found.score);
    expect(of("novatek")).toMatchObject({ change: "without-missing" });
    expect(of("novatek").score).toBe(explain("Rosneft Trading", named("Rosneft Trading")).score);
  });

  test("without a word that contradicts one of the list", () => {
    const found = explain("Rosneft Kuznetsov Trading", named("Rosneft Tecnimont Trading"));
    expect(found.whatIf).toContainEqual(
      expect.objectContaining({ change: "without-contradicted", what: "kuznetsov", against: "tecnimont" }),
    );
  });

  test("the family name stays the family name when a word before it goes", () => {
    const entry = listEntry({
      kind: "person",
      names: [
        {
          text: "Viktor Anatolijevitch Bout",
          parts: { first: "Viktor", middle: "Anatolijevitch", last: "Bout" },
          strength: "primary",
          script: "Latn",
        },
      ],
    });
    const found = explain("Viktor Bout", entry);
    const given = found.whatIf.find(({ what }) => what === "viktor")!;
    const family = found.whatIf.find(({ what }) => what === "bout")!;
    expect(given.score).toBeGreaterThan(family.score);
  });
});

test("a name or an entry without words is laid beside nothing", () => {
  expect(explainMatch(partyQuery(party("to order")), named("Rosneft"))).toBeUndefined();
  expect(explainMatch(partyQuery(party("Rosneft")), listEntry({ names: [] }))).toBeUndefined();
});
