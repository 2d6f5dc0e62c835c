import { dictionaryOf } from "./dictionary.ts";
import type { Dictionary } from "./dictionary.ts";
import { listsOf, numbersOf } from "./lists.ts";
import type { Lists, Numbers } from "./lists.ts";
import { rootOf, stemOf } from "./stem.ts";
import { textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";
import { plainTokens } from "./tokens.ts";

/** A text to be found: its code and its words with their weights. */
export interface Document {
  readonly code: string;
  readonly fields: readonly (readonly [text: string, weight: number])[];
}

/** Documents taken apart into the roots of their words. */
export interface TextTables {
  readonly codes: Texts;
  /** How many roots each document holds. */
  readonly sizes: Numbers;
  readonly roots: Dictionary;
  /** Of each root, the documents that hold it, in order, and for each the place in `weights` of its best weight in it. */
  readonly holders: Lists;
  readonly best: Numbers;
  readonly weights: Float64Array;
  /** Roots that are asked for, and the numbers of the roots that the documents have for each. */
  readonly asked: Dictionary;
  readonly others: Lists;
}

/** Makes documents ready to be searched. `thesaurus`: by a word of the documents, other words in blanks by which it is asked for. */
export function textTablesOf(
  documents: readonly Document[],
  thesaurus: Readonly<Record<string, string>> = {},
): TextTables {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const best: number[][] = [];
  // Words above a paragraph stand in many documents: each text is taken apart once.
  const apart = new Map<string, readonly number[]>();
  const rootsIn = (text: string): readonly number[] => {
    let found = apart.get(text);
    if (found === undefined) {
      found = Array.from(new Set(plainTokens(text).map(rootOf)), (root) => {
        const number = numbers.get(root) ?? numbers.size;
        numbers.set(root, number);
        return number;
      });
      apart.set(text, found);
    }
    return found;
  };
  const sizes: number[] = documents.map(() => 0);
  for (const [id, { fields }] of documents.entries())
    for (const [text, weight] of fields)
      for (const root of rootsIn(text)) {
        const ids = (holders[root] ??= []);
        const counts = (best[root] ??= []);
        const last = ids.length - 1;
        if (ids[last] === id) counts[last] = Math.max(counts[last]!, weight);
        else {
          ids.push(id);
          counts.push(weight);
          sizes[id]!++;
        }
      }
  const weights = [...new Set(best.flat())].sort((a, b) => a - b);
  const others = turned(thesaurus, numbers);
  return {
    codes: textsOf(documents.map(({ code }) => code)),
    sizes: numbersOf(sizes),
    roots: dictionaryOf([...numbers.keys()]),
    holders: listsOf(holders),
    best: numbersOf(best.flat().map((weight) => weights.indexOf(weight))),
    weights: Float64Array.from(weights),
    asked: dictionaryOf([...others.keys()]),
    others: listsOf([...others.values()].map((roots) => [...roots])),
  };
}

/** By the root of a word that is asked for: those that the documents have for it. */
function turned(
  thesaurus: Readonly<Record<string, string>>,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [word, others] of Object.entries(thesaurus)) {
    const root = rootOf(stemOf(word));
    const number = numbers.get(root);
    if (number === undefined) continue;
    for (const one of others.split(" ")) {
      const other = rootOf(stemOf(one));
      if (other === root) continue;
      const known = found.get(other);
      if (known === undefined) found.set(other, new Set([number]));
      else known.add(number);
    }
  }
  return found;
}
