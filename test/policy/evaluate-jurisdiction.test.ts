import { describe, expect, test } from "vitest";
import {
  bands,
  CONSIGNEE,
  finding,
  GOODS,
  itemScreening,
  MISMATCH,
  misses,
  record,
  REQUIRED,
  SCOPE,
} from "./world.ts";

const waiver = (codes: readonly string[], more: Record<string, unknown> = {}) =>
  record({ kind: "waiver", authority: "own", lifts: { codes }, ...more });

describe("jurisdiction", () => {
  test("a record acts in that of its authority alone", () => {
    const eu = { ...REQUIRED, overlay: "eu", citation: "Annex I" };
    expect(misses({ findings: [eu] }, record())).toEqual(["other-jurisdiction"]);
    expect(bands({ findings: [eu] }, record({ authority: "BAFA" }))).toBe("standard");
    expect(bands({ findings: [eu, REQUIRED] }, record({ authority: "BAFA" }))).toBe("hold");
    expect(bands({ findings: [eu, REQUIRED] }, record({ authority: "BAFA" }), record({ id: "2" }))).toBe(
      "standard",
    );
  });

  test("what no law imposes yields to the exporter alone", () => {
    const one = record({ lifts: { codes: ["DEST.MISMATCH"] } });
    expect(misses({ findings: [MISMATCH] }, one)).toEqual(["other-jurisdiction"]);
  });

  test.each([
    ["USE.MILITARY", "15 CFR 744.21", "of-law"],
    ["USE.MILITARY", "common scoring system 1.0 section 4", "of-law"],
    ["USE.STATEMENT_MISSING", "15 CFR 744.15(b)", "of-law"],
    ["USE.WMD", "15 CFR 744.2, 744.3, 744.4", "of-law"],
    ["USE.NUCLEAR_OTHER", "15 CFR 744.2; 744 Supp. 3", "of-law"],
    ["USE.RED_FLAG.goods-for-weapons", "15 CFR part 732 Supp. 3; 15 CFR part 744", "of-law"],
    ["USE.RED_FLAG.unmanned-aircraft-use", "15 CFR 744.3(a)(3)", "of-law"],
    ["USE.RED_FLAG.onward-arms-embargo", "15 CFR part 732 Supp. 3 (red flag 14)", "of-law"],
    ["LICENCE.INDETERMINATE", "common scoring system 1.0 section 4", "of-law"],
    ["ITEM.PROHIBITED", "Chemical Weapons Convention", "of-law"],
    ["DATA.UNSCREENABLE", "common scoring system 1.0 section 4", "not-screened"],
    ["DATA.OWNER_UNSCREENABLE", "common scoring system 1.0 section 4", "not-screened"],
    ["DEST.EMBARGO", "31 CFR part 560", "other-jurisdiction"],
    ["LICENCE.REQUIRED", "NS 2", "other-jurisdiction"],
  ])("%s by %s yields to no waiver: %s", (code, citation, reason) => {
    const overlay = reason === "other-jurisdiction" ? { overlay: "us" } : {};
    for (const gate of ["hold", "enhanced"] as const) {
      const world = { findings: [finding(code, { gate, citation, ...overlay })] };
      expect(misses(world, waiver([code]))).toEqual([reason]);
      expect(bands(world, waiver([code]), waiver([code], { id: "2", kind: "trusted_party" }))).toBe(gate);
    }
  });

  test.each([
    ["DEST.MISMATCH", "15 CFR part 732 Supp. 3 (red flags 8, 10); common scoring system 1.0 section 4"],
    ["USE.RED_FLAG.business-mismatch", "15 CFR part 732 Supp. 3 (red flag 2)"],
    ["USE.RED_FLAG.changed-consignee", "FIN-2022-Alert003 (last-minute changes)"],
  ])("%s rests on guidance and yields to the exporter's waiver", (code, citation) => {
    expect(bands({ findings: [finding(code, { gate: "enhanced", citation })] }, waiver([code]))).toBe(
      "standard",
    );
  });

  test("place rules without an overlay are the UN's", () => {
    const place = finding("DEST.TIE", { gate: "hold", rule: "party-place", evidence: { country: "KP" } });
    expect(misses({ findings: [place] }, waiver(["DEST.TIE"]))).toEqual(["other-jurisdiction"]);
    expect(bands({ findings: [place] }, record({ authority: "UN", lifts: { codes: ["DEST.TIE"] } }))).toBe(
      "standard",
    );
  });

  test("BIS does not answer for DDTC", () => {
    const item = {
      ...itemScreening(GOODS),
      determinations: [{ ...itemScreening(GOODS).determinations[0]!, reasons: ["22 CFR 123.1"] }],
    };
    expect(misses({ items: [item] }, record())).toEqual(["other-authority"]);
    expect(bands({ items: [item] }, record({ authority: "DDTC" }))).toBe("standard");
  });
});

