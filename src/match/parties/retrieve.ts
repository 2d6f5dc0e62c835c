import { commonWord } from "../../text/common-words.ts";
import type { IndexData } from "./index-data.ts";
import { hashWithout } from "./keys.ts";
import { lookup, lowerBound } from "./lookup.ts";
import type { QueryToken } from "./lookup.ts";
import { NUMBERS } from "./weights.ts";

/** A query name looked up: its tokens, and its neighbouring tokens written as one word. */
export interface Looked {
  readonly tokens: readonly QueryToken[];
  /** Neighbouring tokens written as one word that the lists hold, as bit masks of their places. */
  readonly joined: readonly { readonly places: number; readonly word: QueryToken }[];
}

/** Runs of query tokens tried as one word; Chinese names are written in up to five syllables. */
const LONGEST_RUN = 5;
const SYLLABLE = 6;
/**
 * Words written as one resemble others by accident: only close likeness (hundredths) counts, and with a word of trade among them (`mcb bank`) only equality.
 */
const SURE = 86;

/** Looks up every token of a name, and every run of neighbours as one word. */
export function lookupName(index: IndexData, tokens: readonly string[]): Looked {
  const joined: { places: number; word: QueryToken }[] = [];
  for (let from = 0; from + 1 < tokens.length; from++) {
    let text = tokens[from]!;
    let generic = commonWord(text) === "generic";
    for (let size = 2; size <= LONGEST_RUN && from + size <= tokens.length; size++) {
      const next = tokens[from + size - 1]!;
      if (size > 2 && (next.length > SYLLABLE || text.length > size * SYLLABLE)) break;
      text += next;
      generic ||= commonWord(next) === "generic";
      const looked = lookup(index, text);
      const least = generic ? NUMBERS.similarity.equal : SURE;
      const word = { ...looked, found: looked.found.filter(({ similarity }) => similarity >= least) };
      if (word.found.length > 0) joined.push({ places: ((1 << size) - 1) << from, word });
    }
  }
  return { tokens: tokens.map((token) => lookup(index, token)), joined };
}

/**
 * Names that can reach `threshold` (hundredths): all of them, none cut off. Tokens are visited from the heaviest down;
 * a name that holds only what is left by then cannot reach the threshold, whatever else it holds. Names met by initials
 * alone, which never score above 65, are left out.
 */
export function retrieve(index: IndexData, looked: Looked, threshold: number): number[] {
  const { tokens, joined } = looked;
  const order = tokens.map((_, i) => i).sort((a, b) => tokens[b]!.weight - tokens[a]!.weight || a - b);
  const whole = tokens.reduce((sum, token) => sum + token.weight, 0);
  const t = threshold / 100;
  // matched ≥ t × (matched + missing cost × the rest), solved for the least matched weight; a pair never weighs more
  // than its query token.
  const needed = (t * NUMBERS.cost.missing * whole) / (1 - t + t * NUMBERS.cost.missing);
  const names = new Set<number>();
  // Words written as one are rare and may outweigh their halves: always visited.
  for (const { word } of joined) for (const { token } of word.found) addPostings(index, token, names);
  for (const token of tokens) eachJoin(index, token.text, (name) => names.add(name));
  // A listed initial may stand for any visited word, in names that also hold another word of the query.
  const known = new Set(tokens.flatMap(({ found }) => found.map(({ token }) => token)));
  let rest = whole;
  for (const i of order) {
    if (rest < needed - 1e-9) break;
    const token = tokens[i]!;
    for (const { token: id } of token.found) addPostings(index, id, names);
    // An initial in the query may stand for a word of any name: it is never done with.
    if (token.text.length < 2) continue;
    for (const { token: id } of lookup(index, token.text[0]!).found) addPostings(index, id, names, known);
    rest -= token.weight;
  }
  addContained(index, tokens, names);
  return [...names].sort((a, b) => a - b);
}

/** Names that stand whole within the query score by that, whatever else the query says. */
function addContained(index: IndexData, tokens: readonly QueryToken[], names: Set<number>): void {
  const same = tokens.flatMap(({ found }) => found.filter(({ relation }) => relation === "equal"));
  const known = new Set(same.map(({ token }) => token));
  for (const { token } of same) {
    if (index.weights[token]! < NUMBERS.distinctive) continue;
    const end = index.postingStarts[token + 1]!;
    for (let at = index.postingStarts[token]!; at < end; at++) {
      if (holdsOnly(index, index.postings[at]!, known)) names.add(index.postings[at]!);
    }
  }
}

function holdsOnly(index: IndexData, name: number, known: ReadonlySet<number>): boolean {
  const end = index.nameStarts[name + 1]!;
  for (let at = index.nameStarts[name]!; at < end; at++) {
    const token = index.nameTokens[at]!;
    if (index.weights[token]! > NUMBERS.weight.particle && !known.has(token)) return false;
  }
  return true;
}

function addPostings(index: IndexData, token: number, names: Set<number>, known?: ReadonlySet<number>): void {
  const end = index.postingStarts[token + 1]!;
  for (let at = index.postingStarts[token]!; at < end; at++) {
    const name = index.postings[at]!;
    if (!known || holds(index, name, known)) names.add(name);
  }
}

function holds(index: IndexData, name: number, known: ReadonlySet<number>): boolean {
  const end = index.nameStarts[name + 1]!;
  for (let at = index.nameStarts[name]!; at < end; at++) if (known.has(index.nameTokens[at]!)) return true;
  return false;
}

/** Calls `visit` with each name in which neighbouring tokens spell `text`, and with the bit mask of their places. */
export function eachJoin(
  index: IndexData,
  text: string,
  visit: (name: number, places: number) => void,
): void {
  const hash = hashWithout(text, -1, -1);
  for (let i = lowerBound(index.joins, hash, 0, index.joins.length); index.joins[i] === hash; i++) {
    const [name, start, size] = [index.joinNames[i]!, index.joinStarts[i]!, index.joinSizes[i]!];
    if (spelled(index, index.nameStarts[name]! + start, size) === text)
      visit(name, ((1 << size) - 1) << start);
  }
}

function spelled(index: IndexData, from: number, size: number): string {
  let text = "";
  for (let at = from; at < from + size; at++) text += index.vocabulary[index.nameTokens[at]!]!;
  return text;
}
