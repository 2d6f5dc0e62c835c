import { expect, test } from "vitest";
import { openItems } from "../../../src/match/items/answer.ts";
import { dictionaryOf, openDictionary } from "../../../src/match/items/dictionary.ts";
import { itemTablesOf } from "../../../src/match/items/item-tables.ts";
import { listAt, listsOf, numbersOf } from "../../../src/match/items/lists.ts";
import { packTables, unpackTables } from "../../../src/match/items/pack-tables.ts";
import { openTexts, textsOf } from "../../../src/match/items/texts.ts";
import { CATALOG } from "./catalog.ts";

const TEXTS = ["", "pump", "Wärmebildkamera", "热像仪", "\u{1f6f0}️", "\ufeffmark", "pumps", "насос"];

test("texts laid one behind the other are read as they were, and found", () => {
  const textAt = openTexts(textsOf(TEXTS));
  expect(TEXTS.map((_, at) => textAt(at))).toEqual(TEXTS);
  const { find, at, size } = openDictionary(dictionaryOf(TEXTS));
  expect(TEXTS.map((text) => at(find(text)))).toEqual(TEXTS);
  expect([size, find("pum"), find("constructor")]).toEqual([TEXTS.length, -1, -1]);
  expect(openDictionary(dictionaryOf([])).find("")).toBe(-1);
});

test("lists laid one behind the other are those that were given", () => {
  const lists = [[3, 1], [], undefined, [70_000]];
  const laid = listsOf(lists, 5);
  expect([0, 1, 2, 3, 4, 5, -1].map((at) => [...listAt(laid, at)])).toEqual([
    [3, 1],
    [],
    [],
    [70_000],
    [],
    [],
    [],
  ]);
  expect([[255], [256], [65_536]].map((all) => numbersOf(all).BYTES_PER_ELEMENT)).toEqual([1, 2, 4]);
});

const fresh = packTables(itemTablesOf(CATALOG), "key");

test("tables unpacked are those that were packed, and classify alike", () => {
  const unpacked = unpackTables(fresh, "key")!;
  expect(Buffer.compare(packTables(unpacked, "key"), fresh)).toBe(0);
  const [made, stored] = [openItems(CATALOG), openItems(CATALOG, () => unpacked)];
  for (const text of [
    "vacuum pump 40 m3/h",
    "热像仪镜头",
    "ADC 14 bit 3 GSPS",
    "CAS 7719-09-7",
    "acelerometer mount",
  ])
    expect(stored.classify({ text })).toEqual(made.classify({ text }));
  expect([stored.terms, stored.version, stored.asOf]).toEqual([made.terms, CATALOG.version, CATALOG.asOf]);
});

test("tables of something else, or damaged, are none", () => {
  expect(unpackTables(fresh, "another key")).toBeUndefined();
  expect(unpackTables(fresh.subarray(0, -1), "key")).toBeUndefined();
  expect(unpackTables(fresh.subarray(0, 1000), "key")).toBeUndefined();
  expect(unpackTables(new Uint8Array(0), "key")).toBeUndefined();
  expect(unpackTables(new TextEncoder().encode("{}".repeat(100)), "key")).toBeUndefined();
});
