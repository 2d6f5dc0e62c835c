import type { Case } from "../flags/rule.ts";
import { raiseFlags, unevaluated } from "../flags/index.ts";
import { checkStatements } from "../flags/statements/check-statements.ts";
import { unpackIndex } from "../match/parties/index-data.ts";
import type { IndexData } from "../match/parties/index-data.ts";
import { openSearch } from "../match/parties/search.ts";
import { CordonError } from "../model/errors.ts";
import type { Categories } from "../model/category.ts";
import type { Finding } from "../model/finding.ts";
import type { History } from "../model/history.ts";
import type { Places } from "../model/place.ts";
import { NOT_COVERED } from "../model/screening.ts";
import type {
  Coverage,
  ModifiedBy,
  NotCovered,
  PartyCheck,
  PartyScreening,
  Screening,
} from "../model/screening.ts";
import type { Party, RowProblem, Shipment } from "../model/shipment.ts";
import { withCategories } from "../score/categories.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { rate } from "../score/rate.ts";
import { scoreFindings } from "../score/score.ts";
import type { IndexName, Lists } from "../store/read-lists.ts";
import { partsOf, reasonsOf } from "../text/scope.ts";
import { earlierOf } from "./earlier.ts";
import { itemScope } from "./item-scope.ts";
import type { RecordsJudge } from "./dated-records.ts";
import { openWatched } from "./watched.ts";
import { goodsScreener } from "./goods.ts";
import type { Goods } from "./goods.ts";
import { goodsFacts, itemFindings } from "./item-findings.ts";
import { ownedScreener } from "./owned.ts";
import type { Owned, Ownership } from "./owned.ts";
import { partyFindings } from "./party-findings.ts";
import { useLawOf } from "./use-law.ts";
import { searchParty } from "./search-party.ts";
import { statedScreener } from "./stated.ts";
import type { Stated, Stating } from "./stated.ts";

export interface ScreenerSettings {
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
  /** Control-list catalog and licence rules; without them goods are not looked at. */
  readonly goods?: Goods;
  /** Risk category of each finding code; without it findings have none. */
  readonly categories?: Categories;
  /** Who owns whom; without it ownership is not looked at. */
  readonly ownership?: Ownership;
  /** Rules about end-use statements, and the statements given; without it nothing is asked of statements. */
  readonly stating?: Stating;
  /** Earlier shipments; without them no rule compares with the past. */
  readonly history?: History;
  /** What of them could not be used, one sentence fragment each. */
  readonly historyGaps?: readonly string[];
  /** Dated records, which may lower the net band; without them it is the gross one. */
  readonly records?: RecordsJudge;
}

/** Screens parties and shipments beside the loaded lists; equal parties of a run are screened once. */
export interface Screener {
  readonly coverage: Coverage;
  /** One party on its own. */
  check(party: Party): PartyCheck;
  shipment(shipment: Shipment, problems: readonly RowProblem[]): Screening;
  /** Statements given that belonged to no shipment so far. */
  unusedStatements: Stated["unused"];
}

/** Parties remembered within a run; a real manifest repeats most of its parties. */
const MEMO_SIZE = 20_000;

