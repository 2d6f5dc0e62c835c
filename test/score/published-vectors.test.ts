import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { scoreVector } from "../../src/score/score-vector.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { parseVector } from "../../src/score/vector.ts";
import { finding, profile } from "./world.ts";

/** Section 7 of the common scoring system: P, I, D, U, gates, total, band. */
const PUBLISHED = [
  [0, 0, 0, 0, "-", 0, "standard"],
  [100, 0, 0, 0, "PARTY.LISTED=hold", 100, "hold"],
  [0, 100, 0, 0, "ITEM.MUNITIONS=enhanced", 60, "enhanced"],
  [0, 75, 35, 0, "-", 57, "enhanced"],
  [0, 25, 0, 0, "-", 15, "standard"],
  [0, 50, 25, 25, "-", 51, "enhanced"],
  [0, 100, 100, 0, "DEST.EMBARGO=hold+ITEM.MUNITIONS=enhanced", 84, "hold"],
  [0, 0, 0, 45, "-", 32, "enhanced"],
  [55, 25, 35, 30, "-", 76, "hold"],
] as const;

for (const [P, I, D, U, gates, total, band] of PUBLISHED) {
  const vector = `CSS:1.0/P:${P}/I:${I}/D:${D}/U:${U}/G:${gates}/B:${band}/N:${band}/O:-`;

  test(`a partner who holds only ${vector} reaches ${total} and ${band}`, () => {
    expect(scoreVector(parseVector(vector), profile)).toMatchObject({ total, gross: band });
  });

  test(`a shipment with just these factors and gates is published as ${vector}`, () => {
    const named = { P: "PARTY.OTHER", I: "ITEM.OTHER", D: "DEST.OTHER", U: "USE.OTHER" };
    const findings: Finding[] = [
      finding(named.P, P),
      finding(named.I, I),
      finding(named.D, D),
      finding(named.U, U),
      ...parseVector(vector).gates.map((gate) => finding(gate.code, 0, 100, gate.band)),
    ];
    const score = scoreFindings(findings, profile, []);
    expect(score.vector).toBe(vector);
    expect(score).toMatchObject({ total, gross: band, net: band, factors: { P, I, D, U } });
  });
}
