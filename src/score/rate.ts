import { CordonError } from "../model/errors.ts";
import type { Band, Finding, Rated } from "../model/finding.ts";
import type { Circumstance, Measure } from "../model/measure.ts";
import type { CodeRow } from "./code-row.ts";
import { type MatchProof, measureGate, measureSeverity, weakSeverity } from "./measure.ts";
import type { ScoringProfile } from "./profile.ts";

/** What is known when a finding is raised. */
export interface RateFacts {
  /** A variant of the code's row, such as `embargoed`. */
  readonly variant?: string;
  /** The listing and what the match proves, for codes that go by the measure. */
  readonly listing?: { readonly measure: Measure; readonly proof: MatchProof };
  readonly known?: readonly Circumstance[];
  /** Only a weak name matched. */
  readonly weak?: boolean;
}

/** What a profile says of a finding, and what it was asked with. */
export type Numbers = Pick<Finding, "factor" | "severity" | "gate" | "rated">;

/**
 * The numbers of a finding to be raised, ready to be spread into it; `gate` is absent where none is demanded.
 * @throws CordonError `usage` where the profile has no such code or variant.
 */
export function rate(profile: ScoringProfile, code: string, facts: RateFacts = {}): Numbers {
  const row = rowOf(profile, code, facts.variant);
  const gate = gateOf(profile, code, row, facts);
  return {
    factor: row.factor,
    severity: severityOf(profile, code, row, facts),
    ...(gate !== undefined && { gate }),
    rated: ratedBy(facts),
  };
}

function ratedBy({ variant, listing: listed, known = [], weak = false }: RateFacts): Rated {
  return {
    ...(variant !== undefined && { variant }),
    ...(listed !== undefined && { measure: listed.measure, grade: listed.proof.grade }),
    ...(known.length > 0 && { known }),
    ...(weak && { weak }),
  };
}

function rowOf(profile: ScoringProfile, code: string, variant: string | undefined): CodeRow {
  const row = Object.hasOwn(profile.codes, code) ? profile.codes[code] : undefined;
  if (row === undefined)
    throw new CordonError("usage", `scoring profile ${profile.id} has no row for ${code}`);
  if (variant === undefined) return row;
  const otherwise = Object.entries(row.variants ?? {}).find(([name]) => name === variant);
  if (otherwise === undefined) {
    throw new CordonError("usage", `scoring profile ${profile.id}: ${code} has no variant "${variant}"`);
  }
  return { ...row, ...otherwise[1] };
}

function severityOf(profile: ScoringProfile, code: string, row: CodeRow, facts: RateFacts): number {
  if (typeof row.severity === "number") return row.severity;
  const severity = row.severity === "measure" ? measureSeverity : weakSeverity;
  return severity(profile, listing(code, facts).measure, facts.known);
}

function gateOf(profile: ScoringProfile, code: string, row: CodeRow, facts: RateFacts): Band | undefined {
  if (row.gate === "none") return undefined;
  if (row.gate !== "measure") return row.gate;
  const { measure, proof } = listing(code, facts);
  return measureGate(profile, measure, proof, facts.known);
}

function listing(code: string, facts: RateFacts): NonNullable<RateFacts["listing"]> {
  if (facts.listing === undefined) throw new TypeError(`${code} goes by the measure, and none was given`);
  return facts.listing;
}
