import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA } from "../../src/cli/home.ts";
import type { OwnerRow, Owners } from "../../src/model/owners.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Hit, PartyScreening } from "../../src/model/screening.ts";
import type { Measure } from "../../src/model/measure.ts";
import type { Party } from "../../src/model/shipment.ts";
import { parseOwnership, periodOn } from "../../src/score/ownership.ts";
import { createScreener } from "../../src/screen/screener.ts";
import { ownedScreener, ownershipOf } from "../../src/screen/owned.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { mulberry32, shuffled } from "../score/world.ts";
import { entry } from "../store/world.ts";
import { database, party, places, profile, shipment } from "./world.ts";

const shipped: unknown = JSON.parse(readFileSync(join(DATA, "scoring/ownership-1.0.json"), "utf8"));
const rules = parseOwnership(shipped);
const TODAY = "2026-11-22";

/** Listed owners by name: source, measure, score; `near` below 85, `weak` where said. */
const LISTED: Record<string, { source: string; measure?: Measure; score?: number; weak?: boolean }> = {
  "Sdn One": { source: "SDN" },
  "Sdn Two": { source: "SDN", score: 90 },
  "Sdn Near": { source: "SDN", score: 80 },
  "Sdn Weak": { source: "SDN", score: 90, weak: true },
  "El One": { source: "EL", measure: "licence_presumption_of_denial" },
  "El Case": { source: "EL", measure: "licence_case_by_case" },
  "Eu One": { source: "eu-fsf" },
  "Eu Two": { source: "eu-fsf" },
  "Uk One": { source: "uk-sl" },
  "Uk Two": { source: "uk-sl" },
  "Un One": { source: "un-sc" },
  "Dpl One": { source: "DPL", measure: "denied_export_privileges" },
  "Old One": { source: "SDN", measure: "ended" },
};

function screen(asked: Party): PartyScreening {
  const is = LISTED[asked.name];
  const base = { party: asked, furtherHits: 0, setAside: [], furtherSetAside: 0 };
  if (asked.name === "To Order") return { ...base, status: "unscreenable", reason: "placeholder", hits: [] };
  if (is === undefined) return { ...base, status: "screened", hits: [] };
  const score = is.score ?? 100;
  const listed = entry(`list:${asked.name.replaceAll(" ", "-")}`, asked.name, {
    source: is.source,
    measures: [is.measure ?? "blocking"],
  });
  const hit: Hit = {
    entry: listed,
    others: [],
    match: {
      entry: listed.id,
      score,
      nameScore: score,
      grade: score >= 85 ? "same" : "near",
      by: "name",
      matched: asked.name,
      strength: is.weak === true ? "weak" : "primary",
      tokens: [],
      qualifiers: [],
      weak: is.weak ?? false,
    },
  };
  return { ...base, status: "screened", hits: [hit] };
}

const named = (name: string) => ({ name, identifiers: [] });

/** `P < Sdn One 50` lines, `?` for an unknown share; `controls` or `passive` behind it where the file says so. */
function owners(...lines: string[]): Owners {
  const rows = lines.map((text, at): OwnerRow => {
    const [, owned = "", owner = "", share = "?", says] =
      /^(.+) < (.+) ([\d.]+|\?)(?: (controls|passive))?$/.exec(text) ?? [];
    const known = share === "?" ? {} : { share };
    const control = says === undefined ? {} : { control: says === "controls" };
    return { line: at + 2, party: named(owned), owner: named(owner), ...known, ...control };
  });
  return {
    file: "owners.csv",
    sha256: "0".repeat(64),
    rows,
    rowCount: rows.length,
    columns: [],
    problems: [],
    furtherProblems: 0,
    furtherBlocking: 0,
  };
}

function ask(lines: readonly string[], days: readonly string[] = [TODAY], who: Party = party("P GmbH")) {
  return ownedScreener({ owners: owners(...lines), rules }, profile, screen).owned(who, days);
}

