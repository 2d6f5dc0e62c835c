import { PARTY_KINDS } from "./index-data.ts";
import type { Looked } from "./look-name.ts";
import { kindIn, packFacts, tellingIn, weightIn } from "./name-facts.ts";
import { NUMBERS } from "./weights.ts";

/** Sums are kept in single precision. */
export const SLACK = 1e-3;

const PERSON = PARTY_KINDS.indexOf("person");
const UNKNOWN = PARTY_KINDS.indexOf("unknown");
/** No token weighs more, hundredths. */
const HEAVIEST = 100;

type Whole = Pick<Looked, "weight" | "telling" | "ends" | "letters">;

/**
 * The most that a name of these facts can score (hundredths) that meets so much of a query, and may meet words of `more`
 * weight besides: the weight `met` counted by likeness, the weight `used` as such, what of it is `sure`, and how many of the
 * name's words are like some of the query. Words of the name that weigh `covered` may be met beyond their part of `used`. More
 * of each, `met` no less than `used`, never lowers it. Hot: plain numbers, no object.
 */
export function bound(
  query: Whole,
  facts: number,
  met: number,
  used: number,
  sure: number,
  hits: number,
  more: number,
  covered = 0,
): number {
  const { telling, letters } = query;
  const kind = kindIn(facts);
  const person = mayBePerson(kind);
  const ends = used + more >= query.ends - SLACK;
  // An initial stands for its whole word.
  const ratio = ratioAtMost(
    query.weight,
    facts,
    met + more,
    used + more,
    HEAVIEST * letters + covered,
    0,
    ends,
  );
  const shared = Math.min(used + more, query.weight);
  if (shared >= telling - SLACK && hits + letters >= tellingIn(facts)) return ratio;
  const carried = sure + more + NUMBERS.weight.initialCarries * letters;
  const { part, partRise, personPart, personPartRise, titleLeft, nothingDistinctive } = NUMBERS.ceiling;
  const most = Math.max(
    mostBySlip(query.weight, facts, used + more, covered),
    kind === PERSON ? 0 : part + partRise * carried,
    person ? Math.max(titleLeft, personPart + NUMBERS.patronymicLeft + personPartRise * carried) : 0,
  );
  return Math.min(ratio, most, carried < NUMBERS.distinctive ? nothingDistinctive : 100);
}

/**
 * The most that the words shared alone let a name score (hundredths): of words that weigh `used`, `met` is counted by likeness,
 * and words of the name that weigh `covered`, and of the query that weigh `beyond`, are met beside these; `ends`: the first and the last word of the query may both be met. Hot.
 */
export function ratioAtMost(
  whole: number,
  facts: number,
  met: number,
  used: number,
  covered: number,
  beyond = 0,
  ends = true,
): number {
  const person = mayBePerson(kindIn(facts));
  const { missing, extra, extraFree, extraMore, unlike } = NUMBERS.cost;
  const listed = weightIn(facts);
  const matched = Math.min(met, whole, listed);
  const shared = Math.min(used, whole);
  // Initials of the name may cover more of it than the query weighs.
  const over = Math.max(0, listed - used - covered);
  const loss =
    unlike * Math.max(0, Math.min(shared, whole - beyond, listed) - matched) +
    (person ? (ends ? missing.between : missing.person) : missing.other) *
      Math.max(0, whole - shared - beyond) +
    (person ? extra.between : extra.other) * over +
    (person ? 0 : extraMore * Math.max(0, over - extraFree * matched));
  return Math.max((100 * matched) / (matched + loss), mostBySlip(whole, facts, used, covered, beyond));
}

/** The most that a name can score, hundredths, for being a slip apart in all it does not meet; 0 where too much is left over. */
function mostBySlip(whole: number, facts: number, used: number, covered: number, beyond = 0): number {
  const { most, met, left } = NUMBERS.slipped;
  const shared = Math.min(used, whole);
  const may = shared >= met - SLACK && whole - shared - beyond <= left + SLACK;
  return may && weightIn(facts) - shared - covered <= left + SLACK ? most : 0;
}

function mayBePerson(kind: number): boolean {
  return kind === PERSON || kind === UNKNOWN;
}

/**
 * The kinds, as a bit mask of their codes, of which no name can reach a threshold that meets words of `weight` alone and may
 * meet words of `more` weight besides: not even one that says nothing else.
 */
export function hopelessKinds(query: Whole, weight: number, more: number, threshold: number): number {
  const listed = Math.min(weight + more, query.weight);
  let kinds = 0;
  for (let kind = 0; kind < PARTY_KINDS.length; kind++) {
    const facts = packFacts({
      weight: listed,
      telling: 0,
      kind,
      weak: false,
      readAloud: false,
      letter: false,
    });
    if (bound(query, facts, weight, weight, weight, 0, more) < threshold - 2 * SLACK) kinds |= 1 << kind;
  }
  return kinds;
}

/** Whether so little is left over of a name that is not a person's that it may stand whole within the query, which counts by itself. */
export function mayBeContained(facts: number, used: number, covered: number): boolean {
  return kindIn(facts) !== PERSON && weightIn(facts) - used - covered <= 2 * NUMBERS.weight.particle + SLACK;
}
