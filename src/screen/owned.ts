import type { Finding } from "../model/finding.ts";
import type { Owners } from "../model/owners.ts";
import type { PartyScreening } from "../model/screening.ts";
import type { Party } from "../model/shipment.ts";
import { periodOn, withOwnership } from "../score/ownership.ts";
import type { OwnershipRules } from "../score/ownership.ts";
import type { ScoringProfile } from "../score/profile.ts";
import { rate } from "../score/rate.ts";
import { ONE, compare, ofPercent, percentWords } from "./owned-decimal.ts";
import { chainsWords, listingWords, some } from "./owned-facts.ts";
import type { Evidence } from "./owned-facts.ts";
import { MAX_HOLDINGS, MAX_LINKS, START, holdingsAbove, ownerGraph } from "./owned-graph.ts";
import type { Above, Holding } from "./owned-graph.ts";
import { listedAs, reaches, surest } from "./owned-listing.ts";
import type { ListedAs } from "./owned-listing.ts";
import { ruleFindings } from "./owned-rule.ts";
import type { Raised } from "./owned-finding.ts";
import { chainsTo, cycleIn, given, multiplied } from "./owned-share.ts";

/** Who owns whom, and what the law makes of it. */
export interface Ownership {
  readonly owners: Owners;
  readonly rules: OwnershipRules;
}

/** Opens a screener of owners under a profile; owners are screened as any party is, by what is handed in. */
export type OpenOwned = (profile: ScoringProfile, screen: (party: Party) => PartyScreening) => OwnedScreener;

/** What came of the owners of one party. */
export interface Owned {
  /** The file names an owner of it; where not, its ownership was not looked at. */
  readonly looked: boolean;
  readonly findings: readonly Finding[];
  /** What could not be looked at. */
  readonly gaps: readonly string[];
}

/** Screens the owners of parties. */
export interface OwnedScreener {
  /** @param days on which the rules are asked for: the stricter wins */
  owned(party: Party, days: readonly string[]): Owned;
  /** The finding that some parties of a shipment are not in the file while others are. */
  notGiven(parties: readonly Party[]): Finding;
  /** What of the file was not used. */
  readonly gaps: readonly string[];
}

const RULE = "party-owned";
const CITATION = "common scoring system 1.0 section 4";
/** Shares given below it leave enough for an owner nobody named. */
const NEARLY_ALL = ofPercent("90");
const MAX_GAPS = 20;

/** Ownership as the settings of a screener take it, so that a screening without owners loads nothing of them. */
export function ownershipOf(ownership: Ownership): OpenOwned {
  return (profile, screen) => ownedScreener(ownership, profile, screen);
}

