import { CordonError } from "../model/errors.ts";
import type { SavedRun } from "../model/saved.ts";
import { explainResultReport } from "../report/explain-result.ts";
import { explainScore } from "../screen/explain-score.ts";
import { findSaved } from "./find-saved.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";
import { profileOn } from "./profile-on.ts";
import { profileOfResult } from "./profiles.ts";
import type { ProfileFile } from "./profiles.ts";
import { version } from "./version.ts";

export interface ExplainResultOptions {
  readonly output: "table" | "json";
  /** Files of scoring profiles; the one that ships where absent. */
  readonly profile?: readonly string[];
  readonly quiet: boolean;
}

/** Explains the score of one shipment of a saved result. @throws CordonError `usage`, `input`. */
export async function runExplainResult(
  io: Io,
  path: string,
  shipment: string,
  options: ExplainResultOptions,
): Promise<void> {
  const given = options.profile && (await Promise.all(options.profile.map(profileOfResult)));
  const { screening, run, cut } = await findSaved(io, path, shipment, options);
  const { profile, sha256 } = await profileOf(io, run, given);
  const explanation = explainScore(screening, profile, sha256, run);
  await io.out(
    explainResultReport[options.output]({ version: version(), cut }, explanation, await lookOf(io)),
  );
}

/** The profile under which the result was made; where it does not name one, the one given or in force. */
async function profileOf(
  io: Io,
  run: SavedRun | undefined,
  given: readonly ProfileFile[] | undefined,
): Promise<ProfileFile> {
  const known = given ?? [await profileOn(io.now().toISOString().slice(0, 10))];
  const [first, ...more] = known;
  if (run === undefined && first !== undefined && more.length === 0) return first;
  if (run === undefined)
    throw new CordonError("usage", "The result does not name its profile", "Give one --profile alone.");
  const made = known.find(({ sha256 }) => sha256 === run.profile.sha256);
  if (made !== undefined) return made;
  const { id, sha256 } = run.profile;
  throw new CordonError(
    "usage",
    `The result was made under the profile ${id} with sha256 ${sha256.slice(0, 12)}, which is not at hand`,
    "Give its file with --profile: its numbers are needed to recompute the score.",
  );
}
