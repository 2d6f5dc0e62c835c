import type { Band } from "../model/finding.ts";
import type { OwnershipRule, RulePeriod } from "../score/ownership.ts";
import { rate } from "../score/rate.ts";
import { ONE, ZERO, compare, larger, ofPercent, percentWords } from "./owned-decimal.ts";
import type { Decimal } from "./owned-decimal.ts";
import { controlFindings, controlWords } from "./owned-control.ts";
import { thresholdWords } from "./owned-facts.ts";
import type { Evidence } from "./owned-facts.ts";
import { confidenceAt, finding, isSure, ownersOf, told, weakVariant } from "./owned-finding.ts";
import type { Raised, RuleCase } from "./owned-finding.ts";
import type { Holding } from "./owned-graph.ts";
import { chainsTo, multiplied, wholly } from "./owned-share.ts";
import type { Chain, Chosen } from "./owned-share.ts";

interface Sum {
  /** By the rule's own way of counting. */
  readonly share: Decimal;
  readonly product: Decimal;
  readonly whole: Decimal;
  readonly chosen: Chosen;
}

/** The findings of one rule, and whether its sums had to be cut. */
export function ruleFindings(given: RuleCase): { readonly findings: Raised[]; readonly cut: boolean } {
  const { listed, rule, rules, period } = given;
  const sums = [...new Set([...listed.values()].map(({ rank }) => rank))]
    .sort((a, b) => b - a)
    .map((rank) => ({ rank, ...sumsAt(given, rank) }));
  // The surest owners that are enough by themselves decide how sure the finding is.
  const owned = sums.find(({ best }) => reaching(rule)(best.share));
  const least = ofPercent(String(rules.minorityFrom));
  const minor = sums.find(({ all }) => compare(larger(all.share, all.product), least) >= 0);
  const suspended = period.status === "suspended";
  const findings: Raised[] = [];
  if (owned && !suspended) findings.push(ownedFinding(given, owned.rank, owned.best));
  if (minor && (!owned || suspended || minor.rank > owned.rank)) {
    const told = suspended && owned?.rank === minor.rank ? owned.best : minor.all;
    findings.push(minorityFinding(given, minor.rank, told, suspended && owned !== undefined));
  }
  const ranks = sums.map(({ rank }) => rank);
  const unknown = unknownFindings(given, ranks);
  const controlled = owned && !suspended ? { findings: [], cut: false } : controlFindings(given, ranks);
  return {
    findings: [...findings, ...controlled.findings, ...unknown.findings],
    cut: controlled.cut || unknown.cut || sums.some(({ cut }) => cut),
  };
}

const reaching =
  ({ threshold, inclusive }: OwnershipRule) =>
  (share: Decimal): boolean => {
    const over = compare(share, ofPercent(String(threshold)));
    return over > 0 || (inclusive && over === 0);
  };

/** Sums over the owners that are listed at least so surely: of all together, and of whom the rule adds. */
function sumsAt(given: RuleCase, rank: number): { best: Sum; all: Sum; cut: boolean } {
  const { listed, rule } = given;
  const sure = [...listed].filter(([, as]) => as.rank >= rank);
  const all = sumOf(given, new Set(sure.map(([holding]) => holding)));
  if (rule.aggregate) return { best: all.sum, all: all.sum, cut: all.cut };
  const subjects = [...new Set(sure.map(([, as]) => as.subject))].sort();
  const each = subjects.map((subject) =>
    sumOf(given, new Set(sure.filter(([, as]) => as.subject === subject).map(([holding]) => holding))),
  );
  const best = each.reduce(
    (most, one) => (compare(one.sum.share, most.sum.share) > 0 ? one : most),
    each[0] ?? all,
  );
  return { best: best.sum, all: all.sum, cut: all.cut || each.some(({ cut }) => cut) };
}

function sumOf({ above, rule }: RuleCase, holdings: ReadonlySet<Holding>): { sum: Sum; cut: boolean } {
  const chosen: Chosen = (holding) => holdings.has(holding);
  const { share: product, cut } = multiplied(above, chosen);
  const whole = wholly(above, chosen, reaching(rule)).share;
  return { sum: { share: rule.chain === "whole" ? whole : product, product, whole, chosen }, cut };
}

