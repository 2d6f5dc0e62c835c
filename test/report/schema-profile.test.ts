import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { profileSchema } from "../../src/report/schema-profile.ts";
import { parseProfile } from "../../src/score/profile.ts";
import { ProfileRefused } from "../../src/score/shape.ts";
import { shippedJson } from "../score/world.ts";

type Json = Record<string, unknown>;
/** A place with its new value; undefined takes it away. */
type Mutation = readonly [path: readonly string[], value: unknown];

const published = z.fromJSONSchema(
  JSON.parse(
    readFileSync(new URL("../../data/schema/profile-1.json", import.meta.url), "utf8"),
  ) as z.core.JSONSchema.JSONSchema,
);

function mutated(mutations: readonly Mutation[]): unknown {
  const root = shippedJson();
  for (const [path, value] of mutations) {
    const parent = path
      .slice(0, -1)
      .reduce<Json | undefined>((at, key) => at?.[key] as Json | undefined, root);
    const last = path.at(-1) ?? "";
    if (typeof parent !== "object" || parent === null) continue;
    if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (value === undefined) delete parent[last];
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return root;
}

function engineTakes(json: unknown): boolean {
  try {
    parseProfile(json);
    return true;
  } catch (error) {
    if (error instanceof ProfileRefused) return false;
    throw error;
  }
}

/** What a reader of the program, the schema and the published file say of one profile. */
const verdicts = (json: unknown) => ({
  engine: engineTakes(json),
  schema: profileSchema.safeParse(json).success,
});

/** The path of every value. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key])),
  ];
}
/** Rows that stand for the rest of their table. */
const ROWS = new Set([
  ..."military_end_user own_denial PARTY.LISTED DEST.TIE DEST.SEVERE".split(" "),
  ..."ITEM.DUAL_USE DATA.UNSCREENABLE item".split(" "),
]);
const PATHS = pathsOf(shippedJson()).filter(
  ([table, row]) =>
    !["measures", "codes", "ladders"].includes(table ?? "") || row === undefined || ROWS.has(row),
);
const VALUES = [undefined, null, true, -1, 0, 50, 101, 0.5, " ", "hold", "measure", "DEST.TIE", []];

test("the shipped profile is taken by all", () => {
  expect(verdicts(shippedJson())).toEqual({ engine: true, schema: true });
  expect(published.safeParse(shippedJson()).success).toBe(true);
  expect(profileSchema.parse(shippedJson())).toEqual(shippedJson());
});

const NUMBERS = new Set([
  "severity",
  "from",
  "serviceDays",
  "near",
  "same",
  "holdConfidence",
  "P",
  "I",
  "D",
  "U",
]);
const isNoShare = (value: unknown) =>
  value === null ||
  typeof value === "boolean" ||
  (typeof value === "number" && (value < 0 || value % 1 !== 0));

test("one place changed to anything: program and schema refuse the same, the published file no more and no number", () => {
  const apart: unknown[] = [];
  let refused = 0;
  for (const path of PATHS) {
    for (const value of VALUES) {
      const json = mutated([[path, value]]);
      const { engine, schema } = verdicts(json);
      const file = published.safeParse(json).success;
      const mustRefuse = NUMBERS.has(path.at(-1) ?? "") && path.length > 1 && isNoShare(value);
      if (schema !== engine || (engine && !file) || (mustRefuse && file))
        apart.push({ path, value, engine, schema, file });
      if (!engine) refused++;
    }
  }
  expect(apart).toEqual([]);
  expect(refused).toBeGreaterThan(700);
});

test("several places at once: the same", () => {
  const mutation = fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(...VALUES));
  const law = fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
    const { engine, schema } = verdicts(mutated(mutations));
    expect(schema).toBe(engine);
  });
  fc.assert(law, { seed: 20_261_122, numRuns: 500 });
});

