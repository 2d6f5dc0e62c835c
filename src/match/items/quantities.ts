import { folded } from "./tokens.ts";
import { inBase, unitOf } from "./units.ts";

/** A figure of a description, in the base of its dimension. A range has two ends, a single figure the same twice. */
export interface Quantity {
  readonly min: number;
  readonly max: number;
  readonly dimension: string;
  /** As written. */
  readonly text: string;
  /** Where it begins in the folded text. */
  readonly at: number;
  /** Where it ends. */
  readonly end: number;
}

/** Ways in which trade writes units, in folded text, longest first where one begins another. */
const WRITTEN: readonly (readonly [written: string, unit: string])[] = [
  ["gsps|gs/s|gsa/s", "GS/s"],
  ["msps|ms/s|msa/s", "MS/s"],
  ["ksps|ks/s|ksa/s", "kS/s"],
  ["sps", "S/s"],
  ["tb/s|tbytes?/s", "TB/s"],
  ["gb/s|gbytes?/s", "GB/s"],
  ["tbps|tbit/s", "Tbit/s"],
  ["gbps|gbit/s|gbits/s|gbd", "Gbit/s"],
  ["mbps|mbit/s|mbits/s", "Mbit/s"],
  ["kbps|kbit/s", "kbit/s"],
  ["dbc/hz", "dBc/Hz"],
  ["dbm", "dBm"],
  ["dbi", "dBi"],
  ["db", "dB"],
  ["pt ?(?:rms)?/ ?(?:√|rt|sqrt) ?\\(?hz\\)?|pt/hz", "pT/rtHz"],
  ["nt ?(?:rms)?/ ?(?:√|rt|sqrt) ?\\(?hz\\)?", "nT/rtHz"],
  ["(?:°|deg(?:rees?)?|d) ?/ ?(?:√|rt|sqrt) ?\\(?(?:h|hr)\\)?", "deg/rth"],
  ["(?:°|deg(?:rees?)?) ?/ ?(?:hr|hour|h)", "deg/h"],
  ["(?:°|deg(?:rees?)?) ?/ ?(?:sec|s)|dps", "deg/s"],
  ["kgy", "Gy*1000"],
  ["gy ?\\(?(?:si)?\\)? ?/ ?s", "Gy/s"],
  ["gy", "Gy"],
  ["krads?", "krad"],
  ["mrads?(?= ?\\(?(?:si|tid|total))", "Mrad"],
  ["rads? ?\\(?(?:si)\\)?", "rad"],
  ["mrad", "mrad"],
  ["urad", "urad"],
  ["arc ?sec(?:onds?)?", "arcsec"],
  ["arc ?min(?:utes?)?", "arcmin"],
  ["thz", "THz"],
  ["ghz", "GHz"],
  ["mhz", "MHz"],
  ["khz", "kHz"],
  ["hz", "Hz"],
  ["fps|frames? ?/ ?s(?:ec)?|frames per second", "fps"],
  ["rpm|r/min|min-1|1/min", "rpm"],
  ["tflops", "TFLOPS"],
  ["pflops", "PFLOPS"],
  ["gflops", "GFLOPS"],
  ["tops", "TOPS"],
  ["wt|tpp", "WT"],
  ["wh ?/ ?kg", "Wh/kg"],
  ["j ?/ ?kg", "J/kg"],
  ["kw ?/ ?cm2", "kW/cm2"],
  ["w ?/ ?cm2", "W/cm2"],
  ["w ?/ ?mm2", "W/mm2"],
  ["kg ?/ ?m3", "kg/m3"],
  ["g ?/ ?cm3|g ?/ ?cc", "g/cm3"],
  ["m3 ?/ ?h(?:r)?|cbm/h", "m3/h"],
  ["m3 ?/ ?min", "m3/min"],
  ["l ?/ ?min|lpm", "L/min"],
  ["l ?/ ?s", "L/s"],
  ["ml ?/ ?min", "mL/min"],
  ["km ?/ ?h|kph|kmh", "km/h"],
  ["m ?/ ?s", "m/s"],
  ["knots?|kts?|kn(?= ?(?:max|cruise|speed|$))", "kn"],
  ["mph", "mph"],
  ["pa[.· ]?s", "Pa*s"],
  ["cp|cst|cps", "cP"],
  ["gpa", "GPa"],
  ["mpa", "MPa"],
  ["kpa", "kPa"],
  ["hpa", "hPa"],
  ["mbar", "mbar"],
  ["bar[ag]?", "bar"],
  ["psi[ag]?", "psi"],
  ["ksi", "psi*1000"],
  ["torr|mmhg", "mmHg"],
  ["pa", "Pa"],
  ["atm", "atm"],
  ["kn", "kN"],
  ["n(?= ?(?:thrust|force))", "N"],
  ["mn(?= ?(?:thrust|press|force))", "MN"],
  ["lbf|lbs? thrust", "lbf"],
  ["nm(?= ?(?:torque))|n[.· ]?m(?= ?torque)", "N*m"],
  ["mw(?=[ ,;)]|$)", "mW"],
  ["gw", "GW"],
  ["kw", "kW"],
  ["watts?|w", "W"],
  ["hp", "hp"],
  ["kwh", "kWh"],
  ["wh", "Wh"],
  ["mj(?=[ ,;)/]|$)", "mJ"],
  ["uj", "uJ"],
  ["kj", "kJ"],
  ["joules?|j", "J"],
  ["kv", "kV"],
  ["mv", "mV"],
  ["vdc|vac|volts?|v", "V"],
  ["ka", "kA"],
  ["ma", "mA"],
  ["amps?|a(?![a-z])", "A"],
  ["pf", "pF"],
  ["nf", "nF"],
  ["uf", "uF"],
  ["farads?", "F"],
  ["nh", "nH"],
  ["uh", "uH"],
  ["pt", "pT"],
  ["nt", "nT"],
  ["ut", "uT"],
  ["tesla|t(?= ?(?:magnet|field|superconduct|bore))", "T"],
  ["micro-?g|ug(?![a-z])", "ug0"],
  ["milli-?g|mg(?= ?(?:bias|stability|repeat))", "mg0"],
  ["grms|gn|g(?= ?(?:peak|shock|range|rms|accel))", "g0"],
  ["fs", "fs"],
  ["ps", "ps"],
  ["ns", "ns"],
  ["us|usec", "us"],
  ["ms|msec", "ms"],
  ["min(?:utes?)?", "min"],
  ["h(?:rs?|ours?)?(?![a-z])", "h"],
  ["seconds?|sec|s(?![a-z])", "s"],
  ["degrees? c|deg ?c|° ?c|c(?![a-z])", "degC"],
  ["° ?f|deg ?f", "degF"],
  ["kelvin|k(?![a-z])", "K"],
  ["°|deg(?:rees?)?", "deg"],
  ["nm|nanomet(?:er|re)s?", "nm"],
  ["um|microns?|micromet(?:er|re)s?", "um"],
  ["mm", "mm"],
  ["cm", "cm"],
  ["km", "km"],
  ['inch(?:es)?|in(?![a-z])|"|″', "inch"],
  ["feet|foot|ft", "ft"],
  ["met(?:er|re)s?|m(?![a-z0-9])", "m"],
  ["mm2", "mm2"],
  ["cm2", "cm2"],
  ["m2", "m2"],
  ["m3|cbm", "m3"],
  ["lit(?:er|re)s?|l(?![a-z])", "L"],
  ["ml", "mL"],
  ["kgs?|kilograms?", "kg"],
  ["kgf", "kgf"],
  ["tonnes?|mt(?![a-z])|t(?![a-z])", "t"],
  ["grams?|g(?![a-z])", "g"],
  ["lbs?", "lb"],
  ["mega ?pixels?|mpx?|mpix", "Mpx"],
  ["pixels?|px|elements?", "px"],
  ["bits?", "bit"],
  ["gb|gib", "GB"],
  ["tb|tib", "TB"],
  ["mb|mib", "MB"],
  ["kb", "kB"],
  ["ppm", "ppm"],
  ["ppb", "ppb"],
  ["%|percent|pct", "%"],
];
const UNIT_NAMES = new Map<string, string>();
const SOURCE = WRITTEN.map(([written, unit], i) => {
  UNIT_NAMES.set(`u${i}`, unit);
  return `(?<u${i}>${written})`;
}).join("|");
const NUMBER = String.raw`[-+±]?\d+(?:[ ,]\d{3})*(?:[.,]\d+)?(?:\s?[x×*]\s?10\^?[-−]?\d+|e[-+]?\d+)?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d.])(?<from>${NUMBER})(?:\s?(?:-|–|to|\.\.\.?|~)\s?(?<to>${NUMBER}))?\s?-?(?:${SOURCE})(?![\p{L}\d²³])`,
  "giu",
);
/** `640x512`: pixels, or the sides of something. */
const PRODUCT = /(?<![\d.])(\d{2,5})\s?[x×*]\s?(\d{2,5})(?![\d.]*\s?[x×*]|\s?(?:mm|cm|m|in|")\b)/g;
/** `5-axis`, `3 channels`: counted things. */
const COUNTED =
  /(?<![\d.])(\d{1,5}|two|three|four|five|six)[\s-]?(axis|axes|ax|channels?|ch|i\/os?|ios?|user i\/o|lanes?|elements?|ports?)(?![\p{L}])/giu;
const IN_WORDS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
/** `TPP 4992`, `APP 120 WT`, `PD 5.9`. */
const NAMED = /(?<![\p{L}])(tpp|performance density|pd|app)\s*[:=]?\s*(\d+(?:[.,]\d+)*)/giu;

/** The figures of a description with their units. */
export function quantitiesOf(text: string): Quantity[] {
  const plain = folded(text)
    .replaceAll("−", "-")
    .replaceAll("³", "3")
    .replaceAll("²", "2")
    .replaceAll("+/-", "±");
  const found: Quantity[] = [];
  for (const match of plain.matchAll(FIGURE)) {
    const groups = match.groups!;
    const key = Object.keys(groups).find((name) => name.startsWith("u") && groups[name] !== undefined);
    if (key === undefined) continue;
    const name = UNIT_NAMES.get(key)!;
    const thousand = name.endsWith("*1000");
    const unit = name === "kgf" ? unitOf("N") : unitOf(thousand ? name.slice(0, -5) : name);
    if (unit === undefined) continue;
    const scale = thousand ? 1000 : name === "kgf" ? 9.80665 : 1;
    const from = numberOf(groups["from"]!) * scale;
    const to = groups["to"] === undefined ? from : numberOf(groups["to"]) * scale;
    const symmetric = groups["from"]!.startsWith("±");
    const ends = symmetric ? [0, from] : [from, to];
    push(found, ends[0]!, ends[1]!, unit, match);
  }
  for (const match of plain.matchAll(PRODUCT)) {
    const pixels = unitOf("px")!;
    push(found, Number(match[1]) * Number(match[2]), Number(match[1]) * Number(match[2]), pixels, match);
  }
  for (const match of plain.matchAll(COUNTED)) {
    const count = IN_WORDS[match[1]!] ?? Number(match[1]);
    push(found, count, count, { dimension: `count of ${thing(match[2]!)}`, factor: 1 }, match);
  }
  for (const match of plain.matchAll(NAMED)) {
    const value = numberOf(match[2]!);
    const name = match[1] === "pd" ? "performance density" : match[1]!;
    push(found, value, value, { dimension: `count of ${name}`, factor: 1 }, match);
  }
  return found.sort((a, b) => a.at - b.at);
}

function push(
  found: Quantity[],
  from: number,
  to: number,
  unit: { dimension: string; factor: number; offset?: number },
  match: RegExpMatchArray,
): void {
  const [a, b] = [inBase(from, unit), inBase(to, unit)];
  const at = match.index!;
  found.push({
    min: Math.min(a, b),
    max: Math.max(a, b),
    dimension: unit.dimension,
    text: match[0].trim(),
    at,
    end: at + match[0].length,
  });
}

/** What is counted, under one name. */
function thing(word: string): string {
  if (word.startsWith("ax")) return "axes";
  if (word.startsWith("ch")) return "channels";
  if (word.includes("/o") || word.startsWith("io")) return "io";
  return word.replace(/s$/, "");
}

/** `1,250.5`, `1.250,5`, `5 x 10^3`, `2e6`. */
export function numberOf(text: string): number {
  const power = /\s?[x×*]\s?10\^?([-−]?\d+)$/.exec(text);
  const digits = (power ? text.slice(0, power.index) : text).replaceAll(/[±+ ]/g, "");
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  // A mark before just three digits parts thousands, unless it is the only one and a lone zero stands before it.
  const decimalComma = comma > dot && !(/,\d{3}$/.test(digits) && !/^-?0,/.test(digits));
  const plain = decimalComma ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  return Number(plain) * (power ? 10 ** Number(power[1]!.replace("−", "-")) : 1);
}
