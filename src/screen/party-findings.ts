import type { Finding } from "../model/finding.ts";
import type { ListEntry } from "../model/list-entry.ts";
import { overlayOfList } from "../model/list-overlay.ts";
import type { Measure } from "../model/measure.ts";
import { listingsOf } from "../model/screening.ts";
import type { Hit, Listing, PartyScreening } from "../model/screening.ts";
import { confidenceOf } from "../score/confidence.ts";
import type { Circumstance } from "../model/measure.ts";
import { LISTED_RULE, listedCode } from "../score/listed-code.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { rate } from "../score/rate.ts";
import { nameData } from "./name-data.ts";

/** The findings of one party, with what the goods take away from a listing: one for each measure of each listing of each hit, or that it could not be screened; and what is odd about its name. */
export function partyFindings(
  profile: ScoringProfile,
  result: PartyScreening,
  scope: readonly Circumstance[] = [],
): Finding[] {
  const listed = result.hits.flatMap((hit) => {
    const known = identity(hit);
    return listingsOf(hit).flatMap((listing) =>
      measuresOf(listing).map((measure) => finding(profile, result, listing, measure, known, scope)),
    );
  });
  const written = nameData(profile, result.party);
  if (result.status === "screened") return [...listed, ...written];
  const unscreenable: Finding = {
    code: "DATA.UNSCREENABLE",
    ...rate(profile, "DATA.UNSCREENABLE"),
    confidence: 100,
    rule: "party-unscreenable",
    citation: "common scoring system 1.0 section 4",
    subject: result.party.role,
    evidence: { party: result.party.name, reason: result.reason ?? "" },
  };
  return [...listed, unscreenable, ...written];
}

/** At a listed party's address no measure is met: one finding says so, with the gravest. An entry that lists only a place is met itself. */
function measuresOf({ match, entry }: Listing): readonly Measure[] {
  return match.by === "address" && entry.kind !== "address" ? entry.measures.slice(0, 1) : entry.measures;
}

/** The listed party, named once for all its listings; where it stands on several lists, with the citations of all. */
function identity(hit: Hit): Finding["evidence"] {
  const listed = hit.entry.names[0]?.text ?? hit.entry.addresses[0]?.text ?? "";
  if (hit.others.length === 0) return { listed };
  const entries = listingsOf(hit).map(({ entry }) => entry);
  const lists = new Set(entries.map(({ list, source }) => `${list} ${source}`)).size;
  return { listed, lists, citations: entries.map(cited).join("; ") };
}

function cited({ id, citations }: ListEntry): string {
  return citations.length === 0 ? id : `${id}: ${citations.join(", ")}`;
}

/** The UN's measures belong to the common profile. */
function overlayOf(entry: ListEntry): Pick<Finding, "overlay"> {
  const overlay = overlayOfList(entry);
  return overlay === undefined || overlay === "un" ? {} : { overlay };
}

function finding(
  profile: ScoringProfile,
  { party }: PartyScreening,
  { match, entry }: Listing,
  measure: Measure,
  known: Finding["evidence"],
  scope: readonly Circumstance[],
): Finding {
  const confidence = match.by === "identifier" ? 100 : confidenceOf(match.score, match.grade);
  const weakly = match.weak && match.by === "name";
  const code = listedCode(profile, measure, match.by, weakly);
  const facts = {
    listing: { measure, proof: { grade: match.grade, confidence } },
    ...(weakly ? { weak: true } : {}),
    known: entry.kind === "vessel" ? (["vessel", ...scope] as const) : scope,
    ...(match.by === "address" && entry.kind === "address" ? { variant: "address_entry" } : {}),
  };
  return {
    code,
    ...rate(profile, code, facts),
    confidence,
    ...overlayOf(entry),
    rule: LISTED_RULE,
    citation: entry.citations.join("; ") || `${entry.list} ${entry.id}`,
    subject: party.role,
    evidence: {
      party: party.name,
      role: party.role,
      entry: entry.id,
      source: entry.source,
      ...known,
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
