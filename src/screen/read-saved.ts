import { CordonError } from "../model/errors.ts";
import { BANDS } from "../model/finding.ts";
import type { SavedHit, SavedRun, SavedScreening } from "../model/saved.ts";
import { CODE, OVERLAY } from "../score/grammar.ts";
import { objectAt, refuse, textAt, wholeAt, wordAt } from "../score/shape.ts";
import { findingAt, hundredthsAt, listAt, textOr } from "./saved-finding.ts";
import { notEvaluatedAt, recordsAt } from "./saved-records.ts";

const HINT = "Give results of `cordon screen -o json` or `-o jsonl`, as they were written.";

/** One screening of a saved result. `where` opens messages: `file, line 3`. @throws CordonError `input`. */
export function readSaved(value: unknown, where: string): SavedScreening {
  return asInput(where, () => savedAt(value));
}

/** The head of a saved result. @throws CordonError `input`. */
export function readSavedRun(value: unknown, where: string): SavedRun {
  return asInput(where, () => {
    const run = objectAt(value, "run");
    const profile = objectAt(run["profile"], "run.profile");
    const word = (key: string) => textAt(profile[key], `run.profile.${key}`);
    const coverage = objectAt(run["coverage"], "run.coverage");
    return {
      profile: { id: word("id"), version: word("version"), sha256: word("sha256") },
      threshold: hundredthsAt(coverage["threshold"], "run.coverage.threshold"),
      starter: coverage["starter"] === true,
    };
  });
}

/** What is wrong is told as by the readers of profiles, of the user's own file. */
function asInput<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof CordonError)) throw cause;
    const what = cause.message.replace(/^scoring profile/, where);
    throw new CordonError("input", what, HINT, { cause });
  }
}

function savedAt(value: unknown): SavedScreening {
  const root = objectAt(value, "the screening");
  const shipment = objectAt(root["shipment"], "shipment");
  const origin = objectAt(shipment["origin"], "shipment.origin");
  const score = objectAt(root["score"], "score");
  const bands = objectAt(score["bands"], "score.bands");
  const factors = objectAt(score["factors"], "score.factors");
  const factor = (key: string) => wholeAt(factors[key], `score.factors.${key}`, 0, 100);
  const coverage = objectAt(root["coverage"], "coverage");
  const findings = listAt(root["findings"], "findings", findingAt);
  const line = (key: string) => wholeAt(origin[key], `shipment.origin.${key}`, 0, Number.MAX_SAFE_INTEGER);
  return {
    shipment: textAt(shipment["id"], "shipment.id"),
    origin: {
      file: textAt(origin["file"], "shipment.origin.file"),
      firstLine: line("firstLine"),
      lastLine: line("lastLine"),
    },
    findings,
    score: {
      total: wholeAt(score["total"], "score.total", 0, 100),
      gross: wordAt(bands["gross"], "score.bands.gross", BANDS),
      net: wordAt(bands["net"], "score.bands.net", BANDS),
      overlays: listAt(score["overlays"], "score.overlays", (one, at) => textAt(one, at, OVERLAY, "us@1.0")),
      factors: { P: factor("P"), I: factor("I"), D: factor("D"), U: factor("U") },
      totalBand: wordAt(bands["total"], "score.bands.total", BANDS),
      gates: listAt(score["gates"], "score.gates", gateAt),
      vector: textAt(score["vector"], "score.vector"),
    },
    hits: listAt(root["parties"], "parties", (one, at) => hitsAt(one, at, findings)).flat(),
    ...("notEvaluated" in root && {
      notEvaluated: listAt(root["notEvaluated"], "notEvaluated", notEvaluatedAt),
    }),
    ...("records" in root && { records: recordsAt(root["records"], "records") }),
    gaps: listAt(coverage["gaps"], "coverage.gaps", textOr),
  };
}

function gateAt(value: unknown, where: string): SavedScreening["score"]["gates"][number] {
  const gate = objectAt(value, where);
  return {
    code: textAt(gate["code"], `${where}.code`, CODE, "DEST.EMBARGO"),
    band: wordAt(gate["band"], `${where}.band`, BANDS),
  };
}

function hitsAt(value: unknown, where: string, findings: SavedScreening["findings"]): SavedHit[] {
  const party = objectAt(value, where);
  const subject = textOr(party["name"], `${where}.name`);
  const listings = listAt(party["hits"], `${where}.hits`, (hit, at) =>
    listAt(objectAt(hit, at)["listings"], `${at}.listings`, (one, place) => ({
      one: objectAt(one, place),
      place,
    })),
  ).flat();
  return listings.map(({ one, place }) => {
    const entry = textAt(one["entry"], `${place}.entry`);
    const own = findings.filter(
      ({ evidence }) => evidence["entry"] === entry && evidence["party"] === subject,
    );
    if (typeof one["score"] !== "number") refuse(`${place}.score`, "must be a number");
    return {
      subject,
      entry,
      list: textAt(one["list"], `${place}.list`),
      source: textAt(one["source"], `${place}.source`),
      score: hundredthsAt(one["score"], `${place}.score`),
      codes: [...new Set(own.map(({ code }) => code))],
    };
  });
}
