import type { Quantity } from "./quantities.ts";
import { BESIDE } from "./param-words.ts";
import { deniedSpans, standsOnlyIn } from "./denied-spans.ts";
import { holdsWord } from "./phrases.ts";
import { RECKONED } from "./reckoned.ts";

const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  BESIDE.map(([dimension, param, words]) => [`${dimension}|${param}`, words.split(" ")] as const),
);
/** Parameters of few goods, which a figure of their dimension means only where a word says so. */
const TOLD: ReadonlySet<string> = new Set([
  "key length",
  "modulus length",
  "hole pitch",
  "pixel pitch",
  "modulation bandwidth",
  "resolution bandwidth",
  "frequency step",
  "instantaneous bandwidth",
]);
/** What parts the words of one figure from those of the next: `60 mm dia x 2 m`. */
const APART = /[,;|/×]|\sx\s|\d/;
/** Letters before and behind a figure in which a word still speaks of it. */
const NEAR = { before: 28, behind: 18 };

/** A parameter that figures are asked for. */
export interface Asked {
  /** Counts from 0. */
  readonly id: number;
  readonly dimension: string;
  /** Words that tell of it, and lists of words that tell of others of its dimension. */
  readonly words: readonly string[];
  readonly others: readonly (readonly string[])[];
  /** No figure is taken for it that no word explains. */
  readonly mustBeTold: boolean;
  /** What else tells it where no figure does. */
  readonly reckoned?: (quantities: readonly Quantity[]) => readonly Quantity[];
}

const asked = new Map<string, Asked>();

/** A parameter made ready to ask for; the same each time. */
export function askedOf(param: string, dimension: string): Asked {
  const key = `${dimension}|${param}`;
  let known = asked.get(key);
  if (known === undefined) {
    const words = WORDS.get(key) ?? param.split(" ");
    known = {
      id: asked.size,
      dimension,
      words,
      others: othersOf(dimension, key, words),
      mustBeTold: TOLD.has(param),
      ...(RECKONED[param] && { reckoned: RECKONED[param] }),
    };
    asked.set(key, known);
  }
  return known;
}

/** Words that tell of other parameters of the dimension, of which none tells of this one too. */
function othersOf(dimension: string, key: string, own: readonly string[]): readonly (readonly string[])[] {
  const shared = new Set(own);
  return [...WORDS]
    .filter(
      ([other, words]) =>
        other.startsWith(`${dimension}|`) && other !== key && !words.some((word) => shared.has(word)),
    )
    .map(([, words]) => words);
}

/** A description made ready to be asked for figures and words. */
export interface Figures {
  readonly text: string;
  /** Dimensions of which there is any figure. */
  readonly dimensions: ReadonlySet<string>;
  /** The figures that may be the value of a parameter; `told` where a word beside them says so. */
  of(param: Asked): { readonly told: boolean; readonly found: readonly Quantity[] };
  /** Whether the text holds a word or phrase of a condition. */
  holds(word: string): boolean;
  /** Whether it holds one of several. */
  holdsAny(words: ReadonlySet<string>): boolean;
  /** Whether it says of one of several that the goods are without it: `no vibration`, `ohne GPS`. */
  denies(words: ReadonlySet<string>): boolean;
}

/**
 * The figures by parameter of a description, as `plainFigures` gives it: those with a word beside them that tells so; else those
 * of which no word tells that they are another's. `held` are the words and phrases of all conditions that the text holds; without it each is looked for.
 */
export function figuresIn(
  text: string,
  quantities: readonly Quantity[],
  held?: ReadonlySet<string>,
): Figures {
  const without = deniedSpans(text);
  const isDenied = (word: string) => without.length > 0 && standsOnlyIn(text, word, without);
  const holds = (word: string) =>
    (held === undefined ? holdsWord(text, word) : held.has(word)) && !isDenied(word);
  const all = held && [...held];
  const heldWords = all && (without.length === 0 ? all : all.filter(holds));
  const deniedWords = without.length === 0 ? [] : all?.filter(isDenied);
  const near = new Map<Quantity, string>();
  const beside = (quantity: Quantity): string => {
    let known = near.get(quantity);
    if (known === undefined) near.set(quantity, (known = besideOf(text, quantity)));
    return known;
  };
  const memo = new Map<number, ReturnType<Figures["of"]>>();
  const find: Figures["of"] = ({ dimension, words, others, mustBeTold, reckoned }) => {
    const fitting = quantities.filter((quantity) => quantity.dimension === dimension);
    const own = fitting.filter((quantity) => speaks(beside(quantity), words));
    const other = own.length === 0 && reckoned ? reckoned(quantities) : [];
    if (other.length > 0) return { told: true, found: other };
    if (fitting.length === 0) return NO_FIGURE;
    if (own.length > 0 || mustBeTold) return { told: own.length > 0, found: own };
    const left = fitting.filter((quantity) => !others.some((other) => speaks(beside(quantity), other)));
    return { told: false, found: left };
  };
  return {
    text,
    dimensions: new Set(quantities.map(({ dimension }) => dimension)),
    of(param) {
      let known = memo.get(param.id);
      if (known === undefined) memo.set(param.id, (known = find(param)));
      return known;
    },
    holds,
    holdsAny(words) {
      if (heldWords === undefined) return [...words].some(holds);
      if (words.size > 0) for (const word of heldWords) if (words.has(word)) return true;
      return false;
    },
    denies(words) {
      if (without.length === 0) return false;
      if (deniedWords === undefined)
        return [...words].some((word) => holdsWord(text, word) && isDenied(word));
      return deniedWords.some((word) => words.has(word));
    },
  };
}

const NO_FIGURE: ReturnType<Figures["of"]> = { told: false, found: [] };

/** What stands beside a figure, no further than the next comma, times sign or figure, as words in blanks. */
function besideOf(text: string, { at, end, text: written }: Quantity): string {
  const before = text
    .slice(Math.max(0, at - NEAR.before), at)
    .split(APART)
    .at(-1)!;
  const behind = text.slice(end, end + NEAR.behind).split(APART)[0]!;
  // `850-nm` and `850nm` are words of their own: a unit tells too.
  const apart = written.replaceAll(/(?<=\d)-?(?=\p{L})/gu, " ");
  return ` ${before} ${apart} ${behind} `.replaceAll(/[^\p{L}\d+-]+/gu, " ");
}

/** Longer words that begin with one speak too, but a bandwidth is no band. */
function speaks(beside: string, words: readonly string[]): boolean {
  for (const word of words) {
    const at = beside.indexOf(` ${word}`);
    if (at >= 0 && ((word.length > 3 && word !== "band") || beside[at + word.length + 1] === " "))
      return true;
  }
  return false;
}