function ownedFinding(given: RuleCase, rank: number, sum: Sum): Raised {
  const { profile, period } = given;
  const chains = knownChains(given, sum);
  const surely = ownersOf(given, chains, rank);
  const strictest = surely.toSorted((a, b) => b[1].severity - a[1].severity || b[1].rank - a[1].rank)[0]![1];
  const weakest = surely.toSorted((a, b) => a[1].rank - b[1].rank)[0]![1];
  const proof = { grade: weakest.match.grade, confidence: confidenceAt(rank) };
  const listing = { measure: strictest.measure, proof };
  const rated = rate(profile, "PARTY.OWNED", { listing, ...weakVariant(rank) });
  const otherwise: Evidence =
    period.status === "to_confirm" ? { if_not_in_force: "PARTY.MINORITY_OWNED, at least enhanced" } : {};
  return finding(given, "PARTY.OWNED", rated, rank, {
    ...shares(given, sum),
    ...otherwise,
    measure: strictest.measure,
    ...told(given, chains, surely),
  });
}

function minorityFinding(given: RuleCase, rank: number, sum: Sum, reached: boolean): Raised {
  const { profile, rule, period } = given;
  const chains = knownChains(given, sum);
  const owners = ownersOf(given, chains, rank);
  const rated = rate(profile, "PARTY.MINORITY_OWNED", weakVariant(rank));
  const otherwise: Evidence =
    period.status === "suspended" && reached ? { if_in_force: "PARTY.OWNED, by the owner's measure" } : {};
  return finding(given, "PARTY.MINORITY_OWNED", rated, rank, {
    ...shares(given, sum),
    ...otherwise,
    ...(rule.control ? { control: controlWords(chains) } : {}),
    ...told(given, chains, owners),
  });
}

/** Listed owners with a share that is not known somewhere on a chain that could carry enough. */
function unknownFindings(given: RuleCase, ranks: readonly number[]): { findings: Raised[]; cut: boolean } {
  const { profile, above, listed, rules, period } = given;
  const least = ofPercent(String(rules.minorityFrom));
  let cut = false;
  let chains: readonly Chain[] = [];
  let rank = 0;
  for (const next of ranks) {
    const all = chainsTo(above, (holding) => (listed.get(holding)?.rank ?? -1) >= next);
    cut ||= all.cut;
    rank = next;
    chains = all.chains.filter(({ complete, share }) => !complete && compare(share, least) >= 0);
    if (chains.length > 0) break;
  }
  if (chains.length === 0) return { findings: [], cut };
  const owners = ownersOf(given, chains, rank);
  const strict = isSure(given, rank) && period.status !== "suspended";
  const variant = weakVariant(rank).variant ?? (strict ? "in_force" : undefined);
  const rated = rate(profile, "PARTY.OWNER_UNKNOWN_SHARE", variant === undefined ? {} : { variant });
  const otherwise: Record<RulePeriod["status"], Evidence> = {
    in_force: {},
    to_confirm: { if_not_in_force: "at least enhanced" },
    suspended: { if_in_force: "hold" satisfies Band },
  };
  const evidence = {
    share: "unknown",
    threshold: thresholdWords(given.rule),
    ...otherwise[period.status],
    ...told(given, chains, owners),
  };
  return { findings: [finding(given, "PARTY.OWNER_UNKNOWN_SHARE", rated, rank, evidence)], cut };
}

/** The chains that the sum rests on: of known shares, and by whole shares only where every body on the way counts. */
function knownChains({ above, rule }: RuleCase, { chosen }: Sum): readonly Chain[] {
  const { chains } = chainsTo(above, chosen);
  const known = chains.filter(({ complete, share }) => complete && compare(share, ZERO) > 0);
  if (rule.chain !== "whole") return known;
  const { held } = wholly(above, chosen, reaching(rule));
  const counting = known.filter(({ holdings }) => holdings.every((holding) => held.has(holding)));
  return counting.length > 0 ? counting : known;
}

function shares({ rule }: RuleCase, { share, product, whole }: Sum): Evidence {
  const otherwise: Evidence =
    compare(product, whole) === 0
      ? {}
      : { share_multiplied: percentWords(product), share_by_whole_links: percentWords(whole) };
  const over: Evidence = compare(share, ONE) > 0 ? { data: "the shares come to more than 100 %" } : {};
  return { share: percentWords(share), threshold: thresholdWords(rule), ...otherwise, ...over };
}
