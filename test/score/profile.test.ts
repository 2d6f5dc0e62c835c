import { describe, expect, test } from "vitest";
import { parseProfile } from "../../src/score/profile.ts";
import { profile, shippedJson } from "./world.ts";

type Json = Record<string, unknown>;

/** The shipped profile with one place set to another value, or taken away where the value is undefined. */
function broken(path: readonly string[], value: unknown): Json {
  const root = shippedJson();
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, root);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return root;
}

test("the profile that ships is read without loss", () => {
  expect(parseProfile(shippedJson())).toEqual(shippedJson());
});

test("the profile that ships holds the published weights, bands and thresholds", () => {
  expect(profile.weights).toEqual({ P: 100, I: 60, D: 60, U: 70 });
  expect(Object.values(profile.bands).map((band) => band.from)).toEqual([0, 30, 70]);
  expect(profile.match).toEqual({ near: 70, same: 85, holdConfidence: 70 });
  expect(profile.weakShare).toBe(60);
});

test("nobody waits for a standard shipment, and a hold is given longer than an officer's look", () => {
  const { standard, enhanced, hold } = profile.bands;
  expect(standard.serviceDays).toBe(0);
  expect(hold.serviceDays).toBeGreaterThan(enhanced.serviceDays);
});

test("every code that findings carry has a row", () => {
  // Those of conduct are compared with their rules in test/report/conduct-meanings.test.ts.
  const others = Object.keys(profile.codes).filter((code) => !code.startsWith("USE.RED_FLAG."));
  expect(others).toEqual([
    ..."PARTY.LISTED PARTY.LISTED_WEAK PARTY.ADDRESS PARTY.DENIED_BEFORE".split(" "),
    ..."DEST.EMBARGO DEST.SEVERE DEST.ARMS_EMBARGO DEST.CONCERN DEST.TRANSIT DEST.TIE".split(" "),
    ..."DEST.TRANSSHIP DEST.MISMATCH DEST.UNRESOLVED".split(" "),
    ..."ITEM.MUNITIONS ITEM.STRATEGIC ITEM.DUAL_USE ITEM.UNILATERAL ITEM.LOW_TIER".split(" "),
    ..."ITEM.HIGH_PRIORITY_HS ITEM.PROHIBITED ITEM.OTHER_REGIME ITEM.CODE_CONFLICT ITEM.VAGUE".split(" "),
    ..."USE.WMD USE.NUCLEAR_OTHER USE.MILITARY USE.MISSING".split(" "),
    ..."USE.STATEMENT_MISSING USE.VERIFICATION_FAILED USE.NO_RUSSIA_CLAUSE".split(" "),
    ..."LICENCE.REQUIRED LICENCE.INDETERMINATE".split(" "),
    "DATA.UNSCREENABLE",
    "DATA.MIXED_SCRIPT",
    "DATA.REORDERED",
    "DATA.TRUNCATED",
    "DATA.CODE_REPAIRED",
  ]);
});

test("a profile may add a red flag with a row of its own", () => {
  const flag = { factor: "U", severity: 30, gate: "enhanced", meaning: "pays in cash" };
  const own = parseProfile(broken(["codes", "USE.RED_FLAG.cash"], flag));
  expect(own.codes["USE.RED_FLAG.cash"]).toEqual(flag);
});

