import type { ParagraphRule } from "../../model/catalog.ts";
import { baseOf } from "./codes.ts";
import { openDictionary } from "./dictionary.ts";
import type { FamilyTables } from "./family-tables.ts";
import { judgeFamily, openFacts } from "./judge-family.ts";
import type { Family, JudgedCode, Ready, Reasons } from "./judge-family.ts";
import { listAt } from "./lists.ts";
import type { Lists } from "./lists.ts";
import type { Figures } from "./params.ts";
import type { Held } from "./phrases.ts";
import { judge } from "./predicate.ts";
import type { Judged, Told } from "./predicate.ts";
import { openRecords } from "./records.ts";
import { NOTHING } from "./shape.ts";
import { openTexts } from "./texts.ts";
import { weigherOf } from "./truth.ts";

/** One description beside every paragraph's rule. */
export interface Judge {
  /** What it says of a code; `named` are rules whose nouns its goods have by another name. */
  of(code: string, named?: ReadonlySet<number>): JudgedCode;
  reasons(judged: JudgedCode): Reasons;
}

/** Every paragraph's rule, made ready. */
export interface Families {
  /** The rules that are for goods of one of these nouns, by number. */
  forNouns(held: Held): ReadonlySet<number>;
  about(figures: Figures, held: Held): Judge;
}

/** A rule not yet weighed. */
const NOT_YET = -1;
/** Judgements of a family that are kept. */
const ENOUGH = 500;
const NO_RULES: ReadonlySet<number> = new Set();

/**
 * Makes rules ready to be asked: for a code, those of the paragraph itself, beneath it, and its neighbours beneath the same one.
 * `numberOf` gives the number of a phrase, by which they are filed; -1 for none. A judge answers until the next is asked for.
 */
