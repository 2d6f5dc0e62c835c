import type { Finding, Rated } from "../model/finding.ts";
import { GRADES, type Grade } from "../model/match.ts";
import { MEASURES } from "../model/measure.ts";
import { LISTED_RULE, listedCode } from "./listed-code.ts";
import type { ScoringProfile } from "./profile.ts";
import { rate } from "./rate.ts";

/**
 * A finding with the numbers that a profile gives it; undefined where a fact that decides them is not known: results of
 * earlier builds say less.
 * @throws CordonError `usage` where the profile has no such code or variant: see `hasRow`.
 */
export function rerate(profile: ScoringProfile, finding: Finding): Finding | undefined {
  const rated = finding.rated ?? factsIn(profile, finding);
  if (rated === undefined) return undefined;
  const code = codeOf(profile, finding, rated);
  const row = profile.codes[code];
  const { variant, measure, grade, known, weak } = rated;
  const listing =
    measure === undefined || grade === undefined
      ? undefined
      : { measure, proof: { grade, confidence: finding.confidence } };
  const otherwise = variant === undefined ? undefined : row?.variants?.[variant];
  const asks = [otherwise?.severity ?? row?.severity, otherwise?.gate ?? row?.gate];
  if (listing === undefined && asks.some((ask) => ask === "measure" || ask === "weak_measure"))
    return undefined;
  const { gate: _, ...rest } = finding;
  const facts = {
    ...(variant !== undefined && { variant }),
    ...(listing !== undefined && { listing }),
    ...(known !== undefined && { known }),
    ...(weak !== undefined && { weak }),
  };
  return { ...rest, code, ...rate(profile, code, facts) };
}

/** Whether the profile has a row for what a finding is rated by. */
export function hasRow(profile: ScoringProfile, finding: Finding): boolean {
  const rated = finding.rated ?? {};
  const code = codeOf(profile, finding, rated);
  if (!Object.hasOwn(profile.codes, code)) return false;
  const { variant } = rated;
  return variant === undefined || Object.hasOwn(profile.codes[code]?.variants ?? {}, variant);
}

/** The code of a match follows from what the listing means, and a profile may say that otherwise. */
function codeOf(profile: ScoringProfile, { code, rule, evidence }: Finding, rated: Rated): string {
  const { by } = evidence;
  if (rule !== LISTED_RULE || rated.measure === undefined) return code;
  if (by !== "name" && by !== "identifier" && by !== "address") return code;
  return listedCode(profile, rated.measure, by, rated.weak ?? false);
}

/** What a finding without `rated` still tells by its evidence, where no variant of any row could have decided. */
function factsIn(profile: ScoringProfile, { code, rule, evidence }: Finding): Rated | undefined {
  if (profile.codes[code]?.variants !== undefined) return undefined;
  const measure = MEASURES.find((word) => word === evidence["measure"]);
  const grade = GRADES.find((word): word is Grade => word === evidence["grade"]);
  if (rule !== LISTED_RULE) return measure === undefined ? {} : undefined;
  if (measure === undefined || grade === undefined) return undefined;
  const listed = code === "PARTY.LISTED" || code === "PARTY.LISTED_WEAK";
  if (!listed || profile.measures[measure].variants !== undefined) return undefined;
  return { measure, grade, weak: code === "PARTY.LISTED_WEAK" };
}
