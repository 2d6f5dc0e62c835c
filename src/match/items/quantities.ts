import { firstLetters, takenApart } from "./first-letters.ts";
import { numberOf } from "./number.ts";
import { plainFigures } from "./plain-figures.ts";
import { inBase, unitOf } from "./units.ts";
import type { Unit } from "./units.ts";
import { WRITTEN } from "./written-units.ts";

/** A figure of a description, in the base of its dimension. A range has two ends, a single figure the same twice. */
export interface Quantity {
  readonly min: number;
  readonly max: number;
  readonly dimension: string;
  /** As written. */
  readonly text: string;
  /** Where it begins in the text as `plainFigures` gives it. */
  readonly at: number;
  /** Where it ends. */
  readonly end: number;
}

/** Units that are multiples of another. */
const SCALED: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  kGy: ["Gy", 1000],
  ksi: ["psi", 1000],
  kgf: ["N", 9.80665],
};

/** A way to write a unit; of two as long, the one that stands first in the table is meant. */
interface WrittenUnit {
  readonly unit: string;
  readonly order: number;
}

/** By the letter they begin with: units in plain letters, and patterns that are tried where a number ends. */
const PLAIN = new Map<string, (WrittenUnit & { readonly text: string })[]>();
const PATTERNS = new Map<string, (WrittenUnit & { readonly pattern: RegExp })[]>();
for (const [order, [written, unit]] of WRITTEN.entries()) {
  const { plain, others } = takenApart(written);
  for (const text of plain) PLAIN.set(text[0]!, [...(PLAIN.get(text[0]!) ?? []), { text, unit, order }]);
  if (others.length === 0) continue;
  const pattern = new RegExp(String.raw`(?:${others.join("|")})(?![\p{L}\d²³])`, "iuy");
  for (const letter of firstLetters(others.join("|")))
    PATTERNS.set(letter, [...(PATTERNS.get(letter) ?? []), { pattern, unit, order }]);
}
/** What may not follow a unit. */
const GOES_ON = /[\p{L}\d²³]/u;

/** Parts of an inch, as pipes have them: `1/2 in`, `1-1/2"`. */
const FRACTION = String.raw`(?:\d{1,2}[- ])?\d{1,2}/\d{1,2}(?=\s?(?:in(?:ch)?\b|"|″))`;
const NUMBER = String.raw`[-+±]?\d+(?:[ ,]\d{3})*(?:[.,]\d+)?(?:\s?[x×*]\s?10\^?[-−]?\d+|e[-+]?\d+)?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d.])(${FRACTION}|${NUMBER})(?:\s?(?:-|–|to|bis|до|\.\.\.?|~|～|/(?=\s?[+]))\s?(${NUMBER}))?\s?-?`,
  "gu",
);

/** The unit that begins at a place of a text, the longest there is: its name and where it ends. */
function unitAt(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
  const letter = text[at] ?? "";
  let best: WrittenUnit | undefined;
  let end = at;
  const keep = (one: WrittenUnit, to: number) => {
    if (to < end || (to === end && one.order > (best?.order ?? Infinity))) return;
    best = one;
    end = to;
  };
  for (const one of PLAIN.get(letter) ?? []) {
    const to = at + one.text.length;
    if (to >= end && text.startsWith(one.text, at) && !GOES_ON.test(text[to] ?? " ")) keep(one, to);
  }
  for (const one of PATTERNS.get(letter) ?? []) {
    one.pattern.lastIndex = at;
    const match = one.pattern.exec(text);
    if (match) keep(one, at + match[0].length);
  }
  return best && { name: best.unit, end };
}

/** `640x512`: pixels, or the sides of something. */
const PRODUCT = /(?<![\d.])(\d{2,5})\s?[x×*]\s?(\d{2,5})(?![\d.]*\s?[x×*]|\s?(?:mm|cm|m|in|")\b)/g;
/** `5-axis`, `3 channels`: counted things. */
const COUNTED =
  /(?<![\d.\p{L}])(\d{1,5}|two|three|four|five|six|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|две|три|четыре|пять|两|二|三|四|五)[\s-]?((?:軸|轴)|(?:axis|axes|ax|achs(?:en|ig)?|axes?|оси|осей|ejes|channels?|ch|(?:se |single-ended |user )?i\/os?|ios?|lanes?|elements?|ports?|qubits?|rounds?|tops|qam)(?![\p{L}]))/giu;
const IN_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [2, "two zwei deux dos две 两 二"],
    [3, "three drei trois tres три 三"],
    [4, "four vier quatre cuatro четыре 四"],
    [5, "five funf cinq cinco пять 五"],
    [6, "six"],
  ].flatMap(([count, words]) =>
    String(words)
      .split(" ")
      .map((word) => [word, Number(count)]),
  ),
);
/** `TPP 4992`, `APP 120 WT`, `PD 5.9`, `M2 < 1.3`, `Mach 6`; square metres stand behind a figure. */
const NAMED =
  /(?<![\p{L}])(tpp|performance density|pd|app|(?<!\d\s?)m\^?2|bpp|mach)\s*(?:[:=<~≤]|<=)?\s*(\d+(?:[.,]\d+)*)(?![\p{L}\d])/giu;
