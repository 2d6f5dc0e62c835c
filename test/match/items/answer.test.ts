import { describe, expect, test } from "vitest";
import { openItems } from "../../../src/match/items/answer.ts";
import { baseOf, isMunitions, tierOf } from "../../../src/match/items/codes.ts";
import { readCode } from "../../../src/text/control-code.ts";
import { CATALOG } from "./catalog.ts";

const { classify, terms } = openItems(CATALOG);
const entries = new Map(CATALOG.entries.map((entry) => [entry.code, entry] as const));
const first = (text: string, more: object = {}) => classify({ text, ...more }).candidates[0]?.code;

test.each([
  ["technical data, development of uncooled thermal imaging cameras 640x512 60 Hz", "6E001"],
  ["process sheets for manufacture of Ka-band GaN MMIC power amplifiers", "3E001"],
  [
    "manufacturing drawings for FPV racing quadcopters of the armed forces, military unmanned aircraft",
    "9E610",
  ],
  ["software for the development of coordinate measuring machines, MPE 1.2 um", "2D001"],
])("%s is of the entry for what the things are: %s", (text, entry) => {
  expect(
    classify({ text })
      .candidates.slice(0, 3)
      .map(({ code }) => baseOf(code)),
  ).toContain(entry);
});

test.each([
  ["H100", "4A090"],
  ["T-72 spare part", "0A606"],
  ["D2O", "1C298"],
])("%s says too little but for its designation, which is of %s", (text, entry) => {
  const { vague, candidates } = classify({ text });
  expect([vague, baseOf(candidates[0]!.code)]).toEqual([false, entry]);
});

test.each(["spare parts M12", "parts lot A-100", "machine parts X-200"])("%s says too little", (text) => {
  expect(classify({ text })).toMatchObject({ vague: true, candidates: [] });
});

test.each([
  ["Watertight door, DDG-51 class main deck, steel", "8A609"],
  ["aircraft tyre, F-15E main gear", "9A610"],
  ["navy blue cotton shirt", "EAR99"],
  ["Swiss army knife", "EAR99"],
])("%s: what is for a platform of the forces is rarely in a civil entry: %s", (text, entry) => {
  expect(baseOf(first(text)!)).toBe(entry);
});

test("where figures meet an entry of the first regime, the later ones leave the goods to it", () => {
  expect(first("Hot isostatic press, hot zone dia 480 mm, 200 MPa argon, furnace to 2,000 °C")).toBe(
    "2B004.b.2",
  );
});

test("letters and figures of a designation name nothing where they stand apart", () => {
  const { candidates } = classify({ text: "pipe SCH40S, TP316L" });
  expect(candidates.flatMap(({ terms }) => terms)).not.toContain("L40S");
});

test.each([
  ["5轴加工中心 重复定位精度 0.8微米 X行程650mm", "2B001"],
  ["Fräsmaschine, fünf Achsen simultan, Wiederholgenauigkeit 0,8 µm, Verfahrweg 650 mm", "2B001"],
  ["Keychain pepper spray, 0.5 oz", "EAR99"],
  ["Revolver .357 Magnum 4 in", "0A501"],
])("%s is of %s by its figures", (text, entry) => {
  expect(baseOf(first(text)!)).toBe(entry);
});

test("the name of goods in trade is believed before words that a list happens to share with it", () => {
  expect(baseOf(first("inertial navigation system")!)).toBe("7A003");
  expect(baseOf(first("camouflage net")!)).toBe("0A617");
  expect(baseOf(first("stainless steel pipe")!)).toBe("2B999");
});

test("goods of which hardly a word is known are EAR99 rather than what a chance word leads to", () => {
  expect(first("Zwirbelknauf fur Schranktur, Eiche lackiert 24 mm")).toBe("EAR99");
  expect(first("Over 100 mJ per pulse and a peak power above 1 W")).not.toBe("EAR99");
});

test("a tier is that of the paragraph: reasons of other paragraphs do not count", () => {
  const codes = ["5A992.c", "9A991.d", "9A991.a", "9A991", "3A001.a.7.a", "0B001.a"];
  expect(codes.map((code) => tierOf(code, entries))).toEqual([
    "low-tier",
    "low-tier",
    "unilateral",
    "unilateral",
    "dual-use",
    "dual-use",
  ]);
});

test("an entry that only the EU has is known when it is declared", () => {
  const { declared } = classify({ text: "steel reactor pressure vessel", declared: "0A001.a" });
  expect(declared).toMatchObject({ code: "0A001.a", tier: "dual-use" });
});

const other = (text: string) => classify({ text }).otherRegime?.regime;
const ordinary = (hs: string) => classify({ text: "felt hats", hs }).uncontrolledHeading;

test("substances of other authorities are told by name or number, as words of their own", () => {
  expect(other("acetic anhydride, technical grade")).toBe("drug-precursor");
  expect(other("CAS 108-24-7, 25 l drum")).toBe("drug-precursor");
  expect(other("lindane dust")).toBe("prior-informed-consent");
  expect(other("acetic acid 80 %")).toBeUndefined();
});

test("a tariff heading under which nothing controlled is known is told", () => {
  expect([ordinary("650500"), ordinary("8542.31"), ordinary("")]).toEqual([true, false, false]);
});

