import { describe, expect, test } from "vitest";
import { determine } from "../../src/licensing/index.ts";
import { openRules } from "../../src/licensing/rules.ts";
import type { Determination, LicenceAsk } from "../../src/model/determination.ts";
import { readLicensing } from "../../src/sources/catalogs/rules.ts";
import { CATALOG, DATA } from "../match/items/catalog.ts";

const rules = openRules(readLicensing(DATA, CATALOG));
const jp = (more: Partial<LicenceAsk>): Determination =>
  determine(rules, { code: "EAR99", to: "TH", from: "JP", date: "2026-10-01", ...more }, ["jp"])[0]!;

type More = Partial<LicenceAsk>;
const LISTED = "ETCO Appended Table 1 rows 2 to 15";
const ARMS = "ETCO Appended Table 1 row 1";
const ROW_16 = "ETCO Appended Table 1 row 16";
const BAN = "FEFA Article 48(3)";
const MILITARY = { endUse: "for the army's armoured vehicles" };
const WEAPONS = { endUse: "for the uranium enrichment plant" };
const USER = { parties: ["end-user-list"] } as const;

/** Worked by hand from the act and the order, before the rules were written: what is asked, the outcome, a reason it cites, why. */
const ROWS: readonly (readonly [More, Determination["outcome"], string | undefined, string])[] = [
  [{ to: "JP" }, "no_requirement_found", undefined, "no export: FEFA 48 is about exports"],
  [{ to: "KP" }, "prohibited", BAN, "all exports to North Korea since 18 June 2009"],
  [{ to: "KP", code: "3A001.a.7.a" }, "prohibited", BAN, "listed goods no less"],
  [{ to: "KP", code: "ML10.a" }, "prohibited", BAN, "arms no less"],
  [{ to: "KP", code: "9A999.z" }, "prohibited", BAN, "whatever the code is"],
  [{ to: "UA-14" }, "prohibited", BAN, "all exports to so-called Donetsk, to confirm"],
  [{ to: "UA-09", code: "none" }, "prohibited", BAN, "all exports to so-called Luhansk, to confirm"],
  [{ to: "UA-43" }, "no_requirement_found", undefined, "Crimea: Japan's measures are on imports"],
  [{ to: "UA-23" }, "indeterminate", BAN, "whether Zaporizhzhia is reached is not known"],
  [{ to: "UA-65" }, "indeterminate", BAN, "whether Kherson is reached is not known"],
  [{ to: "RU", code: "3A001.a.7.a" }, "prohibited", "ETCO Article 2", "listed goods to Russia"],
  [{ to: "BY", code: "5A002.a" }, "prohibited", "ETCO Article 2", "listed goods to Belarus"],
  [{ to: "RU", code: "ML1.a" }, "prohibited", "ETCO Article 2", "arms to Russia"],
  [{ to: "RU" }, "indeterminate", "ETCO Article 2", "Appended Table 2-3 names goods by tables not loaded"],
  [{ to: "DE", code: "ML10.a" }, "licence_required", ARMS, "row 1 to every destination"],
  [{ to: "US", code: "ML1.a" }, "licence_required", ARMS, "row 1 to Group A too"],
  [
    { to: "LY", code: "ML1.a" },
    "licence_required",
    ARMS,
    "Table 3-2: a licence that in practice is not given",
  ],
  [
    { to: "DE", code: "XI(a)(3)" },
    "indeterminate",
    undefined,
    "arms by a US code: which ML code is not told",
  ],
  [{ to: "DE", code: "9A610.x" }, "indeterminate", undefined, "the 600 series is of the munitions list here"],
  [
    { to: "DE", code: "3A001.a.7.a" },
    "exception_possible",
    LISTED,
    "rows 5 to 15 to Group A: bulk licences may do",
  ],
  [{ to: "KR", code: "5A002.a" }, "exception_possible", LISTED, "Korea is in Group A since 21 July 2023"],
  [{ to: "AR", code: "6A003.b.4.b" }, "exception_possible", LISTED, "Argentina is in Group A"],
  [{ to: "DE", code: "2B201.b" }, "licence_required", LISTED, "a nuclear regime's item is of row 2"],
  [{ to: "FR", code: "1C350.b" }, "licence_required", LISTED, "a chemical weapons precursor is of row 3"],
  [{ to: "US", code: "9A101" }, "licence_required", LISTED, "a missile regime's item is of row 4"],
  [{ to: "GB", code: "0B001.a" }, "licence_required", LISTED, "category 0 is of row 2"],
  [{ to: "US", code: "9A004" }, "licence_required", LISTED, "Annex IV: watched most of all regimes"],
  [{ to: "CN", code: "3A001.a.5.a.4" }, "licence_required", LISTED, "listed goods outside Group A"],
  [
    { to: "TR", code: "3A001.a.7.a" },
    "licence_required",
    LISTED,
    "Türkiye is in the regimes, not in Group A",
  ],
  [{ to: "IS", code: "3A001.a.7.a" }, "licence_required", LISTED, "Iceland is not in Group A"],
  [
    { to: "DE", code: "3A001.a.7.a", ...WEAPONS },
    "licence_required",
    LISTED,
    "no bulk licence for a weapons use",
  ],
  [
    { to: "DE", code: "3A001.a.7.a", ...USER },
    "licence_required",
    LISTED,
    "no bulk licence for a listed user",
  ],
  [
    { to: "DE", code: "3A090.a" },
    "indeterminate",
    undefined,
    "a US code that the regimes' list lacks may be of Japan's",
  ],
  [{ to: "TH", code: "9A999.z" }, "indeterminate", undefined, "a code that no list holds"],
  [{ to: "DE", code: "PL5001" }, "indeterminate", undefined, "the UK's own list says nothing of Japan's"],
  [
    { to: "TH", code: "9A999.z", ...WEAPONS },
    "licence_required",
    ROW_16,
    "listed or not, a weapons use asks for one",
  ],
  [{ to: "DE" }, "no_requirement_found", undefined, "unlisted goods to Group A without a sign"],
  [
    { to: "TH" },
    "no_requirement_found",
    undefined,
    "unlisted goods elsewhere without a sign; row 16 is noted",
  ],
  [
    { to: "TH", code: "3A991.x" },
    "no_requirement_found",
    undefined,
    "a basket of the US list is on no other",
  ],
  [{ to: "IR", code: "none" }, "indeterminate", "FEFA Article 48", "measures of the UN that came back"],
  [{ to: "IR", ...WEAPONS }, "licence_required", ROW_16, "row 16 stands whatever else does"],
  [{ to: "TH", ...WEAPONS }, "licence_required", ROW_16, "know rule for weapons of mass destruction"],
  [
    { to: "DE", ...WEAPONS },
    "indeterminate",
    ROW_16,
    "Group A: only where METI informs, since 9 October 2025, to confirm",
  ],
  [{ to: "LY", ...MILITARY }, "licence_required", ROW_16, "military use in a place of Table 3-2"],
  [
    { to: "SO", endUser: "military" },
    "licence_required",
    ROW_16,
    "military user in a place of Table 3-2, any goods",
  ],
  [
    { to: "CN", ...MILITARY },
    "indeterminate",
    ROW_16,
    "whether the goods are core items is of the revision, to confirm",
  ],
  [{ to: "US", ...MILITARY }, "indeterminate", ROW_16, "Group A: only where METI informs, to confirm"],
  [
    { to: "IN", endUse: "nuclear power plant" },
    "indeterminate",
    ROW_16,
    "whether the use is one that row 16 reaches",
  ],
  [
    { to: "CN", ...USER },
    "exception_possible",
    ROW_16,
    "a listed user: a licence unless plainly another use",
  ],
  [{ to: "CN", ...USER, ...MILITARY }, "exception_possible", ROW_16, "the listed user's rule stands beside"],
  [{ to: "CN", ...USER, ...WEAPONS }, "licence_required", ROW_16, "a listed user and a weapons use"],
  [{ to: "US", ...USER }, "indeterminate", ROW_16, "Group A: only where METI informs"],
  [
    { to: "CN", ...USER, hs: "482110" },
    "indeterminate",
    ROW_16,
    "paper is in no chapter of row 16, to confirm",
  ],
  [{ to: "CN", ...USER, hs: "8482.10" }, "exception_possible", ROW_16, "chapter 84 is"],
  [
    { to: "CN", ...USER, hs: "x" },
    "exception_possible",
    ROW_16,
    "a tariff code that cannot be read leaves nothing out",
  ],
];