const NAMED_AS: Readonly<Record<string, string>> = {
  pd: "performance density",
  m2: "beam quality m2",
  "m^2": "beam quality m2",
};

/** What stands in every text with a figure, a product, a count or a named figure: patterns that take little beside theirs. */
const SOME =
  /\d|two|three|four|five|six|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres|две|три|четыре|пять|[两二三四五]/;
const TIMES = /\d\s?[x×*]/;
const THINGS = /ax|ach|[軸轴]|ос|eje|ch|i\/?o|lane|element|port|qubit|round|tops|qam/;
const NAMES = /tpp|density|pd|app|m\^?2|bpp|mach/;

/** Grades of steel and sizes of memory: `316L` is no volume, `64K` no temperature. */
const NO_UNIT = /^(?:(?:30[34]|31[67]|321|347|904)l|(?:64|128|256|512)k)$/;
/** `101k logic cells`, `12K tow`, `4K video`: thousands of something, or rows of a picture, no temperature. */
const THOUSANDS = /^\d[\d.]*k$/;
const COUNTED_IN_THOUSANDS =
  /^\s?(?:logic|les?\b|luts?\b|cells?|gates?|flops?|users?|sessions?|tunnels?|records?|entries|hours?|hrs?\b|cycles?|hits|points?|pts\b|samples?|words?|lines?|pcs\b|pieces|tows?\b|filaments?|carbon|ohms?|resistor|pixels?|px\b|video|uhd|hdmi|cam(?:era)?s?\b|display|monitor|projector|dpi|iops|rpm|members|tonnes?|tons?)/;

/** The figures of a description with their units. */
export function quantitiesOf(text: string): Quantity[] {
  return quantitiesIn(plainFigures(text));
}

/** The same of a text that `plainFigures` gave. */
export function quantitiesIn(plain: string): Quantity[] {
  const found: Quantity[] = [];
  if (!SOME.test(plain)) return found;
  for (const match of plain.matchAll(FIGURE)) {
    const written = unitAt(plain, match.index + match[0].length);
    if (written === undefined || isNoUnit(plain, match.index, written.end)) continue;
    const scaled = SCALED[written.name];
    const unit = unitOf(scaled?.[0] ?? written.name);
    if (unit === undefined) continue;
    const scale = scaled?.[1] ?? 1;
    const from = numberOf(match[1]!) * scale;
    const to = match[2] === undefined ? from : numberOf(match[2]) * scale;
    push(found, [from, to], unit, plain, match.index, written.end);
  }
  for (const match of TIMES.test(plain) ? plain.matchAll(PRODUCT) : []) {
    const pixels = unitOf("px")!;
    const count = Number(match[1]) * Number(match[2]);
    push(found, [count, count], pixels, plain, match.index, match.index + match[0].length);
  }
  for (const match of THINGS.test(plain) ? plain.matchAll(COUNTED) : []) {
    const count = IN_WORDS[match[1]!] ?? Number(match[1]);
    const unit = { dimension: `count of ${thing(match[2]!)}`, factor: 1 };
    push(found, [count, count], unit, plain, match.index, match.index + match[0].length);
  }
  for (const match of NAMES.test(plain) ? plain.matchAll(NAMED) : []) {
    const value = numberOf(match[2]!);
    const name = NAMED_AS[match[1]!] ?? match[1]!;
    const unit = { dimension: `count of ${name}`, factor: 1 };
    push(found, [value, value], unit, plain, match.index, match.index + match[0].length);
  }
  return found.sort((a, b) => a.at - b.at);
}

function isNoUnit(plain: string, at: number, end: number): boolean {
  const figure = plain.slice(at, end);
  return (
    NO_UNIT.test(figure) || (THOUSANDS.test(figure) && COUNTED_IN_THOUSANDS.test(plain.slice(end, end + 12)))
  );
}

function push(
  found: Quantity[],
  [from, to]: readonly [number, number],
  unit: Unit,
  plain: string,
  at: number,
  end: number,
): void {
  const [a, b] = [inBase(from, unit), inBase(to, unit)];
  const text = plain.slice(at, end).trim();
  found.push({ min: Math.min(a, b), max: Math.max(a, b), dimension: unit.dimension, text, at, end });
}

/** What is counted, under one name. */
function thing(word: string): string {
  if (/^(?:ax|ach|軸|轴|ос|ej)/.test(word)) return "axes";
  if (word.startsWith("ch")) return "channels";
  if (word.includes("/o") || word.startsWith("io")) return "io";
  if (word.startsWith("ro")) return "rounds";
  if (word === "tops") return word;
  if (word === "qam") return "qam level";
  return word.replace(/s$/, "");
}
