import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import { appliedWords, missWords } from "../../src/report/record-words.ts";
import { authorities, CONSIGNEE, evaluate, finding, GOODS, itemScreening, record, SCOPE } from "./world.ts";

const PARTIES = { ...SCOPE, parties: [CONSIGNEE.name] };
const embargo = (citation: string) => ({
  findings: [finding("DEST.EMBARGO", { gate: "hold", severity: 100, overlay: "us", citation })],
});
const by = (authority: string, programme: string, more: Record<string, unknown> = {}) =>
  record({
    id: authority,
    authority,
    lifts: { codes: ["DEST.EMBARGO"], programme },
    scope: PARTIES,
    ...more,
  });
const told = (world: Parameters<typeof evaluate>[0], ...records: ReturnType<typeof by>[]) => {
  const { net, trace } = evaluate(world, records);
  return {
    net,
    by: trace.reasons[0]!.by,
    applied: trace.applied.map((one) => appliedWords(one)),
    nearly: trace.nearly.flatMap(({ why }) => why.map(missWords)),
  };
};

const OFAC_560 = by("OFAC", "31 CFR part 560");
const BIS_7467 = by("BIS", "15 CFR 746.7");

describe("an embargo of several authorities", () => {
  const iran = embargo("31 CFR part 560; 15 CFR 746.7");

  test("Iran: OFAC's licence is enough, BIS's is not", () => {
    expect(told(iran, OFAC_560)).toMatchObject({ net: "standard", by: ["OFAC"], nearly: [] });
    expect(told(iran, BIS_7467)).toEqual({
      net: "hold",
      by: [],
      applied: [],
      nearly: ["DEST.EMBARGO needs the licence of OFAC too, for 31 CFR part 560"],
    });
    expect(told(iran, OFAC_560, BIS_7467)).toMatchObject({ net: "standard", by: ["BIS", "OFAC"] });
  });

  test("Cuba: BIS's licence is enough for 31 CFR part 515 by a rule to confirm, so an officer looks", () => {
    const cuba = embargo("15 CFR 746.2; 31 CFR part 515");
    const bis = by("BIS", "15 CFR 746.2");
    expect(told(cuba, bis)).toEqual({
      net: "enhanced",
      by: ["BIS"],
      applied: [
        "covers DEST.EMBARGO, US (hold to enhanced, for 15 CFR 746.2 and 31 CFR part 515 by 31 CFR 515.533(a)(1), which is to be confirmed); valid to 2027-12-31T23:59:59Z",
      ],
      nearly: [],
    });
    expect(told(cuba, bis, by("OFAC", "31 CFR part 515"))).toMatchObject({
      net: "standard",
      by: ["BIS", "OFAC"],
    });
    expect(told(cuba, by("OFAC", "31 CFR part 515"))).toMatchObject({ net: "hold", by: [] });
    expect(told(cuba, by("BIS", "31 CFR part 515")).net).toBe("hold");
  });

  test.each([
    ["15 CFR 746.4; 31 CFR part 510", "15 CFR 746.4", "31 CFR part 510"],
    ["15 CFR 746.6(a)(1); EO 13685", "15 CFR 746.6(a)(1)", "EO 13685"],
    ["15 CFR 746.6(a)(2); EO 14065", "15 CFR 746.6(a)(2)", "EO 14065"],
  ])("%s: both, each naming its own", (citation, first, second) => {
    const world = embargo(citation);
    const [bis, ofac] = [by("BIS", first), by("OFAC", second)];
    expect(told(world, bis).nearly).toEqual([`DEST.EMBARGO needs the licence of OFAC too, for ${second}`]);
    expect(told(world, ofac).nearly).toEqual([`DEST.EMBARGO needs the licence of BIS too, for ${first}`]);
    const both = told(world, bis, ofac);
    expect(both).toMatchObject({ net: "standard", by: ["BIS", "OFAC"], nearly: [] });
    expect(both.applied[0]).toContain(`(hold to standard, for ${first}, together with OFAC)`);
    expect(told(world, bis, by("OFAC", first)).net).toBe("hold");
  });

  test("reaches as far as the one of them that reaches least", () => {
    const world = embargo("15 CFR 746.4; 31 CFR part 510");
    const general = by("OFAC", "31 CFR part 510", { kind: "general_licence" });
    expect(told(world, by("BIS", "15 CFR 746.4"), general)).toMatchObject({
      net: "enhanced",
      by: ["BIS", "OFAC"],
    });
    // Where one alone answers for all, what another adds for a part takes it no further.
    const iran = embargo("31 CFR part 560; 15 CFR 746.7");
    const alone = by("OFAC", "31 CFR part 560", { kind: "general_licence" });
    expect(told(iran, alone, BIS_7467).net).toBe("enhanced");
  });

  test("a licence that has expired, or of another party, is none", () => {
    const world = embargo("15 CFR 746.4; 31 CFR part 510");
    const bis = by("BIS", "15 CFR 746.4");
    for (const more of [
      { valid_to: "2026-11-01T00:00:00Z" },
      { scope: { ...SCOPE, parties: ["Somebody Else"] } },
    ])
      expect(told(world, bis, by("OFAC", "31 CFR part 510", more))).toMatchObject({
        net: "hold",
        by: [],
        applied: [],
      });
  });

  test("a part that nobody in the table imposed yields to no record", () => {
    const world = embargo("31 CFR part 510; 49 USC 40106");
    expect(told(world, by("OFAC", "31 CFR part 510"))).toMatchObject({
      net: "hold",
      nearly: [
        "DEST.EMBARGO rests on 49 USC 40106 too, which nobody in the table of authorities imposed: no record answers for it",
      ],
    });
  });

  test("a record that applies to something else tells what it waits for", () => {
    const required = finding("LICENCE.REQUIRED", { gate: "hold", overlay: "us", citation: "746.7" });
    const world = { findings: [...iran.findings, required], items: [] };
    const bis = record({
      id: "BIS",
      lifts: { codes: ["DEST.EMBARGO", "LICENCE.REQUIRED"], programme: ["15 CFR 746.7", "746.7"] },
      scope: PARTIES,
    });
    const { net, trace } = evaluate(world, [bis]);
    expect(net).toBe("hold");
    expect(trace.applied[0]).toMatchObject({
      covers: [{ finding: 1, code: "LICENCE.REQUIRED", from: "hold", to: "standard" }],
      waits: [{ finding: 0, code: "DEST.EMBARGO", why: [{ reason: "needs-too" }] }],
    });
    expect(appliedWords(trace.applied[0]!)).toContain(
      "DEST.EMBARGO needs the licence of OFAC too, for 31 CFR part 560",
    );
  });

  test("what waits draws nothing", () => {
    const world = embargo("15 CFR 746.4; 31 CFR part 510");
    const limited = { ...PARTIES, max_value: "5000", currency: "USD", limit: "cumulative" };
    const bis = by("BIS", "15 CFR 746.4", { scope: limited });
    const balance = {
      record: "BIS",
      currency: "USD",
      drawn: new Map(),
      sums: { value: 0n },
    };
    expect([...evaluate(world, [bis], [balance]).drawn]).toEqual([]);
    expect([...evaluate(world, [bis, by("OFAC", "31 CFR part 510")], [balance]).drawn.keys()]).toEqual([
      "BIS",
    ]);
  });
});