test.each(["N", "no", "keine AL", "nicht gelistet", "not controlled", "非該当", "--"])(
  "%s in the place of a code is no code, and none that cannot be read",
  (declared) => {
    expect(classify({ text: "laboratory balance", declared }).declared?.status).toBe("not-compared");
  },
);

test("a candidate whose deciding facts are unknown asks for them and contradicts nobody", () => {
  const { declared, candidates } = classify({ text: "freeze dryer, 6 kg ice capacity", declared: "2B999" });
  expect(declared?.status).toBe("differs");
  expect(candidates[0]!.missing.length).toBeGreaterThan(0);
});

test.each([
  ["Sarin", "EAR99"],
  ["Krytron", "EAR99"],
  ["Krytron", "3A991"],
  ["Hand grenade", "EAR99"],
])("%s is no %s, whatever facts are missing", (text, declared) => {
  expect(classify({ text, declared }).declared?.status).toBe("conflict");
});

test.each([
  ["Proton magnetometer for archaeological survey", "6A996"],
  ["Cash register with receipt printer", "EAR99"],
  ["Ball bearings for conveyors", "EAR99"],
])("%s may be %s", (text, declared) => {
  expect(classify({ text, declared }).declared?.status).not.toBe("conflict");
});

test("words of a list alone contradict no declared code", () => {
  const { declared, candidates } = classify({ text: "NPK fertiliser 15-15-15, blended", declared: "EAR99" });
  expect(declared?.status).not.toBe("conflict");
  expect(candidates.length).toBeGreaterThan(0);
});

describe("codes as they are written", () => {
  test.each([
    ["3A001A5A1", "3A001.a.5.a.1"],
    ["3a001.a.5.a.1", "3A001.a.5.a.1"],
    ["ECCN: 5A992C", "5A992.c"],
    ["EAR 99", "EAR99"],
    ["NLR", undefined],
    ["XI(a)(3)", "XI(a)(3)"],
    ["3AO01", "3A001"],
    ["OA979", "0A979"],
    ["USML Cat. VIII(a)", "VIII(a)"],
    ["banana", undefined],
    ["8542.39", undefined],
    ["", undefined],
  ])("%s is %s", (text, code) => {
    expect(readCode(text)).toBe(code);
  });

  test("entries, munitions and tiers", () => {
    expect([baseOf("3A001.a.5"), baseOf("XI(a)(3)"), baseOf("EAR99")]).toEqual(["3A001", "XI", "EAR99"]);
    expect(["9A610.x", "9A610.y.3", "XI(a)", "0A501.a", "3A001"].map(isMunitions)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(["EAR99", "3A991", "3A001", "2A983", "0A606.x"].map((code) => tierOf(code, entries))).toEqual([
      "none",
      "low-tier",
      "dual-use",
      "unilateral",
      "munitions",
    ]);
  });
});

function status(declared: string) {
  return classify({ text: "ADC 14 bit 3 GSPS", declared }).declared;
}

describe("a declared code", () => {
  test.each([
    ["3A001.a.5.a.4", "agrees"],
    ["EAR99", "conflict"],
    ["3A991.c", "conflict"],
    ["9Z123", "malformed"],
    ["3A876", "unknown"],
    ["ML11", "other-list"],
  ])("%s %s", (declared, expected) => {
    expect(status(declared)).toMatchObject({ status: expected });
  });

  test("that a spreadsheet damaged is proposed, never repaired on its own", () => {
    expect(status("3.00E+01")).toEqual({
      text: "3.00E+01",
      status: "damaged",
      proposal: "3E030" in entries ? "3E030" : "3E001",
    });
  });
});

describe("classification", () => {
  test("knows enough names", () => {
    expect(terms).toBeGreaterThan(2500);
    expect(CATALOG.paragraphs.length).toBeGreaterThan(400);
  });

  test("an accessory is not the thing", () => {
    expect(first("thermal camera mount")).toBe("EAR99");
    expect(first("toy drone")).toBe("EAR99");
  });

  test("a CAS number leads to its entry", () => {
    expect(
      classify({ text: "liquid in drums", cas: ["7719-09-7"] }).candidates.map(({ code }) => baseOf(code)),
    ).toContain("1C350");
  });

  test("what says nothing gets nothing, and it is said", () => {
    expect(classify({ text: "machine parts" })).toMatchObject({
      outcome: "insufficient_data",
      vague: true,
      candidates: [],
    });
    expect(classify({ text: "" })).toMatchObject({ outcome: "insufficient_data" });
  });

  test.each(["asdfgh", "Raketentriebwerk", "محرك صاروخي", "产品", "wirówka"])(
    "goods of which no word is known are not taken for EAR99: %s",
    (text) => {
      expect(classify({ text }).outcome).toBe("insufficient_data");
    },
  );

  test("arms are said to be possible munitions", () => {
    expect(classify({ text: "semi-automatic rifle 5.56" }).outcome).toBe("possible_munitions");
  });

  test("is the same each time and bounded for hostile input", () => {
    const hostile = `${"9".repeat(3000)} ${"a-".repeat(2000)} \u202e(((( 1e999999 Hz`;
    expect(classify({ text: hostile })).toEqual(classify({ text: hostile }));
    expect(classify({ text: "ADC 14 bit 3 GSPS" })).toEqual(classify({ text: "ADC 14 bit 3 GSPS" }));
  });

  test("a high-priority HS code is told by its tier", () => {
    expect(classify({ text: "integrated circuit", hs: "8542.31.0001" }).highPriority).toBe("1");
  });
});
