import { expect, test } from "vitest";
import { northernReading } from "../../../src/match/parties/northern.ts";
import { tokensOf } from "../../../src/text/tokens.ts";

test.each([
  ["리병철", "ri pyeong cheol"],
  ["김동철", "kim tong cheol"],
  ["단천상업은행", "tancheon commercial bank"],
])("%s is read as %s", (name, reading) => {
  expect(northernReading(name, tokensOf(name))?.join(" ")).toBe(reading);
});

test.each(["김정은", "은행 개발", "Dong Bang Trading", "德勝"])("%s is read one way", (name) => {
  expect(northernReading(name, tokensOf(name))).toBeUndefined();
});
