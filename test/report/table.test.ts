import { describe, expect, test } from "vitest";
import { COLOURS } from "../../src/report/colours.ts";
import type { Screening } from "../../src/model/screening.ts";
import { table } from "../../src/report/table.ts";
import { columnsOf } from "../../src/report/width.ts";
import {
  concern,
  furnace,
  header,
  listed,
  ovens,
  screenings,
  starter,
  summary,
  toOrder,
  twoLists,
  written,
} from "./world.ts";

const PLAIN = { width: 100 };
const shown = (screening: Screening, width = 100): string => table({ width }).screening(screening);

describe("a run at a terminal", () => {
  test("begins with what it is", () => {
    expect(table(PLAIN).begin(header)).toBe(
      "cordon 0.1.0 · rules as of 2026-11-22 · profile common-1.0 · overlays eu@1.0 us@1.0\n",
    );
  });

  test("a held shipment is a block with its evidence", () => {
    expect(shown(furnace)).toBe(`
HOLD       91  SO-240122 → CN  do not ship before a decision
  CSS:1.0/P:89/I:0/D:30/U:0/G:PARTY.LISTED=hold/B:hold/N:hold/O:eu@1.0+us@1.0
  december.csv lines 8–9, 2026-12-03, via HK
  end user YANGTZE MEMORIE TECHNOLOGIES WUHAN (CN)
    0.97 same  us-csl EL  Yangtze Memory Technologies Co., Ltd. (CN)
      licence required, presumption of denial
      For all items subject to the EAR · Presumption of denial
      87 FR 77505 · listed 2022-12-16 · us-csl:EL-yangtze-memory-technologies
      matched by primary name
      why: yangtze = yangtze · memorie ≈ memory · technologies = technologies · wuhan is not in the
        listed name · country agrees: CN / CN (odds ×1.5)
    and 3 further matches not listed here
  findings
     89.30  PARTY.LISTED (at least hold) end user YANGTZE MEMORIE TECHNOLOGIES WUHAN: its name
            matches a listed party, Yangtze Memory Technologies Co., Ltd.
            (us-csl:EL-yangtze-memory-technologies): licence required, presumption of denial
     30.00  DEST.CONCERN destination China: CN is a country of concern for dual-use goods; US rule ·
            15 CFR part 740 Supp. 1, Country Group D:1
  2 rules not evaluated in full, for want of: country of every party, country of a consignee or end
    user
  to check
    [ ] Stop the goods, and tell warehouse and forwarder that they may not leave.
    [ ] Name who decides; a second person confirms, and the reason is written down.
    [ ] Lay the party beside the list entry: full name, address, birth or registration data.
    [ ] Ask the party for a register extract or an identity document where the data do not settle
        it.
    [ ] Where it is the listed party: no dealings before counsel or the authority has answered.
    [ ] Confirm the country of use in writing with the end user.
    and 1 more step; -o json lists all
`);
  });

  test("a party on several lists is one block with a line for each list", () => {
    expect(shown(twoLists)).toContain(`
  end user YANGTZE MEMORIE TECHNOLOGIES WUHAN (CN)
    0.97 same  on 2 lists  Yangtze Memory Technologies Co., Ltd. (CN)
      us-csl EL: licence required, presumption of denial · For all items subject to the EAR ·
        Presumption of denial · 87 FR 77505 · listed 2022-12-16 ·
        us-csl:EL-yangtze-memory-technologies
      un-sc: blocked: no dealings · as YMTC Co Ltd · 0.91 same · every item · CNe.001 · programme CN
        · listed 2023-05-04 · un-sc:CNe.001
      matched by primary name
`);
    expect(shown(twoLists)).toContain("its name\n            matches a listed party on 2 lists, Yangtze");
  });

  test("a quiet shipment is one line, without a gap after another", () => {
    const run = table(PLAIN);
    run.begin(header);
    const line = "standard    0  SO-240123 → DE  no match at or above 0.70 in the lists below\n";
    expect([run.screening(ovens), run.screening(ovens)]).toEqual([`\n${line}`, line]);
    expect(run.screening(furnace)).toMatch(/^\nHOLD/);
    expect(run.screening(ovens)).toBe(`\n${line}`);
  });

  test("a place's points stand in the line of a quiet shipment", () => {
    expect(shown({ ...ovens, findings: [concern, { ...concern, overlay: "uk" }] })).toContain(
      "in the lists below; DEST.CONCERN 30.00\n",
    );
  });

  test("a party that could not be screened and a cell that could not be read are told", () => {
    expect(shown(toOrder)).toBe(`
ENHANCED    0  SO-240124 → DE  an officer looks
  CSS:1.0/P:0/I:0/D:0/U:0/G:DATA.UNSCREENABLE=enhanced/B:enhanced/N:enhanced/O:eu@1.0+us@1.0
  december.csv lines 12–13, 2026-12-03
  notify TO ORDER could not be screened: the name stands for a party but does not name it
  findings
      0.00  DATA.UNSCREENABLE (at least enhanced) notify TO ORDER: it could not be screened: the
            name stands for a party but does not name it · common scoring system 1.0 section 4
  to check
    [ ] Name the officer who looks at this shipment, and write down the reason for the decision.
    [ ] Get the missing name, code or description, and screen again.
  problems in the input
    december.csv line 12, column Ship Date: "31.02." is no date
`);
  });

  test("what a stronger finding stands for is counted or named, and a gate is always told", () => {
    const weaker = { ...listed, confidence: 60 };
    const gated = { ...concern, code: "DEST.TIE", gate: "enhanced" as const };
    const findings = [listed, weaker, weaker, concern, gated];
    const parts = [{ code: "PARTY.LISTED", points: 8930, counted: true, finding: 0 }];
    const text = shown({ ...furnace, findings, score: { ...furnace.score, parts } });
    expect(text).toContain("and 2 listings above, counted as part of the strongest\n");
    expect(text).toContain("not counted beside these: DEST.CONCERN CN us\n");
    expect(text).toContain("30.00  DEST.TIE (at least enhanced, not counted)");
    expect(text).not.toContain("57.00");
  });

  test("a band lowered by a dated record keeps the gross band beside it", () => {
    const score = { ...furnace.score, net: "standard" as const };
    expect(shown({ ...furnace, parties: [], score })).toMatch(
      /no more than\s+normal checks are asked for here \(hold before dated\s+records\)/,
    );
  });

  test("ends with the count and with what was and was not covered", () => {
    expect(table(PLAIN).end(summary)).toBe(`
Summary: 1 hold, 1 enhanced, 1 standard
  3 shipments, 5 parties; 4 potential matches; 1 party could not be screened
  december.csv · 7 rows · sha256 ${"12".repeat(32)}
    columns read: Consignee = consignee.name
    columns not read: Colour
  problems in the input
    december.csv line 14: the row names no party (not screened)
Coverage partial: not everything was screened, see the gaps; matches from 0.70 on
  lists
    us-csl  Consolidated Screening List · 2026-07-31 · 25,921 entries
  not looked at
    - goods: where none are told of, no item was classified or compared with a control list
    - licences: where no goods are told of, their code, destination or place of export is not known,
      or the rules of the place of export are not held or were left out (--jurisdictions), no
      licence requirement or exception was determined
  gaps
    - line 14: the row names no party

A match is potential until a person decides it; nothing here releases a shipment.
`);
  });

  test("a flood of problems is cut and says how many more there are", () => {
    const problems = Array.from({ length: 60 }, () => summary.problems[0]!);
    expect(table(PLAIN).end({ ...summary, problems })).toContain(
      "and 10 further problems; -o json lists all\n",
    );
  });
});