describe("strict codes yield only to who imposed them, by name", () => {
  const listed = finding("PARTY.LISTED", {
    gate: "hold",
    severity: 100,
    overlay: "us",
    subject: "consignee",
    evidence: { entry: "us-csl:1", party: CONSIGNEE.name },
  });
  const entry = { list: "us-csl", source: "SDN", programmes: ["RUSSIA-EO14024", "SDGT"] };
  const world = { findings: [listed], entry };
  const parties = { ...SCOPE, parties: [CONSIGNEE.name] };
  const by = (authority: string, lifts: object, more = {}) =>
    record({ authority, lifts: { codes: ["PARTY.LISTED"], ...lifts }, scope: parties, ...more });

  test("the list, or every programme", () => {
    expect(bands(world, by("OFAC", { list: "SDN" }))).toBe("standard");
    expect(bands(world, by("OFAC", { list: "us-csl/SDN" }))).toBe("standard");
    expect(bands(world, by("OFAC", { programme: ["RUSSIA-EO14024", "SDGT"] }))).toBe("standard");
    expect(misses(world, by("OFAC", { programme: "SDGT" }))).toEqual(["not-named"]);
    expect(misses(world, by("OFAC", {}))).toEqual(["not-named"]);
    expect(misses(world, by("OFAC", { list: "EL" }))).toEqual(["not-named"]);
  });

  test("another authority of the same country", () => {
    expect(misses(world, by("BIS", { list: "SDN" }))).toEqual(["other-authority"]);
  });

  test("parties named, not *, and this one", () => {
    const all = by("OFAC", { list: "SDN" }, { scope: SCOPE });
    expect(misses(world, all)).toEqual(["party-not-named"]);
    const other = by("OFAC", { list: "SDN" }, { scope: { ...SCOPE, parties: ["Somebody Else"] } });
    expect(misses(world, other)).toEqual(["other-party"]);
  });

  test.each(["humanitarian", "waiver", "trusted_party"])("never to a %s", (kind) => {
    expect(misses(world, by("OFAC", { list: "SDN" }, { kind }))).toEqual(["needs-licence"]);
  });

  test.each(["DEST.EMBARGO", "DEST.SEVERE", "DEST.TRANSIT", "USE.WMD", "ITEM.PROHIBITED", "PARTY.OWNED"])(
    "%s",
    (code) => {
      const citation = "31 CFR part 510";
      const found = finding(code, { gate: "hold", severity: 100, overlay: "us", citation });
      const one = (authority: string, programme: string, more = {}) =>
        record({ authority, lifts: { codes: [code], programme }, scope: parties, ...more });
      expect(bands({ findings: [found] }, one("OFAC", "31 CFR part 510"))).toBe("standard");
      expect(bands({ findings: [found] }, one("BIS", "15 CFR 746.4"))).toBe("hold");
      expect(bands({ findings: [found] }, one("BIS", "31 CFR part 510"))).toBe("hold");
      expect(bands({ findings: [found] }, one("DDTC", "31 CFR part 510"))).toBe("hold");
      expect(bands({ findings: [found] }, one("OFAC", "31 CFR part 510", { kind: "waiver" }))).toBe("hold");
      expect(bands({ findings: [found] }, one("OFAC", "31 CFR part 510", { scope: SCOPE }))).toBe("hold");
    },
  );

  test("a licence requirement that is a prohibition", () => {
    const items = [itemScreening(GOODS, "prohibited")];
    expect(misses({ items }, record({ scope: parties }))).toEqual(["not-named"]);
    const named = record({ scope: parties, lifts: { codes: ["LICENCE.REQUIRED"], programme: "746.2" } });
    expect(bands({ items }, named)).toBe("standard");
    expect(misses({ items }, record({ kind: "waiver", scope: parties }))).toEqual(["needs-licence"]);
  });
});