type Brief = [string, string | undefined, string | undefined, number, string];
/** Code, law, gate, confidence and share of each finding on listed owners. */
const brief = (findings: readonly Finding[]): Brief[] =>
  findings
    .filter(({ code }) => code.startsWith("PARTY."))
    .map(({ code, overlay, gate, confidence, evidence }) => [
      code.slice(6),
      `${overlay} ${String(evidence["law"]).split(" ")[0]}`,
      gate,
      confidence,
      String(evidence["share"]),
    ]);
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

const UK = "uk UK";
const EU = "eu EU";
const OFAC = "us OFAC";

describe("worked by hand", () => {
  const cases: readonly (readonly [string, string[], Brief[]])[] = [
    [
      "OFAC 49.9 % is a minority",
      ["P < Sdn One 49.9"],
      [["MINORITY_OWNED", OFAC, "enhanced", 100, "49.9 %"]],
    ],
    ["OFAC 50 % is owned", ["P < Sdn One 50"], [["OWNED", OFAC, "hold", 100, "50 %"]]],
    ["OFAC 50.1 % is owned", ["P < Sdn One 50.1"], [["OWNED", OFAC, "hold", 100, "50.1 %"]]],
    [
      "OFAC 49.999999999 % is not rounded up",
      ["P < Sdn One 49.999999999"],
      [["MINORITY_OWNED", OFAC, "enhanced", 100, "49.9999 %"]],
    ],
    ["UK 50 % is not more than 50 %", ["P < Uk One 50"], [["MINORITY_OWNED", UK, "enhanced", 100, "50 %"]]],
    ["UK 50.1 % is owned", ["P < Uk One 50.1"], [["OWNED", UK, "hold", 100, "50.1 %"]]],
    ["EU 50 % is owned", ["P < Eu One 50"], [["OWNED", EU, "hold", 100, "50 %"]]],
    ["below 10 % is told by no rule", ["P < Sdn One 9.99"], []],
    ["10 % is told", ["P < Sdn One 10"], [["MINORITY_OWNED", OFAC, "enhanced", 100, "10 %"]]],
    [
      "OFAC adds 25 + 25, as sure as the less sure of both",
      ["P < Sdn One 25", "P < Sdn Two 25"],
      [
        ["OWNED", OFAC, "hold", 80, "50 %"],
        ["MINORITY_OWNED", OFAC, "enhanced", 100, "25 %"],
      ],
    ],
    ["EU adds 25 + 25", ["P < Eu One 25", "P < Eu Two 25"], [["OWNED", EU, "hold", 100, "50 %"]]],
    [
      "UK does not add 30 + 30 of two persons",
      ["P < Uk One 30", "P < Uk Two 30"],
      [["MINORITY_OWNED", UK, "enhanced", 100, "60 %"]],
    ],
    [
      "UK adds two holdings of one person",
      ["P < Uk One 30", "P < Q 30", "Q < Uk One 100"],
      [["OWNED", UK, "hold", 100, "60 %"]],
    ],
    [
      "OFAC chain 60 × 60: A is blocked itself",
      ["P < A 60", "A < Sdn One 60"],
      [["OWNED", OFAC, "hold", 100, "60 %"]],
    ],
    [
      "OFAC chain through a body below 50 % does not count, and is told",
      ["P < A 90", "A < Sdn One 40"],
      [["MINORITY_OWNED", OFAC, "enhanced", 100, "0 %"]],
    ],
    [
      "OFAC: two bodies of 25 % each that own all are not blocked (FAQ 401)",
      ["P < A 50", "P < B 50", "A < Sdn One 25", "B < Sdn One 25"],
      [["MINORITY_OWNED", OFAC, "enhanced", 100, "0 %"]],
    ],
    [
      "EU chain 60 × 60 is 36 %",
      ["P < A 60", "A < Eu One 60"],
      [["MINORITY_OWNED", EU, "enhanced", 100, "36 %"]],
    ],
    [
      "EU chain 80 × 80 × 80 is 51.2 %",
      ["P < A 80", "A < B 80", "B < Eu One 80"],
      [["OWNED", EU, "hold", 100, "51.2 %"]],
    ],
    [
      "EU: an owner that is listed counts once, not again for the listed party behind it",
      ["P < Eu One 45", "Eu One < Eu Two 100"],
      [["MINORITY_OWNED", EU, "enhanced", 100, "45 %"]],
    ],
    [
      "EU: two ways of one owner are added: 50 × 60 + 40 × 60",
      ["P < A 50", "P < B 40", "A < Eu One 60", "B < Eu One 60"],
      [["OWNED", EU, "hold", 100, "54 %"]],
    ],
    [
      "a near match makes it possible, never a hold: 80 − 30",
      ["P < Sdn Near 60"],
      [["OWNED", OFAC, "enhanced", 50, "60 %"]],
    ],
    [
      "a near match that is needed lowers the confidence; what is sure is told beside it",
      ["P < Sdn One 30", "P < Sdn Near 30"],
      [
        ["OWNED", OFAC, "enhanced", 50, "60 %"],
        ["MINORITY_OWNED", OFAC, "enhanced", 100, "30 %"],
      ],
    ],
    [
      "a near match that is not needed changes nothing",
      ["P < Sdn One 60", "P < Sdn Near 30"],
      [["OWNED", OFAC, "hold", 100, "60 %"]],
    ],
    ["a weak alias demands nothing", ["P < Sdn Weak 60"], [["OWNED", OFAC, undefined, 80, "60 %"]]],
    [
      "an unknown share of a blocked owner",
      ["P < Sdn One ?"],
      [["OWNER_UNKNOWN_SHARE", OFAC, "hold", 100, "unknown"]],
    ],
    ["… of a near one", ["P < Sdn Near ?"], [["OWNER_UNKNOWN_SHARE", OFAC, "enhanced", 50, "unknown"]]],
    [
      "… somewhere on a chain",
      ["P < A 60", "A < Sdn One ?"],
      [["OWNER_UNKNOWN_SHARE", OFAC, "hold", 100, "unknown"]],
    ],
    ["… on a chain that carries less than 10 %", ["P < A 5", "A < Sdn One ?"], []],
    [
      "… above an owner who is near a listed one himself",
      ["P < Sdn Near 60", "Sdn Near < Sdn One ?"],
      [
        ["OWNED", OFAC, "enhanced", 50, "60 %"],
        ["OWNER_UNKNOWN_SHARE", OFAC, "hold", 100, "unknown"],
      ],
    ],
    [
      "an unknown share beside a known one",
      ["P < Eu One 20", "P < Eu Two ?"],
      [
        ["MINORITY_OWNED", EU, "enhanced", 100, "20 %"],
        ["OWNER_UNKNOWN_SHARE", EU, "hold", 100, "unknown"],
      ],
    ],
    [
      "EU: control without ownership",
      ["P < Eu One 20 controls"],
      [
        ["MINORITY_OWNED", EU, "enhanced", 100, "20 %"],
        ["CONTROLLED", EU, "hold", 100, "undefined"],
      ],
    ],
    [
      "… through a majority and a body that is controlled",
      ["P < A 60", "A < Uk One 5 controls"],
      [["CONTROLLED", UK, "hold", 100, "undefined"]],
    ],
    ["… not through a minority that controls nothing", ["P < A 40", "A < Uk One 5 controls"], []],
    [
      "… nor through a majority of which the file says that it decides nothing",
      ["P < A 60 passive", "A < Uk One 5 controls"],
      [],
    ],
    [
      "… who owns enough is not said to control it too",
      ["P < Eu One 60 controls"],
      [["OWNED", EU, "hold", 100, "60 %"]],
    ],
    ["OFAC has no test of control", ["P < Sdn One 5 controls"], []],
    ["an ended listing", ["P < Old One 100"], []],
    ["an owner nobody lists", ["P < Ordinary Holding 100"], []],
    [
      "legal forms aside, in equal order",
      ["P Ltd < A B.V. 60", "A < Sdn One 60"],
      [["OWNED", OFAC, "hold", 100, "60 %"]],
    ],
    [
      "shares over 100 % in sum are evaluated all the same",
      ["P < Eu One 80", "P < Eu Two 70"],
      [["OWNED", EU, "hold", 100, "150 %"]],
    ],
  ];

  test.each(cases)("%s", (_, lines, expected) => {
    expect(brief(ask(lines).findings)).toEqual(expected);
  });

  test("severity is that of the strictest measure among the owners that are needed", () => {
    const [found] = ask(["P < El Case 30", "P < El One 30"]).findings;
    expect(found).toMatchObject({ code: "PARTY.OWNED", severity: 95, gate: "hold" });
    expect(ask(["P < El Case 60"]).findings[0]).toMatchObject({ severity: 80 });
    expect(ask(["P < Sdn One 20"]).findings[0]).toMatchObject({ severity: 35 });
    expect(ask(["P < Sdn One ?"]).findings[0]).toMatchObject({ severity: 50 });
    expect(ask(["P < Sdn Weak 60"]).findings[0]).toMatchObject({ severity: 60 });
  });

  test("the evidence names chain, lines, shares, sum, rule and list entries", () => {
    const [found] = ask(["P < A 60", "A < Sdn One 60"]).findings;
    expect(found).toMatchObject({
      rule: "party-owned",
      subject: "consignee",
      citation: expect.stringContaining("OFAC"),
      effective: { from: "2014-08-13" },
      evidence: {
        party: "P GmbH",
        law: "OFAC 50 % rule",
        share: "60 %",
        share_multiplied: "36 %",
        share_by_whole_links: "60 %",
        threshold: "50 % or more, listed parties together",
        chains: "Sdn One 60 % > A 60 % > P GmbH (lines 3, 2)",
        entries: "Sdn One = list:Sdn-One Sdn One (SDN, same 1.00)",
        measure: "blocking",
        rules: "ownership-1.0",
        owners_file: "owners.csv sha256:000000000000",
      },
    });
  });
});

