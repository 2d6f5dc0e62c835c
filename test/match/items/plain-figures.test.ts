import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded } from "../../../src/match/items/folded.ts";
import { plainFigures } from "../../../src/match/items/plain-figures.ts";

/** Every pattern in turn, none left out for what a text lacks. */
function slowly(text: string): string {
  const bare = text
    .replaceAll(/(?<=\d)['’](?=\d{3}(?!\d))/g, "")
    .replaceAll(/(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,]\d)/g, (figure) => figure.replaceAll(".", ""))
    .replaceAll(/(?<![\p{L}\d.,])\.(?=\d)/gu, "0.")
    .replaceAll(/(?<![\p{L}\d.,])(\d{1,4})\s?k(?=\s?rpm\b)/giu, "$1000");
  const mega = /(?<=\d[\s-]?)M(?=(?:[Ww]|J|V|[Rr]ad)(?![\p{L}\d]))/gu;
  const cased = /\p{Ll}/u.test(bare)
    ? bare
        .replaceAll(mega, "mega")
        .replaceAll(/(?<=\d[\s-]?)kN(?![\p{L}\d])/gu, "kilonewton")
        .replaceAll(/(?<=\d[\s-]?[kKMGT])b(?=\/s(?![\p{L}\d]))/gu, "bit")
    : bare.replaceAll(mega, "mega or milli ");
  return folded(cased).replaceAll("−", "-").replaceAll("³", "3").replaceAll("²", "2").replaceAll("+/-", "±");
}

describe("figures are made plain as by every pattern in turn", () => {
  const FIGURES = fc
    .array(
      fc.constantFrom(
        ..."1 20 500 000 . , ' ’ k K M G b /s N W w J V rad Rad rpm RPM - − + / +/- +/− ³ ² x Ü é".split(" "),
        " ",
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(""));

  test.each([
    "1'500'000 mm .9 µm 20k rpm 5 MW 5 kN 3 Gb/s",
    "5 MW 20K RPM",
    "+/−3 m³/h",
    "1.000.000 Mrad",
    "no figure",
  ])("%s", (text) => {
    expect(plainFigures(text)).toBe(slowly(text));
  });

  test("any figures", () => {
    fc.assert(
      fc.property(FIGURES, (text) => {
        expect(plainFigures(text)).toBe(slowly(text));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["MPE (1.7 + L/800) µm", "mpe (1.7 um "],
  ["E0 2,5+3L/1000", "e0 2,5 um "],
  ["1.5 µm + L/350 µm", "1.5 um "],
  ["2 + 4 axes, 5 l/min", "2 + 4 axes, 5 l/min"],
])("of a length error that grows, the fixed part is left: %s", (text, plain) => {
  expect(plainFigures(text)).toBe(plain);
});

test("seconds of arc and inches", () => {
  expect(plainFigures('Angle encoder ±5"')).toBe("angle encoder ±5 arcsec");
  expect(plainFigures('Shim ±5"')).toBe('shim ±5"');
});
