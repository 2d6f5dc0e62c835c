import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CordonError } from "../../src/model/errors.ts";
import type { Finding, Score } from "../../src/model/finding.ts";
import { isStricter } from "../../src/score/bands.ts";
import { FACTORS } from "../../src/score/profile.ts";
import { scoreVector } from "../../src/score/score-vector.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { formatVector, parseVector } from "../../src/score/vector.ts";
import { anyFinding, anyFindings, anyVector, CASES, percent, reordered } from "./arbitrary.ts";
import { profile } from "./world.ts";

const score = (findings: readonly Finding[]) => scoreFindings(findings, profile, ["us@1.0"]);

/** What is lower after than before; nothing should be. */
function lowered(before: Score, after: Score): readonly string[] {
  return [
    ...FACTORS.filter((factor) => after.factors[factor] < before.factors[factor]),
    ...(after.total < before.total ? ["total"] : []),
    ...(isStricter(before.totalBand, after.totalBand) ? ["totalBand"] : []),
    ...(isStricter(before.gross, after.gross) ? ["gross"] : []),
  ];
}

const bounded = (value: number) => Number.isInteger(value) && value >= 0 && value <= 100;
const codesAndPoints = (parts: Score["parts"]) => parts.map(({ code, points }) => `${code} ${points}`);

describe("whatever a shipment holds", () => {
  test("one more finding, wherever it stands, never lowers a factor, the number or a band", () => {
    const law = fc.property(anyFindings, anyFinding, fc.nat(12), (findings, more, place) => {
      expect(lowered(score(findings), score(findings.toSpliced(place, 0, more)))).toEqual([]);
    });
    fc.assert(law, CASES);
  });

  test.each(["severity", "confidence"] as const)(
    "a higher %s of any finding never lowers anything",
    (key) => {
      const law = fc.property(anyFindings, fc.nat(11), percent, (findings, place, other) => {
        const raised = findings.map((each, at) =>
          at === place % findings.length ? { ...each, [key]: Math.max(each[key], other) } : each,
        );
        expect(lowered(score(findings), score(raised))).toEqual([]);
      });
      fc.assert(law, CASES);
    },
  );

  test("factors and number are whole points from 0 to 100, and the number is no lower than the party factor", () => {
    const law = fc.property(anyFindings, (findings) => {
      const { factors, total } = score(findings);
      expect([...Object.values(factors), total].every(bounded)).toBe(true);
      expect(total).toBeGreaterThanOrEqual(factors.P);
    });
    fc.assert(law, CASES);
  });

  test("the order of its findings changes nothing, gates included", () => {
    const law = fc.property(reordered, ([findings, others]) => {
      const { parts, ...rest } = score(findings);
      const { parts: otherParts, ...otherRest } = score(others);
      expect(JSON.stringify(otherRest)).toBe(JSON.stringify(rest));
      expect(codesAndPoints(otherParts)).toEqual(codesAndPoints(parts));
    });
    fc.assert(law, CASES);
  });

  test("its vector alone gives the same number and gross band, and reads back to itself", () => {
    const law = fc.property(anyFindings, (findings) => {
      const { vector, total, totalBand, gross, factors, gates } = score(findings);
      const parsed = parseVector(vector);
      expect(scoreVector(parsed, profile)).toEqual({ total, totalBand, gross });
      expect(parsed).toMatchObject({ factors, gates, gross });
      expect(formatVector(parsed)).toBe(vector);
    });
    fc.assert(law, CASES);
  });

  test("its findings are left as they were, and equal findings give equal bytes", () => {
    const law = fc.property(anyFindings, (findings) => {
      const before = JSON.stringify(findings);
      const first = JSON.stringify(score(findings));
      expect(JSON.stringify(findings)).toBe(before);
      expect(JSON.stringify(score(structuredClone(findings)))).toBe(first);
    });
    fc.assert(law, CASES);
  });

  test("each finding with a factor has one part, and one part counts per code or ladder", () => {
    const rungs = Object.entries(profile.ladders);
    const law = fc.property(anyFindings, (findings) => {
      const { parts } = score(findings);
      const withFactor = findings.flatMap((each, i) => (each.factor === "-" ? [] : [i]));
      expect(parts.map((part) => part.finding).sort((a, b) => a - b)).toEqual(withFactor);
      const slots = parts.map(({ code }) => rungs.find(([, codes]) => codes.includes(code))?.[0] ?? code);
      expect(parts.filter((part) => part.counted)).toHaveLength(new Set(slots).size);
    });
    fc.assert(law, CASES);
  });
});

function outcomeOf(text: string): string {
  try {
    return formatVector(parseVector(text)).length === text.length ? "read" : "read as another";
  } catch (error) {
    return error instanceof CordonError ? error.code : String(error);
  }
}

describe("whatever a vector says", () => {
  test("it is read back as it was written", () => {
    const law = fc.property(anyVector, (vector) => {
      expect(parseVector(formatVector(vector))).toEqual(vector);
    });
    fc.assert(law, CASES);
  });

  test("the order of its gates and overlays changes nothing in its text", () => {
    const law = fc.property(anyVector, (vector) => {
      const turned = { ...vector, gates: vector.gates.toReversed(), overlays: vector.overlays.toReversed() };
      expect(formatVector(turned)).toBe(formatVector(vector));
    });
    fc.assert(law, CASES);
  });

  test("any other text ends with a reason, never with a bug", () => {
    const parts = fc.constantFrom("CSS:1.0", "P:1", "I:", "D:101", "U:0", "G:-", "B:hold", "N:hold", "O:-");
    const near = fc.array(fc.oneof(parts, fc.string({ maxLength: 6 })), { minLength: 7, maxLength: 10 });
    const law = fc.property(
      fc.oneof(
        fc.string(),
        near.map((fields) => fields.join("/")),
      ),
      (text) => {
        expect(["read", "usage"]).toContain(outcomeOf(text));
      },
    );
    fc.assert(law, CASES);
  });
});
