import { isTitleOrName } from "../../text/name-families.ts";
import type { Alignment, Clash, Held, Link, Manner, Taken, Weighed } from "./alignment.ts";
import { choose } from "./choose.ts";
import { clashesOf } from "./clash.ts";
import { isContained } from "./contained.ts";
import { leftOver } from "./ends.ts";
import { generationsApart } from "./generation.ts";
import { areOneGroup } from "./group.ts";
import { legalClash } from "./legal-clash.ts";
import { areLittleApart } from "./little-apart.ts";
import { orderOf } from "./order.ts";
import {
  isFamilyLeft,
  isLetter,
  isNumber,
  isOneWord,
  isPatronymicLeft,
  isPersonal,
  isUsed,
  leftPlaces,
  letters,
  sum,
  textsOf,
  total,
} from "./side.ts";
import { slipLeast } from "./slip.ts";
import { KIND, NUMBERS, SURE } from "./weights.ts";
import { wordOf } from "./word.ts";

/** First names that are left out as often as not. */
const LEFT_OUT = new Set(
  "mohammed mohammad muhammad muhammed mohamed mohamad abu abou umm maria jose jean".split(" "),
);
/** Letters of a short word. */
const SHORT = 8;
/** Matched words from which on a name of common words alone is no longer common. */
const MANY_WORDS = 3;

/**
 * Lays a query name beside a listed name: the best links are taken first, what is left over on either side costs, and
 * words left on both sides that disagree cost more. Undefined where the score is below `least` (hundredths).
 */
export function align(
  query: readonly Weighed[],
  list: readonly Weighed[],
  links: readonly Link[],
  manner: Manner,
  least = 0,
): Alignment | undefined {
  const { cost, ceiling } = NUMBERS;
  const { person } = manner;
  const taken = choose(query, list, links, person);
  let matched = 0;
  let shared = 0;
  const beyond = { query: 0, list: 0 };
  let unlike = 0;
  let edits = 0;
  let heaviest = 0;
  let carried = 0;
  let words = 0;
  let initials = false;
  const telling: Taken[] = [];
  let queryUsed = 0;
  let listUsed = 0;
  for (let at = 0; at < taken.length; at++) {
    const { query: q, list: l, similarity, relation, weight } = taken[at]!;
    const lost = (weight * (100 - similarity)) / 100;
    matched += weight - lost;
    shared += weight;
    unlike += lost;
    if (relation === "edit" && edits++ > 0) unlike += cost.manyEdits * lost;
    // Words written as one, or as their first letters, stand for all that they cover; so does an initial for its word.
    if (relation === "joined" || relation === "acronym") beyond.query += sum(query, q) - weight;
    if (relation === "joined" || relation === "acronym" || relation === "initial")
      beyond.list += sum(list, l) - weight;
    if (relation === "initial") {
      initials = true;
      if (isLetter(query, q)) carried += NUMBERS.weight.initialCarries;
    } else if (similarity >= SURE) {
      heaviest = Math.max(heaviest, weight);
      carried += weight;
    }
    if (relation !== "initial" && weight >= NUMBERS.distinctive) telling.push(taken[at]!);
    if (weight > NUMBERS.weight.particle) words++;
    queryUsed |= q;
    listUsed |= l;
  }
  const missing = total(query) - shared - beyond.query + leftPlaces(query, queryUsed, person);
  const extra = total(list) - shared - beyond.list + leftPlaces(list, listUsed, person);
  const over = leftOver(query, list, taken, person);
  const loss =
    cost.unlike * unlike +
    cost.missing[over] * missing +
    cost.extra[over] * extra +
    (person ? 0 : cost.extraMore * Math.max(0, extra - cost.extraFree * matched));
  // Initials stand for too many words to complete a name in which nothing is distinctive.
  const whole = !initials && isUsed(query, queryUsed) && isUsed(list, listUsed);
  const apart = whole && !person && heaviest < NUMBERS.distinctive;
  const complete = whole && !(apart && areLittleApart(query, list, queryUsed, listUsed, words));
  // Three common words met together are rare enough: a name such as Harbin Institute of Technology.
  const common = heaviest < NUMBERS.distinctive && !(complete && words >= MANY_WORDS);
  const limits = new Limits((100 * matched) / (matched + loss || 1));
  limits.hold("nameOnly", ceiling.nameOnly);
  if (complete) limits.hold("whole", ceiling.whole + ceiling.wholeRise * carried);
  else if (person) {
    const patronymic = isUsed(query, queryUsed) && isPatronymicLeft(list, listUsed);
    const part =
      ceiling.personPart + (patronymic ? NUMBERS.patronymicLeft : 0) + ceiling.personPartRise * carried;
    const { title } = NUMBERS.weight;
    const titles = words > 1 && isUsed(query, queryUsed, title) && isUsed(list, listUsed, title);
    if (titles && part < ceiling.titleLeft) limits.hold("titleLeft", ceiling.titleLeft);
    else limits.hold("personPart", part);
  } else limits.hold("part", partLimit(carried));
  if (!complete && !person && telling.length === 1) {
    limits.hold(
      "lone",
      ceiling.lone + ceiling.loneRise * letters(list, telling[0]!.list) + ceiling.loneWordRise * (words - 1),
    );
  }
  const familyLeft = !person && isFamilyLeft(query, queryUsed);
  const further = familyLeft || !isUsed(query, queryUsed);
  const bearer = !person && further && isPersonal(query, familyLeft ? 1 : 2);
  if (bearer) limits.hold("bearer", ceiling.bearer);
  if (common) limits.hold("commonName", ceiling.commonName);
  if (common && !complete) limits.hold("nothingDistinctive", ceiling.nothingDistinctive);
  if (further && isOneWord(list, person ? Infinity : SHORT)) {
    if (person) limits.hold("oneOfSeveral", ceiling.oneOfSeveral);
    else limits.hold("shortSingle", ceiling.shortSingle);
  }
  if (telling.length === 1 && (telling[0]!.relation === "edit" || telling[0]!.relation === "sounds")) {
    limits.hold(
      "fuzzySingle",
      ceiling.fuzzySingle + ceiling.singleRise * (letters(list, telling[0]!.list) + words - 1),
    );
  }
  if (manner.readAloud) limits.hold("homophone", ceiling.homophone);
  if (person && manner.family !== 0 && (manner.family & listUsed) === 0)
    limits.hold("familyUnmet", ceiling.familyUnmet);
  if (person && taken.some(({ relation }) => relation === "edit"))
    limits.hold("personMisspelt", ceiling.personMisspelt);
  if (person && !isUsed(query, queryUsed)) limits.hold("wordMissing", ceiling.wordMissing);
  if (person && isGivenUnmet(query, list, queryUsed, listUsed)) limits.hold("givenUnmet", ceiling.givenUnmet);
  const generations = person ? generationsApart(query, list) : undefined;
  if (generations !== undefined) limits.hold(generations, ceiling[generations]);
  const lift = common || person || bearer || manner.readAloud ? 0 : liftOf(query, list, taken, extra);
  const { most, met, left } = NUMBERS.slipped;
  const mayBeSlip = least <= most && !initials && carried >= met && Math.max(missing, extra) <= left;
  const slipped = mayBeSlip ? slipLeast(query, list, queryUsed, listUsed) : 0;
  if (Math.max(limits.score, lift, slipped) < least) return undefined;

  const clashes = clashesOf(query, list, queryUsed, listUsed, person);
  limits.score = Math.min(limits.score, (100 * matched) / (matched + loss + costOf(clashes) || 1));
  if (person && clashes.some(({ likeness }) => likeness < NUMBERS.unlike))
    limits.hold("contradicted", ceiling.contradicted + ceiling.contradictedRise * carried);
  limits.raise("slipped", slipped);
  if (clashes.some((clash) => isNumber(query, clash.query)))
    limits.hold("numbersDiffer", ceiling.numbersDiffer);
  const formsDiffer = legalClash(textsOf(query, KIND.legal), textsOf(list, KIND.legal));
  if (formsDiffer) limits.hold("legalFormDiffers", ceiling.legalFormDiffers);
  const order = person ? orderOf(query, list, taken) : 1;
  if (typeof order === "number") limits.score *= order;
  else limits.hold(order, ceiling[order]);
  const { score: plain, held } = limits;
  const score = formsDiffer ? plain : Math.max(plain, lift);
  return score < least ? undefined : { score, common, taken, clashes, ...(held ? { ceiling: held } : {}) };
}