const on = (day: string, share = "60") =>
  ask([`P < El One ${share}`], [day]).findings.filter(({ rule }) => rule);

describe("the BIS affiliates rule", () => {
  test.each([
    ["2025-09-28", "DATA.OWNER_LISTED", "enhanced", undefined],
    ["2025-09-29", "PARTY.OWNED", "hold", "in_force"],
    ["2025-11-09", "PARTY.OWNED", "hold", "in_force"],
    ["2025-11-10", "PARTY.MINORITY_OWNED", "enhanced", "suspended"],
    ["2026-11-09", "PARTY.MINORITY_OWNED", "enhanced", "suspended"],
    ["2026-11-10", "PARTY.OWNED", "hold", "to_confirm"],
  ])("on %s gives %s, %s", (day, code, gate, status) => {
    expect(on(day)[0]).toMatchObject({ code, gate });
    expect(on(day)[0]!.evidence["status"]).toBe(status);
  });

  test("gives both results while suspended and while its return is to be confirmed", () => {
    expect(on("2026-06-01")[0]!.evidence).toMatchObject({
      if_in_force: "PARTY.OWNED, by the owner's measure",
    });
    expect(on(TODAY)[0]!.evidence).toMatchObject({
      if_not_in_force: "PARTY.MINORITY_OWNED, at least enhanced",
    });
    expect(on("2026-06-01", "20")[0]!.evidence).not.toHaveProperty("if_in_force");
    expect(on("2026-06-01", "?")[0]).toMatchObject({ gate: "enhanced", evidence: { if_in_force: "hold" } });
    expect(on(TODAY, "?")[0]).toMatchObject({
      gate: "hold",
      evidence: { if_not_in_force: "at least enhanced" },
    });
  });

  test("of two days the stricter wins", () => {
    const bis = rules.rules.find(({ id }) => id === "us-bis-affiliates")!;
    expect(periodOn(bis, ["2026-06-01", "2026-12-01"])?.status).toBe("to_confirm");
    expect(periodOn(bis, ["2026-12-01", "2025-10-01"])?.status).toBe("in_force");
    expect(periodOn(bis, ["2024-01-01"])).toBeUndefined();
  });

  test("reaches blocked parties of certain programmes only", () => {
    const reached = brief(ask(["P < Sdn One 60"]).findings).map(([, law]) => law);
    expect(reached).toEqual([OFAC]);
  });
});

