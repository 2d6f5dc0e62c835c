import type { SavedRun } from "../model/saved.ts";
import type { ShadowInput } from "../model/shadow.ts";
import { shadowSaved } from "../screen/shadow-saved.ts";
import type { ShadowProfiles } from "../screen/shadow-saved.ts";
import type { EvalFile } from "./eval-input.ts";
import { inTurns } from "./eval-turns.ts";
import type { ShadowRun } from "./run-shadow.ts";
import { readSavedFile } from "./saved-files.ts";

/** Scores the screenings of one saved result anew. @throws CordonError `input`, `usage`, `interrupted`. */
export async function shadowResult(
  { io, options, take }: ShadowRun,
  file: EvalFile,
  profiles: ShadowProfiles,
): Promise<ShadowInput> {
  let run: SavedRun | undefined;
  let [shipments, whole] = [0, false];
  for await (const event of inTurns(io, readSavedFile(file), { quiet: options.quiet, what: "results" })) {
    if ("run" in event) run = event.run;
    else if ("end" in event) whole = true;
    else {
      shipments++;
      await take(shadowSaved(event.screening, profiles));
    }
  }
  const cut = whole ? {} : { cut: true };
  return { name: file.name, kind: "result", shipments, ...(run !== undefined && { run }), ...cut };
}
