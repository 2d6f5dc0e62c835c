import { dictionaryOf } from "./dictionary.ts";
import type { Dictionary } from "./dictionary.ts";
import { listsOf, numbersOf } from "./lists.ts";
import type { Lists, Numbers } from "./lists.ts";
import { spellingsOf } from "./spelling.ts";
import type { Spellings } from "./spelling.ts";
import { textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";

/** Letters of the beginnings under which words are filed. */
export const START = 5;

/** Names of goods with their words by number, in flat tables. */
export interface NameTables {
  readonly texts: Texts;
  /** Of each name, the number of its goods. */
  readonly goods: Numbers;
  /** Every word that any name has. */
  readonly dictionary: Dictionary;
  /** What each word weighs, by how few names have it. */
  readonly weights: Float64Array;
  /** Whether a name may lack each word: it begins with two letters, and goods without it are no others. */
  readonly plain: Uint8Array;
  /** The words of each name. */
  readonly words: Lists;
  /** Of each word, the names that hold it. */
  readonly holders: Lists;
  /**
   * The names filed under a word, two numbers for each: its last word, and its own. Each stands under its rarest, and one that may be
   * found in part, of three words or more, under the next too, for it holds one of them.
   */
  readonly filed: Lists;
  /** Words of more than `START` letters in the order of their first ones, of equals by number. */
  readonly starting: Numbers;
  readonly spellings: Spellings;
}

/** Takes names in, goods by goods. */
export class NameTable {
  readonly #texts: string[] = [];
  readonly #goods: number[] = [];
  readonly #words: number[][] = [];
  readonly #numbers = new Map<string, number>();
  readonly #holders: number[][] = [];

  /** Adds a name of goods by its words; one without words is left out. */
  add(goods: number, text: string, tokens: readonly string[]): void {
    if (tokens.length === 0) return;
    const id = this.#texts.length;
    const words = tokens.map((token) => {
      let word = this.#numbers.get(token);
      if (word === undefined) {
        this.#numbers.set(token, (word = this.#numbers.size));
        this.#holders.push([]);
      }
      const holders = this.#holders[word]!;
      if (holders.at(-1) !== id) holders.push(id);
      return word;
    });
    this.#words.push(words);
    this.#goods.push(goods);
    this.#texts.push(text);
  }

  tables(): NameTables {
    const known = [...this.#numbers.keys()];
    const weights = Float64Array.from(
      known,
      (token, word) => Math.log(1 + this.#texts.length / this.#holders[word]!.length) * tellingOf(token),
    );
    return {
      texts: textsOf(this.#texts),
      goods: numbersOf(this.#goods),
      dictionary: dictionaryOf(known),
      weights,
      plain: Uint8Array.from(known, (word) => (/^\p{L}{2}/u.test(word) && !DECIDING.has(word) ? 1 : 0)),
      words: listsOf(this.#words),
      holders: listsOf(this.#holders),
      filed: listsOf(this.#filed(weights), known.length),
      starting: startingOf(known),
      spellings: spellingsOf(known),
    };
  }

  #filed(weights: Float64Array): number[][] {
    const lists: number[][] = [];
    for (const [id, words] of this.#words.entries()) {
      let rarest = -1;
      let next = -1;
      for (const word of words) {
        if (word === rarest || word === next) continue;
        if (rarest < 0 || weights[word]! > weights[rarest]!) [rarest, next] = [word, rarest];
        else if (next < 0 || weights[word]! > weights[next]!) next = word;
      }
      (lists[rarest] ??= []).push(words.at(-1)!, id);
      if (next >= 0 && words.length > 2) (lists[next] ??= []).push(words.at(-1)!, id);
    }
    return lists;
  }
}

/** Words that make other goods of those they stand beside: `overhaul manual` is of no military engine. */
const DECIDING: ReadonlySet<string> = new Set(
  (
    "military army naval navy warship frigate submarine torpedo tank fighter missile rocket ballistic combat weapon munition " +
    "tactical spacecraft satellite space cubesat nuclear reactor uranium plutonium tritium radiation gaa euv"
  ).split(" "),
);

/** Figures and single letters tell little; names of models have them beside a word. */
function tellingOf(token: string): number {
  if (/\d/.test(token)) return 0.4;
  return token.length === 1 ? 0.2 : 1;
}

function startingOf(words: readonly string[]): Numbers {
  const longer = [...words.keys()].filter((word) => words[word]!.length > START);
  const starts = words.map((word) => word.slice(0, START));
  return numbersOf(
    longer.sort((a, b) => (starts[a]! < starts[b]! ? -1 : starts[a] === starts[b] ? a - b : 1)),
  );
}
