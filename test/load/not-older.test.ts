import { describe, expect, test } from "vitest";
import { checkNotOlder } from "../../src/load/guards.ts";
import type { LoadRecord } from "../../src/model/load-record.ts";
import type { Format } from "../../src/sources/source.ts";
import { entryOf, nameOf, present } from "../../src/sources/entry.ts";
import { openForLoading } from "../../src/store/open.ts";
import { between, files, firms, load } from "./world.ts";

/** A list without a date of its publisher, whose entries have these days of listing, one after the other. */
function undated(days: readonly string[]): Format {
  return {
    id: "nl-nds/csv",
    list: "nl-nds",
    parser: 1,
    parts: { required: ["names"], optional: [] },
    expect: { all: between(1) },
    recognise: () => ({ part: "names" }),
    async *read() {
      for (const [at, [ref, source, name]] of firms(20).entries())
        yield {
          entry: entryOf({
            list: "nl-nds",
            ref,
            source,
            kind: "entity",
            measures: ["blocking"],
            names: present([nameOf(name, "primary")]),
            listedOn: days[at % days.length],
          }),
        };
    },
  };
}

const record = (more: Partial<LoadRecord>) => ({ list: "nl-nds", ...more }) as LoadRecord;

describe("a list whose files have no date", () => {
  test("is refused where its newest listing is older than that of the one loaded", async () => {
    const db = openForLoading(":memory:");
    const path = files().names(firms(1));
    const newest = ["2024-02-01", "2026-08-13", "2199-01-01"];
    const [first] = await load(db, [path], [undated(newest)]);
    // A day after the load is a misprint.
    expect(first).toMatchObject({ record: { newestListing: "2026-08-13" } });
    const [second] = await load(db, [path], [undated(["2024-02-01", "2025-03-20"])]);
    expect((second as { error: Error }).error.message).toContain(
      "lists nothing after 2025-03-20, the one loaded has listings of 2026-08-13",
    );
    const [third] = await load(db, [path], [undated(["2025-03-20"])], { acceptShrink: "to compare" });
    expect(third).toMatchObject({ record: { newestListing: "2025-03-20", acceptedShrink: "to compare" } });
    db.close();
  });

  test.each([
    ["the same edition", { newestListing: "2026-01-02" }, { newestListing: "2026-01-02" }],
    ["no days of listing", {}, { newestListing: "2026-01-02" }],
    [
      "the publisher's date stands over days of listing",
      { publishedOn: "2026-05-01", newestListing: "2026-01-01" },
      { publishedOn: "2026-04-01", newestListing: "2026-03-01" },
    ],
  ])("is taken: %s", (_, now, old) => {
    expect(() => checkNotOlder(record(now), record(old))).not.toThrow();
  });
});
