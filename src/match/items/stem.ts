/** Spellings of one word of trade: British, American, clipped. */
const SPELLINGS: Readonly<Record<string, string>> = {
  analogue: "analog",
  fibre: "fiber",
  aluminium: "aluminum",
  alum: "aluminum",
  metre: "meter",
  colour: "color",
  grey: "gray",
  sulphur: "sulfur",
  catalogue: "catalog",
  programme: "program",
  tyre: "tire",
  armour: "armor",
  armoured: "armored",
  vapour: "vapor",
  mould: "mold",
  licence: "license",
  centre: "center",
  litre: "liter",
  plough: "plow",
  defence: "defense",
  assy: "assembly",
  asm: "assembly",
  equip: "equipment",
  equipt: "equipment",
  xmtr: "transmitter",
  xcvr: "transceiver",
  rcvr: "receiver",
  amp: "amplifier",
  ampl: "amplifier",
  conn: "connector",
  brg: "bearing",
  cyl: "cylinder",
  cntrl: "control",
  ctrl: "controller",
  vlv: "valve",
  pmp: "pump",
  comp: "component",
  sw: "software",
  gyroscope: "gyro",
  mtr: "motor",
  xfmr: "transformer",
  res: "resistor",
  cap: "capacitor",
  pwr: "power",
  freq: "frequency",
  temp: "temperature",
  hsg: "housing",
  brkt: "bracket",
  btry: "battery",
  batt: "battery",
  elec: "electric",
  hyd: "hydraulic",
  ss: "stainless",
  stnls: "stainless",
  mil: "military",
  eqp: "equipment",
  mach: "machine",
  ctr: "center",
  sys: "system",
  proc: "processor",
  pcb: "pcb",
  integ: "integrated",
  semi: "semi",
  transm: "transmitter",
  acft: "aircraft",
  eng: "engine",
  veh: "vehicle",
};

const SAME: ReadonlyMap<string, string> = new Map(Object.entries(SPELLINGS));

/** Endings of plurals that are part of the word, and words that have one though their like are plurals (`cameras`, `gyros`). */
const WHOLE = /(?:ss|us|is)$/;
const SINGULAR: ReadonlySet<string> = new Set(
  "lens gas biogas bias atlas canvas alias texas vegas pampas chaos asbestos cosmos thermos rhinoceros ethos gaas ingaas algaas inas cmos nmos pmos mems bios".split(
    " ",
  ),
);
/** Plurals that no rule makes. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  "lenses=lens gases=gas gasses=gas biogases=biogas viruses=virus buses=bus busses=bus axes=axis matrices=matrix vertices=vertex indices=index helices=helix radii=radius nuclei=nucleus fungi=fungus bacilli=bacillus biases=bias canvases=canvas aliases=alias apparatuses=apparatus campuses=campus crises=crisis analyses=analysis bases=base prostheses=prosthesis hypotheses=hypothesis diagnoses=diagnosis knives=knife"
    .split(" ")
    .map((row) => row.split("=") as [string, string]),
);
const LATIN = /^[a-z]+$/;

const memo = new Map<string, string>();
const ENOUGH = 60_000;

/** A folded word without its plural, in one spelling. Other scripts stay as they are. */
export function stemOf(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stem = make(word);
  if (memo.size >= ENOUGH) memo.clear();
  memo.set(word, stem);
  return stem;
}

function make(word: string): string {
  if (!LATIN.test(word))
    return word.replaceAll(/[.,](?=\d{3}\b)(?!\d{4})/g, (mark) => (mark === "," ? "" : mark));
  const same = SAME.get(word);
  if (same !== undefined) return same;
  const single = singular(word);
  return SAME.get(single) ?? single;
}

function singular(word: string): string {
  const known = PLURALS.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith("s") || WHOLE.test(word) || SINGULAR.has(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Endings that make one word of another, longest first, with the fewest letters that must be left. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ["ization", 4],
  ["isation", 4],
  ["ational", 4],
  ["ability", 4],
  ["ations", 4],
  ["ation", 4],
  ["ments", 4],
  ["ment", 4],
  ["ities", 4],
  ["ical", 4],
  ["ions", 4],
  ["ings", 4],
  ["able", 4],
  ["ible", 4],
  ["ness", 4],
  ["ally", 4],
  ["ance", 4],
  ["ence", 4],
  ["ized", 4],
  ["ised", 4],
  ["izing", 4],
  ["ising", 4],
  ["ize", 4],
  ["ise", 4],
  ["ion", 4],
  ["ity", 4],
  ["ing", 4],
  ["ers", 4],
  ["ors", 4],
  ["ive", 4],
  ["ed", 4],
  ["er", 4],
  ["or", 4],
  ["al", 4],
  ["ic", 4],
  ["ly", 4],
  ["e", 4],
  ["y", 4],
];

/** The root of an English word, near enough to find a paragraph by: `stabilising`, `stabilizer` and `stabilization` are one. */
export function rootOf(stem: string): string {
  const known = roots.get(stem);
  if (known !== undefined) return known;
  const root = LATIN.test(stem) ? cutEndings(stem) : stem;
  if (roots.size >= ENOUGH) roots.clear();
  roots.set(stem, root);
  return root;
}

const roots = new Map<string, string>();

function cutEndings(stem: string): string {
  let root = stem;
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find(([end, least]) => root.endsWith(end) && root.length - end.length >= least);
    if (ending === undefined) break;
    root = root.slice(0, -ending[0].length);
  }
  return root.replace(/(.)\1$/, "$1");
}
