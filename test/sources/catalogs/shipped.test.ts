import { join } from "node:path";
import { expect, test } from "vitest";
import { readCatalog } from "../../../src/sources/catalogs/shipped.ts";

const { entries, paragraphs, concepts } = readCatalog(join(import.meta.dirname, "../../../data"));
const paths = new Map(entries.map((entry) => [entry.code, entry.paths]));

/** Codes whose paragraph the entry has not. */
function strange(codes: readonly string[]): string[] {
  return codes.filter((code) => {
    const [entry = "", path = ""] = [code.slice(0, 5), code.slice(6)];
    const known = paths.get(entry);
    return (
      path !== "" && known !== undefined && !known.some((one) => one === path || one.startsWith(`${path}.`))
    );
  });
}

test("every paragraph with a rule stands in its entry", () => {
  expect(strange(paragraphs.map(({ code }) => code))).toEqual([]);
});

test("every paragraph that a name of goods leads to stands in its entry", () => {
  expect(strange(concepts.flatMap(({ codes }) => codes.map(({ code }) => code)))).toEqual([]);
});