describe("lists without a rule", () => {
  test.each(["Un One", "Dpl One"])("%s: an officer looks, nothing is scored", (name) => {
    const [found] = ask([`P < ${name} 100`]).findings;
    expect(found).toMatchObject({ code: "DATA.OWNER_LISTED", factor: "-", severity: 0, gate: "enhanced" });
    expect(found!.evidence).toMatchObject({ share: "100 %", chains: `${name} 100 % > P GmbH (line 2)` });
    expect(codes(ask([`P < ${name} 9`, "P < B 91"]).findings)).toEqual([]);
    expect(codes(ask([`P < ${name} ?`]).findings)).toContain("DATA.OWNER_LISTED");
  });
});

describe("what is odd is said", () => {
  test("parties that own each other end, and count once along a chain", () => {
    const { findings, gaps } = ask(["P < A 100", "A < B 60", "A < Eu One 40", "B < A 100"]);
    expect(brief(findings)).toEqual([["MINORITY_OWNED", EU, "enhanced", 100, "40 %"]]);
    const cycle = findings.find(({ code }) => code === "DATA.OWNERS_CYCLE");
    expect(cycle?.evidence).toMatchObject({ cycle: "A < B < A" });
    expect(gaps).toEqual([]);
  });

  test("a party that owns itself, and one that owns its owner", () => {
    expect(codes(ask(["P < P 20", "P < Sdn One 60"]).findings)).toEqual(
      expect.arrayContaining(["PARTY.OWNED", "DATA.OWNERS_CYCLE"]),
    );
    expect(codes(ask(["P < A 60", "A < P GmbH 100", "A < Sdn One 50"]).findings)).toContain("PARTY.OWNED");
  });

  test("shares over 100 % in sum", () => {
    const found = ask(["P < Eu One 80", "P < B 70"]).findings.find(
      ({ code }) => code === "DATA.OWNERS_OVER_100",
    );
    expect(found?.evidence).toMatchObject({ owned: "P GmbH", sum: "150 %", lines: "2, 3" });
    expect(found?.gate).toBeUndefined();
  });

  test("owners that hold much less than the whole", () => {
    expect(codes(ask(["P < B 20"]).findings)).toEqual(["DATA.OWNERS_INCOMPLETE"]);
    expect(codes(ask(["P < B 90"]).findings)).toEqual([]);
  });

  test("an owner that cannot be screened is a gap and asks for an officer", () => {
    const { findings, gaps } = ask(["P < To Order 100"]);
    expect(findings).toMatchObject([{ code: "DATA.OWNER_UNSCREENABLE", gate: "enhanced" }]);
    expect(gaps).toEqual(["consignee P GmbH: its owner in line 2 could not be screened: placeholder"]);
  });

  test("a chain longer than ten links", () => {
    const names = ["P", ..."ABCDEFGHIJ"].map((name) => (name === "P" ? name : `Body ${name}`));
    const chain = names.slice(1).map((name, at) => `${names[at]} < ${name} 100`);
    expect(codes(ask(chain).findings)).toEqual([]);
    const { findings, gaps } = ask([...chain, "Body J < Sdn One 100"]);
    expect(findings).toMatchObject([{ code: "DATA.OWNERS_CUT", gate: "enhanced" }]);
    expect(gaps).toEqual(["consignee P GmbH: not all of its owners could be followed"]);
  });

  test("a tangle of holdings ends", () => {
    const names = Array.from({ length: 18 }, (_, at) => `Knot ${at}`);
    const lines = names.flatMap((one) => names.map((other) => `${one} < ${other} 5`));
    const { findings } = ask(["P < Knot 0 100", ...lines, "Knot 3 < Eu One 15"]);
    expect(codes(findings)).toEqual(expect.arrayContaining(["DATA.OWNERS_CYCLE", "DATA.OWNERS_CUT"]));
  });
});

