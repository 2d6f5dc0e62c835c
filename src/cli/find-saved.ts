import { CordonError } from "../model/errors.ts";
import type { SavedRun, SavedScreening } from "../model/saved.ts";
import { CUT_WORDS } from "../report/wording.ts";
import { inTurns } from "./eval-turns.ts";
import type { Io } from "./io.ts";
import { isWhole, openSaved, readSavedFile } from "./saved-files.ts";

export interface FoundScreening {
  readonly screening: SavedScreening;
  readonly run?: SavedRun;
  /** The file lacks its summary, or shipments that it counts. */
  readonly cut: boolean;
}

/** Ids named where the one asked for is not there. */
const NAMED = 5;

/**
 * The one screening of a saved result with this id of a shipment; the whole file is read, as the id may come back.
 * @throws CordonError `usage` where there is none, `input` where there are several or the file is no result or not whole
 */
export async function findSaved(
  io: Io,
  path: string,
  id: string,
  options: { readonly quiet: boolean },
): Promise<FoundScreening> {
  const { file, saved } = await openSaved(io, path);
  if (!saved)
    throw new CordonError(
      "input",
      `${file.name} is no saved result`,
      "Give results of `cordon screen -o json` or `-o jsonl`.",
    );
  const asked = id.trim();
  const found: SavedScreening[] = [];
  const near: { readonly id: string; readonly alike: number }[] = [];
  let run: SavedRun | undefined;
  let [shipments, counted]: [number, number | undefined] = [0, undefined];
  for await (const event of inTurns(io, readSavedFile(file), { ...options, what: "results" })) {
    if ("run" in event) run = event.run;
    else if ("end" in event) counted = event.end;
    else {
      shipments++;
      const { shipment } = event.screening;
      if (shipment === asked) found.push(event.screening);
      else if (found.length === 0) {
        near.push({ id: shipment, alike: likeness(asked, shipment) });
        near.sort((a, b) => b.alike - a.alike);
        near.length = Math.min(near.length, NAMED);
      }
    }
  }
  const cut = !isWhole(shipments, counted);
  const [screening, again] = found;
  if (screening === undefined)
    throw new CordonError(
      cut ? "input" : "usage",
      `${file.name} holds no shipment ${asked.slice(0, 80)}${cut ? `, and is not whole: ${CUT_WORDS}` : ""}`,
      near.length === 0
        ? "It holds no shipment at all."
        : `Nearest: ${near.map((one) => one.id.slice(0, 80)).join("  ")}`,
    );
  if (again !== undefined) {
    const lines = found.map(({ origin }) => `${origin.file} line ${origin.firstLine}`).join(", ");
    throw new CordonError(
      "input",
      `${file.name} holds the shipment ${asked.slice(0, 80)} ${found.length} times: ${lines.slice(0, 300)}`,
      "Screen them with ids of their own.",
    );
  }
  return { screening, ...(run === undefined ? {} : { run }), cut };
}

/** The share of the longer id that both begin and end with, 0–1. */
function likeness(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start++;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return (start + end) / Math.max(one.length, other.length, 1);
}
