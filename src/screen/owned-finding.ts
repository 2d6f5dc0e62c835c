import type { Finding } from "../model/finding.ts";
import type { OwnershipRule, OwnershipRules, RulePeriod } from "../score/ownership.ts";
import type { ScoringProfile } from "../score/profile.ts";
import type { Numbers } from "../score/rate.ts";
import { chainsWords, listingWords, some } from "./owned-facts.ts";
import type { Evidence } from "./owned-facts.ts";
import type { Above, Holding } from "./owned-graph.ts";
import type { ListedAs } from "./owned-listing.ts";
import type { Chain } from "./owned-share.ts";

/** What one rule is asked about: a party, all that is above it, and who of those is listed so that the rule reaches it. */
export interface RuleCase {
  readonly party: string;
  readonly above: Above;
  readonly listed: ReadonlyMap<Holding, ListedAs>;
  readonly rule: OwnershipRule;
  readonly period: RulePeriod;
  readonly rules: OwnershipRules;
  /** With the rows of the codes raised here. */
  readonly profile: ScoringProfile;
}

export type Raised = Omit<Finding, "subject">;

const STRONG = 1000;
export const confidenceAt = (rank: number) => rank % STRONG;
export const weakVariant = (rank: number): { variant?: string } => (rank < STRONG ? { variant: "weak" } : {});

export function isSure({ profile, listed }: RuleCase, rank: number): boolean {
  const { grade } = [...listed.values()].find((as) => as.rank === rank)?.match ?? { grade: "near" };
  return rank >= STRONG && grade === "same" && confidenceAt(rank) >= profile.match.holdConfidence;
}

export function ownersOf(
  { listed }: RuleCase,
  chains: readonly Chain[],
  rank: number,
): (readonly [Holding, ListedAs])[] {
  const tops = new Set(chains.map(({ holdings }) => holdings.at(-1)!));
  const sure = [...listed].filter(([, as]) => as.rank >= rank);
  const standing = sure.filter(([holding]) => tops.has(holding));
  // In a tangle too thick to follow no chain may be told.
  return standing.length > 0 ? standing : sure;
}

export function told(
  given: RuleCase,
  chains: readonly Chain[],
  owners: readonly (readonly [Holding, ListedAs])[],
): Evidence {
  return {
    chains: chainsWords(given.party, chains),
    entries: some(owners.map(([{ row }, as]) => listingWords(row.owner.name, as))),
  };
}

export function finding(
  { party, rule, rules, period }: RuleCase,
  code: string,
  rated: Numbers,
  rank: number,
  evidence: Evidence,
): Raised {
  return {
    code,
    ...rated,
    confidence: confidenceAt(rank),
    overlay: rule.overlay,
    rule: "party-owned",
    citation: rule.citation,
    effective: { from: period.from, ...(period.to === undefined ? {} : { to: period.to }) },
    evidence: { party, law: rule.title, status: period.status, ...evidence, rules: rules.id },
  };
}
