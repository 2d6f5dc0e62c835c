import type { Concept } from "../../model/catalog.ts";

const NONE = new Int32Array(0);

/** Names of goods with their words by number, in flat tables: tens of thousands of names are made ready at each start. */
export class NameTable {
  readonly concepts: Concept[] = [];
  readonly texts: string[] = [];
  /** Of each name, the number of its last word. */
  readonly last: number[] = [];
  /** Where the words of each name begin in `#words`. */
  readonly #starts: number[] = [0];
  readonly #words: number[] = [];
  readonly #numbers = new Map<string, number>();
  /** Of each word, how many names have it, and the last of them. */
  readonly #counts: number[] = [];
  readonly #seen: number[] = [];
  /** Made when first asked for. */
  #texts?: readonly string[];
  #starting?: Map<string, number[]>;
  #holders?: { readonly starts: Int32Array; readonly ids: Int32Array };

  /** Adds a name by its words; one without words is left out. */
  add(concept: Concept, text: string, tokens: readonly string[]): void {
    if (tokens.length === 0) return;
    const id = this.texts.length;
    for (const token of tokens) {
      let word = this.#numbers.get(token);
      if (word === undefined) {
        this.#numbers.set(token, (word = this.#numbers.size));
        this.#counts.push(0);
        this.#seen.push(-1);
      }
      this.#words.push(word);
      if (this.#seen[word] !== id) this.#counts[word]!++;
      this.#seen[word] = id;
    }
    this.concepts.push(concept);
    this.texts.push(text);
    this.last.push(this.#words.at(-1)!);
    this.#starts.push(this.#words.length);
  }

  /** The number of a word; -1 where no name has it. */
  numberOf(token: string): number {
    return this.#numbers.get(token) ?? -1;
  }

  /** How many words any name has. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Every word that any name has. */
  words(): Iterable<string> {
    return this.#numbers.keys();
  }

  /** A word by its number. */
  word(number: number): string {
    return (this.#texts ??= [...this.#numbers.keys()])[number]!;
  }

  /** The numbers of the words that begin so; `start` has as many letters each time. */
  startingWith(start: string): readonly number[] {
    if (this.#starting === undefined) {
      this.#starting = new Map();
      for (const [text, word] of this.#numbers) {
        if (text.length <= start.length) continue;
        const key = text.slice(0, start.length);
        const known = this.#starting.get(key);
        if (known) known.push(word);
        else this.#starting.set(key, [word]);
      }
    }
    return this.#starting.get(start) ?? [];
  }

  /** The names that hold a word, in order; none for -1. */
  holding(word: number): Int32Array {
    if (word < 0) return NONE;
    if (this.#holders === undefined) {
      const starts = new Int32Array(this.#counts.length + 1);
      for (const [one, count] of this.#counts.entries()) starts[one + 1] = starts[one]! + count;
      const ids = new Int32Array(starts.at(-1)!);
      const next = starts.slice();
      const seen = new Int32Array(this.#counts.length).fill(-1);
      for (let id = 0; id < this.texts.length; id++)
        for (let at = this.#starts[id]!; at < this.#starts[id + 1]!; at++) {
          const one = this.#words[at]!;
          if (seen[one] === id) continue;
          seen[one] = id;
          ids[next[one]!++] = id;
        }
      this.#holders = { starts, ids };
    }
    const { starts, ids } = this.#holders;
    return ids.subarray(starts[word], starts[word + 1]);
  }

  /** Whether two words stand in a row in a name. */
  hasPair(id: number, one: number, next: number): boolean {
    for (let at = this.#starts[id]! + 1; at < this.#starts[id + 1]!; at++)
      if (this.#words[at - 1] === one && this.#words[at] === next) return true;
    return false;
  }

  /** All names at once: where the words of each begin, and the words. */
  flat(): { readonly starts: Int32Array; readonly words: Int32Array } {
    return { starts: Int32Array.from(this.#starts), words: Int32Array.from(this.#words) };
  }

  /**
   * What each word weighs, by how few names have it, and the names filed under a word: each under its rarest, and one that may be
   * found in part, of three words or more, under the next too, for it holds one of them. In `filed`, two numbers for each name: its
   * last word, and its own.
   */
  file(): { readonly weightOf: Float64Array; filed(word: number): readonly number[] } {
    const weightOf = Float64Array.from(
      this.#numbers.keys(),
      (token, word) => Math.log(1 + this.texts.length / this.#counts[word]!) * tellingOf(token),
    );
    const lists: number[][] = [];
    const file = (word: number, id: number) => {
      const list = lists[word];
      if (list === undefined) lists[word] = [this.last[id]!, id];
      else if (list.at(-1) !== id) list.push(this.last[id]!, id);
    };
    for (let id = 0; id < this.texts.length; id++) {
      let rarest = -1;
      let next = -1;
      for (let at = this.#starts[id]!; at < this.#starts[id + 1]!; at++) {
        const word = this.#words[at]!;
        if (word === rarest || word === next) continue;
        if (rarest < 0 || weightOf[word]! > weightOf[rarest]!) [rarest, next] = [word, rarest];
        else if (next < 0 || weightOf[word]! > weightOf[next]!) next = word;
      }
      file(rarest, id);
      if (next >= 0 && this.#starts[id + 1]! - this.#starts[id]! > 2) file(next, id);
    }
    return { weightOf, filed: (word) => lists[word] ?? NO_NAMES };
  }
}

const NO_NAMES: readonly number[] = [];

/** Figures and single letters tell little; names of models have them beside a word. */
function tellingOf(token: string): number {
  if (/\d/.test(token)) return 0.4;
  return token.length === 1 ? 0.2 : 1;
}
