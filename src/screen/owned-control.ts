import { rate } from "../score/rate.ts";
import { compare, ofPercent } from "./owned-decimal.ts";
import type { Evidence } from "./owned-facts.ts";
import { finding, isSure, ownersOf, told, weakVariant } from "./owned-finding.ts";
import type { Raised, RuleCase } from "./owned-finding.ts";
import { chainsTo } from "./owned-share.ts";
import type { Chain } from "./owned-share.ts";

const HALF = ofPercent("50");

/** Whether every link decides over the next: the file says so, or it holds more than half; and the file says it of one. */
function decides({ holdings }: Chain): boolean {
  return (
    holdings.some(({ row }) => row.control === true) &&
    holdings.every(({ row, share }) => row.control ?? (share !== undefined && compare(share, HALF) > 0))
  );
}

/** What a rule that asks for control says of owners who hold too little; nothing of a rule that does not. */
export function controlFindings(
  given: RuleCase,
  ranks: readonly number[],
): { readonly findings: Raised[]; readonly cut: boolean } {
  const { above, listed, rule, profile, period } = given;
  if (!rule.control || !above.all.some(({ row }) => row.control)) return { findings: [], cut: false };
  let cut = false;
  for (const rank of ranks) {
    const all = chainsTo(above, (holding) => (listed.get(holding)?.rank ?? -1) >= rank);
    cut ||= all.cut;
    const chains = all.chains.filter(decides);
    if (chains.length === 0) continue;
    const strict = isSure(given, rank) && period.status !== "suspended";
    const variant = weakVariant(rank).variant ?? (strict ? "in_force" : undefined);
    const rated = rate(profile, "PARTY.CONTROLLED", variant === undefined ? {} : { variant });
    const evidence: Evidence = { ...told(given, chains, ownersOf(given, chains, rank)) };
    return { findings: [finding(given, "PARTY.CONTROLLED", rated, rank, evidence)], cut };
  }
  return { findings: [], cut };
}

/** Whether the owners of these chains control what they hold, as far as the file says. */
export function controlWords(chains: readonly Chain[]): string {
  if (chains.some(decides)) return "said of them";
  const denied = chains.every(({ holdings }) => holdings.some(({ row }) => row.control === false));
  return chains.length > 0 && denied ? "denied by the file" : "not known";
}