describe("a profile that is wrong is refused with the place and the reason", () => {
  const concern = { factor: "D", severity: 30, gate: "none", meaning: "a country of concern" };
  const wrong: readonly (readonly [string, readonly string[], unknown, string])[] = [
    ["a key is missing", ["weakShare"], undefined, 'the file lacks the key "weakShare"'],
    ["a key is unknown", ["colour"], "red", 'the file has the unknown key "colour"'],
    ["the id is empty", ["id"], "", 'id must be text such as "common-1.0", not ""'],
    ["the version is a number", ["version"], 1, 'version must be text such as "1.0", not 1'],
    ["the title is blank", ["title"], " ", "title must be text"],
    ["the date is no date", ["asOf"], "soon", 'asOf must be text such as "2026-11-22", not "soon"'],
    ["the day does not exist", ["asOf"], "2026-02-30", "asOf is no day of the calendar: 2026-02-30"],
    ["its days are unnamed", ["effective"], {}, 'effective lacks the key "from"'],
    ["its first day is none", ["effective"], { from: "soon" }, "effective.from must be text such as"],
    [
      "its days run backwards",
      ["effective"],
      { from: "2026-12-01", to: "2026-11-30" },
      "effective.to must not be before effective.from, which is 2026-12-01",
    ],
    [
      "a weight is a fraction",
      ["weights", "I"],
      0.6,
      "weights.I must be a whole number from 0 to 100, not 0.6",
    ],
    ["a weight is text", ["weights", "I"], "60", 'weights.I must be a whole number from 0 to 100, not "60"'],
    ["a weight is missing", ["weights", "U"], undefined, 'weights lacks the key "U"'],
    ["a weight is for no factor", ["weights", "X"], 10, 'weights has the unknown key "X"'],
    ["the bands are a list", ["bands"], [0, 30, 70], "bands must be an object, not [0,30,70]"],
    ["there is a fourth band", ["bands", "urgent"], {}, 'bands has the unknown key "urgent"'],
    ["the lowest band starts late", ["bands", "standard", "from"], 1, "bands.standard.from must be 0"],
    ["a band is empty", ["bands", "enhanced", "from"], 0, "bands.enhanced.from must be above"],
    ["bands cross", ["bands", "hold", "from"], 30, "bands.hold.from must be above"],
    ["a band lies beyond 100", ["bands", "hold", "from"], 101, "from 0 to 100, not 101"],
    ["time runs backwards", ["bands", "hold", "serviceDays"], -1, "bands.hold.serviceDays must be a whole"],
    ["same is below near", ["match", "same"], 70, "match.same must be above match.near, which is 70"],
    ["the weak share is above all", ["weakShare"], 101, "weakShare must be a whole number from 0 to 100"],
    ["a measure is missing", ["measures", "debarred"], undefined, 'measures lacks the key "debarred"'],
    ["a measure is unknown", ["measures", "banned"], {}, 'measures has the unknown key "banned"'],
    ["a measure is too severe", ["measures", "other", "severity"], 130, "measures.other.severity must be"],
    ["a measure has no such gate", ["measures", "other", "gate"], "stop", "one of hold, enhanced, none"],
    [
      "a measure carries an unknown code",
      ["measures", "other", "code"],
      "PARTY.ODD",
      "measures.other.code names PARTY.ODD, which has no row in codes",
    ],
    [
      "a measure varies by an unknown fact",
      ["measures", "other", "variants"],
      { rainy: { severity: 1 } },
      "measures.other.variants: a name must be one of out_of_scope, not_munitions, vessel",
    ],
    [
      "a variant has an unknown key",
      ["codes", "DEST.TIE", "variants", "embargoed", "ladder"],
      "place",
      'codes.DEST.TIE.variants.embargoed has the unknown key "ladder"',
    ],
    ["a code is in small letters", ["codes", "party"], concern, 'codes: a name must be text such as "PARTY'],
    ["a code has no factor", ["codes", "DEST.TIE", "factor"], "X", "codes.DEST.TIE.factor must be one of"],
    ["a code has an odd severity", ["codes", "DEST.TIE", "severity"], "high", 'from 0 to 100, not "high"'],
    [
      "a code outside the factors has points",
      ["codes", "DATA.UNSCREENABLE", "severity"],
      10,
      'codes.DATA.UNSCREENABLE.severity must be 0, as the factor is "-"',
    ],
    ["a rung forgets its ladder", ["codes", "DEST.CONCERN"], concern, 'DEST.CONCERN.ladder must be "place"'],
    ["a code claims a ladder", ["codes", "DEST.TIE", "ladder"], "place", "DEST.TIE.ladder names a ladder"],
    ["a ladder has no rungs", ["ladders", "item"], [], "ladders.item must be a list of codes"],
    ["a rung is no code", ["ladders", "item"], ["guns"], "ladders.item[0] must be text such as"],
    [
      "a code stands on two ladders",
      ["ladders", "item"],
      ["DEST.EMBARGO"],
      "DEST.EMBARGO, which already stands on a ladder",
    ],
    [
      "a ladder leans on two factors",
      ["ladders", "place"],
      ["DEST.EMBARGO", "PARTY.ADDRESS"],
      "ladders.place holds codes of more than one factor",
    ],
  ];
  test.each(wrong)("%s", (_, path, value, message) => {
    const read = () => parseProfile(broken(path, value));
    expect(read).toThrow(message);
    expect(read).toThrow(/^scoring profile: /u);
    expect(read).toThrow(expect.objectContaining({ code: "usage" }));
  });

  test.each([null, undefined, 7, "profile", [[]]])("the file holds %j", (json) => {
    expect(() => parseProfile(json)).toThrow(/the file must be an object/u);
  });
});
