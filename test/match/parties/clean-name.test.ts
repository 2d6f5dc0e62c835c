import { expect, test } from "vitest";
import { cleanName } from "../../../src/match/parties/clean-name.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import { party } from "./world.ts";

test.each([
  ["a label", "Ultimate Consignee: Almaz Oil", "Almaz Oil"],
  ["a label on a line of its own", "Notify Party:\nAlmaz Oil", "Almaz Oil"],
  ["a title behind it", "王君正先生", "王君正"],
  ["escapes of web pages", "Almaz&nbsp;&amp; Co", "Almaz & Co"],
  ["a wrong encoding", "ÎÎÎ Àëìàç", "ООО Алмаз"],
  ["a title before it", "г-н Петров Иван", "Петров Иван"],
  ["a break within a word", "Almaz Techno-\nlogies", "Almaz Technologies"],
  ["lines", "Almaz Oil\r\n5 Lenin street", "Almaz Oil, 5 Lenin street"],
])("a name is read without %s", (_, text, name) => {
  expect(cleanName(text)).toBe(name);
});

test.each(["Name", "To Huu Nghi", "From Russia With Love LLC", "Messrs Almaz", "Agent Provocateur"])(
  "%s is no label",
  (name) => {
    expect(cleanName(name)).toBe(name);
  },
);

const formsOf = (name: string) => partyQuery(party(name)).forms.map((form) => form.join(" "));

test.each([
  ["behind a semicolon", "Greenfield Bakery; Almaz Oil"],
  ["behind a bar", "Greenfield Bakery | Almaz Oil"],
  ["behind a label within", "Greenfield Bakery (end user: Almaz Oil)"],
  ["as the mother of it", "Greenfield Bakery, a subsidiary of Almaz Oil"],
  ["behind the number of a line", "1. Almaz Oil"],
  ["behind a bullet", "- Almaz Oil"],
  ["before a number in brackets", "Almaz Oil (100234)"],
  ["before a web page", "Almaz Oil www.almaz.example"],
  ["before a house without a comma", "Almaz Oil 12 Main Street Hamburg"],
  ["before the number of an order", "Almaz Oil PO 4500012345"],
  ["before two brackets of which one is of its name", "Almaz Oil (see notes)"],
])("a name is read %s", (_, name) => {
  expect(formsOf(name)).toContain("almaz oil");
});

test("a listed person beside a firm in one cell is not taken for a firm", () => {
  expect(partyQuery(party("Behnam Vasilenkov; Greenfield Bakery Supplies")).kind).toBe("unknown");
  expect(partyQuery(party("Almaz Trading; Greenfield Bakery Supplies")).kind).toBe("entity");
});

test("a name in a wrong encoding of which letters were lost is damaged", () => {
  expect(partyQuery(party("Ð Ð¾ÑÐ¾Ð±Ð¾")).unscreenable).toBe("damaged");
});

test.each(["\t", " ", "\n", ", ", "-\n", "&#", "Ð ", "; "])(
  "a cell that holds little but %j comes back",
  (sign) => {
    const filled = `Almaz${sign.repeat(100_000)}Oil`;
    expect(cleanName(filled).length).toBeLessThanOrEqual(filled.length + 100_000);
    expect(partyQuery(party(filled)).forms.length).toBeLessThan(10);
  },
);
