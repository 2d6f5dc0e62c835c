import { BANDS, type Band } from "../model/finding.ts";
import { MEASURES, type Measure } from "../model/measure.ts";
import { type CodeRow, parseCodeRow } from "./code-row.ts";
import { CODE, VERSION } from "./grammar.ts";
import { type Ladders, parseLadders } from "./ladders.ts";
import { type MeasureRow, parseMeasureRow } from "./measure-row.ts";
import { objectAt, recordAt, refuse, textAt, wholeAt } from "./shape.ts";

/** The factors that add to the total, in the vector's order. */
export const FACTORS = ["P", "I", "D", "U"] as const;
export type ScoredFactor = (typeof FACTORS)[number];

/** Every number of the common scoring system. */
export interface ScoringProfile {
  readonly id: string;
  /** Version of the scoring system it is for; stands in the vector. */
  readonly version: string;
  readonly title: string;
  /** ISO date of the numbers. */
  readonly asOf: string;
  /** Days of screening for which it holds, both inside; every day where absent. */
  readonly effective?: Effective;
  /** Whole hundredths, 0–100. */
  readonly weights: Readonly<Record<ScoredFactor, number>>;
  readonly bands: Readonly<Record<Band, BandRow>>;
  /** Match scores from which a match is *near* and *same*; least confidence for a hold. Whole hundredths. */
  readonly match: { readonly near: number; readonly same: number; readonly holdConfidence: number };
  /** Share of a measure's severity that a weak match keeps, per cent. */
  readonly weakShare: number;
  readonly measures: Readonly<Record<Measure, MeasureRow>>;
  readonly codes: Readonly<Record<string, CodeRow>>;
  readonly ladders: Ladders;
}

/** ISO days, both inside; open-ended without `to`. */
export interface Effective {
  readonly from: string;
  readonly to?: string;
}

export interface BandRow {
  /** Least total of the band, 0–100. */
  readonly from: number;
  /** Calendar days within which a person is to decide; 0 where nobody is asked. */
  readonly serviceDays: number;
  readonly meaning: string;
}

const KEYS = ["id", "version", "title", "asOf", "weights", "bands", "match", "weakShare", "measures"];

/**
 * Reads a profile from parsed JSON: every key known and present, every number whole and in range.
 * @throws CordonError `usage` naming the first place that is wrong.
 */
export function parseProfile(json: unknown): ScoringProfile {
  const root = recordAt(json, "the file", [...KEYS, "codes", "ladders"], ["effective"]);
  const codes = codesAt(root["codes"]);
  return {
    id: textAt(root["id"], "id", /^[a-z][a-z0-9.-]*$/u, "common-1.0"),
    version: textAt(root["version"], "version", VERSION, "1.0"),
    title: textAt(root["title"], "title"),
    asOf: dateAt(root["asOf"], "asOf"),
    ...("effective" in root && { effective: effectiveAt(root["effective"]) }),
    weights: weightsAt(root["weights"]),
    bands: bandsAt(root["bands"]),
    match: matchAt(root["match"]),
    weakShare: wholeAt(root["weakShare"], "weakShare", 0, 100),
    measures: measuresAt(root["measures"], codes),
    codes,
    ladders: parseLadders(root["ladders"], codes),
  };
}

function effectiveAt(json: unknown): Effective {
  const row = recordAt(json, "effective", ["from"], ["to"]);
  const from = dateAt(row["from"], "effective.from");
  if (!("to" in row)) return { from };
  const to = dateAt(row["to"], "effective.to");
  if (to < from) refuse("effective.to", `must not be before effective.from, which is ${from}`);
  return { from, to };
}

function dateAt(value: unknown, where: string): string {
  const text = textAt(value, where, /^\d{4}-\d\d-\d\d$/u, "2026-11-22");
  const date = new Date(`${text}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return real ? text : refuse(where, `is no day of the calendar: ${text}`);
}

function weightsAt(json: unknown): ScoringProfile["weights"] {
  const row = recordAt(json, "weights", FACTORS);
  const weight = (factor: ScoredFactor) => wholeAt(row[factor], `weights.${factor}`, 0, 100);
  return { P: weight("P"), I: weight("I"), D: weight("D"), U: weight("U") };
}

function bandsAt(json: unknown): ScoringProfile["bands"] {
  const table = recordAt(json, "bands", BANDS);
  const band = (name: Band): BandRow => {
    const where = `bands.${name}`;
    const row = recordAt(table[name], where, ["from", "serviceDays", "meaning"]);
    return {
      from: wholeAt(row["from"], `${where}.from`, 0, 100),
      serviceDays: wholeAt(row["serviceDays"], `${where}.serviceDays`, 0, 366),
      meaning: textAt(row["meaning"], `${where}.meaning`),
    };
  };
  const bands = { standard: band("standard"), enhanced: band("enhanced"), hold: band("hold") };
  if (bands.standard.from !== 0) refuse("bands.standard.from", "must be 0, as every total needs a band");
  if (bands.enhanced.from <= 0) refuse("bands.enhanced.from", "must be above that of standard");
  if (bands.hold.from <= bands.enhanced.from) refuse("bands.hold.from", "must be above that of enhanced");
  return bands;
}

function matchAt(json: unknown): ScoringProfile["match"] {
  const row = recordAt(json, "match", ["near", "same", "holdConfidence"]);
  const near = wholeAt(row["near"], "match.near", 0, 100);
  const same = wholeAt(row["same"], "match.same", 0, 100);
  if (same <= near) refuse("match.same", `must be above match.near, which is ${near}`);
  return { near, same, holdConfidence: wholeAt(row["holdConfidence"], "match.holdConfidence", 0, 100) };
}

function codesAt(json: unknown): ScoringProfile["codes"] {
  const rows = Object.entries(objectAt(json, "codes")).map(
    ([code, row]) =>
      [textAt(code, "codes: a name", CODE, "PARTY.LISTED"), parseCodeRow(row, `codes.${code}`)] as const,
  );
  return Object.fromEntries(rows);
}

function measuresAt(json: unknown, codes: ScoringProfile["codes"]): ScoringProfile["measures"] {
  const table = recordAt(json, "measures", MEASURES);
  const rows = MEASURES.map((measure) => {
    const row = parseMeasureRow(table[measure], `measures.${measure}`);
    if (!Object.hasOwn(codes, row.code)) {
      refuse(`measures.${measure}.code`, `names ${row.code}, which has no row in codes`);
    }
    return [measure, row] as const;
  });
  return Object.fromEntries(rows) as Record<Measure, MeasureRow>;
}
