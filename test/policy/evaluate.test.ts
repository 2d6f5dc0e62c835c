import { describe, expect, test } from "vitest";
import { AS_OF, bands, evaluate, finding, MISMATCH, misses, record, REQUIRED, SCOPE } from "./world.ts";

const TIE = finding("DEST.TIE", {
  gate: "hold",
  severity: 20,
  overlay: "us",
  rule: "party-place",
  evidence: { country: "IR" },
});

const overTie = (kind: string, id = "R-1") => record({ id, kind, lifts: { codes: ["DEST.TIE"] } });

describe("how far a kind reaches", () => {
  const open = { requires: ["statement"] };
  test.each([
    ["licence", "BIS", {}, REQUIRED, "standard"],
    ["licence", "BIS", { ...open, met: ["statement"] }, REQUIRED, "standard"],
    ["licence", "BIS", open, REQUIRED, "enhanced"],
    ["general_licence", "BIS", {}, REQUIRED, "enhanced"],
    ["humanitarian", "BIS", {}, REQUIRED, "enhanced"],
    ["waiver", "BIS", {}, REQUIRED, "enhanced"],
    ["trusted_party", "BIS", {}, REQUIRED, "hold"],
    ["trusted_party", "BIS", {}, { ...REQUIRED, gate: "enhanced" }, "enhanced"],
    ["trusted_party", "own", {}, MISMATCH, "standard"],
    ["waiver", "own", {}, MISMATCH, "standard"],
    ["general_licence", "BIS", {}, { ...REQUIRED, gate: "enhanced" }, "enhanced"],
    ["licence", "BIS", open, { ...REQUIRED, gate: "enhanced" }, "enhanced"],
    ["trusted_party", "BIS", {}, TIE, "hold"],
  ] as const)("%s of %s %j", (kind, authority, more, found, net) => {
    const one = record({ kind, authority, lifts: { codes: [found.code] }, ...more });
    expect(bands({ findings: [found] }, one)).toBe(net);
  });

  test("is not added up: two waivers lower a gate by one band", () => {
    expect(bands({ findings: [TIE] }, overTie("waiver", "A"), overTie("waiver", "B"))).toBe("enhanced");
  });

  test("a condition that is open keeps anything but a licence from applying", () => {
    expect(misses({}, record({ kind: "general_licence", ...open }))).toEqual(["requirement-open"]);
  });
});

describe("the band of the total", () => {
  const dual = finding("ITEM.DUAL_USE", { severity: 45, subject: "item" });
  const us = finding("DEST.CONCERN", { severity: 30, overlay: "us", rule: "destination-place" });
  const eu = { ...us, overlay: "eu" };

  test("comes down only where the covered findings carry it", () => {
    const findings = [REQUIRED, dual, us];
    const licence = record();
    expect(evaluate({ findings }, [licence]).trace.reasons.at(-1)).toEqual({
      code: "total",
      from: "enhanced",
      to: "enhanced",
      by: [],
    });
    expect(bands({ findings }, licence)).toBe("enhanced");
    const both = record({ lifts: { codes: ["LICENCE.REQUIRED", "DEST.CONCERN"] } });
    expect(bands({ findings }, both)).toBe("standard");
    expect(bands({ findings: [...findings, eu] }, both)).toBe("enhanced");
  });

  test("by as much as the record could bring it itself", () => {
    const findings = [
      finding("DEST.TIE", { severity: 100, overlay: "us" }),
      finding("USE.MISSING", { severity: 60 }),
    ];
    const high = { findings: [...findings, finding("ITEM.DUAL_USE", { severity: 45 })] };
    expect(evaluate(high, []).net).toBe("hold");
    expect(bands(high, overTie("general_licence"))).toBe("enhanced");
    const alone = { findings: [finding("DEST.TIE", { severity: 60, overlay: "us" })] };
    expect(evaluate(alone, []).net).toBe("enhanced");
    expect(bands(alone, overTie("general_licence"))).toBe("enhanced");
    expect(bands(alone, overTie("waiver"))).toBe("standard");
    expect(bands(alone, overTie("trusted_party"))).toBe("standard");
  });

  test("nothing is laid beside a standard shipment, and nothing drawn", () => {
    const found = evaluate({ findings: [us] }, [record({ lifts: { codes: ["DEST.CONCERN"] } })]);
    expect(found).toEqual({
      net: "standard",
      trace: { reasons: [], applied: [], nearly: [], furtherNearly: 0 },
      drawn: new Map(),
    });
  });
});

test("a row that could not be read may hold anything", () => {
  expect(misses({ unread: true }, record())).toEqual(["rows-unread"]);
  expect(misses({ placeUnread: true }, record({ excludes: { countries: ["PK"] } }))).toEqual([
    "place-unread",
  ]);
  expect(misses({ placeUnread: true }, record())).toEqual([]);
});

test("of what it did not lift, the findings of its own jurisdiction are told first", () => {
  const eu = finding("DEST.EMBARGO", { gate: "hold", overlay: "eu", citation: "Regulation (EU) 2022/263" });
  const us = { ...eu, overlay: "us", citation: "31 CFR part 510" };
  const one = record({ authority: "OFAC", lifts: { codes: ["DEST.EMBARGO"], programme: "515" } });
  for (const findings of [
    [eu, us],
    [us, eu],
  ])
    expect(misses({ findings }, one)).toEqual(["not-named", "party-not-named"]);
  expect(misses({ findings: [eu] }, one)).toEqual(["other-jurisdiction"]);
});

test("records that nearly applied are told nearest first, the rest counted", () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    record({
      id: `R-${String(at).padStart(2, "0")}`,
      scope: { ...SCOPE, countries: ["JP"], end_uses: at === 29 ? "*" : ["x"] },
    }),
  );
  const { trace } = evaluate({}, many);
  expect([trace.nearly.length, trace.furtherNearly, trace.nearly[0]?.record]).toEqual([20, 10, "R-29"]);
  expect(AS_OF).toBe("2026-11-22");
});