describe("starter data is loud", () => {
  test("at the begin and at the end", () => {
    const banner = `${"!".repeat(100)}\n!!  STARTER DATA, NOT FOR COMPLIANCE USE\n${"!".repeat(100)}\n`;
    expect(
      table(PLAIN)
        .begin({ ...header, coverage: starter })
        .startsWith(banner),
    ).toBe(true);
    const end = table(PLAIN).end({ ...summary, coverage: { ...starter, profileModified: true } });
    expect(end.endsWith(banner)).toBe(true);
    expect(end).toContain("sha256:cdcdcdcdcdcd · 1,003 entries\n");
    expect(end).toContain("    - un-sc: the aliases file was not loaded\n");
    expect(end).toContain("profile modified");
  });

  test("official lists have no banner", () => {
    expect(written(table(PLAIN))).not.toContain("!!");
  });
});

describe("width and colour", () => {
  test.each([60, 80, 120])(
    "lines fit %i columns, but for vectors, hashes and ids that stay whole",
    (width) => {
      const name = "长江存储科技有限责任公司".repeat(8);
      const parties = [{ ...furnace.parties[1]!, party: { ...furnace.parties[1]!.party, name } }];
      const lines = `${shown({ ...furnace, parties }, width)}${shown(twoLists, width)}`.split("\n");
      const tooLong = lines.filter((line) => columnsOf(line) > width && line.trim().includes(" "));
      expect(tooLong).toEqual([]);
    },
  );

  test("colours come only when asked for, and change nothing else", () => {
    const plain = written(table(PLAIN));
    const coloured = written(table({ paint: COLOURS, width: 100 }));
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31m");
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  test("equal runs read equal", () => {
    expect(written(table(PLAIN), structuredClone(screenings))).toBe(written(table(PLAIN)));
  });
});