export function ownedScreener(
  { owners, rules }: Ownership,
  base: ScoringProfile,
  screen: (party: Party) => PartyScreening,
): OwnedScreener {
  const graph = ownerGraph(owners);
  const profile = withOwnership(base, rules);
  const data = (code: string, evidence: Evidence): Raised => ({
    code,
    ...rate(profile, code),
    confidence: 100,
    rule: RULE,
    citation: CITATION,
    evidence: {
      ...evidence,
      owners_file: `${owners.file} sha256:${owners.sha256.slice(0, 12)}`,
      rules: rules.id,
    },
  });

  const owned = (party: Party, days: readonly string[]): Owned => {
    const ids = graph.find(party);
    if (ids.length === 0) return { looked: false, findings: [], gaps: [] };
    const above = holdingsAbove(graph, ids);
    const screened = above.all.map((holding) => ({ holding, result: screen(holding.party) }));
    const listings = new Map(
      screened.map(({ holding, result }) => [holding, listedAs(profile, result)] as const),
    );
    const ruled = new Set<Holding>();
    const findings: Raised[] = [];
    let cut = above.cut;
    for (const rule of rules.rules) {
      const period = periodOn(rule, days);
      if (period === undefined) continue;
      const listed = new Map<Holding, ListedAs>();
      for (const [holding, all] of listings) {
        const best = surest(all.filter((as) => reaches(rule, as)));
        if (best !== undefined) listed.set(holding, best);
      }
      if (listed.size === 0) continue;
      for (const [holding, as] of listed) if (!as.weak) ruled.add(holding);
      const said = ruleFindings({ party: party.name, above, listed, rule, period, rules, profile });
      findings.push(...said.findings);
      cut ||= said.cut;
    }
    const left = withoutRule(party, above, listings, ruled);
    cut ||= left.cut;
    if (left.told !== undefined) findings.push({ ...data("DATA.OWNER_LISTED", {}), ...left.told });
    for (const fact of dataFacts(party, above, cut)) findings.push(data(fact.code, fact.evidence));
    const gaps = cut ? [`${party.role} ${party.name}: not all of its owners could be followed`] : [];
    for (const { holding, result } of screened) {
      if (result.status === "screened") continue;
      const { row } = holding;
      const reason = result.reason ?? "";
      findings.push(
        data("DATA.OWNER_UNSCREENABLE", { party: party.name, owner: row.owner.name, reason, line: row.line }),
      );
      gaps.push(
        `${party.role} ${party.name}: its owner in line ${row.line} could not be screened: ${reason}`,
      );
    }
    const file = data("DATA.OWNERS_CUT", {}).evidence["owners_file"]!;
    return {
      looked: true,
      findings: findings.map((one) => ({
        ...one,
        subject: party.role,
        evidence: { ...one.evidence, owners_file: file },
      })),
      gaps: [...new Set(gaps)],
    };
  };

  /** Owners that are listed where no rule says what that means: of enough weight, an officer looks. */
  function withoutRule(
    party: Party,
    above: Above,
    listings: ReadonlyMap<Holding, readonly ListedAs[]>,
    ruled: ReadonlySet<Holding>,
  ): { readonly told?: Pick<Raised, "confidence" | "evidence">; readonly cut: boolean } {
    const left = new Map<Holding, ListedAs>();
    for (const [holding, all] of listings) {
      const best = surest(all.filter((as) => !as.weak && profile.measures[as.measure].gate !== "none"));
      if (best !== undefined && !ruled.has(holding)) left.set(holding, best);
    }
    const least = ofPercent(String(rules.minorityFrom));
    const { chains, cut } = chainsTo(above, (holding) => left.has(holding));
    const { share } = multiplied(above, (holding) => left.has(holding));
    const unknown = chains.filter((chain) => !chain.complete && compare(chain.share, least) >= 0);
    const told = compare(share, least) >= 0 ? chains : unknown;
    const tops = [...new Set(told.map(({ holdings }) => holdings.at(-1)!))];
    if (tops.length === 0) return { cut };
    const evidence = {
      party: party.name,
      share: unknown.length > 0 ? `${percentWords(share)} and an unknown share` : percentWords(share),
      chains: chainsWords(party.name, told),
      entries: some(tops.map((top) => listingWords(top.row.owner.name, left.get(top)!))),
      rules: rules.id,
    };
    const confidence = Math.max(...tops.map((top) => left.get(top)!.confidence));
    return { told: { confidence, evidence }, cut };
  }

  const notGiven = (parties: readonly Party[]): Finding =>
    data("DATA.OWNERS_NOT_GIVEN", {
      parties: some(parties.map(({ role, name }) => `${role.replaceAll("_", " ")} ${name}`)),
    });

  return { owned, notGiven, gaps: fileGaps(owners) };
}

/** What is odd about the shares themselves. */
function dataFacts(party: Party, above: Above, cut: boolean): { code: string; evidence: Evidence }[] {
  const facts: { code: string; evidence: Evidence }[] = [];
  const nameOf = (id: string, holdings: readonly Holding[]) =>
    id === START ? party.name : (holdings[0]?.row.party.name ?? "");
  for (const [id, holdings] of above.by) {
    const { sum } = given(holdings);
    if (compare(sum, ONE) <= 0) continue;
    const lines = holdings.map(({ row }) => row.line).join(", ");
    const evidence = { party: party.name, owned: nameOf(id, holdings), sum: percentWords(sum), lines };
    facts.push({ code: "DATA.OWNERS_OVER_100", evidence });
  }
  const cycle = cycleIn(above);
  if (cycle !== undefined) {
    const names = cycle.map(({ owned, row }) => (owned === START ? party.name : row.party.name));
    const way = [...names, names[0] ?? ""].join(" < ");
    facts.push({ code: "DATA.OWNERS_CYCLE", evidence: { party: party.name, cycle: way } });
  }
  const own = given(above.by.get(START) ?? []);
  if (compare(own.sum, NEARLY_ALL) < 0) {
    const evidence = {
      party: party.name,
      given: percentWords(own.sum),
      unknown: own.unknown ? "some shares" : "no share",
    };
    facts.push({ code: "DATA.OWNERS_INCOMPLETE", evidence });
  }
  if (cut) {
    const bound = `${MAX_LINKS} links, ${MAX_HOLDINGS} holdings`;
    facts.push({ code: "DATA.OWNERS_CUT", evidence: { party: party.name, followed: bound } });
  }
  return facts;
}

function fileGaps({ problems, furtherBlocking }: Owners): string[] {
  const blocking = problems.filter((problem) => problem.blocking);
  const more = blocking.length - MAX_GAPS + furtherBlocking;
  return [
    ...blocking.slice(0, MAX_GAPS).map(({ file, line, message }) => `${file}, line ${line}: ${message}`),
    ...(blocking.length > MAX_GAPS || furtherBlocking > 0
      ? [`and ${Math.max(more, furtherBlocking)} more rows of owners`]
      : []),
  ];
}
