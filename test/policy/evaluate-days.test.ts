import { describe, expect, test } from "vitest";
import { missWords } from "../../src/report/record-words.ts";
import { bands, evaluate, misses, record } from "./world.ts";
import type { World } from "./world.ts";

const say = (world: World, more: Record<string, unknown>) =>
  evaluate(world, [record(more)]).trace.nearly.flatMap(({ why }) => why.map(missWords));

describe("days", () => {
  test.each([
    [{ valid_to: "2026-11-19T23:59:59Z" }, "expired 3 days ago, at 2026-11-19T23:59:59Z"],
    [{ valid_to: "2026-11-21T23:59:59Z" }, "expired 8 hours ago, at 2026-11-21T23:59:59Z"],
    [{ valid_to: "2026-11-22T12:00:00Z" }, "ends on the day of the screening, at 2026-11-22T12:00:00Z"],
    [
      { valid_to: "2026-11-29T23:59:59Z" },
      "expires 2 days before the shipment of 2026-12-01, at 2026-11-29T23:59:59Z",
    ],
    [{ valid_from: "2026-11-24T00:00:00Z" }, "not valid yet: from 2026-11-24T00:00:00Z, in 2 days"],
  ])("%j", (more, text) => {
    expect(say({}, more)).toEqual([text]);
  });

  // From +14:00 to -12:00 the day of a moment differs from that in UTC for all but some hours.
  test.each([
    [{ valid_to: "2026-11-22T23:59:59+14:00" }, "2026-11-22T09:59:59Z", []],
    [
      { valid_to: "2026-11-22T23:59:59+14:00" },
      "2026-11-22T17:06:00Z",
      ["expired 7 hours ago, at 2026-11-22T23:59:59+14:00"],
    ],
    [
      { valid_to: "2026-11-22T23:59:59+14:00" },
      "2026-11-22T10:00:00Z",
      ["expired less than an hour ago, at 2026-11-22T23:59:59+14:00"],
    ],
    [{ valid_from: "2026-11-22T00:00:00+14:00" }, "2026-11-21T10:00:00Z", []],
    [
      { valid_from: "2026-11-22T00:00:00+14:00" },
      "2026-11-21T09:59:59Z",
      ["not valid yet: from 2026-11-22T00:00:00+14:00, in 1 day"],
    ],
    [{ valid_to: "2026-11-21T23:59:59-12:00" }, "2026-11-22T11:59:59Z", []],
    [
      { valid_to: "2026-11-21T23:59:59-12:00" },
      "2026-11-22T12:00:00Z",
      ["expired less than an hour ago, at 2026-11-21T23:59:59-12:00"],
    ],
    [{ valid_from: "2026-11-22T00:00:00-12:00" }, "2026-11-22T12:00:00Z", []],
    [
      { valid_from: "2026-11-22T00:00:00-12:00" },
      "2026-11-22T11:59:59Z",
      ["not valid yet: from 2026-11-22T00:00:00-12:00, in 1 day"],
    ],
  ])("%j at %s: %j", (more, now, reasons) => {
    const date = "valid_to" in more ? "2026-11-21" : "2026-12-01";
    const found = evaluate({ now: new Date(now), shipment: { date } }, [record(more)]);
    expect(found.trace.nearly.flatMap(({ why }) => why.map(missWords))).toEqual(reasons);
    expect(found.net).toBe(reasons.length === 0 ? "standard" : "hold");
  });

  test("the day of a shipment has no zone: it is the whole of it in that of the moment", () => {
    const day = { shipment: { date: "2026-12-01" } };
    for (const zone of ["+14:00", "-12:00"]) {
      expect(misses(day, record({ valid_to: `2026-12-01T23:59:59${zone}` }))).toEqual([]);
      expect(misses(day, record({ valid_to: `2026-12-01T23:59:58${zone}` }))).toEqual([
        "expires-before-shipment",
      ]);
    }
  });

  test("both days, whole, in the zone of the moment", () => {
    const from = "2026-11-22T00:00:00-05:00";
    expect(bands({}, record({ valid_from: from, valid_to: "2026-12-01T23:59:59-05:00" }))).toBe("standard");
    expect(misses({}, record({ valid_from: "2026-11-22T00:00:01-05:00" }))).toEqual(["not-yet"]);
    expect(misses({}, record({ valid_to: "2026-12-01T23:59:58Z" }))).toEqual(["expires-before-shipment"]);
    const before = { shipment: { date: "2026-11-20" } };
    expect(misses(before, record({ valid_from: from }))).toEqual(["begins-after-shipment"]);
  });

  test("no date of shipment", () => {
    const shipment = { date: undefined } as World["shipment"] & object;
    expect(say({ shipment }, {})).toEqual([
      "no date of shipment is given: whether it holds on that day is not known",
    ]);
  });
});

test("a record must hold on the first and on the last day of a shipment", () => {
  const shipment = { date: "2026-12-01", lastDate: "2027-02-15" };
  expect(misses({ shipment }, record({ valid_to: "2026-12-31T23:59:59Z" }))).toEqual([
    "expires-before-shipment",
  ]);
  const late = record({ valid_from: "2026-11-01T00:00:00Z" });
  expect(misses({ shipment: { ...shipment, date: "2026-10-01" } }, late)).toEqual(["begins-after-shipment"]);
  expect(misses({ shipment }, record())).toEqual([]);
});
