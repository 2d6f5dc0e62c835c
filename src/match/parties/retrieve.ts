import type { IndexData } from "./index-data.ts";
import { PARTY_KINDS } from "./index-data.ts";
import type { Looked } from "./look-name.ts";
import type { QueryToken, Vocabulary } from "./lookup.ts";
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
  const { postings, postingStarts, nameCounts: counts } = index;
  // Of the search that last met a name: its number; the weight met, counted by likeness, as such, and where it is sure; the
  // last token counted.
  const search = new Uint32Array(names);
  const met = new Float32Array(names);
  const used = new Float32Array(names);
  const sure = new Float32Array(names);
  const last = new Uint8Array(names);
  // How many of its words are like some of the query, or more.
  const hits = new Uint16Array(names);
  const touched = new Uint32Array(names);
  let count = 0;
  let current = 0;

  const touch = (name: number) => {
    if (search[name] === current) return;
    search[name] = current;
    met[name] = 0;
    used[name] = 0;
    sure[name] = 0;
    last[name] = 0;
    hits[name] = 0;
    touched[count++] = name;
  };
  /** Whatever these names add up to, they are candidates. */
  const certain = (name: number) => {
    touch(name);
    met[name] = Infinity;
  };

  /** Counts one token for all names that hold a token like it, likest first, and have no more telling words than `longest`. */
  const visit = ({ weight, found }: QueryToken, mark: number, longest: number) => {
    for (const { token, similarity } of found) {
      const worth = (weight * similarity) / 100;
      const end = postingStarts[token + 1]!;
      for (let at = postingStarts[token]!; at < end; at++) {
        const name = postings[at]!;
        if (counts[name]! > longest) continue;
        touch(name);
        hits[name]!++;
        if (last[name] === mark) continue;
        last[name] = mark;
        met[name]! += worth;
        used[name]! += weight;
        if (similarity >= SURE) sure[name]! += weight;
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

  /** The most a name can score that met what it met, and may meet words of `more` weight besides. */
  const bound = (name: number, { weight: whole, telling, letters }: Looked, more: number): number => {
    const kind = index.nameKind[name];
    const person = kind === PERSON || kind === UNKNOWN;
    const { missing, extra, extraFree, extraMore, unlike } = NUMBERS.cost;
    const listed = index.nameWeights[name]!;
    const matched = Math.min(met[name]! + more, whole, listed);
    const shared = Math.min(used[name]! + more, whole);
    // An initial stands for its whole word.
    const over = Math.max(0, listed - shared - HEAVIEST * letters);
    const loss =
      unlike * Math.max(0, Math.min(shared, listed) - matched) +
      (person ? missing.person : missing.other) * (whole - shared) +
      (person ? extra.person : extra.other) * over +
      (person ? 0 : extraMore * Math.max(0, over - extraFree * matched));
    const ratio = (100 * matched) / (matched + loss);
    if (shared >= telling - SLACK && hits[name]! + letters >= counts[name]!) return ratio;
    const carried = sure[name]! + more + NUMBERS.weight.initialCarries * letters;
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

  /** Adds to what a name met what its marked tokens add. */
  const addMarked = (name: number) => {
    const end = index.nameStarts[name + 1]!;
    for (let at = index.nameStarts[name]!; at < end; at++) {
      const token = index.nameTokens[at]!;
      if (marked[token] !== current) continue;
      hits[name]!++;
      met[name]! += worths[token]!;
      used[name]! += weights[token]!;
      sure[name]! += weights[token]!;
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
    for (let i = 0; i < count; i++) {
      const name = touched[i]!;
      if (aside !== 0 && met[name] !== Infinity) addMarked(name);
      const more = index.nameLetters[name] === 1 || looked.letters > 0 ? initials : 0;
      const most = met[name] === Infinity ? 100 : bound(name, looked, more);
      if (most >= threshold - SLACK) candidates.push({ name, most });
    }
    return candidates;
  };
}
