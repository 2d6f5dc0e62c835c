import { expect, test } from "vitest";
import { quantitiesOf } from "../../../src/match/items/quantities.ts";
import { RECKONED } from "../../../src/match/items/reckoned.ts";

const reckoned = (param: string, text: string) =>
  RECKONED[param]!(quantitiesOf(text)).map(({ dimension, max }) => [dimension, Number(max.toPrecision(4))]);

test("a range of frequencies tells how wide it is beside its middle", () => {
  expect(reckoned("fractional bandwidth", "SSPA 8.5-10.5 GHz, 200 W")).toEqual([["ratio", 0.2105]]);
  expect(reckoned("fractional bandwidth", "SSPA 10 GHz")).toEqual([]);
});

test("energy, duration and rate of pulses tell their power", () => {
  const laser = "Nd:YAG 1 J, 5 ns, 10 Hz";
  expect(reckoned("peak power", laser)).toEqual([["power", 2e8]]);
  expect(reckoned("average power", laser)).toEqual([["power", 10]]);
  expect(reckoned("average power", `${laser}, 12 W`)).toEqual([]);
  expect(reckoned("peak power", "Nd:YAG 1 J, 0.1 J, 5 ns")).toEqual([]);
  expect(reckoned("peak power", "Flash lamp 10 J, 2 s")).toEqual([]);
});

test("power and the rate of pulses tell the energy of one", () => {
  expect(reckoned("pulse energy", "ArF excimer 12 W, 1 kHz")).toEqual([["energy", 0.012]]);
  expect(reckoned("peak power", "Fibre laser 20 W, 100 ns, 20-200 kHz")).toEqual([["power", 1e4]]);
  expect(reckoned("pulse energy", "Amplifier 20 W, 6 GHz")).toEqual([]);
});

test.each([
  ["Fibre laser M² < 1.3", "count of beam quality m2", 1.3],
  ["Fibre laser, M2: 1.1", "count of beam quality m2", 1.1],
  ["Accelerator 26 TOPS", "count of tops", 26],
  ["Radio link 1024QAM", "count of qam level", 1024],
  ["Drum, 75-round", "count of rounds", 75],
  ["Processor, 127 qubits", "count of qubit", 127],
])("%s", (text, dimension, value) => {
  expect(quantitiesOf(text).find((one) => one.dimension === dimension)?.max).toBe(value);
});

test("square metres are no quality of a beam", () => {
  expect(quantitiesOf("Plate 5 m2 316L").map(({ dimension }) => dimension)).toEqual(["area"]);
});
