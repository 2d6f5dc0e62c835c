import { expect, test } from "vitest";
import { openRules } from "../../src/licensing/rules.ts";
import { openItems } from "../../src/match/items/answer.ts";
import type { Item, Shipment } from "../../src/model/shipment.ts";
import { goodsScreener } from "../../src/screen/goods.ts";
import { itemScope } from "../../src/screen/item-scope.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

const look = goodsScreener({ items: openItems(CATALOG), rules: openRules(readLicensing(DATA, CATALOG)) });
const CHAIR: Item = { description: "office chair, swivel", declaredCode: "EAR99", hs: "940139" };

function scope(items: readonly Item[], destination: string | undefined): readonly string[] {
  const shipment: Shipment = {
    id: "S-1",
    origin: { file: "m.csv", fromLine: 2, toLine: 2 },
    parties: [{ role: "exporter", name: "Acme", kind: "entity", country: "US", identifiers: [] }],
    items,
    via: [],
    ...(destination === undefined ? {} : { destination }),
  };
  return itemScope(look(shipment, "2026-10-01"), shipment);
}

test.each([
  ["goods that are no munitions and on no list", [CHAIR], "CN", ["not_munitions", "out_of_scope"]],
  ["Russia, where the rule reaches every item", [CHAIR], "RU", ["not_munitions"]],
  ["no destination", [CHAIR], undefined, ["not_munitions"]],
  ["a listed code", [{ ...CHAIR, declaredCode: "4A994" }], "CN", ["not_munitions"]],
  ["munitions among the goods", [CHAIR, { ...CHAIR, declaredCode: "0A606.x" }], "CN", []],
  ["no declared code", [{ description: "office chair" }], "CN", []],
  ["a line of which only a part number is given", [CHAIR, { number: "PN-1234" }], "CN", []],
  ["a line of which nothing is given", [CHAIR, {}], "CN", []],
  ["no goods", [], "CN", []],
] as const)("%s", (_, items, destination, expected) => {
  expect(scope(items, destination)).toEqual(expected);
});