describe("goods that leave Japan", () => {
  test.each(ROWS)("%j is %s by %s: %s", (more, outcome, cite, why) => {
    const found = jp(more);
    expect(found, why).toMatchObject({ jurisdiction: "jp", outcome });
    expect(found.reasons.some((one) => one === cite)).toBe(cite !== undefined);
    expect(found.missing.length > 0 || outcome !== "indeterminate").toBe(true);
    expect(found.exceptions.every(({ unmet }) => unmet.length > 0)).toBe(true);
    expect(found.exceptions.length > 0).toBe(outcome === "exception_possible");
  });

  test("rules to confirm are told beside what rests on them", () => {
    expect(jp({ to: "UA-14" }).notes.join()).toContain("to confirm");
    expect(jp({ to: "KP" }).notes.join()).not.toContain("to confirm");
    expect(jp({ to: "DE", code: "3A001.a.7.a" }).notes.join()).toContain("to confirm");
  });

  test("where nothing is found it is said what row 16 asks, and what tells the list", () => {
    for (const to of ["DE", "TH"]) {
      const notes = jp({ to }).notes.join();
      expect(notes).toContain("row 16");
      expect(notes).toContain("the table of Japanese item numbers is not held");
    }
    expect(jp({ to: "TH" }).notes.join()).not.toEqual(jp({ to: "DE" }).notes.join());
  });

  test("that no licence for arms is given in practice is said of places under an arms embargo alone", () => {
    const policy = "Three Principles on Transfer of Defense Equipment and Technology";
    expect(jp({ to: "LY", code: "ML1.a" }).notes.join()).toContain(policy);
    expect(jp({ to: "DE", code: "ML1.a" }).notes.join()).not.toContain(policy);
  });

  test("a listed user is told as METI's", () => {
    expect(jp({ to: "CN", ...USER }).reasons).toContain("METI End User List");
  });
});

test.each(["US", "DE", "GB", "GB-NIR"])("goods that leave from %s are for another's rules", (from) => {
  expect(jp({ from, to: "KP" })).toMatchObject({
    outcome: "indeterminate",
    reasons: [],
    missing: ["an exporter in Japan: the rules of the place of export apply"],
  });
});

test("the other jurisdictions ask nothing of a user on Japan's list", () => {
  for (const [jurisdiction, from] of [
    ["us", "US"],
    ["eu", "DE"],
    ["uk", "GB"],
  ] as const) {
    const ask: LicenceAsk = { code: "EAR99", to: "TH", from, date: "2026-10-01" };
    const [plain] = determine(rules, ask, [jurisdiction]);
    expect(determine(rules, { ...ask, parties: ["end-user-list"] }, [jurisdiction])).toEqual([plain]);
  }
});
