import { describe, expect, test } from "vitest";
import { determine } from "../../src/licensing/index.ts";
import { openRules } from "../../src/licensing/rules.ts";
import { JURISDICTIONS } from "../../src/model/determination.ts";
import type { Determination, LicenceAsk } from "../../src/model/determination.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

const rules = openRules(readLicensing(DATA, CATALOG));
const ask = (more: Partial<LicenceAsk>): LicenceAsk => ({
  code: "EAR99",
  to: "DE",
  from: "US",
  date: "2026-10-01",
  ...more,
});
const us = (more: Partial<LicenceAsk>): Determination => determine(rules, ask(more), ["us"])[0]!;
const eu = (more: Partial<LicenceAsk>): Determination =>
  determine(rules, ask({ from: "DE", ...more }), ["eu"])[0]!;
const uk = (more: Partial<LicenceAsk>): Determination =>
  determine(rules, ask({ from: "GB", ...more }), ["uk"])[0]!;

describe("Annex IV of Regulation (EU) 2021/821 holds some entries in part", () => {
  test.each([
    ["0C001", "to confirm: its Part II leaves 0C001 out"],
    ["0C002", "separated plutonium"],
    ["0C003", "nuclear reactor"],
    ["0D001", "0C001"],
    ["1E101", "1C101"],
    ["9A004", "space launch vehicle"],
    ["9A004.b", "space launch vehicle"],
    ["9A007.a", "300 km"],
  ])("%s within the EU waits for a fact that is named", (code, fact) => {
    const found = eu({ code, to: "FR" });
    expect(found).toMatchObject({ outcome: "indeterminate", reasons: ["Annex IV"] });
    expect(found.missing.join()).toContain(fact);
  });

  test("what it holds whole asks for a licence within the EU, what it does not name for none", () => {
    expect(eu({ code: "0B001", to: "FR" })).toMatchObject({ outcome: "licence_required" });
    expect(eu({ code: "1C351.d.4", to: "FR" })).toMatchObject({ outcome: "licence_required" });
    expect(eu({ code: "1C351.a.1", to: "FR" })).toMatchObject({ outcome: "no_requirement_found" });
  });

  test.each([eu, uk])("an item held in part leaves EU001 open, by the fact", (by) => {
    const found = by({ code: "9A004", to: "US" });
    expect(found).toMatchObject({ outcome: "indeterminate", reasons: ["Annex I", "Annex IV"] });
    expect(found.missing.join()).toContain("EU001 may be used");
    expect(by({ code: "9A004", to: "BR" })).toMatchObject({ outcome: "licence_required" });
  });

  test.each(["0C001", "0C002", "1C351.a.1", "1C354.a", "9A117"])(
    "Annex II Section I: no EU001 for %s",
    (code) => {
      for (const found of [eu({ code, to: "US" }), uk({ code, to: "JP" })])
        expect(found).toMatchObject({ outcome: "licence_required", exceptions: [] });
    },
  );
});

describe("general authorisations that are not held", () => {
  test.each([
    ["2B350.a", "KR"],
    ["1A001.a", "KR"],
    ["5A002.a", "BR"],
  ])(
    "Annex II B to H: that one may be open for %s to %s is told, and a licence stays required",
    (code, to) => {
      const found = eu({ code, to });
      expect(found).toMatchObject({ outcome: "licence_required", exceptions: [] });
      expect(found.notes.join()).toContain("EU002 to EU008");
      expect(uk({ code, to }).notes.join()).toContain("general licences");
    },
  );

  test.each([
    ["0B001", "KR"],
    ["2B350.a", "US"],
    ["EAR99", "KR"],
    ["ML1.a", "KR"],
  ])("none is told of for %s to %s", (code, to) => {
    expect(eu({ code, to }).notes.join()).not.toContain("EU002");
  });
});

describe("US rules at the edges", () => {
  test.each(["CN", "RU", "IR", "DE"])("goods on no list are EAR99 to %s", (to) => {
    const { notes, ...none } = us({ code: "none", to });
    const { notes: _, ...ear99 } = us({ code: "EAR99", to });
    expect(none).toEqual(ear99);
    expect(notes.join()).toContain("15 CFR 734.3(c)");
  });

  test.each([
    ["CA", "22 CFR 126.5"],
    ["AU", "22 CFR 126.7"],
    ["GB", "22 CFR 126.7"],
  ])("munitions to %s need a licence, and %s is told and not evaluated", (to, cite) => {
    const found = us({ code: "XI(a)(3)", to });
    expect(found).toMatchObject({ outcome: "licence_required", reasons: ["22 CFR 123.1"] });
    expect(found.notes.join()).toContain(`${cite}: not evaluated`);
    expect(us({ code: "XI(a)(3)", to: "NO" }).notes).toEqual([]);
  });
});

