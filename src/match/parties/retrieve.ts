import { SLACK, bound, hopelessKinds, mayBeContained } from "./bound.ts";
import { Bits } from "./bits.ts";
import type { IndexData } from "./index-data.ts";
import { MAX_TOKENS } from "./index-data.ts";
import type { Looked } from "./look-name.ts";
import type { QueryToken, Vocabulary } from "./lookup.ts";
import { openMarks } from "./marks.ts";
import { hasLetter, kindIn, tellingIn } from "./name-facts.ts";
import { plan } from "./plan.ts";
import { contained, eachAcronym, group } from "./rare.ts";
import { sum } from "./side.ts";
import { NUMBERS, SURE } from "./weights.ts";
import { openWordBound } from "./word-bound.ts";

/** A name that may reach the threshold, and the most it can score (hundredths). */
export interface Candidate {
  readonly name: number;
  readonly most: number;
}

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
  const names = index.nameFacts.length;
  const { postings, postingStarts, nameFacts } = index;
  const marks = openMarks(index);
  const words = openWordBound(index);
  // The names met, each at its place in the arrays below; `placeOf` tells the place of a name where `touched` confirms it.
  const placeOf = new Uint32Array(names);
  const touched = new Uint32Array(names);
  // The weight met, counted by likeness, as such, and where it is sure; the last token counted.
  const met = new Float32Array(names);
  const used = new Float32Array(names);
  const sure = new Float32Array(names);
  const last = new Uint8Array(names);
  // How many of its words are like some of the query, or more; what words weigh that are spelled by several of the other side.
  const hits = new Uint16Array(names);
  const covered = new Float32Array(names);
  let count = 0;

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
    covered[count] = 0;
    return count++;
  };
  // Whatever these names add up to, they are candidates.
  const certain: number[] = [];
  // Names with a word spelled by several of the query, or several by one: name, weight there, weight and number of words here.
  const spelled: number[] = [];
  const isRare = new Bits(names);
  const isCertain = new Bits(names);
  const addCertain = (name: number) => {
    certain.push(name);
    isCertain.add(name);
    isRare.add(name);
  };
  const addSpelled = (name: number, asked: number, listed: number, words: number) => {
    spelled.push(name, asked, listed, words);
    isRare.add(name);
  };

  /**
   * Counts one token for all names that hold a token like it, likest first, and have no more telling words than `longest`;
   * those of `hopeless` kinds only where they hold a marked token, or are candidates anyhow: these keep their order.
   */
  const visit = ({ weight, found }: QueryToken, mark: number, longest: number, hopeless: number) => {
    for (const { token, similarity } of found) {
      const worth = (weight * similarity) / 100;
      const end = postingStarts[token + 1]!;
      for (let at = postingStarts[token]!; at < end; at++) {
        const name = postings[at]!;
        const facts = nameFacts[name]!;
        if (tellingIn(facts) > longest) continue;
        const lost = (hopeless & (1 << kindIn(facts))) !== 0 && !hasLetter(facts);
        if (lost && !marks.isIn(name) && !isRare.has(name)) continue;
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

  const gatherRare = (looked: Looked, threshold: number) => {
    certain.length = 0;
    spelled.length = 0;
    isRare.clear();
    isCertain.clear();
    for (const { places, found } of looked.joined) {
      const asked = sum(looked.tokens, places);
      for (const { token } of found) {
        const end = postingStarts[token + 1]!;
        for (let at = postingStarts[token]!; at < end; at++)
          addSpelled(postings[at]!, asked, index.weights[token]!, 1);
      }
    }
    for (const { weight, joins } of looked.tokens)
      for (const [name, runs] of joins)
        for (const { listed, words } of runs) addSpelled(name, weight, listed, words);
    eachAcronym(index, looked, vocabulary, threshold, addCertain);
    contained(index, looked, addCertain);
    group(index, looked, addCertain);
  };

  /** Adds to what names met the words that are spelled by several. */
  const addAllSpelled = () => {
    for (let at = 0; at < spelled.length; at += 4) {
      const place = touch(spelled[at]!);
      used[place]! += spelled[at + 1]!;
      sure[place]! += spelled[at + 1]!;
      covered[place]! += spelled[at + 2]!;
      hits[place]! += spelled[at + 3]!;
    }
  };

  /** Adds to what the name met at a place what its marked tokens add. */
  const addMarked = (place: number) => {
    const name = touched[place]!;
    const end = index.nameStarts[name + 1]!;
    for (let at = index.nameStarts[name]!; at < end; at++) {
      const token = index.nameTokens[at]!;
      if (!marks.has(token)) continue;
      hits[place]!++;
      met[place]! += marks.worths[token]!;
      used[place]! += marks.weights[token]!;
      sure[place]! += marks.weights[token]!;
    }
  };

  /** The most that the name at a place can score, or less than the threshold where it cannot reach it; `left` is what the marked tokens weigh. */
  const mostAt = (
    looked: Looked,
    place: number,
    threshold: number,
    initials: number,
    anywhere: number,
    left: number,
  ): number => {
    const facts = nameFacts[touched[place]!]!;
    const more = hasLetter(facts) ? initials : anywhere;
    const over = covered[place]!;
    if (left > 0) {
      // Most cannot reach the threshold even with all that is marked: their words need not be looked at.
      const most = used[place]! + left;
      const like = over > 0 ? most : met[place]! + left;
      const best = bound(looked, facts, like, most, sure[place]! + left, MAX_TOKENS, more, over);
      if (best < threshold - 2 * SLACK && !(over > 0 && mayBeContained(facts, most, over))) return 0;
      addMarked(place);
    }
    if (over === 0) return bound(looked, facts, met[place]!, used[place]!, sure[place]!, hits[place]!, more);
    // A word met by itself may not be met beside the others it is joined with: nothing it lacks in likeness counts.
    if (mayBeContained(facts, used[place]!, over)) return 100;
    return bound(looked, facts, used[place]!, used[place]!, sure[place]!, hits[place]!, more, over);
  };

  return (looked, threshold) => {
    count = 0;
    marks.clear();
    // A listed initial may stand for any word, an initial of the query for any word of a name met otherwise.
    const initials = (looked.tokens.length * NUMBERS.weight.letter * NUMBERS.similarity.initial) / 100;
    const anywhere = looked.letters > 0 ? initials : 0;
    const { aside, longest } = plan(looked, threshold, initials);
    let visited = 0;
    let left = 0;
    for (let place = 0; place < looked.tokens.length; place++) {
      const token = looked.tokens[place]!;
      if (aside & (1 << place)) {
        marks.add(token);
        left += token.weight;
      } else visited += token.weight;
    }
    gatherRare(looked, threshold);
    const hopeless = aside === 0 ? 0 : hopelessKinds(looked, visited, anywhere, threshold);
    for (let place = 0; place < looked.tokens.length; place++) {
      if (!(aside & (1 << place))) visit(looked.tokens[place]!, place + 1, longest, hopeless);
    }
    if (longest === Infinity) addAllSpelled();
    // Names with more words than `longest` were not visited: what they met is not known.
    else for (let at = 0; at < spelled.length; at += 4) met[touch(spelled[at]!)] = Infinity;
    for (const name of certain) met[touch(name)] = Infinity;
    const candidates: Candidate[] = [];
    let asked = false;
    for (let place = 0; place < count; place++) {
      const name = touched[place]!;
      let most = met[place] === Infinity ? 100 : mostAt(looked, place, threshold, initials, anywhere, left);
      if (most < threshold - SLACK) continue;
      if (!isCertain.has(name)) {
        if (!asked) words.ask(looked);
        asked = true;
        most = Math.min(most, words.most(name, nameFacts[name]!));
      }
      if (most >= threshold - SLACK) candidates.push({ name, most });
    }
    return candidates;
  };
}