describe("finding the party in the file", () => {
  test("not by other words or another order", () => {
    const lines = ["Alpha Beta Trading < Sdn One 60"];
    expect(ask(lines, [TODAY], party("ALPHA BETA TRADING CO., LTD.")).looked).toBe(true);
    expect(ask(lines, [TODAY], party("Beta Alpha Trading")).looked).toBe(false);
    expect(ask(lines, [TODAY], party("Alpha Trading"))).toEqual({ looked: false, findings: [], gaps: [] });
  });

  test("by identifier, up the chain too", () => {
    const lei = [{ scheme: "lei", value: "5299 00T8 BM49AURSDO55" }] as const;
    const number = [{ scheme: "registration", value: "HRB 1" }] as const;
    const rows: OwnerRow[] = [
      {
        line: 2,
        party: { name: "P", identifiers: lei },
        owner: { name: "A old", identifiers: number },
        share: "80",
      },
      {
        line: 3,
        party: { name: "A new", identifiers: number },
        owner: { name: "Sdn One", identifiers: [] },
        share: "70",
      },
    ];
    const asked = party("Another Name", { identifiers: [{ scheme: "lei", value: "529900T8BM49AURSDO55" }] });
    const one = ownedScreener({ owners: { ...owners(), rows }, rules }, profile, screen).owned(asked, [
      TODAY,
    ]);
    expect(brief(one.findings)).toEqual([["OWNED", OFAC, "hold", 100, "80 %"]]);
  });
});

