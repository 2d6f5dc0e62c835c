import type { Quantity } from "./quantities.ts";
import { BESIDE } from "./param-words.ts";
import { deniedSpans, standsOnlyIn } from "./denied-spans.ts";
import { holdsWord } from "./phrases.ts";
import { RECKONED } from "./reckoned.ts";
import { isCjk } from "./tokens.ts";

/** Words that tell of a parameter. Counts from 0. */
interface Telling {
  readonly id: number;
  readonly words: readonly Sought[];
}

/** A word looked for: as it is, as it begins in a text, and with its end where no longer word may begin so. */
interface Sought {
  readonly word: string;
  readonly start: string;
  readonly whole: string | undefined;
}

let tellings = 0;
const WORDS: ReadonlyMap<string, Telling> = new Map(
  BESIDE.map(([dimension, param, words]) => [`${dimension}|${param}`, tellingOf(words)] as const),
);

function tellingOf(words: string): Telling {
  const sought = words.split(" ").map((word) => ({
    word,
    start: ` ${word}`,
    // Longer words that begin with one speak too, but a bandwidth is no band.
    whole: word.length > 3 && word !== "band" ? undefined : ` ${word} `,
  }));
  return { id: tellings++, words: sought };
}

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
  "caliber",
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
  readonly words: Telling;
  readonly others: readonly Telling[];
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
    const words = WORDS.get(key) ?? tellingOf(param);
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
function othersOf(dimension: string, key: string, own: Telling): readonly Telling[] {
  const shared = new Set(own.words.map(({ word }) => word));
  return [...WORDS]
    .filter(
      ([other, { words }]) =>
        other.startsWith(`${dimension}|`) && other !== key && !words.some(({ word }) => shared.has(word)),
    )
    .map(([, telling]) => telling);
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
  /** Whether it says of a word or phrase only that the goods are without it: `no vibration`, `ohne GPS`. */
  denies(word: string): boolean;
  /** Of the words and phrases that it holds, those that it denies. */
  readonly denied: ReadonlySet<string>;
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
  const denied: ReadonlySet<string> =
    held === undefined || without.length === 0
      ? NO_WORDS
      : new Set([...held].filter((word) => standsOnlyIn(text, word, without)));
  const isThere = (word: string) => (held === undefined ? holdsWord(text, word) : held.has(word));
  const isDenied = (word: string) =>
    held === undefined ? without.length > 0 && standsOnlyIn(text, word, without) : denied.has(word);
  const near = new Map<Quantity, Beside>();
  const speaks = (quantity: Quantity, { id, words }: Telling): boolean => {
    let one = near.get(quantity);
    if (one === undefined) near.set(quantity, (one = { text: besideOf(text, quantity), speaks: [] }));
    return (one.speaks[id] ??= holdsOne(one.text, words));
  };
  const memo = new Map<number, ReturnType<Figures["of"]>>();
  const find: Figures["of"] = ({ dimension, words, others, mustBeTold, reckoned }) => {
    const fitting = quantities.filter((quantity) => quantity.dimension === dimension);
    const own = fitting.filter((quantity) => speaks(quantity, words));
    const other = own.length === 0 && reckoned ? reckoned(quantities) : [];
    if (other.length > 0) return { told: true, found: other };
    if (fitting.length === 0) return NO_FIGURE;
    if (own.length > 0 || mustBeTold) return { told: own.length > 0, found: own };
    const left = fitting.filter((quantity) => !others.some((other) => speaks(quantity, other)));
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
    holds: (word) => isThere(word) && !isDenied(word),
    denies: (word) => isThere(word) && isDenied(word),
    denied,
  };
}

/** What stands beside a figure, and which words of parameters it was found to hold, or not. */
interface Beside {
  readonly text: string;
  readonly speaks: boolean[];
}

const NO_WORDS: ReadonlySet<string> = new Set();
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
  const words = ` ${before} ${apart} ${behind} `.replaceAll(/[^\p{L}\d+-]+/gu, " ");
  // `X行程`: letters of another script begin a word.
  return isCjk(words) ? words.replaceAll(MIXED, " ") : words;
}

const MIXED = /(?<=[a-z\d])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

function holdsOne(beside: string, words: readonly Sought[]): boolean {
  return words.some(({ start, whole }) => {
    const at = beside.indexOf(start);
    return at >= 0 && (whole === undefined || beside.startsWith(whole, at));
  });
}
