import { describe, expect, test } from "vitest";
import type { PresenterOptions } from "../../src/report/presenter.ts";
import { COLOURS } from "../../src/report/colours.ts";
import { entryReport, listsReport, partyPresenters, presenters } from "../../src/report/index.ts";
import {
  check,
  csl,
  header,
  quietCheck,
  screenings as usual,
  starter,
  summary,
  twoLists,
  un,
  yangtze,
} from "./world.ts";

const screenings = [...usual, twoLists];
const PLAIN = { width: 100 };
const HOSTILE = "\u001b]0;x\u0007\u009b2J\r\n\u202e\u2066\u200b\ufeff\u00ad\u{e0041}\ud800";
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Keys whose values are Cordon's own closed words. */
const OWN = new Set(
  "status grade by strength relation feature net gross totalBand band gate role measures kind factor code tool starter".split(
    " ",
  ),
);

/** The same world with a hostile tail on every text that comes from outside. */
function poisoned<T>(value: T, key = ""): T {
  if (OWN.has(key)) return value;
  if (typeof value === "string") return `${value}${HOSTILE}` as T;
  if (Array.isArray(value)) return value.map((each) => poisoned(each)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name)])) as T;
}

type World = { header: typeof header; of: typeof screenings; summary: typeof summary; one: typeof check };

async function everything(
  options: PresenterOptions,
  world: World,
): Promise<readonly (readonly [name: string, text: string])[]> {
  const runs = Object.entries(presenters).map(([format, make]) => {
    const presenter = make(options);
    const middle = world.of.map((each) => presenter.screening(each)).join("");
    return [format, presenter.begin(world.header) + middle + presenter.end(world.summary)] as const;
  });
  const made = Object.entries(partyPresenters).map(
    async ([format, make]) =>
      [`check ${format}`, (await make(options)).party(world.header, world.one)] as const,
  );
  const checks = await Promise.all(made);
  const lists = world.header.coverage.lists;
  const entry = world.one.result.hits[0]?.entry ?? yangtze;
  return [
    ...runs,
    ...checks,
    ["lists table", listsReport.table(lists, options)],
    ["lists json", listsReport.json(lists)],
    ["entry table", entryReport.table(entry, options)],
    ["entry json", entryReport.json(entry)],
  ];
}

const world: World = { header: { ...header, coverage: starter }, of: screenings, summary, one: check };

const poisonedTexts = await everything(PLAIN, poisoned(world));

describe("a world of hostile names", () => {
  test.each(poisonedTexts)("%s writes nothing a terminal would obey", (format, text) => {
    expect(text).toContain("1b");
    expect(text.replaceAll(format.endsWith("csv") ? "\r\n" : "\n", "")).not.toMatch(UNSEEN);
  });

  test("colours are the only escapes of a coloured table", async () => {
    const [[, text]] = (await everything({ paint: COLOURS, width: 100 }, poisoned(world))) as [
      [string, string],
    ];
    expect(text.replaceAll(/\u001b\[\d+m|\n/g, "")).not.toMatch(UNSEEN);
  });

  test("a name of a megabyte does not flood the terminal", () => {
    const [first] = screenings;
    const parties = first!.parties.map((result) => ({
      ...result,
      party: { ...result.party, name: "A".repeat(1e6) },
    }));
    expect(presenters.table(PLAIN).screening({ ...first!, parties, findings: [] }).length).toBeLessThan(5000);
  });
});

const quiet: World = { ...world, header, one: quietCheck };
const texts = [...(await everything(PLAIN, world)), ...(await everything(PLAIN, quiet))];

describe("no output releases a shipment", () => {
  test.each(texts)("%s never says that a party is in order", (_, text) => {
    expect(text).not.toMatch(/\b(clear(ed|ance)?|safe(ly)?|approv(ed|al)|pass(ed)?|green|ok)\b/i);
  });

  test("the lists of this world are the two it has", () => {
    expect(starter.lists).toEqual([csl, un]);
  });
});
