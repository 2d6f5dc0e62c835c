import type { TokenEvidence, TokenRelation } from "../../model/match.ts";
import { NUMBERS, isNumber } from "./weights.ts";

/** A token of one side with its weight in hundredths. */
export interface Weighed {
  readonly text: string;
  readonly weight: number;
}

/** Tokens of the query and of a listed name that may stand for one another, as bit masks of their positions. */
export interface Link {
  readonly query: number;
  readonly list: number;
  /** Hundredths. */
  readonly similarity: number;
  readonly relation: TokenRelation;
}

export interface Alignment {
  /** Hundredths, 0–100. */
  readonly score: number;
  /** The score without what a listed name gains by standing whole within a longer one. */
  readonly plain: number;
  readonly tokens: readonly TokenEvidence[];
  /** No matched token is distinctive. */
  readonly common: boolean;
}

/** Matched words from which on a name of common words alone is no longer common. */
const MANY_WORDS = 3;

/**
 * Lays a query name beside a listed name: the best links are taken first, what is left over on either side costs,
 * and distinctive words left on both sides contradict each other and cost more.
 */
export function align(
  query: readonly Weighed[],
  list: readonly Weighed[],
  links: readonly Link[],
): Alignment {
  const taken = choose(query, list, links);
  const { cost, ceiling } = NUMBERS;
  let matched = 0;
  let unlike = 0;
  let edits = 0;
  let heaviest = 0;
  let queryUsed = 0;
  let listUsed = 0;
  for (const { query: q, list: l, similarity, relation, weight, unequal } of taken) {
    const lost = (weight * (100 - similarity)) / 100;
    matched += (weight * similarity) / 100;
    unlike += lost + (relation === "initial" || relation === "joined" ? 0 : cost.unequal * unequal);
    if (relation === "edit" && edits++ > 0) unlike += cost.manyEdits * lost;
    if (relation !== "initial") heaviest = Math.max(heaviest, weight);
    queryUsed |= q;
    listUsed |= l;
  }
  const missing = leftOver(query, queryUsed);
  const extra = leftOver(list, listUsed);
  const clash = Math.min(missing.distinctive, extra.distinctive) + Math.min(missing.numbers, extra.numbers);
  const loss =
    cost.unlike * unlike +
    cost.missing * missing.all +
    cost.extra * extra.all +
    cost.extraMore * Math.max(0, extra.all - cost.extraFree * matched) +
    cost.contradiction * clash +
    cost.commonClash * Math.min(missing.common, extra.common);
  const whole = matched + loss;
  let score = whole === 0 ? 0 : Math.floor((100 * matched) / whole);
  const significant = taken.filter((link) => link.weight > NUMBERS.weight.particle).length;
  const nothingLeft = missing.all <= NUMBERS.weight.particle && extra.all <= NUMBERS.weight.particle;
  // Initials stand for too many words to complete a name in which nothing is distinctive.
  const complete = nothingLeft && taken.every((link) => link.relation !== "initial");
  // Three common words met together are rare enough: a name such as Harbin Institute of Technology.
  const common = heaviest < NUMBERS.distinctive && !(complete && significant >= MANY_WORDS);
  score = Math.min(score, common ? ceiling.commonName : ceiling.nameOnly);
  if (common && !complete) score = Math.min(score, ceiling.nothingDistinctive);
  if (missing.numbers > 0 && extra.numbers > 0) score = Math.min(score, ceiling.numbersDiffer);
  if (aloneTooShort(list, missing.all)) score = Math.min(score, ceiling.shortSingle);
  const lifted = !common && isContained(taken, extra) ? Math.max(score, NUMBERS.contained) : score;
  return { score: lifted, plain: score, common, tokens: evidence(query, list, taken, queryUsed, listUsed) };
}

interface Taken extends Link {
  /** Of the lighter side: a common word is no proof of the rare word it resembles. */
  readonly weight: number;
  /** What the list's side weighs more. */
  readonly unequal: number;
  /** Letters of the list's side. */
  readonly length: number;
}

function choose(query: readonly Weighed[], list: readonly Weighed[], links: readonly Link[]): Taken[] {
  const weighed = links.map((link) => {
    const [q, l] = [sum(query, link.query), sum(list, link.list)];
    return { ...link, weight: Math.min(q, l), unequal: Math.max(0, l - q), length: letters(list, link.list) };
  });
  const order = weighed.sort(
    (a, b) => b.weight * b.similarity - a.weight * a.similarity || a.query - b.query || a.list - b.list,
  );
  const taken: Taken[] = [];
  let used = 0;
  let usedList = 0;
  for (const link of order) {
    if ((link.query & used) !== 0 || (link.list & usedList) !== 0) continue;
    taken.push(link);
    used |= link.query;
    usedList |= link.list;
  }
  return taken;
}

