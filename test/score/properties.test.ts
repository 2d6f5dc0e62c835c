import { describe, expect, test } from "vitest";
import type { Finding, Score } from "../../src/model/finding.ts";
import { isStricter } from "../../src/score/bands.ts";
import { FACTORS } from "../../src/score/profile.ts";
import { scoreVector } from "../../src/score/score-vector.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { formatVector, parseVector } from "../../src/score/vector.ts";
import { anyFinding, anyFindings, mulberry32, profile, shuffled, upTo } from "./world.ts";

const WORLDS = 2000;
const score = (findings: readonly Finding[]) => scoreFindings(findings, profile, ["us@1.0"]);

/** Runs `check` on many made-up shipments; the seed is in the message of a failure. */
function everywhere(check: (findings: Finding[], random: () => number) => void): void {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const random = mulberry32(seed);
    try {
      check(anyFindings(random), random);
    } catch (error) {
      throw new Error(`in the world of seed ${seed}`, { cause: error });
    }
  }
}

/** What is lower after than before; nothing should be. */
function lowered(before: Score, after: Score): readonly string[] {
  return [
    ...FACTORS.filter((factor) => after.factors[factor] < before.factors[factor]),
    ...(after.total < before.total ? ["total"] : []),
    ...(isStricter(before.totalBand, after.totalBand) ? ["totalBand"] : []),
    ...(isStricter(before.gross, after.gross) ? ["gross"] : []),
  ];
}

function codesAndPoints(parts: Score["parts"]): readonly string[] {
  return parts.map(({ code, points }) => `${code} ${points}`);
}

describe("whatever a shipment holds", () => {
  test("one more finding never lowers a factor, the number or a band", () => {
    everywhere((findings, random) => {
      expect(lowered(score(findings), score([...findings, anyFinding(random)]))).toEqual([]);
    });
  });

  test.each(["severity", "confidence"] as const)("a higher %s never lowers anything", (key) => {
    everywhere((findings, random) => {
      const place = Math.floor(random() * findings.length);
      const raised = findings.map((each, i) =>
        i === place ? { ...each, [key]: each[key] + upTo(100 - each[key], random) } : each,
      );
      expect(lowered(score(findings), score(raised))).toEqual([]);
    });
  });

  test("the order of its findings changes nothing, gates included", () => {
    everywhere((findings, random) => {
      const { parts, ...rest } = score(findings);
      const { parts: otherParts, ...otherRest } = score(shuffled(findings, random));
      expect(JSON.stringify(otherRest)).toBe(JSON.stringify(rest));
      expect(codesAndPoints(otherParts)).toEqual(codesAndPoints(parts));
    });
  });

  test("its vector alone gives the same number and gross band, and reads back to itself", () => {
    everywhere((findings) => {
      const { vector, total, totalBand, gross } = score(findings);
      const parsed = parseVector(vector);
      expect(scoreVector(parsed, profile)).toEqual({ total, totalBand, gross });
      expect(formatVector(parsed)).toBe(vector);
    });
  });

  test("its findings are left as they were, and equal findings give equal bytes", () => {
    everywhere((findings) => {
      const before = JSON.stringify(findings);
      const first = JSON.stringify(score(findings));
      expect(JSON.stringify(findings)).toBe(before);
      expect(JSON.stringify(score(structuredClone(findings)))).toBe(first);
    });
  });

  test("each finding with a factor has one part, and one part counts per code or ladder", () => {
    everywhere((findings) => {
      const { parts } = score(findings);
      const withFactor = findings.flatMap((each, i) => (each.factor === "-" ? [] : [i]));
      expect(parts.map((part) => part.finding).sort((a, b) => a - b)).toEqual(withFactor);
      const rungs = Object.entries(profile.ladders);
      const slots = parts.map(({ code }) => rungs.find(([, codes]) => codes.includes(code))?.[0] ?? code);
      expect(parts.filter((part) => part.counted)).toHaveLength(new Set(slots).size);
    });
  });
});