describe("what no rule covers is never free", () => {
  test.each([
    ["a code of the US munitions list in the EU", eu({ code: "XI(a)(3)", to: "NO" })],
    ["a code of the US munitions list in the UK", uk({ code: "XI(a)(3)", to: "NO" })],
    ["a code that no list holds", eu({ code: "9A999.z", to: "CN" })],
    ["goods on no list for Iran", eu({ code: "none", to: "IR" })],
    ["goods on no list for Syria", uk({ code: "none", to: "SY" })],
    ["goods on no list for Crimea from the UK", uk({ code: "none", to: "UA-43" })],
    ["a paragraph that an entry has not", us({ code: "3A001.z.z", to: "CN" })],
    ["a region of Ukraine that may be covered", us({ to: "UA-23" })],
    ["goods that leave a third country", us({ code: "3A001.a.5.a.4", from: "JP", to: "CN" })],
  ])("%s", (_, found) => {
    expect(found.outcome).toBe("indeterminate");
    expect(found.missing.length).toBeGreaterThan(0);
  });

  test("a row for Russian industry is no row for others: 8A992 asks for nothing in Germany", () => {
    expect(us({ code: "8A992.l" }).outcome).toBe("no_requirement_found");
  });

  test("what parties ask for leaves no room for what an embargo would let through", () => {
    const found = us({ to: "CU", product: "medicine", parties: ["entity-list"] });
    expect(found.outcome).toBe("licence_required");
    expect(found.exceptions).toEqual([]);
  });

  test("15 CFR 744.15(b): goods without a licence to an unverified party wait for its statement", () => {
    const found = us({ to: "CN", parties: ["unverified"] });
    expect(found.outcome).toBe("no_requirement_found");
    expect(found.notes.join()).toMatch(/before .* exported.* UVL statement .*744\.15\(b\)/);
    expect(us({ to: "CN" }).notes).toEqual([]);
  });

  test.each([
    ["6A002.a.1", "DE", "licence_required"],
    ["8A002.d.1", "JP", "licence_required"],
    ["6A002.a.1", "CA", "indeterminate"],
    ["6A993.a", "DE", "indeterminate"],
    ["6A993.a", "BR", "indeterminate"],
    ["6A993", "DE", "indeterminate"],
    ["8A002", "CA", "indeterminate"],
    ["6A003.b.4.b", "CA", "indeterminate"],
  ] as const)("15 CFR 744.9: %s for the armed forces of %s: %s", (code, to, outcome) => {
    const found = us({ code, to, endUser: "military" });
    expect(found).toMatchObject({ outcome, reasons: expect.arrayContaining(["744.9"]) });
  });

  test.each([
    ["6A003.b.3", "JP", "RS 1"],
    ["6A003.b.4.a", "DE", "RS 1"],
    ["6A003.b.4.c", "DE", "RS 1"],
    ["1A007.b", "IN", "NP 1"],
  ])("a condition of another paragraph keeps %s to %s from nothing", (code, to, reason) => {
    const found = us({ code, to });
    expect(found).toMatchObject({ outcome: "exception_possible", reasons: [reason] });
    expect(found.missing).toEqual(["consignee statement"]);
  });

  test("a condition is asked of its own paragraph, and of one above it", () => {
    for (const code of ["6A003.b.4.b", "6A003.b.4"])
      expect(us({ code, to: "DE" })).toMatchObject({
        outcome: "indeterminate",
        missing: expect.arrayContaining([expect.stringContaining("60 Hz")]),
      });
  });

  test("15 CFR 744.9 reaches no civil end user, and no other camera", () => {
    expect(us({ code: "6A993.a", to: "DE", endUser: "civil" }).outcome).toBe("no_requirement_found");
    expect(us({ code: "6A991", to: "DE", endUser: "military" }).reasons).not.toContain("744.9");
  });

  test("goods within the United Kingdom are no export", () => {
    expect(uk({ code: "none", to: "GB" }).outcome).toBe("no_requirement_found");
  });
});

/** As long as this holds, DEST.SEVERE has one gate: docs/common-scoring-system.md, section 6. */
describe("no rules held say of Russia and Belarus that nothing is asked for", () => {
  const senders = { us: "US", eu: "DE", uk: "GB", jp: "JP" } as const;
  const goods = [{}, { hs: "940139" }, { hs: "848210" }, { hs: "482110" }] as const;
  const uses = [{}, { endUse: "civil hospital" }, { product: "medicine", hs: "300490" }] as const;
  test.each(JURISDICTIONS)("%s", (jurisdiction) => {
    const outcomes = ["RU", "BY"].flatMap((to) =>
      ["EAR99", "none", "3A991.x"].flatMap((code) =>
        goods.flatMap((some) =>
          uses.map((use) => {
            const asked = ask({ from: senders[jurisdiction], to, code, ...some, ...use });
            return determine(rules, asked, [jurisdiction])[0]!.outcome;
          }),
        ),
      ),
    );
    expect(outcomes).toHaveLength(72);
    expect(outcomes).not.toContain("no_requirement_found");
    expect(outcomes).not.toContain("exception_possible");
  });
});

