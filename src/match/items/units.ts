import Qty from "js-quantities";

/** What a figure measures: figures of two dimensions are never compared. */
export interface Unit {
  readonly dimension: string;
  /** Multiplies a figure into the base of its dimension. */
  readonly factor: number;
  /** Added behind: degrees Celsius. */
  readonly offset?: number;
  /** A level: so many decibels above the base times the factor. */
  readonly level?: true;
}

/** Dimensions, each with the unit figures are compared in, and the units that the conversion library turns into it. */
const CONVERTED: Readonly<Record<string, readonly [base: string, units: string]>> = {
  frequency: ["Hz", "Hz kHz MHz GHz THz"],
  length: ["m", "nm um mm cm m km inch ft"],
  mass: ["kg", "g kg t lb oz mg"],
  time: ["s", "fs ps ns us ms s min h d"],
  power: ["W", "uW mW W kW MW GW hp"],
  energy: ["J", "uJ mJ J kJ MJ Wh kWh"],
  pressure: ["Pa", "Pa kPa MPa GPa hPa bar mbar psi atm mmHg"],
  force: ["N", "N kN MN lbf"],
  voltage: ["V", "mV V kV MV"],
  current: ["A", "mA A kA"],
  capacitance: ["F", "pF nF uF mF F"],
  inductance: ["H", "nH uH mH H"],
  "magnetic field": ["T", "pT nT uT mT T"],
  speed: ["m/s", "m/s km/h kn mph ft/s"],
  volume: ["m3", "mL L m3"],
  "flow rate": ["m3/s", "m3/h m3/min L/min L/s mL/min"],
  area: ["m2", "mm2 cm2 m2"],
  dose: ["Gy", "Gy"],
  activity: ["Bq", "Bq kBq MBq GBq TBq uCi mCi Ci"],
  "specific energy": ["J/kg", "Wh/kg J/kg W*h/kg"],
  "power density": ["W/m2", "W/cm2 W/m2 kW/cm2 W/mm2"],
  density: ["kg/m3", "kg/m3 g/cm3"],
  viscosity: ["Pa*s", "Pa*s cP"],
  torque: ["N*m", "N*m"],
  "current rise": ["A/s", "A/s A/us kA/us"],
  impulse: ["N*s", "N*s"],
  "specific power": ["W/kg", "W/kg"],
  "energy in volume": ["J/m3", "J/cm3"],
};

/** Units the library does not know as quantities of their own, as multiples of the first. */
const OWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  temperature: { degC: 1 },
  bits: { bit: 1, kbit: 1e3, Mbit: 1e6, Gbit: 1e9 },
  // Bytes are memory: no key and no converter is measured in them.
  bytes: { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 },
  "data rate": {
    "bit/s": 1,
    "kbit/s": 1e3,
    "Mbit/s": 1e6,
    "Gbit/s": 1e9,
    "Tbit/s": 1e12,
    "MB/s": 8e6,
    "GB/s": 8e9,
    "TB/s": 8e12,
  },
  "sample rate": { "S/s": 1, "kS/s": 1e3, "MS/s": 1e6, "GS/s": 1e9 },
  "rotation speed": { rpm: 1 },
  angle: { deg: 1, arcmin: 1 / 60, arcsec: 1 / 3600, mrad: 180e-3 / Math.PI, urad: 180e-6 / Math.PI },
  "angular rate": { "deg/h": 1, "deg/s": 3600 },
  "random walk": { "deg/rth": 1 },
  acceleration: { g0: 1, mg0: 1e-3, ug0: 1e-6, uGal: 1e-8 / 9.80665 },
  "field noise": { "pT/rtHz": 1e-12, "nT/rtHz": 1e-9, "T/rtHz": 1 },
  "linear density": { "g/m": 1, "kg/m": 1e3 },
  decibel: { dB: 1 },
  "phase noise": { "dBc/Hz": 1 },
  gain: { dBi: 1 },
  ratio: { "%": 1e-2, ppm: 1e-6, ppb: 1e-9 },
  pixels: { px: 1, Mpx: 1e6 },
  "dose rate": { "Gy/s": 1, "rad/s": 0.01 },
  "radiation dose": { rad: 0.01, krad: 10, Mrad: 1e4 },
  operations: { TFLOPS: 1, GFLOPS: 1e-3, PFLOPS: 1e3, TOPS: 1 },
  "weighted teraflops": { WT: 1 },
  "line rate": { "1/s": 1, fps: 1 },
  "dose of radiation": {},
  count: { "": 1 },
};

/** Units that are told here. */
const UNITS = new Map<string, Unit>();
for (const [dimension, units] of Object.entries(OWN))
  for (const [unit, factor] of Object.entries(units)) UNITS.set(unit, { dimension, factor });
// Absorbed dose is one dimension, in grays or rads; so are temperatures, in degrees Celsius or kelvins.
for (const unit of ["rad", "krad", "Mrad"]) UNITS.set(unit, { ...UNITS.get(unit)!, dimension: "dose" });
UNITS.set("dBm", { dimension: "power", factor: 1e-3, level: true });
UNITS.set("K", { dimension: "temperature", factor: 1, offset: -273.15 });
UNITS.set("degF", { dimension: "temperature", factor: 5 / 9, offset: -160 / 9 });
// Rows, frames and cycles a second are told by what stands beside them.
for (const unit of ["fps", "1/s"]) UNITS.set(unit, { dimension: "frequency", factor: 1 });

/** Those that are converted, each with its dimension and the base of that: the library is slow, and few of them are ever met. */
const TO_CONVERT = new Map<string, readonly [dimension: string, base: string]>();
for (const [dimension, [base, units]] of Object.entries(CONVERTED))
  for (const unit of units.split(" ")) TO_CONVERT.set(unit, [dimension, base]);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ["Pa.s", "Pa*s"],
  ["N.m", "N*m"],
  ["N.s", "N*s"],
]);

/** A unit by its name in the catalog; undefined for one that nobody defined. */
export function unitOf(name: string): Unit | undefined {
  const known = UNITS.get(name);
  if (known !== undefined) return known;
  const plain = ALIASES.get(name) ?? name;
  const [dimension, base] = TO_CONVERT.get(plain) ?? [];
  if (dimension === undefined || base === undefined) return undefined;
  const unit = { dimension, factor: Qty.swiftConverter(plain, base)(1) };
  UNITS.set(name, unit);
  return unit;
}

/** A figure in the base of its unit's dimension. */
export function inBase(value: number, { factor, offset = 0, level }: Unit): number {
  return (level ? 10 ** (value / 10) : value) * factor + offset;
}
