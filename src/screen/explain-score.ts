import { CordonError } from "../model/errors.ts";
import type { Score } from "../model/finding.ts";
import type { SavedRun, SavedScreening } from "../model/saved.ts";
import type { ExplainedFactor, LeftOut, ScoreExplanation } from "../model/score-explanation.ts";
import { exactly } from "../score/exact.ts";
import { partsOf } from "../score/parts.ts";
import type { Part } from "../score/parts.ts";
import { FACTORS } from "../score/profile.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { scoreFindings } from "../score/score.ts";
import { netAnew } from "./saved-net.ts";

/**
 * Recomputes the score of a saved screening and says where each of its points comes from. `sha256` is the profile's, in hex.
 * @throws CordonError `input` where the numbers that it holds do not follow from its findings.
 */
export function explainScore(
  saved: SavedScreening,
  profile: ScoringProfile,
  sha256: string,
  run?: SavedRun,
): ScoreExplanation {
  const { findings } = saved;
  const score = recomputed(saved, profile);
  const parts = partsOf(findings, profile.ladders);
  return {
    saved,
    ...(run === undefined ? {} : { run }),
    profile: { id: profile.id, version: profile.version, sha256 },
    score,
    factors: FACTORS.map((factor): ExplainedFactor => {
      const own = parts.filter((part) => part.factor === factor);
      const counted = own.filter((part) => part.counted);
      const weight = profile.weights[factor];
      return {
        factor,
        score: score.factors[factor],
        exact: exactly(counted.map(({ points }) => points)),
        weight,
        brings: weight * score.factors[factor],
        counted: counted.map(({ finding }) => finding),
        left: own.filter((part) => !part.counted).map((part) => leftOut(part, counted, profile)),
      };
    }),
    exactTotal: exactly(FACTORS.map((factor) => profile.weights[factor] * score.factors[factor])),
    from: {
      standard: profile.bands.standard.from,
      enhanced: profile.bands.enhanced.from,
      hold: profile.bands.hold.from,
    },
    gates: score.gates.map(({ code, band }) => ({
      code,
      band,
      findings: [...findings.keys()].filter(
        (at) => findings[at]?.code === code && findings[at]?.gate === band,
      ),
    })),
  };
}

/** The score anew, where it is the one saved. */
function recomputed(saved: SavedScreening, profile: ScoringProfile): Score {
  const { shipment } = saved;
  const score = scoreAnew(saved, profile);
  if (score !== undefined) return score;
  throw new CordonError(
    "input",
    `The score saved for ${shipment.slice(0, 80)} does not follow from its findings and dated records under the profile ${profile.id}`,
    "The result was changed, or made under another profile: screen the manifest again, or name that profile with --profile.",
  );
}

/** The same; undefined where what was saved does not follow from its findings and dated records. */
export function scoreAnew(saved: SavedScreening, profile: ScoringProfile): Score | undefined {
  const { findings, score: held } = saved;
  const net = netAnew(saved, profile);
  const score = net && scoreFindings(findings, profile, held.overlays, net);
  return score !== undefined && told(score) === told(held) ? score : undefined;
}

function told(score: SavedScreening["score"] | Score): string {
  const { total, totalBand, gross, net, factors, gates, vector } = score;
  const points = FACTORS.map((factor) => factors[factor]);
  const demands = gates.map(({ code, band }) => [code, band]);
  return JSON.stringify([total, totalBand, gross, net, points, demands, vector]);
}

/** Of one code the strongest counts, of one ladder one rung: either way one finding stands for the others. */
function leftOut({ code, finding }: Part, counted: readonly Part[], { ladders }: ScoringProfile): LeftOut {
  const same = counted.find((part) => part.code === code);
  if (same !== undefined) return { finding, why: "stronger_of_code", by: same.finding };
  const rungs = Object.values(ladders).find((ladder) => ladder.includes(code)) ?? [];
  const other = counted.find((part) => rungs.includes(part.code));
  if (other === undefined) throw new RangeError(`nothing counts in place of ${code}`);
  return { finding, why: "other_rung", by: other.finding };
}
