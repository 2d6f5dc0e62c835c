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
import type { Judged } from "./predicate.ts";
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

const NO_RULES: ReadonlySet<number> = new Set();

/** Makes rules ready to be asked: for a code, those of the paragraph itself, beneath it, and its neighbours beneath the same one. */
export function openFamilies(tables: FamilyTables): Families {
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
        hasNouns: own.some(({ id }) => hasNoun[id] === 1),
      };
      memo.set(code, family);
    }
    return family;
  };
  const weighers: ReturnType<typeof weigherOf>[] = [];
  const weigh = ({ id }: Ready, figures: Figures): number =>
    (weighers[id] ??= weigherOf(ruleAt(id).when))(figures);
  const untoldWeight = ({ id }: Ready): number => untold[id]!;
  /** What is missing where a description tells nothing of a rule. */
  const lacking: (readonly string[])[] = [];
  const about = (figures: Figures, held: Held): Judge => {
    // Most paragraphs ask for figures and words that a description has none of: their answer is always the same.
    const told = new Uint8Array(size);
    const named = new Uint8Array(size);
    for (const phrase of held.numbers) {
      mark(told, asking, phrase);
      mark(named, naming, phrase);
    }
    for (const dimension of figures.dimensions) mark(told, measuring, dimensionAt(dimension));
    const weighed = new Map<number, number>();
    const weighOnce = (one: Ready): number => {
      if (told[one.id] === 0) return untoldWeight(one);
      let known = weighed.get(one.id);
      if (known === undefined) weighed.set(one.id, (known = weigh(one, figures)));
      return known;
    };
    const judged = new Map<number, Judged>();
    const judgeOnce = ({ id }: Ready): Judged => {
      let known = judged.get(id);
      if (known === undefined) judged.set(id, (known = judge(ruleAt(id).when, figures)));
      return known;
    };
    const missingOf = (ready: Ready): readonly string[] =>
      told[ready.id] === 1
        ? judgeOnce(ready).missing
        : (lacking[ready.id] ??= judge(ruleAt(ready.id).when, NOTHING).missing);
    const factsOf = ({ by, open }: JudgedCode): Reasons =>
      by === undefined ? openFacts(open, missingOf) : judgeOnce(by);
    return {
      of(code, alsoNamed = NO_RULES) {
        const family = familyOf(code);
        const isFor = ({ id }: Ready) => hasNoun[id] === 0 || named[id] === 1 || alsoNamed.has(id);
        if (family.hasNouns || family.rules.some(({ id }) => told[id] === 1))
          return judgeFamily(code, family, weighOnce, isFor);
        return (family.untold ??= judgeFamily(code, family, untoldWeight, isFor));
      },
      reasons: (one: Family["untold"] & {}) =>
        familyOf(one.code).untold === one ? (one.facts ??= factsOf(one)) : factsOf(one),
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
