import { expect, test } from "vitest";
import type { LoadRecord } from "../../src/model/load-record.ts";
import { lists } from "../../src/sources/index.ts";
import { LIST_AGES, withAge } from "../../src/sources/list-ages.ts";

const record = (list: string, days: Pick<LoadRecord, "publishedOn" | "newestListing">): LoadRecord => ({
  list,
  title: list,
  format: `${list}/csv`,
  parser: 1,
  files: [],
  entries: 1,
  names: 1,
  bySource: {},
  byKind: {},
  notes: [],
  gaps: [],
  ...days,
});
const outdated = (list: string, days: Pick<LoadRecord, "publishedOn" | "newestListing">) =>
  withAge(record(list, days), "2026-11-22").outdated;

test("every list that Cordon can read has a limit of age, or is closed", () => {
  expect(Object.keys(LIST_AGES).toSorted()).toEqual(lists.map(({ id }) => id).toSorted());
});

test("an edition is outdated past its limit, by its publisher's day or else its newest listing", () => {
  expect(outdated("us-csl", { newestListing: "2022-04-21" })).toBe(
    "us-csl: newest listing of 2022-04-21, 1676 days before this screening (limit 365): what was listed since is not in it",
  );
  expect(outdated("un-sc", { publishedOn: "2025-11-22" })).toBeUndefined();
  expect(outdated("un-sc", { publishedOn: "2025-11-21" })).toContain("published on 2025-11-21, 366 days");
  expect(outdated("uk-sl", { publishedOn: "2026-11-01", newestListing: "2020-01-01" })).toBeUndefined();
  expect(outdated("jp-meti-eul", { newestListing: "2025-09-29" })).toBeUndefined();
});

test("a closed list is outdated on every day", () => {
  expect(outdated("uk-conlist", { publishedOn: "2026-11-22" })).toContain("load uk-sl");
});

const loaded = (loadedAt: string) =>
  withAge({ ...record("us-ofac-sdn", {}), loadedAt }, "2026-11-22").outdated;

test("a list of no known day is as old as its load at least; own lists are left as they are", () => {
  expect(loaded("2025-02-01T08:00:00.000Z")).toContain("loaded on 2025-02-01, 659 days");
  expect(loaded("2026-11-01T08:00:00.000Z")).toBeUndefined();
  expect(outdated("us-ofac-sdn", {})).toBeUndefined();
  expect(outdated("own-denied", { newestListing: "2010-01-01" })).toBeUndefined();
});