const withoutLines = (findings: readonly Finding[]) =>
  brief(findings)
    .map((row) => row.join(" "))
    .sort();

test("the order of rows changes nothing but the lines told", () => {
  const random = mulberry32(7);
  const names = ["P", "A", "B", "C", "Eu One", "Uk One", "Sdn One", "Sdn Near", "El One"];
  const at = () => names[Math.floor(random() * names.length)]!;
  for (let round = 0; round < 100; round++) {
    const lines = Array.from({ length: 9 }, () => `${at()} < ${at()} ${Math.floor(random() * 60)}`);
    const plain = ask(lines).findings;
    expect(ask(lines).findings).toEqual(plain);
    expect(withoutLines(ask(shuffled(lines, random)).findings)).toEqual(withoutLines(plain));
    expect(withoutLines(ask([...lines, "P < Sdn One 100"]).findings).join()).toContain("OWNED us OFAC hold");
  }
});

describe("in a screening", () => {
  const lists = readLists(
    database([
      entry("us-ofac-sdn:1", "Sirjan Bearing Works", { source: "SDN" }),
      entry("uk-sl:1", "Yunqi Optronics Research Institute"),
    ]),
  );
  const settings = { lists, places, profile, asOf: TODAY, starter: false };
  const file = owners(
    "Orient Trading < Sirjan Bearing Works 60",
    "Orient Trading < Lindner 40",
    "Plain < Lindner 100",
  );
  const one = createScreener({ ...settings, ownership: ownershipOf({ owners: file, rules }) });

  test("the owner of a party holds it, and ownership counts as looked at for that party alone", () => {
    const owned = one.check(party("Orient Trading LLC"));
    expect(owned.result.hits).toEqual([]);
    expect(owned.score).toMatchObject({ net: "hold", gates: [{ code: "PARTY.OWNED", band: "hold" }] });
    expect(owned.coverage).toMatchObject({ status: "complete" });
    expect(owned.coverage.notCovered).not.toContain("ownership");
    const other = one.check(party("Somebody Else"));
    expect([other.findings, other.coverage.notCovered.includes("ownership")]).toEqual([[], true]);
    expect(one.coverage.notCovered).toContain("ownership");
  });

  test("a shipment of which only some parties are in the file says which are not", () => {
    const mixed = one.shipment(shipment([party("Plain"), party("Quayside", { role: "notify" })]), []);
    expect(mixed.coverage.notCovered).toContain("ownership");
    expect(mixed.findings).toMatchObject([
      { code: "DATA.OWNERS_NOT_GIVEN", factor: "-", evidence: { parties: "notify Quayside" } },
    ]);
    const all = one.shipment(shipment([party("Plain"), party("Orient Trading")]), []);
    expect(all.coverage.notCovered).not.toContain("ownership");
    expect(one.shipment(shipment([party("Quayside")]), []).findings).toEqual([]);
  });

  test("a row that was not used leaves coverage partial", () => {
    const problem = { file: "owners.csv", line: 9, code: "bad-share", message: "no share", blocking: true };
    const gappy = createScreener({
      ...settings,
      ownership: ownershipOf({ owners: { ...file, problems: [problem] }, rules }),
    });
    expect(gappy.coverage).toMatchObject({ status: "partial", gaps: ["owners.csv, line 9: no share"] });
  });

  test("without owners nothing changes", () => {
    const plain = createScreener(settings);
    const asked = shipment([party("Orient Trading"), party("Sirjan Bearing Works", { role: "notify" })]);
    const same = createScreener({ ...settings, ownership: ownershipOf({ owners: owners(), rules }) });
    expect(same.shipment(asked, [])).toEqual(plain.shipment(asked, []));
  });
});

