import type { SavedRun } from "../model/saved.ts";
import type { ShadowInput } from "../model/shadow.ts";
import { scoreAnew } from "../screen/explain-score.ts";
import { shadowSaved } from "../screen/shadow-saved.ts";
import type { ShadowProfiles } from "../screen/shadow-saved.ts";
import type { EvalFile } from "./eval-input.ts";
import { inTurns } from "./eval-turns.ts";
import type { ShadowRun } from "./run-shadow.ts";
import { isWhole, readSavedFile } from "./saved-files.ts";

/** Scores the screenings of one saved result anew. @throws CordonError `input`, `usage`, `interrupted`. */
export async function shadowResult(
  { io, options, inForce, take }: ShadowRun,
  file: EvalFile,
  profiles: ShadowProfiles,
): Promise<ShadowInput> {
  let run: SavedRun | undefined;
  let [shipments, counted, altered]: [number, number | undefined, number] = [0, undefined, 0];
  for await (const event of inTurns(io, readSavedFile(file), { quiet: options.quiet, what: "results" })) {
    if ("run" in event) run = event.run;
    else if ("end" in event) counted = event.end;
    else {
      shipments++;
      // Under another profile it cannot be told: its numbers are not at hand.
      if (run?.profile.sha256 === inForce.sha256 && scoreAnew(event.screening, inForce.profile) === undefined)
        altered++;
      await take(shadowSaved(event.screening, profiles));
    }
  }
  const cut = isWhole(shipments, counted) ? {} : { cut: true };
  const otherProfile = run !== undefined && run.profile.sha256 !== inForce.sha256;
  return {
    name: file.name,
    kind: "result",
    shipments,
    ...(run !== undefined && { run }),
    ...cut,
    ...(otherProfile && { otherProfile }),
    ...(altered > 0 && { altered }),
  };
}