describe("what is said of an end use", () => {
  test.each([
    ["for the uranium enrichment plant", "licence_required"],
    ["not for any military or nuclear weapons use", "no_requirement_found"],
    ["PO no 4411, ballistic missile programme", "licence_required"],
    ["für die Urananreicherung", "licence_required"],
    ["не для военных целей", "no_requirement_found"],
  ])("%s", (endUse, outcome) => {
    expect(us({ to: "PK", endUse }).outcome).toBe(outcome);
  });

  test("words that no rule reads are told", () => {
    const [read, unread] = [us({ endUse: "civil hospital" }), us({ endUse: "as discussed" })];
    expect(read.notes).toEqual([]);
    expect(unread.notes.join()).toContain("no rule reads anything in the end use");
  });
});

test("a day before the edition of the rules is told with the answer", () => {
  expect(us({ date: "2025-01-01" }).notes.join()).toContain("laid on an earlier day");
  expect(us({}).notes).toEqual([]);
});

describe("goods that leave another country than the United States", () => {
  const denied = { parties: ["denied"] } as const;
  test.each([
    ["listed party, nothing said of origin", { from: "DE", ...denied }, ["origin", "US content share"]],
    ["listed party, goods from Germany", { from: "DE", origin: "DE", ...denied }, ["US content share"]],
    ["embargo, goods from Germany", { from: "DE", origin: "DE", to: "CU" }, ["US content share"]],
    ["chart", { code: "3A001.a.5.a.4", from: "DE", origin: "DE", to: "CN" }, ["US content share"]],
  ] as const)("whether US rules reach them is open: %s", (_, facts, missing) => {
    const found = us(facts);
    expect(found).toMatchObject({ outcome: "indeterminate", exceptions: [], missing });
    expect(found.reasons.length).toBeGreaterThan(0);
  });

  test("goods of US origin are under them wherever they are, and the answer says that it is a re-export", () => {
    const facts = { code: "3A001.a.5.a.4", to: "CN" };
    const { notes, ...home } = us(facts);
    const abroad = us({ ...facts, from: "DE", origin: "US" });
    expect(abroad).toMatchObject(home);
    expect(abroad.notes.slice(0, -1)).toEqual(notes);
    expect(abroad.notes.at(-1)).toContain("re-export");
    expect(us({ ...denied, from: "DE", origin: "US" }).outcome).toBe("prohibited");
  });

  test("nothing is found where the rules would find nothing in any case", () => {
    expect(us({ from: "DE", to: "CN" }).outcome).toBe("no_requirement_found");
  });

  test("what leaves a territory of the United States leaves the United States", () => {
    expect(us({ from: "PR", ...denied }).outcome).toBe("prohibited");
  });
});

describe("an end use that the rule asks more of waits for the fact that is named", () => {
  test.each([
    ["nuclear reactor", "PK", "744.2", "safeguards"],
    ["heavy water", "IN", "744.2", "safeguards"],
    ["UAV", "PK", "744.3", "300 km"],
  ])("%s in %s", (endUse, to, cite, fact) => {
    const found = us({ to, endUse });
    expect(found).toMatchObject({ outcome: "indeterminate", reasons: [cite] });
    expect(found.missing.join()).toContain(fact);
  });

  test("but not where it does not reach", () => {
    expect(us({ to: "FR", endUse: "nuclear reactor" }).outcome).toBe("no_requirement_found");
    expect(us({ to: "FR", endUse: "UAV" }).outcome).toBe("no_requirement_found");
    expect(us({ to: "PK", endUse: "enrichment of uranium" })).toMatchObject({
      outcome: "licence_required",
      missing: [],
    });
  });
});

test("what refuses a party takes none of the other reasons away", () => {
  const sdn = ["sdn"] as const;
  const reasonsOf = (more: Partial<LicenceAsk>) => us(more).reasons;
  expect(us({ to: "IR", parties: sdn })).toMatchObject({
    outcome: "prohibited",
    reasons: ["744.8", "746.7"],
  });
  expect(reasonsOf({ code: "3A001.a.7.a", to: "CN", parties: sdn })).toEqual(["744.8", "NS 2"]);
  expect(reasonsOf({ to: "DE", parties: sdn })).toEqual(["744.8"]);
  expect(reasonsOf({ to: "IR", parties: ["entity-list"] })).toEqual(["746.7", "744.11"]);
});
