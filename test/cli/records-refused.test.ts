import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BALANCES, EXAMPLE, MISMATCH, screen } from "./records-world.ts";
import { place } from "./world.ts";
import type { Place } from "./world.ts";

const edited = (where: Place, from: string, to: string) =>
  where.file("records.yaml", readFileSync(EXAMPLE, "utf8").replace(from, to));

describe("what is wrong ends with 2, and nothing is screened", () => {
  test.each([
    [
      "approved_by: M. Lindqvist",
      "approved_by: R. Osei",
      "record BIS-D1357924: approved_by must be another person",
    ],
    [
      "valid_to: 2026-11-19T23:59:59+01:00",
      "valid_to: 2026-11-19",
      "record WAIVE-2026-11: valid_to must be a moment",
    ],
    ["countries: [JP]", "contries: [JP]", "record TRUST-AOZORA: scope.countries is missing"],
    ["countries: [JP]", "contries: [JP]", "scope.contries is no known key"],
    ["schema: cordon-records/1", "schema: cordon-records/1\nschema: x", "Map keys must be unique"],
    ["records:", "records: &a\n - *a\nother:", "Alias"],
    ["approved_by: M. Lindqvist", "approved_by: &x M. Lindqvist", "Aliases and their anchors are not read"],
    [
      "approved_by: M. Lindqvist",
      "approved_by: !!str M. Lindqvist",
      "the tag tag:yaml.org,2002:str is not read",
    ],
    ["records:", "records: [[[", "records.yaml: "],
  ])("%s → %s", async (from, to, message) => {
    const where = place();
    const { exit, stdout, stderr } = await screen(where, MISMATCH, "--records", edited(where, from, to));
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test.each([
    ["", "r.yaml is empty"],
    ["# none yet\n", "it is empty"],
    [`records: ${"[".repeat(100_000)}`, "nested too deep"],
    ["a: 1\n---\nb: 2\n", "more than one document"],
    ["a: !!binary aGk=\n", "tag"],
  ])("%#", async (text, message) => {
    const where = place();
    const { exit, stderr } = await screen(where, MISMATCH, "--records", where.file("r.yaml", text));
    expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test("options that lack one another, files that are none of theirs, an input as output", async () => {
    const where = place();
    const said = async (...args: string[]) => {
      const { exit, stderr } = await screen(where, MISMATCH, ...args);
      expect(exit).toBe(2);
      return stderr;
    };
    expect(await said("--balances", BALANCES)).toContain("--balances needs --records");
    expect(await said("--records", EXAMPLE, "--balances-out", "x")).toContain(
      "--balances-out needs --balances",
    );
    const bytes = where.file("bytes.yaml", Uint8Array.of(0xff, 0xfe));
    expect(await said("--records", bytes)).toContain("is no UTF-8");
    const broken = where.file("b.json", "{");
    expect(await said("--records", EXAMPLE, "--balances", broken)).toContain("b.json is no JSON");
    const twice = where.file("b.json", '{"records": [{"drawn": [{"value": "9"}],\n "drawn": []}]}');
    expect(await said("--records", EXAMPLE, "--balances", twice)).toContain(
      'b.json is no JSON to rely on: line 2, column 2: the key "drawn" stands twice',
    );
    const records = where.file("r.json", '{"schema": "cordon-records/1",\n "records": [], "records": []}');
    expect(await said("--records", records)).toContain("unique");
    const manifest = join(where.folder, "shipments.csv");
    expect(await said("--records", EXAMPLE, "--balances", BALANCES, "--balances-out", manifest)).toContain(
      "is an input",
    );
    expect(
      await said(
        "--records",
        EXAMPLE,
        "--balances",
        BALANCES,
        "--balances-out",
        join(where.folder, "no/x.json"),
      ),
    ).toContain("cannot be written");
  });
});
