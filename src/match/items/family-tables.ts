import type { ParagraphRule } from "../../model/catalog.ts";
import { baseOf } from "./codes.ts";
import { dictionaryOf } from "./dictionary.ts";
import type { Dictionary } from "./dictionary.ts";
import { listsOf, numbersOf } from "./lists.ts";
import type { Lists, Numbers } from "./lists.ts";
import { recordsOf } from "./records.ts";
import { NOTHING, shapeOf } from "./shape.ts";
import { textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";
import { weigherOf } from "./truth.ts";

/** Every paragraph's rule, by number, and what leads to it. */
export interface FamilyTables {
  readonly rules: Texts;
  readonly codes: Texts;
  /** Whether each is for goods of certain nouns. */
  readonly hasNoun: Uint8Array;
  /** What each is where nothing is told of it, weighed. */
  readonly untold: Numbers;
  /** The rules of an entry. */
  readonly entries: Dictionary;
  readonly ofEntry: Lists;
  /** Those that ask for a phrase, and those that are for goods of that noun, by the phrase's number. */
  readonly asking: Lists;
  readonly naming: Lists;
  /** Those that ask for figures of a dimension. */
  readonly dimensions: Dictionary;
  readonly measuring: Lists;
}

/** Words and phrases that any rule asks for. */
export function askedWordsOf(rules: readonly ParagraphRule[]): string[] {
  return rules.flatMap(({ when, noun = [] }) => [...shapeOf(when).words, ...noun]);
}

/** Makes rules ready; `phrases` are all they ask for, and others, in the order of their numbers. */
export function familyTablesOf(rules: readonly ParagraphRule[], phrases: readonly string[]): FamilyTables {
  const byEntry = new Map<string, number[]>();
  const asking = new Map<string, number[]>();
  const naming = new Map<string, number[]>();
  const measuring = new Map<string, number[]>();
  for (const [id, { code, when, noun = [] }] of rules.entries()) {
    add(byEntry, baseOf(code), id);
    const { words, dimensions } = shapeOf(when);
    for (const word of words) add(asking, word, id);
    for (const dimension of dimensions) add(measuring, dimension, id);
    for (const one of noun) add(naming, one, id);
  }
  return {
    rules: recordsOf(rules),
    codes: textsOf(rules.map(({ code }) => code)),
    hasNoun: Uint8Array.from(rules, ({ noun }) => (noun === undefined ? 0 : 1)),
    untold: numbersOf(rules.map(({ when }) => weigherOf(when)(NOTHING))),
    entries: dictionaryOf([...byEntry.keys()]),
    ofEntry: listsOf([...byEntry.values()]),
    asking: listsOf(phrases.map((phrase) => asking.get(phrase))),
    naming: listsOf(phrases.map((phrase) => naming.get(phrase))),
    dimensions: dictionaryOf([...measuring.keys()]),
    measuring: listsOf([...measuring.values()]),
  };
}

function add(map: Map<string, number[]>, key: string, one: number): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [one]);
  else others.push(one);
}
