import type { ListEntry } from "../model/list-entry.ts";
import type { PartyMatch } from "../model/match.ts";
import type { Measure } from "../model/measure.ts";
import { listingsOf } from "../model/screening.ts";
import type { PartyScreening } from "../model/screening.ts";
import { confidenceOf } from "../score/confidence.ts";
import { measureSeverity } from "../score/measure.ts";
import type { OwnershipRule } from "../score/ownership.ts";
import type { ScoringProfile } from "../score/profile.ts";

/** One listing of an owner with one of its measures. */
export interface ListedAs {
  readonly entry: ListEntry;
  /** The surest of the listed party on any of its lists: they are one party, however each spells it. */
  readonly match: PartyMatch;
  readonly measure: Measure;
  readonly severity: number;
  /** Whole hundredths. */
  readonly confidence: number;
  readonly weak: boolean;
  /** Orders how surely an owner is listed: by confidence, weak evidence behind all other. */
  readonly rank: number;
  /** Owners with the same one are one listed party. */
  readonly subject: string;
}

const STRONG = 1000;

/** Every listing of an owner, each with each of its measures: who it is, all lists of one party prove together. */
export function listedAs(profile: ScoringProfile, { hits }: PartyScreening): ListedAs[] {
  return hits.flatMap((hit) => {
    const proof = listingsOf(hit)
      .map(({ match }) => proofOf(match))
      .reduce((best, next) => (next.rank > best.rank ? next : best));
    return listingsOf(hit).flatMap(({ entry }) =>
      entry.measures.map((measure) => ({
        entry,
        ...proof,
        subject: hit.entry.id,
        measure,
        severity: measureSeverity(profile, measure),
      })),
    );
  });
}

function proofOf(match: PartyMatch): Pick<ListedAs, "match" | "confidence" | "weak" | "rank"> {
  const confidence = match.by === "identifier" ? 100 : confidenceOf(match.score, match.grade);
  const weak = match.weak && match.by === "name";
  return { match, confidence, weak, rank: confidence + (weak ? 0 : STRONG) };
}

/** Whether a rule reaches a listing. */
export function reaches({ covers }: OwnershipRule, { entry, measure }: ListedAs): boolean {
  return covers.some(
    ({ sources, measures, programmes }) =>
      sources.includes(entry.source) &&
      measures.includes(measure) &&
      (programmes === undefined || programmes.some((programme) => entry.programmes.includes(programme))),
  );
}

/** The surest listing, among equals the most severe. */
export function surest(listings: readonly ListedAs[]): ListedAs | undefined {
  return listings.toSorted(
    (a, b) => b.rank - a.rank || b.severity - a.severity || (a.entry.id < b.entry.id ? -1 : 1),
  )[0];
}
