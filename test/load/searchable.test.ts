import { describe, expect, test } from "vitest";
import { entryOf, nameOf } from "../../src/sources/entry.ts";
import { isSearchable } from "../../src/load/searchable.ts";

const base = { list: "us-csl", ref: "EL-1", measures: ["licence_case_by_case"] as const };

describe("an entry is searchable", () => {
  test.each([
    ["by a Latin name", entryOf({ ...base, kind: "entity", names: [nameOf("Mahan Air", "primary")!] }), true],
    [
      "by a Burmese name",
      entryOf({ ...base, kind: "person", names: [nameOf("မင်းအောင်လှိုင်", "primary")!] }),
      true,
    ],
    [
      "by a listed street",
      entryOf({
        ...base,
        kind: "address",
        names: [nameOf("Address 01", "primary")!],
        addresses: [
          { text: "Room 1701, 21 Wing Lok Street, HK", street: "21 Wing Lok Street", country: "HK" },
        ],
      }),
      true,
    ],
    [
      "not by a country alone",
      entryOf({
        ...base,
        kind: "address",
        names: [nameOf("Address 01", "primary")!],
        addresses: [{ text: "CN", country: "CN" }],
      }),
      false,
    ],
  ])("%s", (_, entry, searchable) => {
    expect(isSearchable(entry)).toBe(searchable);
  });
});
