import type { Quantity } from "./quantities.ts";
import { folded } from "./folded.ts";

/** Words beside a figure that tell what it measures, by dimension and parameter. What a paragraph asks for is met by figures so told. */
const BESIDE: readonly (readonly [dimension: string, param: string, words: string])[] = [
  ["frequency", "frame rate", "frame fps"],
  ["frequency", "instantaneous bandwidth", "instantaneous ibw rtbw real-time"],
  ["frequency", "bandwidth", "bandwidth bw analysis"],
  ["frequency", "repetition rate", "repetition rep prf pulse prr"],
  ["frequency", "frequency", "frequency freq band carrier clock rf"],
  ["sample rate", "sample rate", "sps sample sampling conversion update"],
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
  ["time", "temporal resolution", "temporal resolution"],
  ["time", "endurance", "endurance flight hover"],
  ["time", "life", "life lifetime"],
  ["temperature", "operating temperature max", "max up to + rated operating"],
  ["temperature", "operating temperature min", "min down rated operating"],
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
const WORDS = new Map(
  BESIDE.map(([dimension, param, words]) => [`${dimension}|${param}`, words.split(" ")] as const),
);
/** Letters before and behind a figure in which a word still speaks of it. */
const NEAR = { before: 28, behind: 18 };

/** A description made ready to be asked for figures. */
export interface Figures {
  readonly text: string;
  /** Dimensions of which there is any figure. */
  readonly dimensions: ReadonlySet<string>;
  /** The figures that may be the value of a parameter; `told` where a word beside them says so. */
  of(param: string, dimension: string): { readonly told: boolean; readonly found: readonly Quantity[] };
}

/**
 * A description's figures by parameter: those with a word beside them that tells so; else those of which no word tells that they
 * are another's.
 */
export function figuresIn(description: string, quantities: readonly Quantity[]): Figures {
  const text = folded(description);
  const told = quantities.map((quantity) => ({ quantity, beside: besideOf(text, quantity) }));
  const memo = new Map<string, ReturnType<Figures["of"]>>();
  const find: Figures["of"] = (param, dimension) => {
    const fitting = told.filter(({ quantity }) => quantity.dimension === dimension);
    const words = WORDS.get(`${dimension}|${param}`) ?? param.split(" ");
    const own = fitting.filter(({ beside }) => speaks(beside, words));
    const others = othersOf(dimension, param, words);
    const left =
      own.length > 0 ? own : fitting.filter(({ beside }) => !others.some((other) => speaks(beside, other)));
    return { told: own.length > 0, found: left.map(({ quantity }) => quantity) };
  };
  return {
    text,
    dimensions: new Set(quantities.map(({ dimension }) => dimension)),
    of: (param, dimension) => {
      const key = `${param}|${dimension}`;
      let known = memo.get(key);
      if (known === undefined) memo.set(key, (known = find(param, dimension)));
      return known;
    },
  };
}

const apart = new Map<string, readonly (readonly string[])[]>();

/** Words that tell of other parameters of the dimension, of which none tells of this one too. */
function othersOf(dimension: string, param: string, own: readonly string[]): readonly (readonly string[])[] {
  const key = `${dimension}|${param}`;
  let known = apart.get(key);
  if (known === undefined) {
    const shared = new Set(own);
    known = [...WORDS]
      .filter(
        ([other, words]) =>
          other.startsWith(`${dimension}|`) && other !== key && !words.some((word) => shared.has(word)),
      )
      .map(([, words]) => words);
    apart.set(key, known);
  }
  return known;
}

/** What stands beside a figure, no further than the next comma or figure, as words in blanks. */
function besideOf(text: string, { at, end, text: written }: Quantity): string {
  const before = text
    .slice(Math.max(0, at - NEAR.before), at)
    .split(/[,;|/]|\d/)
    .at(-1)!;
  const behind = text.slice(end, end + NEAR.behind).split(/[,;|/]|\d/)[0]!;
  return ` ${before} ${written} ${behind} `.replaceAll(/[^\p{L}\d+-]+/gu, " ");
}

function speaks(beside: string, words: readonly string[]): boolean {
  for (const word of words) {
    const at = beside.indexOf(` ${word}`);
    if (at >= 0 && (word.length > 3 || beside[at + word.length + 1] === " ")) return true;
  }
  return false;
}
