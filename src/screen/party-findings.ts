import type { Finding } from "../model/finding.ts";
import type { Measure } from "../model/measure.ts";
import type { Hit, PartyScreening } from "../model/screening.ts";
import { confidenceOf } from "../score/confidence.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { rate } from "../score/rate.ts";

const RULE = "party-listed";

/** The findings of one party: one for each measure of each hit, or that it could not be screened. */
export function partyFindings(profile: ScoringProfile, result: PartyScreening): Finding[] {
  const listed = result.hits.flatMap((hit) =>
    hit.entry.measures.map((measure) => finding(profile, result, hit, measure)),
  );
  if (result.status === "screened") return listed;
  const unscreenable: Finding = {
    code: "DATA.UNSCREENABLE",
    ...rate(profile, "DATA.UNSCREENABLE"),
    confidence: 100,
    rule: "party-unscreenable",
    citation: "common scoring system 1.0 section 4",
    subject: result.party.role,
    evidence: { party: result.party.name, reason: result.reason ?? "" },
  };
  return [...listed, unscreenable];
}

function finding(
  profile: ScoringProfile,
  { party }: PartyScreening,
  { match, entry }: Hit,
  measure: Measure,
): Finding {
  const confidence = match.by === "identifier" ? 100 : confidenceOf(match.score, match.grade);
  const weakly = match.weak && match.by === "name";
  const own = profile.measures[measure].code;
  const code =
    match.by === "address" ? "PARTY.ADDRESS" : weakly && own === "PARTY.LISTED" ? "PARTY.LISTED_WEAK" : own;
  const facts = {
    listing: { measure, proof: { grade: match.grade, confidence } },
    known: entry.kind === "vessel" ? (["vessel"] as const) : [],
    ...(match.by === "address" ? { variant: "address_entry" } : {}),
  };
  return {
    code,
    ...rate(profile, code, facts),
    confidence,
    rule: RULE,
    citation: entry.citations.join("; ") || `${entry.list} ${entry.id}`,
    subject: party.role,
    evidence: {
      party: party.name,
      role: party.role,
      entry: entry.id,
      source: entry.source,
      listed: entry.names[0]?.text ?? entry.addresses[0]?.text ?? "",
      matched: match.matched,
      by: match.by,
      score: match.score,
      grade: match.grade,
      measure,
    },
    ...(entry.listedOn === undefined
      ? {}
      : { effective: { from: entry.listedOn, ...(entry.endsOn === undefined ? {} : { to: entry.endsOn }) } }),
  };
}