function letters(side: readonly Weighed[], mask: number): number {
  return side.reduce((total, { text }, i) => total + (mask & (1 << i) ? text.length : 0), 0);
}

function sum(side: readonly Weighed[], mask: number): number {
  let total = 0;
  for (let i = 0; i < side.length; i++) if (mask & (1 << i)) total += side[i]!.weight;
  return total;
}

/**
 * The listed name stands whole, word by word and in its order, within a longer name: a branch, a dock, a customer number
 * was added. One word must be long enough not to be anybody's.
 */
function isContained(taken: readonly Taken[], extra: LeftOver): boolean {
  if (extra.all > NUMBERS.weight.particle) return false;
  const real = taken
    .filter((link) => link.weight > NUMBERS.weight.particle)
    .toSorted((a, b) => a.list - b.list);
  if (real.some((link) => link.relation !== "equal" && link.relation !== "joined")) return false;
  if (real.some((link, at) => at > 0 && link.query < real[at - 1]!.query)) return false;
  const places = real.reduce((mask, link) => mask | link.query, 0);
  if (!isRun(places)) return false;
  const matched = real.reduce((total, link) => total + link.weight, 0);
  const telling = real.filter((link) => link.weight >= NUMBERS.distinctive);
  if (real.length === 1) return telling.length === 1 && telling[0]!.length >= NUMBERS.containedLength;
  return matched >= NUMBERS.containedWeight && telling.length > 0;
}

/** Whether the set bits stand side by side. */
function isRun(mask: number): boolean {
  const low = mask & -mask;
  return mask !== 0 && ((mask + low) & mask) === 0;
}

interface LeftOver {
  readonly all: number;
  readonly distinctive: number;
  readonly common: number;
  readonly numbers: number;
}

function leftOver(side: readonly Weighed[], used: number): LeftOver {
  let all = 0;
  let common = 0;
  let distinctive = 0;
  let numbers = 0;
  for (let i = 0; i < side.length; i++) {
    if (used & (1 << i)) continue;
    const { text, weight } = side[i]!;
    all += weight;
    if (isNumber(text)) numbers += weight;
    else if (weight >= NUMBERS.distinctive) distinctive += weight;
    else if (weight > NUMBERS.weight.particle) common += weight;
  }
  return { all, distinctive, common, numbers };
}

/** A listed name of one short word matches a longer name by accident more often than not. */
function aloneTooShort(list: readonly Weighed[], missing: number): boolean {
  const real = list.filter((token) => token.weight > NUMBERS.weight.particle);
  return real.length === 1 && real[0]!.text.length <= 6 && missing > NUMBERS.weight.particle;
}

function evidence(
  query: readonly Weighed[],
  list: readonly Weighed[],
  taken: readonly Taken[],
  queryUsed: number,
  listUsed: number,
): TokenEvidence[] {
  const all = Math.max(1, sum(query, -1) + sum(list, -1));
  const share = (weight: number) => Math.round((100 * weight) / all);
  const words = (side: readonly Weighed[], mask: number) =>
    side
      .filter((_, i) => mask & (1 << i))
      .map((token) => token.text)
      .join(" ");
  const tokens: TokenEvidence[] = taken.map((link) => ({
    query: words(query, link.query),
    list: words(list, link.list),
    relation: link.relation,
    weight: share(sum(query, link.query) + sum(list, link.list)),
    similarity: link.similarity,
  }));
  const alone = (side: readonly Weighed[], used: number) => side.filter((_, i) => !(used & (1 << i)));
  const [missing, extra] = [alone(query, queryUsed), alone(list, listUsed)];
  const telling = ({ weight }: Weighed) => weight >= NUMBERS.distinctive;
  const clash = missing.some(telling) && extra.some(telling);
  for (const token of missing) {
    const relation = clash && telling(token) ? "contradicted" : "missing";
    tokens.push({ query: token.text, relation, weight: share(token.weight), similarity: 0 });
  }
  for (const token of extra) {
    const relation = clash && telling(token) ? "contradicted" : "extra";
    tokens.push({ list: token.text, relation, weight: share(token.weight), similarity: 0 });
  }
  return tokens;
}
