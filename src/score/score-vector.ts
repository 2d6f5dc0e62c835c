import { CordonError } from "../model/errors.ts";
import type { Score } from "../model/finding.ts";
import { bandOf, grossBand } from "./bands.ts";
import type { ScoringProfile } from "./profile.ts";
import { totalOf } from "./total.ts";
import type { ParsedVector } from "./vector.ts";

/**
 * Number and gross band recomputed from a vector alone; compare `gross` with the vector's own to see whether it holds.
 * @throws CordonError `usage` where the vector is of another version than the profile.
 */
export function scoreVector(
  vector: Pick<ParsedVector, "version" | "factors" | "gates">,
  profile: ScoringProfile,
): Pick<Score, "total" | "totalBand" | "gross"> {
  if (vector.version !== profile.version) {
    throw new CordonError(
      "usage",
      `the vector is of version ${vector.version}, the scoring profile ${profile.id} of ${profile.version}`,
      "Score it with a release of Cordon that has that version's numbers.",
    );
  }
  const total = totalOf(vector.factors, profile);
  const totalBand = bandOf(total, profile);
  return { total, totalBand, gross: grossBand(totalBand, vector.gates) };
}