export function openFamilies(tables: FamilyTables, numberOf: (phrase: string) => number): Families {
  const { hasNoun, untold, ofEntry, asking, naming, measuring } = tables;
  const size = hasNoun.length;
  const ruleAt = openRecords<ParagraphRule>(tables.rules);
  const codeAt = openTexts(tables.codes);
  const { find: entryAt } = openDictionary(tables.entries);
  const { find: dimensionAt } = openDictionary(tables.dimensions);
  const memo = new Map<string, Family>();
  const familyOf = (code: string): Family => {
    let family = memo.get(code);
    if (family === undefined) {
      const all = listAt(ofEntry, entryAt(baseOf(code)));
      const own = Array.from(all, (id): Ready => ({ id, code: codeAt(id) })).filter((one) =>
        isOfFamily(one.code, code),
      );
      family = {
        rules: own,
        own: own.map((one) => one.code === code || isBeneath(one.code, code) || isBeneath(code, one.code)),
        nouned: own.filter(({ id }) => hasNoun[id] === 1),
        untold: new Map(),
      };
      memo.set(code, family);
    }
    return family;
  };
  /** Of the description asked about: phrases that it holds, those that it says it is without, rules of which anything is told, those for its nouns, and what was weighed. */
  const isHeld = new Uint8Array(asking.starts.length - 1);
  const isDenied = new Uint8Array(isHeld.length);
  const told = new Uint8Array(size);
  const named = new Uint8Array(size);
  const weighed = new Int32Array(size).fill(NOT_YET);
  /** Lists of words that rules ask for, those that each phrase is in, and the last description, by number, that held one of each, or denied one. */
  const lists = new Map<readonly string[], number>();
  const listsOf: number[][] = [];
  const heldIn: number[] = [];
  const deniedIn: number[] = [];
  let asked = 0;
  const listOf = (words: readonly string[]): number => {
    let list = lists.get(words);
    if (list !== undefined) return list;
    lists.set(words, (list = heldIn.length));
    heldIn.push(0);
    deniedIn.push(0);
    for (const number of new Set(words.map(numberOf))) {
      if (number < 0) continue;
      (listsOf[number] ??= []).push(list);
      if (isHeld[number] === 1) heldIn[list] = asked;
      if (isDenied[number] === 1) deniedIn[list] = asked;
    }
    return list;
  };
  /** Of the description asked about; words of a rule are told by their list. */
  const byList: Told = {
    holdsAny: (words) => words.length > 0 && heldIn[listOf(words)] === asked,
    deniesAny: (words) => words.length > 0 && deniedIn[listOf(words)] === asked,
  };
  const weighers: ReturnType<typeof weigherOf>[] = [];
  const weigherAt = (id: number) => (weighers[id] ??= weigherOf(ruleAt(id).when, byList));
  const untoldWeight = ({ id }: Ready): number => untold[id]!;
  /** What is missing where a description tells nothing of a rule. */
  const lacking: (readonly string[])[] = [];
  const about = (figures: Figures, held: Held): Judge => {
    asked++;
    isHeld.fill(0);
    isDenied.fill(0);
    told.fill(0);
    named.fill(0);
    weighed.fill(NOT_YET);
    // Most paragraphs ask for figures and words that a description has none of: their answer is always the same.
    let at = 0;
    for (const word of held.words) {
      const phrase = held.numbers[at++]!;
      const isWithout = figures.denied.has(word);
      (isWithout ? isDenied : isHeld)[phrase] = 1;
      for (const list of listsOf[phrase] ?? []) (isWithout ? deniedIn : heldIn)[list] = asked;
      mark(told, asking, phrase);
      mark(named, naming, phrase);
    }
    for (const dimension of figures.dimensions) mark(told, measuring, dimensionAt(dimension));
    const weighOnce = ({ id }: Ready): number => {
      if (told[id] === 0) return untold[id]!;
      if (weighed[id] === NOT_YET) weighed[id] = weigherAt(id)(figures);
      return weighed[id]!;
    };
    const judged = new Map<number, Judged>();
    const judgeOnce = ({ id }: Ready): Judged => {
      let known = judged.get(id);
      if (known === undefined) judged.set(id, (known = judge(ruleAt(id).when, figures, byList)));
      return known;
    };
    const missingOf = (ready: Ready): readonly string[] =>
      told[ready.id] === 1
        ? judgeOnce(ready).missing
        : (lacking[ready.id] ??= judge(ruleAt(ready.id).when, NOTHING).missing);
    return {
      of(code, alsoNamed = NO_RULES) {
        const family = familyOf(code);
        const isFor = ({ id }: Ready) => hasNoun[id] === 0 || named[id] === 1 || alsoNamed.has(id);
        for (const { id } of family.rules)
          if (told[id] === 1) return judgeFamily(code, family, weighOnce, isFor);
        let nouned = "";
        for (const one of family.nouned) nouned += isFor(one) ? "1" : "0";
        let known = family.untold.get(nouned);
        if (known === undefined) {
          if (family.untold.size >= ENOUGH) family.untold.clear();
          family.untold.set(nouned, (known = judgeFamily(code, family, untoldWeight, isFor)));
        }
        return known;
      },
      reasons: (one) =>
        (one.reasons ??= one.by === undefined ? openFacts(one.open, missingOf) : judgeOnce(one.by)),
    };
  };
  return {
    forNouns: ({ numbers }) => new Set(numbers.flatMap((phrase) => [...listAt(naming, phrase)])),
    about,
  };
}

function mark(marks: Uint8Array, { starts, all }: Lists, list: number): void {
  if (list >= 0) for (let at = starts[list]!; at < starts[list + 1]!; at++) marks[all[at]!] = 1;
}

/** A paragraph itself, those beneath it, and its neighbours beneath the same one. */
function isOfFamily(rule: string, code: string): boolean {
  if (rule === code || isBeneath(rule, code) || isBeneath(code, rule)) return true;
  const parent = code.slice(0, code.lastIndexOf("."));
  return parent.includes(".") && rule.startsWith(`${parent}.`);
}

/** `3A001.a.5` beneath `3A001.a`, `XI(a)` beneath `XI`; `1C111.d.13` is not beneath `1C111.d.1`. */
function isBeneath(code: string, other: string): boolean {
  return code.startsWith(other) && (code[other.length] === "." || code[other.length] === "(");
}