/** @throws CordonError `no-list` where no list is loaded or the retrieval index is missing. */
export function createScreener(settings: ScreenerSettings): Screener {
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
  const listGaps = records.flatMap((record) => record.gaps);
  const owners =
    settings.ownership && ownedScreener(settings.ownership, profile, (subject) => party(subject));
  const stated = settings.stating && statedScreener(settings.stating);
  const gaps = [
    ...listGaps,
    ...(owners?.gaps ?? []),
    ...(stated?.gaps ?? []),
    ...(settings.historyGaps ?? []),
  ];
  const goods = settings.goods && goodsScreener(settings.goods);
  const { history } = settings;
  const watched = settings.goods && openWatched(settings.goods.rules);
  const us = settings.goods?.rules.us;
  const codeReasons = (code: string) => {
    const { entry, path } = partsOf(code);
    const known = us?.entries.get(entry);
    return known === undefined ? [] : reasonsOf(known, path);
  };
  const priority = us?.highPriority ?? new Set<string>();
  const law = us && useLawOf(us);
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
    notCovered: NOT_COVERED.filter(
      (code) =>
        (goods === undefined || !WITH_GOODS.has(code)) &&
        (settings.stating?.statements === undefined || code !== "statements"),
    ),
    gaps,
  };
  const sorted = (findings: readonly Finding[]) => withCategories(canonical(findings), categories);
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
    unusedStatements: () => stated?.unused() ?? [],
    check(subject) {
      const result = party(subject);
      const owned = owners === undefined ? [] : [owners.owned(result.party, [asOf])];
      const findings = sorted([
        ...partyFindings(profile, result),
        ...owned.flatMap(({ findings }) => findings),
      ]);
      const score = scoreFindings(findings, profile, places.overlays);
      return { result, findings, score, coverage: coverageOf(coverage, [result], [], owned) };
    },
    shipment(shipment, problems) {
      const parties = shipment.parties.map(party);
      const items = goods?.(shipment, asOf, parties) ?? [];
      const facts: Case = {
        shipment,
        places,
        asOf,
        ...(goods ? { goods: goodsFacts(items, codeReasons) } : {}),
        ...(law ? { law } : {}),
        ...(stated ? { statements: stated.facts(shipment, parties, items) } : {}),
        ...(history ? { earlier: earlierOf(history, shipment, items, priority, asOf) } : {}),
      };
      const checked = checkStatements(facts);
      const raised = [
        ...raiseFlags(facts),
        ...itemFindings(items, { ...facts, ...(watched ? { watched } : {}) }),
      ].map(({ variant, ...fact }): Finding => {
        return { ...fact, ...rate(profile, fact.code, variant === undefined ? {} : { variant }) };
      });
      const scope = itemScope(items, shipment);
      const days = [asOf, ...(shipment.date === undefined ? [] : [shipment.date])];
      const owned = owners === undefined ? [] : shipment.parties.map((one) => owners.owned(one, days));
      const left = shipment.parties.filter((_, at) => owned[at]?.looked === false);
      const findings = sorted([
        ...parties.flatMap((result) => partyFindings(profile, result, scope)),
        ...owned.flatMap(({ findings }) => findings),
        ...(owners !== undefined && left.length > 0 && left.length < owned.length
          ? [owners.notGiven(left)]
          : []),
        ...raised,
      ]);
      const gross = scoreFindings(findings, profile, places.overlays);
      const judged = settings.records?.judge({
        shipment,
        items,
        parties,
        findings,
        asOf,
        unread: problems.some(({ blocking }) => blocking),
        score: gross,
        totalBandWithout: (without) => {
          const left = findings.filter((_, at) => !without.has(at));
          return scoreFindings(left, profile, places.overlays).totalBand;
        },
      });
      const score = judged ? scoreFindings(findings, profile, places.overlays, judged.net) : gross;
      return {
        shipment,
        parties,
        items,
        findings,
        notEvaluated: unevaluated(facts),
        score,
        serviceDays: profile.bands[score.net].serviceDays,
        ...(checked === undefined ? {} : { statements: checked.checks }),
        ...(judged ? { records: judged.trace } : {}),
        problems,
        coverage: coverageOf(coverage, parties, problems, owned),
      };
    },
  };
}

/** What is looked at where the catalog and the licence rules are. */
const WITH_GOODS: ReadonlySet<NotCovered> = new Set(["items", "licences", "item_scope", "end_use"]);

/** Problems after which a party was screened on less than the manifest holds of it. */
const UNREAD = new Set(["bad-imo", "damaged-text"]);

/** The retrieval index over the loaded lists. @throws CordonError `no-list` where it is missing or damaged. */
export function openIndex(lists: Lists, name: IndexName): IndexData {
  const bytes = lists.index(name);
  try {
    const index = bytes && unpackIndex(bytes);
    if (index) return index;
  } catch {
    // Bytes that are no index: as good as none.
  }
  const hint = "A load was cut short or another version made it: run `cordon lists load FILE…` again.";
  throw new CordonError(
    "no-list",
    "The retrieval index of the lists is missing or damaged: nothing was screened",
    hint,
  );
}

function coverageOf(
  base: Coverage,
  parties: readonly PartyScreening[],
  problems: readonly RowProblem[],
  owned: readonly Owned[],
): Coverage {
  const gaps = [
    ...parties
      .filter((result) => result.status === "unscreenable")
      .map(({ party, reason }) => `${party.role} could not be screened: ${reason ?? ""}`),
    ...problems
      .filter(({ blocking, code }) => blocking || UNREAD.has(code))
      .map(({ line, message }) => `line ${line}: ${message}`),
    ...new Set(owned.flatMap((one) => one.gaps)),
  ];
  const known = owned.length > 0 && owned.every(({ looked }) => looked);
  const so = known ? { ...base, notCovered: base.notCovered.filter((code) => code !== "ownership") } : base;
  return gaps.length === 0 ? so : { ...so, status: "partial", gaps: [...so.gaps, ...gaps] };
}

/** Findings in an order that does not depend on how the input was ordered, as far as their content tells them apart. */
function canonical(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, text: textOf(finding) }));
  keyed.sort(
    (a, b) =>
      compare(a.finding.factor, b.finding.factor) ||
      b.finding.severity * b.finding.confidence - a.finding.severity * a.finding.confidence ||
      compare(a.finding.code, b.finding.code) ||
      compare(a.text, b.text),
  );
  return keyed.map(({ finding }) => finding);
}

/** What it was rated with comes last: only what a reader sees first shall order findings. */
function textOf({ rated, ...finding }: Finding): string {
  return `${JSON.stringify(finding)} ${JSON.stringify(rated)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
