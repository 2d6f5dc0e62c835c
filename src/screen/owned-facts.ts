import type { Finding } from "../model/finding.ts";
import type { OwnershipRule } from "../score/ownership.ts";
import { percentWords } from "./owned-decimal.ts";
import type { Holding } from "./owned-graph.ts";
import type { ListedAs } from "./owned-listing.ts";
import type { Chain } from "./owned-share.ts";

/** Chains and listings told with a finding; the rest is counted. */
const TOLD = 5;

export type Evidence = Finding["evidence"];

/** `Alpha NV 60 % > Beta BV 60 % > Gamma GmbH (lines 3, 2)`: the listed owner first, the party last. */
export function chainWords(party: string, { holdings }: Chain): string {
  const down = [...holdings].toReversed();
  const links = down.map(({ row, share }) => `${row.owner.name} ${shareWords(share)}`);
  const lines = down.map(({ row }) => row.line).join(", ");
  return `${links.join(" > ")} > ${party} (${down.length === 1 ? "line" : "lines"} ${lines})`;
}

export const shareWords = (share: Holding["share"]): string =>
  share === undefined ? "share unknown" : percentWords(share);

export function chainsWords(party: string, chains: readonly Chain[]): string {
  return some(chains.map((chain) => chainWords(party, chain)));
}

/** `Sirjan Works = us-ofac-sdn:123 SIRJAN WORKS (SDN, same 0.97)` */
export function listingWords(owner: string, { entry, match, weak }: ListedAs): string {
  const score = (match.score / 100).toFixed(2);
  const listed = entry.names[0]?.text ?? match.matched;
  return `${owner} = ${entry.id} ${listed} (${entry.source}, ${weak ? "weak" : match.grade} ${score})`;
}

export const some = (texts: readonly string[]): string => {
  const all = [...new Set(texts)];
  const more = all.length - TOLD;
  return [...all.slice(0, TOLD), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
};

/** `50 % or more, listed parties together` */
export function thresholdWords({ threshold, inclusive, aggregate }: OwnershipRule): string {
  const least = inclusive ? `${threshold} % or more` : `more than ${threshold} %`;
  return `${least}, ${aggregate ? "listed parties together" : "each listed party by itself"}`;
}
