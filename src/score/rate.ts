import { CordonError } from "../model/errors.ts";
import type { Band, Finding } from "../model/finding.ts";
import type { Measure } from "../model/measure.ts";
import type { CodeRow } from "./code-row.ts";
import type { Circumstance } from "./measure-row.ts";
import { type MatchProof, measureGate, measureSeverity, weakSeverity } from "./measure.ts";
import type { ScoringProfile } from "./profile.ts";

/** What is known when a finding is raised. */
export interface RateFacts {
  /** A variant of the code's row, such as `embargoed`. */
  readonly variant?: string;
  /** The listing and what the match proves, for codes that go by the measure. */
  readonly listing?: { readonly measure: Measure; readonly proof: MatchProof };
  readonly known?: readonly Circumstance[];
}

/**
 * The numbers of a finding to be raised, ready to be spread into it; `gate` is absent where none is demanded.
 * @throws CordonError `usage` where the profile has no such code or variant.
 */
export function rate(
  profile: ScoringProfile,
  code: string,
  facts: RateFacts = {},
): Pick<Finding, "factor" | "severity" | "gate"> {
  const row = rowOf(profile, code, facts.variant);
  const gate = gateOf(profile, code, row, facts);
  return {
    factor: row.factor,
    severity: severityOf(profile, code, row, facts),
    ...(gate !== undefined && { gate }),
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
