import { join } from "node:path";
import { CordonError } from "../model/errors.ts";
import { wrongBandWords } from "../report/score-words.ts";
import { vectorScoreReport } from "../report/vector-score.ts";
import { parseOwnership } from "../score/ownership.ts";
import { parseProfile } from "../score/profile.ts";
import { scoreVector } from "../score/score-vector.ts";
import { formatVector, parseVector } from "../score/vector.ts";
import { readData, readProfile } from "../sources/reference.ts";
import { DATA } from "./home.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";

/**
 * Recomputes a score from its vector by the profile that ships.
 * @throws CordonError `usage` for text that is no vector, one of another version, or one whose gross band is wrong.
 */
export async function runScore(io: Io, text: string, output: "table" | "json"): Promise<void> {
  const stated = parseVector(text);
  const { json, sha256 } = readProfile(DATA);
  const profile = parseProfile(json);
  const { total, totalBand, gross } = scoreVector(stated, profile);
  if (gross !== stated.gross) {
    const demands = stated.gates.map(({ code, band }) => `${code}=${band}`);
    throw new CordonError(
      "usage",
      wrongBandWords(stated.gross, gross, total, demands),
      "It was changed on its way, or made with other numbers than this profile's: `cordon profile show`.",
    );
  }
  const ownership = parseOwnership(readData(join(DATA, "scoring/ownership-1.0.json")).json);
  const rows = Object.entries({ ...ownership.codes, ...profile.codes });
  const meanings = Object.fromEntries(rows.map(([code, { meaning }]) => [code, meaning]));
  const one = { ...stated, vector: formatVector(stated), total, totalBand, gross, sha256, profile, meanings };
  await io.out(
    output === "json" ? vectorScoreReport.json(one) : vectorScoreReport.table(one, await lookOf(io)),
  );
}