describe("of what lies between rows, and of keys", () => {
  const row = { factor: "U", severity: 30, gate: "enhanced", meaning: "pays in cash" };
  const cases: readonly (readonly [string, boolean, readonly Mutation[]])[] = [
    ["a code of one's own", true, [[["codes", "USE.RED_FLAG.cash"], row]]],
    ["a code with blanks", false, [[["codes", "USE.RED FLAG"], row]]],
    ["a code without a dot", false, [[["codes", "USE"], row]]],
    ["an unknown key", false, [[["colour"], "red"]]],
    ["an unknown key in a row", false, [[["codes", "DEST.TIE", "colour"], "red"]]],
    [
      "an unknown measure",
      false,
      [[["measures", "banned"], { code: "PARTY.LISTED", severity: 1, gate: "none" }]],
    ],
    ["a measure that raises another code", true, [[["measures", "other", "code"], "PARTY.ADDRESS"]]],
    ["a measure that raises no known code", false, [[["measures", "other", "code"], "PARTY.ODD"]]],
    [
      "an unknown fact of a measure",
      false,
      [[["measures", "other", "variants"], { rainy: { severity: 1 } }]],
    ],
    ["another fact of a measure", true, [[["measures", "other", "variants"], { vessel: { severity: 1 } }]]],
    ["a variant that changes nothing", true, [[["codes", "DEST.TIE", "variants"], { here: {} }]]],
    ["a variant without a name", false, [[["codes", "DEST.TIE", "variants"], { " ": {} }]]],
    ["bands that meet", false, [[["bands", "hold", "from"], 30]]],
    ["bands that lie close", true, [[["bands", "hold", "from"], 31]]],
    ["near above same", false, [[["match", "near"], 90]]],
    ["a code that only informs, with points", false, [[["codes", "DATA.UNSCREENABLE", "severity"], 1]]],
    ["… in a variant", false, [[["codes", "DATA.UNSCREENABLE", "variants"], { bad: { severity: 1 } }]]],
    ["… by the measure", false, [[["codes", "DATA.UNSCREENABLE", "severity"], "measure"]]],
    ["a ladder of one", true, [[["ladders", "own"], ["USE.NEXT"]]]],
    [
      "a rung twice",
      false,
      [
        [
          ["ladders", "own"],
          ["USE.NEXT", "USE.NEXT"],
        ],
      ],
    ],
    ["a rung of another ladder", false, [[["ladders", "own"], ["DEST.EMBARGO"]]]],
    [
      "a ladder of two factors",
      false,
      [
        [
          ["ladders", "own"],
          ["DEST.TIE", "ITEM.VAGUE"],
        ],
        [["codes", "DEST.TIE", "ladder"], "own"],
        [["codes", "ITEM.VAGUE", "ladder"], "own"],
      ],
    ],
    [
      "a ladder told on both sides",
      true,
      [
        [
          ["ladders", "own"],
          ["DEST.TIE", "DEST.TRANSIT"],
        ],
        [["codes", "DEST.TIE", "ladder"], "own"],
        [["codes", "DEST.TRANSIT", "ladder"], "own"],
      ],
    ],
    ["a ladder told on one side", false, [[["ladders", "own"], ["DEST.TIE"]]]],
    ["the leap day of a leap year", true, [[["asOf"], "2028-02-29"]]],
    ["the leap day of another", false, [[["asOf"], "2026-02-29"]]],
    ["a date with a time", false, [[["asOf"], "2026-11-22T00:00:00Z"]]],
    ["a version of three parts", false, [[["version"], "1.0.0"]]],
    ["a version with a leading zero", false, [[["version"], "01.0"]]],
    ["an id in capitals", false, [[["id"], "Common"]]],
    ["an id over two lines", false, [[["id"], "common\n1"]]],
  ];
  test.each(cases)("%s", (_, taken, mutations) => {
    expect(verdicts(mutated(mutations))).toEqual({ engine: taken, schema: taken });
  });

  test.each([null, undefined, 7, "profile", true, [], [[]], {}])("the file holds %j", (json) => {
    expect(verdicts(json)).toEqual({ engine: false, schema: false });
    expect(published.safeParse(json).success).toBe(false);
  });
});
