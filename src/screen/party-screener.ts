import { openSearch } from "../match/parties/search.ts";
import type { Categories } from "../model/category.ts";
import { CordonError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { Places } from "../model/place.ts";
import { NOT_COVERED } from "../model/screening.ts";
import type { Coverage, ModifiedBy, PartyCheck, PartyScreening } from "../model/screening.ts";
import type { Party } from "../model/shipment.ts";
import { withCategories } from "../score/categories.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { scoreFindings } from "../score/score.ts";
import type { Lists } from "../store/read-lists.ts";
import { coverageOf } from "./coverage.ts";
import { openIndex } from "./open-index.ts";
import { orderFindings } from "./order-findings.ts";
import type { OpenOwned, OwnedScreener } from "./owned.ts";
import { partyFindings } from "./party-findings.ts";
import { searchParty } from "./search-party.ts";

export interface PartySettings {
  readonly lists: Lists;
  readonly places: Places;
  readonly profile: ScoringProfile;
  /** The day the rules are applied as of, ISO. */
  readonly asOf: string;
  /** Match score in hundredths from which a hit is reported; the profile's own where absent. */
  readonly threshold?: number;
  /** The lists are the embedded starter watchlist. */
  readonly starter: boolean;
  /** The profile is not the one that ships: said in every result. */
  readonly ownProfile?: boolean;
  /** Risk category of each finding code; without it findings have none. */
  readonly categories?: Categories;
  /** Who owns whom, of `ownershipOf`; without it ownership is not looked at. */
  readonly ownership?: OpenOwned;
}

/** Screens parties beside the loaded lists; equal parties of a run are screened once. */
export interface PartyScreener {
  /** With parties alone: nothing else of a shipment is looked at. */
  readonly coverage: Coverage;
  readonly owners: OwnedScreener | undefined;
  /** One party on its own. */
  check(party: Party): PartyCheck;
  /** What was found of one party. */
  party(party: Party): PartyScreening;
  /** Findings in their order, each with its category. */
  sorted(findings: readonly Finding[]): readonly Finding[];
}

/** Parties remembered within a run; a real manifest repeats most of its parties. */
const MEMO_SIZE = 20_000;

/** @throws CordonError `no-list` where no list is loaded or the retrieval index is missing. */
export function createPartyScreener(settings: PartySettings): PartyScreener {
  const { lists, profile, places, asOf, categories } = settings;
  const records = lists.records();
  if (records.length === 0) {
    const hint =
      "Run `cordon lists load FILE…` with official list files, or try --starter (not for compliance use).";
    throw new CordonError("no-list", "No official list is loaded: nothing was screened", hint);
  }
  const threshold = settings.threshold ?? profile.match.near;
  const search = {
    lists,
    names: openSearch(openIndex(lists, "names")),
    addresses: openSearch(openIndex(lists, "addresses")),
    threshold,
  };
  const owners = settings.ownership?.(profile, (subject) => party(subject));
  const gaps = [
    ...records.flatMap((record) => record.gaps),
    ...records.flatMap(({ outdated }) => outdated ?? []),
    ...(owners?.gaps ?? []),
  ];
  const modifiedBy: readonly ModifiedBy[] = [
    ...(settings.ownProfile ? (["profile"] as const) : []),
    ...(threshold === profile.match.near ? [] : (["threshold"] as const)),
  ];
  const coverage: Coverage = {
    status: gaps.length > 0 ? "partial" : "complete",
    threshold,
    profileModified: modifiedBy.length > 0,
    modifiedBy,
    lists: records,
    starter: settings.starter,
    notCovered: NOT_COVERED,
    gaps,
  };
  const sorted = (findings: readonly Finding[]) => withCategories(orderFindings(findings), categories);
  const memo = new Map<string, PartyScreening>();
  const party = (subject: Party): PartyScreening => {
    const { role, ...rest } = subject;
    const key = JSON.stringify(rest);
    let known = memo.get(key);
    if (!known) {
      if (memo.size >= MEMO_SIZE) memo.clear();
      memo.set(key, (known = searchParty(search, subject)));
    }
    return known.party === subject ? known : { ...known, party: { ...known.party, role } };
  };
  return {
    coverage,
    owners,
    party,
    sorted,
    check(subject) {
      const result = party(subject);
      const owned = owners === undefined ? [] : [owners.owned(result.party, [asOf])];
      const findings = sorted([
        ...partyFindings(profile, result),
        ...owned.flatMap(({ findings }) => findings),
      ]);
      const score = scoreFindings(findings, profile, places.overlays);
      return { result, findings, score, coverage: coverageOf(coverage, [result], [], [], owned, false) };
    },
  };
}