/** Whether a query's first name is not among the words met of a name that is met whole: `Majid Mohammed Alotaibi` is no `Mohammed Alotaibi`. */
function isGivenUnmet(
  query: readonly Weighed[],
  list: readonly Weighed[],
  queryUsed: number,
  listUsed: number,
): boolean {
  const first = query[0];
  if (first === undefined || (queryUsed & 1) !== 0 || first.kind !== KIND.name) return false;
  if (LEFT_OUT.has(first.text) || isTitleOrName(first.text)) return false;
  return wordOf(first.text).known && isUsed(list, listUsed);
}

/** The most that a body's name met in part scores with words that carry so much. */
function partLimit(carried: number): number {
  const { ceiling, partNear } = NUMBERS;
  const limit = ceiling.part + ceiling.partRise * carried;
  return limit < partNear.limit ? limit : partNear.limit + (limit - partNear.limit) * partNear.rise;
}

/** What a listed name scores at least for standing whole in a longer one, or for the brand it shares; 0 for neither. */
function liftOf(
  query: readonly Weighed[],
  list: readonly Weighed[],
  taken: readonly Taken[],
  extra: number,
): number {
  if (isContained(list, taken, extra)) return NUMBERS.contained;
  return areOneGroup(query, list, taken) ? NUMBERS.group : 0;
}

/** A score and what held it down, or up. */
class Limits {
  held: Held | undefined;
  score: number;

  constructor(score: number) {
    this.score = score;
  }

  hold(name: Held, limit: number): void {
    if (this.score > limit) [this.score, this.held] = [limit, name];
  }

  raise(name: Held, least: number): void {
    if (this.score < least) [this.score, this.held] = [least, name];
  }
}

function costOf(clashes: readonly Clash[]): number {
  let cost = 0;
  for (const clash of clashes) cost += clash.cost;
  return cost;
}
