import type { IndexData } from "./index-data.ts";
import { PARTY_KINDS } from "./index-data.ts";
import type { Looked } from "./look-name.ts";
import type { QueryToken, Vocabulary } from "./lookup.ts";
import { hasLetter, kindIn, tellingIn, weightIn } from "./name-facts.ts";
import { SLACK, plan } from "./plan.ts";
import { contained, eachAcronym, group } from "./rare.ts";
import { NUMBERS, SURE } from "./weights.ts";

/** A name that may reach the threshold, and the most it can score (hundredths). */
export interface Candidate {
  readonly name: number;
  readonly most: number;
}

const PERSON = PARTY_KINDS.indexOf("person");
const UNKNOWN = PARTY_KINDS.indexOf("unknown");
/** No token weighs more, hundredths. */
const HEAVIEST = 100;

/**
 * A way to find the names that can reach a threshold: all of them, none cut off. The names that hold a token like one of
 * the query's are visited, but for tokens that could not make a hit by themselves. What a name met adds up to bounds its
 * score, and names of which the bound is below the threshold are dropped. Names met by initials alone, which
 * never score above 65, are left out.
 */
export function openRetrieval(
  index: IndexData,
  vocabulary: Vocabulary,
): (looked: Looked, threshold: number) => Candidate[] {
  const names = index.nameEntry.length;
  const { postings, postingStarts, nameFacts } = index;
  // The names met, each at its place in the arrays below; `placeOf` tells the place of a name where `touched` confirms it.
  const placeOf = new Uint32Array(names);
  const touched = new Uint32Array(names);
  // The weight met, counted by likeness, as such, and where it is sure; the last token counted.
  const met = new Float32Array(names);
  const used = new Float32Array(names);
  const sure = new Float32Array(names);
  const last = new Uint8Array(names);
  // How many of its words are like some of the query, or more.
  const hits = new Uint16Array(names);
  let count = 0;
  let current = 0;

  const touch = (name: number): number => {
    const known = placeOf[name]!;
    if (known < count && touched[known] === name) return known;
    placeOf[name] = count;
    touched[count] = name;
    met[count] = 0;
    used[count] = 0;
    sure[count] = 0;
    last[count] = 0;
    hits[count] = 0;
    return count++;
  };
  /** Whatever these names add up to, they are candidates. */
  const certain = (name: number) => {
    met[touch(name)] = Infinity;
  };

  /** Counts one token for all names that hold a token like it, likest first, and have no more telling words than `longest`. */
  const visit = ({ weight, found }: QueryToken, mark: number, longest: number) => {
    for (const { token, similarity } of found) {
      const worth = (weight * similarity) / 100;
      const end = postingStarts[token + 1]!;
      for (let at = postingStarts[token]!; at < end; at++) {
        const name = postings[at]!;
        if (tellingIn(nameFacts[name]!) > longest) continue;
        const place = touch(name);
        hits[place]!++;
        if (last[place] === mark) continue;
        last[place] = mark;
        met[place]! += worth;
        used[place]! += weight;
        if (similarity >= SURE) sure[place]! += weight;
      }
    }
  };

  const visitRare = (looked: Looked, threshold: number) => {
    for (const { found } of looked.joined) {
      for (const { token } of found) {
        for (let at = postingStarts[token]!; at < postingStarts[token + 1]!; at++) certain(postings[at]!);
      }
    }
    for (const joins of looked.joins) for (const { name } of joins) certain(name);
    eachAcronym(index, looked, vocabulary, threshold, certain);
    contained(index, looked, certain);
    group(index, looked, certain);
  };

  /** The most the name met at a place can score, which may meet words of `more` weight besides. */
  const bound = (place: number, { weight: whole, telling, letters }: Looked, more: number): number => {
    const name = touched[place]!;
    const facts = nameFacts[name]!;
    const kind = kindIn(facts);
    const person = kind === PERSON || kind === UNKNOWN;
    const { missing, extra, extraFree, extraMore, unlike } = NUMBERS.cost;
    const listed = weightIn(facts);
    const matched = Math.min(met[place]! + more, whole, listed);
    const shared = Math.min(used[place]! + more, whole);
    // An initial stands for its whole word.
    const over = Math.max(0, listed - shared - HEAVIEST * letters);
    const loss =
      unlike * Math.max(0, Math.min(shared, listed) - matched) +
      (person ? missing.person : missing.other) * (whole - shared) +
      (person ? extra.person : extra.other) * over +
      (person ? 0 : extraMore * Math.max(0, over - extraFree * matched));
    const ratio = (100 * matched) / (matched + loss);
    if (shared >= telling - SLACK && hits[place]! + letters >= tellingIn(facts)) return ratio;
    const carried = sure[place]! + more + NUMBERS.weight.initialCarries * letters;
    const { part, partRise, personPart, personPartRise, nothingDistinctive } = NUMBERS.ceiling;
    const most = Math.max(
      kind === PERSON ? 0 : part + partRise * carried,
      person ? personPart + personPartRise * carried : 0,
    );
    return Math.min(ratio, most, carried < NUMBERS.distinctive ? nothingDistinctive : 100);
  };

  // Of each listed token like one that is not visited: the search that marked it, and what it adds to a name that holds it.
  const marked = new Uint32Array(index.vocabulary.length);
  const worths = new Float32Array(index.vocabulary.length);
  const weights = new Float32Array(index.vocabulary.length);

  /** Marks the listed tokens that are like a token that is not visited. */
  const markAll = ({ weight, found }: QueryToken) => {
    for (const { token, similarity } of found) {
      const worth = (weight * similarity) / 100;
      if (marked[token] === current && worths[token]! >= worth) continue;
      marked[token] = current;
      worths[token] = worth;
      weights[token] = weight;
    }
  };

  /** Adds to what the name met at a place what its marked tokens add. */
  const addMarked = (place: number) => {
    const name = touched[place]!;
    const end = index.nameStarts[name + 1]!;
    for (let at = index.nameStarts[name]!; at < end; at++) {
      const token = index.nameTokens[at]!;
      if (marked[token] !== current) continue;
      hits[place]!++;
      met[place]! += worths[token]!;
      used[place]! += weights[token]!;
      sure[place]! += weights[token]!;
    }
  };

  return (looked, threshold) => {
    current++;
    count = 0;
    // A listed initial may stand for any word, an initial of the query for any word of a name met otherwise.
    const initials = (looked.tokens.length * NUMBERS.weight.letter * NUMBERS.similarity.initial) / 100;
    const { aside, longest } = plan(looked, threshold, initials);
    for (let place = 0; place < looked.tokens.length; place++) {
      if (aside & (1 << place)) markAll(looked.tokens[place]!);
      else visit(looked.tokens[place]!, place + 1, longest);
    }
    visitRare(looked, threshold);
    const candidates: Candidate[] = [];
    for (let place = 0; place < count; place++) {
      const name = touched[place]!;
      if (aside !== 0 && met[place] !== Infinity) addMarked(place);
      const more = hasLetter(nameFacts[name]!) || looked.letters > 0 ? initials : 0;
      const most = met[place] === Infinity ? 100 : bound(place, looked, more);
      if (most >= threshold - SLACK) candidates.push({ name, most });
    }
    return candidates;
  };
}
