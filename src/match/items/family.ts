import type { ParagraphRule } from "../../model/catalog.ts";
import { baseOf } from "./codes.ts";
import { judgeFamily, openFacts } from "./judge-family.ts";
import type { Family, JudgedCode, Ready, Reasons } from "./judge-family.ts";
import type { Figures } from "./params.ts";
import { judge } from "./predicate.ts";
import type { Judged } from "./predicate.ts";
import { NOTHING, shapeOf } from "./shape.ts";
import { weigherOf } from "./truth.ts";

/** One description beside every paragraph's rule. */
export interface Judge {
  /** What it says of a code; `named` are rules whose nouns its goods have by another name. */
  of(code: string, named?: ReadonlySet<number>): JudgedCode;
  reasons(judged: JudgedCode): Reasons;
}

/** Every paragraph's rule, made ready. */
export interface Families {
  /** Words and phrases that any rule asks for. */
  readonly words: ReadonlySet<string>;
  /** The rules that are for goods of one of these nouns, by number. */
  forNouns(words: ReadonlySet<string>): ReadonlySet<number>;
  about(figures: Figures, held: ReadonlySet<string>): Judge;
}

/** A rule not yet weighed. */
const NOT_YET = -1;
const NO_RULES: ReadonlySet<number> = new Set();

/** Makes rules ready to be asked: for a code, those of the paragraph itself, beneath it, and its neighbours beneath the same one. */
export function openFamilies(rules: readonly ParagraphRule[]): Families {
  const byEntry = new Map<string, Ready[]>();
  /** Rules by the words they ask for, by the dimensions of figures they ask for, and by the nouns they are for. */
  const asking = new Map<string, number[]>();
  const measuring = new Map<string, number[]>();
  const naming = new Map<string, number[]>();
  for (const [id, rule] of rules.entries()) {
    add(byEntry, baseOf(rule.code), { id, rule });
    const { words, dimensions } = shapeOf(rule.when);
    for (const word of words) add(asking, word, id);
    for (const dimension of dimensions) add(measuring, dimension, id);
    for (const noun of rule.noun ?? []) add(naming, noun, id);
  }
  const memo = new Map<string, Family>();
  const familyOf = (code: string): Family => {
    let family = memo.get(code);
    if (family === undefined) {
      const own = (byEntry.get(baseOf(code)) ?? []).filter(({ rule }) => isOfFamily(rule.code, code));
      family = {
        rules: own,
        own: own.map(
          ({ rule }) => rule.code === code || isBeneath(rule.code, code) || isBeneath(code, rule.code),
        ),
        hasNouns: own.some(({ rule }) => rule.noun !== undefined),
      };
      memo.set(code, family);
    }
    return family;
  };
  const weighers: ReturnType<typeof weigherOf>[] = [];
  const weigh = ({ id, rule }: Ready, figures: Figures): number =>
    (weighers[id] ??= weigherOf(rule.when))(figures);
  /** What each rule is where nothing is told of it, once that was asked. */
  const untold = new Int16Array(rules.length).fill(NOT_YET);
  const untoldWeight = (one: Ready): number =>
    untold[one.id] === NOT_YET ? (untold[one.id] = weigh(one, NOTHING)) : untold[one.id]!;
  /** What is missing where a description tells nothing of a rule. */
  const lacking: (readonly string[])[] = [];
  const about = (figures: Figures, held: ReadonlySet<string>): Judge => {
    // Most paragraphs ask for figures and words that a description has none of: their answer is always the same.
    const told = new Uint8Array(rules.length);
    const named = new Uint8Array(rules.length);
    for (const word of held) {
      mark(told, asking.get(word));
      mark(named, naming.get(word));
    }
    for (const dimension of figures.dimensions) mark(told, measuring.get(dimension));
    const weighed = new Map<number, number>();
    const weighOnce = (one: Ready): number => {
      if (told[one.id] === 0) return untoldWeight(one);
      let known = weighed.get(one.id);
      if (known === undefined) weighed.set(one.id, (known = weigh(one, figures)));
      return known;
    };
    const judged = new Map<number, Judged>();
    const judgeOnce = ({ id, rule }: Ready): Judged => {
      let known = judged.get(id);
      if (known === undefined) judged.set(id, (known = judge(rule.when, figures)));
      return known;
    };
    const missingOf = (ready: Ready): readonly string[] =>
      told[ready.id] === 1
        ? judgeOnce(ready).missing
        : (lacking[ready.id] ??= judge(ready.rule.when, NOTHING).missing);
    const factsOf = ({ by, open }: JudgedCode): Reasons =>
      by === undefined ? openFacts(open, missingOf) : judgeOnce(by);
    return {
      of(code, alsoNamed = NO_RULES) {
        const family = familyOf(code);
        const isFor = ({ id, rule }: Ready) =>
          rule.noun === undefined || named[id] === 1 || alsoNamed.has(id);
        if (family.hasNouns || family.rules.some(({ id }) => told[id] === 1))
          return judgeFamily(code, family, weighOnce, isFor);
        return (family.untold ??= judgeFamily(code, family, untoldWeight, isFor));
      },
      reasons: (one: Family["untold"] & {}) =>
        familyOf(one.code).untold === one ? (one.facts ??= factsOf(one)) : factsOf(one),
    };
  };
  return {
    words: new Set([...asking.keys(), ...naming.keys()]),
    forNouns: (words) => new Set([...words].flatMap((word) => naming.get(word) ?? [])),
    about,
  };
}

function mark(marks: Uint8Array, ids: readonly number[] = []): void {
  for (const id of ids) marks[id] = 1;
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

function add<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [one]);
  else others.push(one);
}
