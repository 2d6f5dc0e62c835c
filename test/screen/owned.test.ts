import { describe, expect, test } from "vitest";
import type { OwnerRow } from "../../src/model/owners.ts";
import type { Finding } from "../../src/model/finding.ts";
import { createScreener } from "../../src/screen/screener.ts";
import { ownedScreener, ownershipOf } from "../../src/screen/owned.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { mulberry32, shuffled } from "../score/world.ts";
import { entry } from "../store/world.ts";
import { ask, brief, codes, EU, OFAC, owners, rules, screen, TODAY } from "./owned-world.ts";
import { database, party, places, profile, shipment } from "./world.ts";

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

const asked = (name: string, others: readonly string[]): ReturnType<typeof screen> => {
  const one = screen(party(name));
  const listings = others.flatMap((other) => screen(party(other)).hits);
  return { ...one, hits: one.hits.map((hit) => ({ ...hit, others: listings })) };
};

const findingsOn = (others: readonly string[]) => {
  const open = ownershipOf({ owners: owners("P < Sdn Near 25", "P < Sdn One 25"), rules });
  const owned = open(profile, ({ name }) => asked(name, name === "Sdn Near" ? others : []));
  return brief(owned.owned(party("P GmbH"), [TODAY]).findings);
};

test("an owner on several lists is as surely listed as the best spelling of it on any of them", () => {
  expect(findingsOn([])).toContainEqual(["OWNED", OFAC, "enhanced", 50, "50 %"]);
  expect(findingsOn(["Eu One"])).toContainEqual(["OWNED", OFAC, "hold", 100, "50 %"]);
});