describe("an arms embargo with munitions", () => {
  const citation = "15 CFR part 740 Supp. 1, Country Group D:5; 22 CFR 126.1(d)(1)";
  const [bis, ddtc] = [
    by("BIS", "15 CFR part 740 Supp. 1, Country Group D:5"),
    by("DDTC", "22 CFR 126.1(d)(1)"),
  ];
  const goods = (...codes: string[]) => {
    const items = codes.map((declaredCode) => ({ ...GOODS, declaredCode }));
    const screened = items.map((item) => {
      const one = itemScreening(item);
      if (!item.declaredCode.startsWith("X")) return one;
      return { ...one, determinations: [{ ...one.determinations[0]!, reasons: ["22 CFR 123.1"] }] };
    });
    return { ...embargo(citation), shipment: { items }, items: screened };
  };

  test("the goods' own law says whose licence is enough", () => {
    expect(told(goods("9A610.x"), bis).net).toBe("standard");
    expect(told(goods("9A610.x"), ddtc).nearly[0]).toContain("needs the licence of BIS too");
    expect(told(goods("XI(a)(3)"), ddtc).net).toBe("standard");
    expect(told(goods("XI(a)(3)"), bis).nearly[0]).toContain("needs the licence of DDTC too");
  });

  test("goods of both laws need both, as do goods that are not known", () => {
    const mixed = goods("9A610.x", "XI(a)(3)");
    expect([told(mixed, bis).net, told(mixed, ddtc).net]).toEqual(["hold", "hold"]);
    expect(told(mixed, bis, ddtc).net).toBe("standard");
    const unknown = { ...embargo(citation), shipment: { items: [{ description: "parts" }] } };
    expect([told(unknown, bis).net, told(unknown, ddtc).net]).toEqual(["hold", "hold"]);
  });
});

test("somebody in the table imposed every part of every rule on places and owners of a jurisdiction that has one", () => {
  const files = readdirSync(join(DATA, "countries")).filter((file) => /^(?:us|eu|uk|un)\.json$/.test(file));
  const cited = files.flatMap((file) => {
    const { places } = JSON.parse(readFileSync(join(DATA, "countries", file), "utf8")) as {
      places: { citation: string; code: string }[];
    };
    return places.flatMap(({ citation, code }) =>
      citation.split(";").map((part) => ({ overlay: file.slice(0, 2), code, part: part.trim() })),
    );
  });
  const { rules } = JSON.parse(readFileSync(join(DATA, "scoring/ownership-1.0.json"), "utf8")) as {
    rules: { overlay: string; citation: string }[];
  };
  for (const { overlay, citation } of rules)
    for (const part of citation.split(";")) cited.push({ overlay, code: "PARTY.OWNED", part: part.trim() });
  expect(cited.length).toBeGreaterThan(120);
  const lost = cited.filter(
    ({ overlay, code, part }) =>
      !authorities.rows.some(
        ({ overlay: own, imposes }) =>
          own === overlay &&
          (imposes.codes.some((start) => code.startsWith(start)) ||
            imposes.citations.some((start) => part.startsWith(start))),
      ),
  );
  expect(lost).toEqual([]);
});
