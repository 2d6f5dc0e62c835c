import type { Band } from "../model/finding.ts";
import { MEASURES, type Measure } from "../model/measure.ts";
import { type CodeRow, codesAt } from "./code-row.ts";
import { VERSION } from "./grammar.ts";
import { checkLadders, type Ladders, laddersAt } from "./ladders.ts";
import { type MeasureRow, parseMeasureRow } from "./measure-row.ts";
import { all, dayAt, FILE, type Reader, refuse, rowAt, text, textAt, whole } from "./shape.ts";

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

/**
 * Reads a profile from parsed JSON: every key known and present, every number whole and in range.
 * @throws ProfileRefused naming each place that is wrong; what holds between rows is looked at once every row is right.
 */
export function parseProfile(json: unknown): ScoringProfile {
  const profile = rowAt<Omit<ScoringProfile, "effective">, { readonly effective: Effective }>(
    json,
    FILE,
    {
      id: (value, where) => textAt(value, where, /^[a-z][a-z0-9.-]*$/u, "common-1.0"),
      version: (value, where) => textAt(value, where, VERSION, "1.0"),
      title: text,
      asOf: dayAt,
      weights: weightsAt,
      bands: bandsAt,
      match: matchAt,
      weakShare: whole(0, 100),
      measures: measuresAt,
      codes: codesAt,
      ladders: laddersAt,
    },
    { effective: effectiveAt },
  );
  const { measures, codes, ladders } = profile;
  const homeless = MEASURES.filter((measure) => !Object.hasOwn(codes, measures[measure].code));
  all([
    ...homeless.map((measure) => () => {
      refuse(`measures.${measure}.code`, `names ${measures[measure].code}, which has no row in codes`);
    }),
    () => checkLadders(ladders, codes),
  ]);
  return profile;
}

const effectiveAt: Reader<Effective> = (value, where) => {
  const row = rowAt<{ readonly from: string }, { readonly to: string }>(
    value,
    where,
    { from: dayAt },
    { to: dayAt },
  );
  if (row.to !== undefined && row.to < row.from)
    refuse(`${where}.to`, `must not be before ${where}.from, which is ${row.from}`);
  return row;
};

const weightsAt: Reader<ScoringProfile["weights"]> = (value, where) => {
  const weight = whole(0, 100);
  return rowAt<ScoringProfile["weights"]>(value, where, { P: weight, I: weight, D: weight, U: weight });
};

const bandAt: Reader<BandRow> = (value, where) =>
  rowAt<BandRow>(value, where, { from: whole(0, 100), serviceDays: whole(0, 366), meaning: text });

const bandsAt: Reader<ScoringProfile["bands"]> = (value, where) => {
  const rows = { standard: bandAt, enhanced: bandAt, hold: bandAt };
  const bands = rowAt<ScoringProfile["bands"]>(value, where, rows);
  const { standard, enhanced, hold } = bands;
  if (standard.from !== 0) refuse(`${where}.standard.from`, "must be 0, as every total needs a band");
  if (enhanced.from <= 0) refuse(`${where}.enhanced.from`, "must be above that of standard");
  if (hold.from <= enhanced.from) refuse(`${where}.hold.from`, "must be above that of enhanced");
  return bands;
};

const matchAt: Reader<ScoringProfile["match"]> = (value, where) => {
  const share = whole(0, 100);
  const row = rowAt<ScoringProfile["match"]>(value, where, {
    near: share,
    same: share,
    holdConfidence: share,
  });
  if (row.same <= row.near) refuse(`${where}.same`, `must be above match.near, which is ${row.near}`);
  return row;
};

const measuresAt: Reader<ScoringProfile["measures"]> = (value, where) => {
  const rows = Object.fromEntries(MEASURES.map((measure) => [measure, parseMeasureRow]));
  return rowAt(value, where, rows as Record<Measure, Reader<MeasureRow>>);
};
