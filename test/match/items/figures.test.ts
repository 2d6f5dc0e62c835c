import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/model/catalog.ts";
import { figuresIn } from "../../../src/match/items/params.ts";
import { plainFigures } from "../../../src/match/items/plain-figures.ts";
import { holdsWord } from "../../../src/match/items/phrases.ts";
import { judge } from "../../../src/match/items/predicate.ts";
import { numberOf } from "../../../src/match/items/number.ts";
import { quantitiesOf } from "../../../src/match/items/quantities.ts";
import { inBase, unitOf } from "../../../src/match/items/units.ts";
import { CATALOG } from "./catalog.ts";

const found = (text: string) => quantitiesOf(text).map(({ dimension, min, max }) => [dimension, min, max]);
const near = (value: number) => expect.closeTo(value, 9) as number;

describe("figures", () => {
  test.each([
    [
      "14BIT 3GSPS",
      [
        ["bits", 14, 14],
        ["sample rate", 3e9, 3e9],
      ],
    ],
    [
      "27-31 GHz 10W",
      [
        ["frequency", 27e9, 31e9],
        ["power", 10, 10],
      ],
    ],
    ["5-axis", [["count of axes", 5, 5]]],
    [
      "640×512 9 Hz",
      [
        ["pixels", 327_680, 327_680],
        ["frequency", 9, 9],
      ],
    ],
    ["TPP 4992", [["count of tpp", 4992, 4992]]],
    [
      "-55C/+125C",
      [
        ["temperature", -55, -55],
        ["temperature", 125, 125],
      ],
    ],
    ["±500 dps", [["angular rate", 1_800_000, 1_800_000]]],
    ["5 x 10^3 Gy(Si)", [["dose", 5000, 5000]]],
    ["выход 0-1500 Гц", [["frequency", 0, 1500]]],
    [
      '1/2" ball valve, 1-1/2 in union',
      [
        ["length", near(0.0127), near(0.0127)],
        ["length", near(0.0381), near(0.0381)],
      ],
    ],
    ["TP316L pipe 304L 2000 L, 64K memory", [["volume", 2, 2]]],
    ["FPGA 101k logic cells, 12K tow, 4K video", []],
    ["0.5 oz", [["mass", near(0.01417476155), near(0.01417476155)]]],
    ["2072 SE I/O", [["count of io", 2072, 2072]]],
    [
      "zwei Achsen, 五轴加工中心",
      [
        ["count of axes", 2, 2],
        ["count of axes", 5, 5],
      ],
    ],
    [
      "X 6,000 Y 3,000",
      [
        ["length", 6, 6],
        ["length", 3, 3],
      ],
    ],
    ["detector cooled to 77K", [["temperature", near(-196.15), near(-196.15)]]],
    ["accuracy ±20 arcsec", [["angle", near(20 / 3600), near(20 / 3600)]]],
    ["detonating cord 80 g/m", [["linear density", 80, 80]]],
    ["gravimeter 2 µGal", [["acceleration", near(2e-8 / 9.80665), near(2e-8 / 9.80665)]]],
    ["Psat 24 dBm", [["power", near(0.251188643), near(0.251188643)]]],
    ["noise -152 dBm/Hz", [["power", near(6.30957344e-19), near(6.30957344e-19)]]],
    ["tritium 7.5 Ci", [["activity", near(277.5e9), near(277.5e9)]]],
    ["di/dt 200 A/us", [["current rise", near(2e8), near(2e8)]]],
    ["cooling 250 uW", [["power", near(250e-6), near(250e-6)]]],
    ["turbine 2 MW", [["power", 2e6, 2e6]]],
    ["laser 2 mW", [["power", 0.002, near(0.002)]]],
    ["LASER 2 MW", []],
    [
      "flash X-ray 6 MV, 5 MJ bank",
      [
        ["voltage", 6e6, 6e6],
        ["energy", 5e6, 5e6],
      ],
    ],
    [
      "link 100 Gb/s, disk 2 GB/s",
      [
        ["data rate", 1e11, 1e11],
        ["data rate", 1.6e10, 1.6e10],
      ],
    ],
    ["shaker, force rating 60 kN", [["force", 60_000, 60_000]]],
    ["camera 1'500'000 fps", [["frequency", 1_500_000, 1_500_000]]],
    ["camera 1.000.000 fps", [["frequency", 1_000_000, 1_000_000]]],
    ["TPP 1.000.000", [["count of tpp", 1_000_000, 1_000_000]]],
    ["spindle 20k rpm", [["rotation speed", 20_000, 20_000]]],
    ["range .9 um", [["length", near(9e-7), near(9e-7)]]],
    ["model X500 rev 3", []],
  ])("of %s", (text, figures) => {
    expect(found(text)).toEqual(figures);
  });

  test("lengths in any unit are one", () => {
    for (const text of ["3 µm", "3 um", "0.003 mm", "3 micron", "3微米"])
      expect(found(text)).toEqual([["length", near(3e-6), near(3e-6)]]);
  });

  test.each([
    ["1,250.5", 1250.5],
    ["1.250,5", 1250.5],
    ["1,400", 1400],
    ["0,125", 0.125],
    ["3.5", 3.5],
    ["2e6", 2e6],
    ["5 × 10^-3", 0.005],
  ])("the number %s", (text, value) => {
    expect(numberOf(text)).toBeCloseTo(value, 12);
  });
});

