import { describe, expect, test } from "vitest";
import { CordonError } from "../../src/model/errors.ts";
import { scoreVector } from "../../src/score/score-vector.ts";
import { formatVector, parseVector } from "../../src/score/vector.ts";
import { profile } from "./world.ts";

const PUBLISHED = "CSS:1.0/P:92/I:60/D:35/U:0/G:PARTY.LISTED=hold/B:hold/N:hold/O:us@1.0+eu@1.0";
const GOOD = "CSS:1.0/P:0/I:100/D:35/U:0/G:DEST.TIE=enhanced+PARTY.LISTED=hold/B:hold/N:enhanced/O:-";

test("the vector printed in the specification is read, and its overlays put in order", () => {
  expect(parseVector(PUBLISHED)).toEqual({
    version: "1.0",
    factors: { P: 92, I: 60, D: 35, U: 0 },
    gates: [{ code: "PARTY.LISTED", band: "hold" }],
    gross: "hold",
    net: "hold",
    overlays: ["eu@1.0", "us@1.0"],
  });
  expect(scoreVector(parseVector(PUBLISHED), profile)).toEqual({
    total: 96,
    totalBand: "hold",
    gross: "hold",
  });
});

test("a vector whose net band was lowered by a licence reads back to itself", () => {
  expect(formatVector(parseVector(GOOD))).toBe(GOOD);
});

test("gates stand in the order of their codes, also where one code begins another", () => {
  const gates = ["USE.RED_FLAG.cash", "USE.RED_FLAG.cash-advance", "USE.RED_FLAG.cash.abroad"];
  const vector = GOOD.replace(/G:[^/]*/u, `G:${gates.map((code) => `${code}=hold`).join("+")}`);
  expect(formatVector(parseVector(vector))).toBe(vector);
});

test("a vector that claims too low a gross band is found out by computing it again", () => {
  const claimed = parseVector("CSS:1.0/P:100/I:0/D:0/U:0/G:-/B:standard/N:standard/O:-");
  expect(scoreVector(claimed, profile).gross).toBe("hold");
});

test("a vector of another version is not scored with this profile's numbers", () => {
  const later = parseVector(GOOD.replace("CSS:1.0", "CSS:2.0"));
  expect(() => scoreVector(later, profile)).toThrow(/version 2\.0, .* common-1\.0 of 1\.0/u);
});

describe("text that is no vector is refused with the reason", () => {
  const damage: readonly (readonly [string, string, RegExp])[] = [
    ["nothing at all", "", /has 1 fields, not 9/u],
    ["one field too many", `${GOOD}/X:1`, /has 10 fields/u],
    ["a field missing", GOOD.replace("/U:0", ""), /has 8 fields/u],
    ["another system's name", GOOD.replace("CSS:", "CVSS:"), /"CSS:" should stand here/u],
    ["no version", GOOD.replace("CSS:1.0", "CSS:"), /no version/u],
    ["factors in another order", GOOD.replace("P:0/I:100", "I:100/P:0"), /"P:" should stand here/u],
    ["a factor above 100", GOOD.replace("P:0", "P:101"), /from 0 to 100.*"101"/u],
    ["a negative factor", GOOD.replace("P:0", "P:-1"), /from 0 to 100/u],
    ["a fraction of a point", GOOD.replace("P:0", "P:1.5"), /from 0 to 100/u],
    ["a leading zero", GOOD.replace("P:0", "P:00"), /from 0 to 100/u],
    ["an exponent", GOOD.replace("P:0", "P:1e1"), /from 0 to 100/u],
    ["an empty factor", GOOD.replace("P:0", "P:"), /from 0 to 100/u],
    ["digits of another script", GOOD.replace("P:0", "P:٣"), /from 0 to 100/u],
    ["a band no one knows", GOOD.replace("B:hold", "B:stop"), /one of standard, enhanced, hold/u],
    ["a band in capitals", GOOD.replace("B:hold", "B:HOLD"), /one of standard, enhanced, hold/u],
    ["a net band above the gross one", GOOD.replace("B:hold", "B:standard"), /never above the gross/u],
    ["a gate without its band", GOOD.replace("=enhanced", ""), /code=band/u],
    ["a gate with two bands", GOOD.replace("=enhanced", "=hold=hold"), /one of standard/u],
    ["a gate that demands nothing", GOOD.replace("=enhanced", "=standard"), /demands enhanced or hold/u],
    ["a gate of no code", GOOD.replace("DEST.TIE", "tie"), /code=band/u],
    ["gates out of order", GOOD.replace("DEST.TIE", "USE.WMD"), /alphabetical/u],
    ["one gate twice", GOOD.replace("DEST.TIE", "PARTY.LISTED"), /once each/u],
    ["an empty list of gates", GOOD.replace(/G:[^/]*/u, "G:"), /code=band/u],
    ["an overlay without version", GOOD.replace("O:-", "O:us"), /name@version/u],
    ["an overlay twice", GOOD.replace("O:-", "O:us@1.0+us@1.0"), /stands once/u],
    ["an overlay in two versions", GOOD.replace("O:-", "O:us@1.0+us@1.1"), /stands once/u],
    ["a space at the end", `${GOOD} `, /name@version/u],
    ["a line break at the end", `${GOOD}\n`, /name@version/u],
  ];
  test.each(damage)("%s", (_, text, message) => {
    expect(() => parseVector(text)).toThrow(message);
    expect(() => parseVector(text)).toThrow(CordonError);
    expect(() => parseVector(text)).toThrow(expect.objectContaining({ code: "usage" }));
  });

  test("a megabyte of rubbish, quoted only in part", () => {
    expect(() => parseVector("x".repeat(1_000_000))).toThrow(/^.{0,200}$/u);
  });
});
