import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { partyPresenters, presenters } from "../../src/report/index.ts";
import {
  checkSchema,
  documentSchema,
  jsonSchemas,
  lineSchema,
  screeningSchema,
} from "../../src/report/schema.ts";
import { screeningDocument } from "../../src/report/document.ts";
import { check, furnace, header, quietCheck, screenings, starter, twoLists, written } from "./world.ts";

const folder = new URL("../../data/schema/", import.meta.url);

describe("what leaves Cordon is described and frozen", () => {
  test.each(Object.entries(jsonSchemas()))(
    "data/schema/%s is what `npm run schema` writes",
    (name, schema) => {
      expect(readFileSync(new URL(name, folder), "utf8")).toBe(`${JSON.stringify(schema, null, 2)}\n`);
    },
  );

  test("the JSON document keeps to its schema", () => {
    const document: unknown = JSON.parse(written(presenters.json()));
    expect(documentSchema.parse(document)).toEqual(document);
  });

  test("a party on several lists keeps to it", () => {
    const document: unknown = JSON.parse(JSON.stringify(screeningDocument(twoLists)));
    expect(screeningSchema.parse(document)).toEqual(document);
  });

  test("every line of JSONL keeps to its schema", () => {
    const lines = written(presenters.jsonl()).trimEnd().split("\n");
    const types = lines.map((line) => lineSchema.parse(JSON.parse(line)).type);
    expect(types).toEqual(["run", "screening", "screening", "screening", "summary"]);
  });

  test("a check keeps to its schema, as a document and as a line", async () => {
    for (const one of [check, quietCheck, { ...check, coverage: starter }]) {
      const document: unknown = JSON.parse((await partyPresenters.json()).party(header, one));
      expect(checkSchema.parse(document)).toEqual(document);
      expect(JSON.parse((await partyPresenters.jsonl()).party(header, one))).toEqual(document);
    }
  });

  test("a key the schema does not name is refused, at any depth", () => {
    const document = JSON.parse(JSON.stringify(screeningDocument(furnace)));
    expect(screeningSchema.safeParse(document).success).toBe(true);
    expect(screeningSchema.safeParse({ ...document, verdict: "none" }).success).toBe(false);
    document.parties[1].hits[0].listings[0].row = 7;
    expect(screeningSchema.safeParse(document).success).toBe(false);
  });

  test("keys that the store holds besides the nouns do not leave", () => {
    const entry = {
      ...furnace.parties[1]!.hits[0]!.entry,
      asOf: "2026-07-31",
      evidence: { file: "csl.json" },
    };
    const hit = { ...furnace.parties[1]!.hits[0]!, entry };
    const parties = [{ ...furnace.parties[1]!, hits: [hit] }];
    const document: unknown = JSON.parse(JSON.stringify(screeningDocument({ ...furnace, parties })));
    expect(screeningSchema.safeParse(document).error).toBeUndefined();
  });

  test("there is a screening of each kind in this world", () => {
    expect(screenings.map(({ score }) => score.net)).toEqual(["hold", "standard", "enhanced"]);
  });
});
