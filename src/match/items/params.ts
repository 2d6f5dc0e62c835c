import type { Quantity } from "./quantities.ts";
import { plainFigures } from "./plain-figures.ts";
import { holdsWord } from "./phrases.ts";

/** Words beside a figure that tell what it measures, by dimension and parameter. What a paragraph asks for is met by figures so told. */
const BESIDE: readonly (readonly [dimension: string, param: string, words: string])[] = [
  ["frequency", "frame rate", "frame fps"],
  ["frequency", "instantaneous bandwidth", "instantaneous ibw rtbw real-time"],
  ["frequency", "modulation bandwidth", "bandwidth bw modulation"],
  ["frequency", "resolution bandwidth", "rbw resolution"],
  ["frequency", "frequency step", "step hop"],
  ["frequency", "bandwidth", "bandwidth bw analysis"],
  ["frequency", "repetition rate", "repetition rep prf pulse prr"],
  ["frequency", "frequency", "frequency freq band carrier clock rf"],
  ["sample rate", "sample rate", "sps ksps msps gsps sample sampling conversion update"],
  ["power", "peak power", "peak pk"],
  ["power", "average power", "average avg cw mean"],
  ["power", "output power", "output psat pout out cw rf"],
  ["power", "shaft power", "shaft engine rated"],
  ["data rate", "transceiver total rate", "aggregate total"],
  ["data rate", "transceiver rate", "transceiver serdes lane line"],
  ["data rate", "data rate", "data throughput"],
  ["data rate", "digital transfer rate", "transfer throughput data optical"],
  ["length", "positioning accuracy", "accuracy pos positioning"],
  ["length", "positioning repeatability", "upr unidirectional repeatability repeat bi-directional"],
  ["length", "repeatability", "repeatability upr repeat"],
  ["length", "measurement uncertainty", "mpe e0 uncertainty accuracy"],
  ["length", "surface roughness", "roughness ra rms"],
  ["length", "feature size", "resolution feature node mfr minimum line"],
  ["length", "wavelength", "wavelength laser lambda nm"],
  ["length", "peak response wavelength", "response spectral range wavelength"],
  ["length", "thickness", "thick thickness"],
  ["length", "diameter", "dia diameter od ø bore rod bar"],
  ["length", "length", "long length"],
  ["length", "travel", "travel stroke"],
  ["length", "chamber diameter", "dia diameter work zone chamber id"],
  ["length", "workpiece diameter", "workpiece swing turning grinding max"],
  ["length", "aperture", "aperture clear ca diameter"],
  ["length", "depth", "depth rated rating deep water"],
  ["length", "range", "range radius"],
  ["length", "detection range", "detection range"],
  ["length", "altitude", "altitude ceiling"],
  ["length", "particle size", "d50 particle powder mesh size"],
  ["length", "pixel pitch", "pitch"],
  ["length", "hole pitch", "pitch pore channel"],
  ["length", "overlay", "overlay"],
  ["length", "wafer diameter", "wafer"],
  ["length", "nominal size", "dn nominal size valve id"],
  ["length", "fibre length", "fibre fiber"],
  ["length", "displacement resolution", "resolution displacement"],
  ["time", "pulse duration", "pulse width duration fwhm pulses"],
  ["time", "rise time", "rise"],
  ["time", "settling time", "settling"],
  ["time", "switching time", "switching"],
  ["time", "shutter time", "shutter gate gating exposure"],
  ["time", "exposure time", "shutter gate gating exposure"],
  ["time", "temporal resolution", "temporal resolution"],
  ["time", "endurance", "endurance flight hover"],
  ["time", "life", "life lifetime"],
  ["temperature", "operating temperature max", "max up to + rated operating"],
  ["temperature", "operating temperature min", "min down rated operating"],
  ["temperature", "glass transition temperature", "tg glass"],
  ["temperature", "melting point", "melting melt"],
  ["pressure", "tensile modulus", "modulus young"],
  ["pressure", "tensile strength", "tensile strength uts"],
  ["pressure", "yield strength", "yield"],
  ["pressure", "pressure", "pressure working rated"],
  ["pressure", "vacuum pressure", "ultimate vacuum ult"],
  ["ratio", "purity", "purity pure min assay grade"],
  ["ratio", "concentration", "concentration wt solution"],
  ["ratio", "fractional bandwidth", "fractional"],
  ["ratio", "efficiency", "efficiency"],
  ["ratio", "accuracy", "accuracy reading fs full"],
  ["bits", "key length", "aes key des encryption symmetric"],
  ["bits", "modulus length", "rsa modulus"],
  ["bits", "resolution", "bit resolution adc dac"],
  ["bits", "memory capacity", "memory ram flash sram dram"],
  ["dose", "total dose", "tid total dose"],
  ["force", "thrust", "thrust"],
  ["force", "force", "force payload shaker"],
  ["mass", "payload", "payload"],
  ["mass", "mass", "weight mass mtow"],
  ["angular rate", "drift rate", "drift bias stability instability"],
  ["angular rate", "angular rate", "rate range max"],
  ["decibel", "insertion loss", "insertion loss"],
  ["decibel", "hydrophone sensitivity", "sensitivity"],
];
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
}

/**
 * A description's figures by parameter: those with a word beside them that tells so; else those of which no word tells that they
 * are another's. `held` are the words and phrases of all conditions that the text holds; without it each is looked for.
 */
export function figuresIn(
  description: string,
  quantities: readonly Quantity[],
  held?: ReadonlySet<string>,
): Figures {
  const text = plainFigures(description);
  const told = quantities.map((quantity) => ({ quantity, beside: besideOf(text, quantity) }));
  const memo: ReturnType<Figures["of"]>[] = [];
  const find: Figures["of"] = ({ dimension, words, others, mustBeTold }) => {
    const fitting = told.filter(({ quantity }) => quantity.dimension === dimension);
    const own = fitting.filter(({ beside }) => speaks(beside, words));
    const left =
      own.length > 0 || mustBeTold
        ? own
        : fitting.filter(({ beside }) => !others.some((other) => speaks(beside, other)));
    return { told: own.length > 0, found: left.map(({ quantity }) => quantity) };
  };
  return {
    text,
    dimensions: new Set(quantities.map(({ dimension }) => dimension)),
    of: (param) => (memo[param.id] ??= find(param)),
    holds: held === undefined ? (word) => holdsWord(text, word) : (word) => held.has(word),
  };
}

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