const broken = (change: (root: { rules: Record<string, unknown>[] }) => void): unknown => {
  const root = structuredClone(shipped) as { rules: Record<string, unknown>[] };
  change(root);
  return root;
};

describe("rules that are wrong are refused with the place", () => {
  test.each([
    [
      "a threshold of 0",
      (root: { rules: Record<string, unknown>[] }) => (root.rules[0]!["threshold"] = 0),
      "rules[0].threshold",
    ],
    ["a chain of another kind", (root) => (root.rules[1]!["chain"] = "sum"), "rules[1].chain must be one of"],
    ["no periods", (root) => (root.rules[1]!["periods"] = []), "rules[1].periods must be a list"],
    [
      "inclusive as a word",
      (root) => (root.rules[2]!["inclusive"] = "yes"),
      "rules[2].inclusive must be true or false",
    ],
    ["one rule twice", (root) => (root.rules[1] = root.rules[0]!), "rules holds us-ofac-50 twice"],
    [
      "an unknown measure",
      (root) => (root.rules[0]!["covers"] = [{ sources: ["SDN"], measures: ["exile"] }]),
      "measures[0] must be",
    ],
    [
      "periods that overlap",
      (root) =>
        (root.rules[1]!["periods"] = [
          { from: "2025-01-01", status: "in_force" },
          { from: "2026-01-01", status: "suspended" },
        ]),
      "rules[1].periods[1] must begin after",
    ],
  ] satisfies [string, (root: { rules: Record<string, unknown>[] }) => unknown, string][])(
    "%s",
    (_, change, message) => {
      expect(() => parseOwnership(broken(change))).toThrow(
        expect.objectContaining({ code: "usage", message: expect.stringContaining(message) }),
      );
    },
  );

  test("the shipped ones have a citation and begin on a day of the calendar", () => {
    expect(rules.rules.map(({ id }) => id)).toEqual([
      "us-ofac-50",
      "us-bis-affiliates",
      "eu-owned",
      "uk-owned",
    ]);
    expect(rules.rules.every(({ citation, periods }) => citation.length > 20 && periods.length > 0)).toBe(
      true,
    );
  });
});