test("every unit of every paragraph is one the library or our table knows", () => {
  const units = new Set<string>();
  const walk = (condition: Condition): void => {
    if ("all" in condition) condition.all.forEach(walk);
    else if ("any" in condition) condition.any.forEach(walk);
    else if ("none" in condition) condition.none.forEach(walk);
    else if ("param" in condition) units.add(condition.unit);
  };
  for (const { when } of CATALOG.paragraphs) walk(when);
  expect([...units].filter((unit) => unitOf(unit) === undefined)).toEqual([]);
  expect(inBase(25, unitOf("degC")!)).toBe(25);
  expect(inBase(298.15, unitOf("K")!)).toBeCloseTo(25, 9);
});

function truth(condition: Condition, text: string) {
  return judge(condition, figuresIn(plainFigures(text), quantitiesOf(text))).truth;
}

describe("a condition", () => {
  test.each([
    ["20 GHz, modulation bandwidth 4 GHz", "true"],
    ["9 kHz to 20 GHz", "unknown"],
    ["20 GHz, modulation bandwidth 160 MHz", "false"],
  ])("tells a band from a bandwidth: %s", (text, expected) => {
    const wide: Condition = { param: "modulation bandwidth", op: ">", value: 2.2, unit: "GHz" };
    const high: Condition = { param: "frequency", op: ">", value: 4.8, unit: "GHz" };
    expect(truth({ all: [wide, high] }, text)).toBe(expected);
  });

  test("compares a rate far below the limit that its unit explains", () => {
    const fast: Condition = { param: "sample rate", op: ">", value: 1300, unit: "MS/s" };
    expect(truth(fast, "8-bit ADC 1 MSPS")).toBe("false");
  });

  const fast: Condition = { param: "sample rate", op: ">", value: 400, unit: "MS/s" };
  const wide: Condition = { param: "resolution", op: ">=", value: 12, unit: "bit" };
  const hard: Condition = { feature: "radiation hardened", words: ["rad-hard"], not: ["not rad-hard"] };
  test.each([
    [fast, "ADC 500 MSPS", "true"],
    [fast, "ADC 100 MSPS", "false"],
    [fast, "ADC", "unknown"],
    [{ all: [fast, wide] }, "14 bit 500 MSPS", "true"],
    [{ all: [fast, wide] }, "14 bit", "unknown"],
    [{ all: [fast, wide] }, "8 bit", "false"],
    [{ any: [fast, wide] }, "14 bit", "true"],
    [{ any: [fast, wide] }, "8 bit", "unknown"],
    [{ none: [hard] }, "ADC", "true"],
    [{ none: [hard] }, "rad-hard ADC", "false"],
    [hard, "not rad-hard", "false"],
    [hard, "ADC", "unknown"],
  ] as const)("%j of `%s` is %s", (condition, text, answer) => {
    expect(truth(condition, text)).toBe(answer);
  });

  test("says what decided and what is missing", () => {
    const text = "14 bit";
    const judged = judge({ all: [fast, wide] }, figuresIn(plainFigures(text), quantitiesOf(text)));
    expect(judged.missing).toEqual(["sample rate"]);
    expect(judge(fast, figuresIn(plainFigures("500 MSPS"), quantitiesOf("500 MSPS"))).decided).toEqual([
      "sample rate 500 msps > 400 MS/s",
    ]);
  });

  test("a figure that a word gives to another parameter is not taken", () => {
    const frames: Condition = { param: "frame rate", op: "<=", value: 9, unit: "Hz" };
    expect(truth(frames, "frame rate 60 Hz, pulse repetition 5 Hz")).toBe("false");
  });

  test("a word beside one figure of several with times signs is that figure's", () => {
    const wide: Condition = { param: "diameter", op: ">", value: 75, unit: "mm" };
    expect(truth(wide, "bar 60 mm dia x 2 m")).toBe("false");
    expect(truth(wide, "bar 100 mm dia × 2 m")).toBe("true");
  });

  test("words are met whole", () => {
    expect([
      holdsWord("provide", "rov"),
      holdsWord("rov, 300 m", "rov"),
      holdsWord("热像仪镜头", "热像仪"),
    ]).toEqual([false, true, true]);
  });
});
