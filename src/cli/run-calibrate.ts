import { join } from "node:path";
import { calibrate } from "../evaluate/calibrate.ts";
import { decidedPairs } from "../evaluate/decided-pairs.ts";
import { DECISION_COLUMNS, MORE_DECISION_COLUMNS, readDecision } from "../evaluate/read-decision.ts";
import { SavedScores } from "../evaluate/saved-scores.ts";
import type { DecisionPlace } from "../evaluate/read-decision.ts";
import type { Decision } from "../model/decision.ts";
import { CordonError } from "../model/errors.ts";
import { calibrationReports } from "../report/calibration.ts";
import { visible } from "../report/escape.ts";
import { CUT_WORDS } from "../report/wording.ts";
import { openEvalFile, openTable } from "./eval-input.ts";
import type { EvalFile } from "./eval-input.ts";
import { inTurns } from "./eval-turns.ts";
import type { Io } from "./io.ts";
import { DATA } from "./home.ts";
import { findingCodes } from "../score/finding-codes.ts";
import { parseOwnership } from "../score/ownership.ts";
import { readData } from "../sources/reference.ts";
import { lookOf } from "./look.ts";
import { profileOn } from "./profile-on.ts";
import { isWhole, openSaved, readSavedFile } from "./saved-files.ts";
import { parseMaxLoss, parseThresholds } from "./thresholds.ts";
import { version } from "./version.ts";

export interface CalibrateOptions {
  readonly results?: readonly string[];
  readonly maxLoss: string;
  readonly thresholds: string;
  readonly profile?: readonly string[];
  readonly output: "table" | "json";
  readonly quiet: boolean;
}

/** More than any register of decisions; each is kept in memory. */
const MOST = 500_000;

/** Shows what thresholds would come to on decided cases. @throws CordonError `usage`, `input`, `interrupted`. */
export async function runCalibrate(io: Io, path: string, options: CalibrateOptions): Promise<void> {
  const { output, quiet } = options;
  const asOf = io.now().toISOString().slice(0, 10);
  const { profile, sha256 } = await profileOn(asOf, options.profile);
  const rules = parseOwnership(readData(join(DATA, "scoring/ownership-1.0.json")).json);
  const known = new Set(findingCodes(profile, rules));
  const ask = {
    thresholds: parseThresholds(options.thresholds),
    maxLoss: parseMaxLoss(options.maxLoss),
    current: profile.match.near,
    highest: profile.match.same - 1,
  };
  const file = await openEvalFile(io, path);
  const results = await Promise.all((options.results ?? []).map((name) => resultOf(io, name)));
  const decisions = await decisionsOf(io, file, { today: asOf, known }, quiet);
  const decided = decidedPairs(decisions, asOf);
  const scores = new SavedScores(decided.pairs);
  for (const result of results) {
    let [shipments, counted]: [number, number | undefined] = [0, undefined];
    for await (const event of inTurns(io, readSavedFile(result), { quiet, what: "results" })) {
      if ("end" in event) counted = event.end;
      if (!("screening" in event)) continue;
      shipments++;
      for (const hit of event.screening.hits) scores.add(hit);
    }
    if (!isWhole(shipments, counted) && !io.signal.aborted)
      io.err(`cordon: ${visible(result.name)} is not whole: ${CUT_WORDS}\n`);
  }
  const pairs = decided.pairs.map((pair) => scores.complete(pair));
  const found = calibrate(decided, pairs, decisions.length, ask);
  const head = {
    version: version(),
    asOf,
    decisions: file.name,
    results: results.map(({ name }) => name),
    profile: { id: profile.id, version: profile.version, sha256 },
  };
  if (io.signal.aborted) return;
  await io.out(calibrationReports[output](await lookOf(io))(head, found, ask));
}

async function decisionsOf(
  io: Io,
  file: EvalFile,
  reading: Pick<DecisionPlace, "today" | "known">,
  quiet: boolean,
): Promise<Decision[]> {
  const { header, rows } = await openTable(file, DECISION_COLUMNS);
  const known: readonly string[] = [...DECISION_COLUMNS, ...MORE_DECISION_COLUMNS];
  const odd = header.find((name) => !known.includes(name));
  if (odd !== undefined)
    throw new CordonError(
      "input",
      `${file.name} has the unknown column ${odd.slice(0, 80)}`,
      `Known: ${known.join(", ")}.`,
    );
  const decisions: Decision[] = [];
  for await (const { column, where } of inTurns(io, rows, { quiet, what: "decisions" })) {
    if (decisions.length === MOST)
      throw new CordonError("input", `${file.name} has more than ${MOST} decisions`, "Give fewer.");
    const cell = (name: string) => (header.includes(name) ? column(name) : "");
    const line = Number(/\d+$/.exec(where)?.[0] ?? 0);
    decisions.push(readDecision(cell, { where, line, ...reading }));
  }
  return decisions;
}

async function resultOf(io: Io, path: string): Promise<EvalFile> {
  const { file, saved } = await openSaved(io, path);
  if (saved) return file;
  throw new CordonError(
    "input",
    `${file.name} is no saved result`,
    "Give results of `cordon screen -o json` or `-o jsonl`.",
  );
}
