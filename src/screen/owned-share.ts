import { START } from "./owned-graph.ts";
import type { Above, Holding } from "./owned-graph.ts";
import { ONE, ZERO, atMostOne, compare, plus, times } from "./owned-decimal.ts";
import type { Decimal } from "./owned-decimal.ts";

/** Holdings followed in one sum: cycles that are tangled beyond it are cut, and said. */
const MAX_STEPS = 20_000;
/** Chains collected before the largest are chosen. */
const MAX_CHAINS = 500;

export type Chosen = (holding: Holding) => boolean;

/**
 * The part of the party that the chosen owners hold, shares multiplied along each chain. A chosen owner counts with its
 * whole share, whoever stands behind it; an owner counts once along a chain, so cycles end.
 */
export function multiplied(
  { by }: Above,
  chosen: Chosen,
): { readonly share: Decimal; readonly cut: boolean } {
  const known = new Map<string, Decimal>();
  let steps = 0;
  const partOf = (id: string, path: ReadonlySet<string>): { sum: Decimal; pathFree: boolean } => {
    const before = known.get(id);
    if (before !== undefined) return { sum: before, pathFree: true };
    let sum = ZERO;
    let pathFree = true;
    for (const holding of by.get(id) ?? []) {
      if (++steps > MAX_STEPS) break;
      if (holding.share === undefined) continue;
      if (chosen(holding)) sum = plus(sum, holding.share);
      else if (path.has(holding.owner)) pathFree = false;
      else {
        const above = partOf(holding.owner, new Set([...path, holding.owner]));
        sum = plus(sum, times(holding.share, atMostOne(above.sum)));
        pathFree &&= above.pathFree;
      }
    }
    if (pathFree) known.set(id, sum);
    return { sum, pathFree };
  };
  const { sum } = partOf(START, new Set([START]));
  return { share: sum, cut: steps > MAX_STEPS };
}

/**
 * The part of the party held by chosen owners and by bodies that they own up to the threshold: each with its whole share,
 * others not at all. `held` says which holdings counted.
 */
export function wholly(
  { by }: Above,
  chosen: Chosen,
  reaches: (share: Decimal) => boolean,
): { readonly share: Decimal; readonly held: ReadonlySet<Holding> } {
  const owned = new Set<string>();
  const counts = (holding: Holding) => chosen(holding) || owned.has(holding.owner);
  const shareOf = (id: string) =>
    (by.get(id) ?? []).reduce((sum, one) => (counts(one) && one.share ? plus(sum, one.share) : sum), ZERO);
  for (let size = -1; size < owned.size;) {
    size = owned.size;
    for (const id of by.keys()) if (reaches(shareOf(id))) owned.add(id);
  }
  const held = new Set([...by.values()].flat().filter((one) => one.share !== undefined && counts(one)));
  return { share: shareOf(START), held };
}

/** A chain from the party up to one chosen owner, the party's own holding first. */
export interface Chain {
  readonly holdings: readonly Holding[];
  /** Product of the known shares. */
  readonly share: Decimal;
  readonly complete: boolean;
}

/** Chains from the party up to chosen owners, the largest first; an owner stands once in a chain. `cut`: there may be more. */
export function chainsTo(
  { by }: Above,
  chosen: Chosen,
): { readonly chains: readonly Chain[]; readonly cut: boolean } {
  const chains: Chain[] = [];
  let steps = 0;
  let cut = false;
  const follow = (id: string, below: readonly Holding[], share: Decimal, complete: boolean): void => {
    for (const holding of by.get(id) ?? []) {
      cut ||= ++steps > MAX_STEPS || chains.length >= MAX_CHAINS;
      if (cut) return;
      const holdings = [...below, holding];
      const so = times(share, holding.share ?? ONE);
      const whole = complete && holding.share !== undefined;
      if (chosen(holding)) chains.push({ holdings, share: so, complete: whole });
      else if (holding.owner !== START && !below.some(({ owner }) => owner === holding.owner))
        follow(holding.owner, holdings, so, whole);
    }
  };
  follow(START, [], ONE, true);
  const lines = ({ holdings }: Chain) => holdings.map(({ row }) => row.line);
  chains.sort((a, b) => {
    const [x, y] = [lines(a), lines(b)];
    const differs = x.findIndex((line, at) => line !== y[at]);
    return compare(b.share, a.share) || (x[differs] ?? 0) - (y[differs] ?? 0) || x.length - y.length;
  });
  return { chains, cut };
}

/** What is given of a party's own shares: their sum, and whether some are not known. */
export function given(holdings: readonly Holding[]): { readonly sum: Decimal; readonly unknown: boolean } {
  return {
    sum: holdings.reduce((sum, { share }) => (share ? plus(sum, share) : sum), ZERO),
    unknown: holdings.some(({ share }) => share === undefined),
  };
}

/** A way round: ids of which each is owned by the next, and the last by the first; undefined where there is none. */
export function cycleIn({ by }: Above): readonly Holding[] | undefined {
  const done = new Set<string>();
  const search = (id: string, path: readonly Holding[]): readonly Holding[] | undefined => {
    for (const holding of by.get(id) ?? []) {
      const way = [...path, holding];
      const from = way.findIndex(({ owned }) => owned === holding.owner);
      if (from >= 0) return way.slice(from);
      const found = done.has(holding.owner) ? undefined : search(holding.owner, way);
      if (found !== undefined) return found;
    }
    done.add(id);
    return undefined;
  };
  return search(START, []);
}
