import { expect, test } from "vitest";
import { isCut, uncut } from "../../../src/match/parties/cut-name.ts";
import { fold } from "../../../src/text/fold.ts";
import { tokensOf } from "../../../src/text/tokens.ts";

const ways = (name: string) =>
  uncut(name, fold(name).split(" "), tokensOf(name)).map((tokens) => tokens.join(" "));

test.each([
  [35, "Semiconductor Manufacturing Interna", "semiconductor manufacturing international"],
  [40, "Shandong Precision Instruments, Manufact", "shandong precision instruments manufacturing"],
  [35, "Brandenburgs Airlines Limited Liabi", "brandenburgs air llc"],
] as const)("a name of %d letters may have been cut: %s", (length, name, whole) => {
  expect(name).toHaveLength(length);
  expect(ways(name)).toContain(whole);
});

test.each([
  ["Brandenburg Zvezdov Shipbuil", "brandenburg zvezdov shipbuilding"],
  ["Component Logistic Limited Liabi", "component logistics llc"],
  ["Rusalmaz Zvezdov Joint Stock Comp", "rusalmaz zvezdov jsc"],
] as const)("a long name may end anywhere: %s", (name, whole) => {
  expect(ways(name)).toContain(whole);
});

test.each([
  ["a word that is known as a name", "Brandenburg Machines Chin"],
  ["a short name", "Brandenburg Manufac"],
  ["a beginning of two letters where no field ends", "Brandenburg Precision Ma"],
  ["a whole word at the end", "Brandenburg Precision Machinery Tool"],
  ["a legal form at the end", "Hanseatische Feinmechanik aus GmbH"],
  ["a beginning of two letters", "Islamic Republic of Iran Shippin Li"],
  ["one word", "Interna"],
  ["a whole form of several words", "Hanse Feinmechan Joint Stock Company"],
])("%s is left as it is", (_, name) => {
  expect(ways(name)).toEqual([]);
});

test.each([
  ["ends within a word of trade", "Semiconductor Manufacturing Interna", true],
  ["has nothing but a legal form before its last word", "JOINT STOCK COMPANY PROIZVODSTVENNO", true],
  ["ends in a beginning that is read as the word", "MASSACHUSETTS INSTITUTE OF TECHNOLO", true],
  ["ends in a clerk's short word", "Brandenburg Precision Machines Tech", false],
  ["tells who it is", "Brandenburg Precision Machinery Tool", false],
  ["fills no field", "LIMITED LIABILITY COMPANY PROIZVODSTVENNO", false],
])("a name that %s may be cut: %s", (_, name, cut) => {
  expect(isCut(name)).toBe(cut);
});
