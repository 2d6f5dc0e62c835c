import { expect, test } from "vitest";
import { northernReading } from "../../../src/match/parties/northern.ts";
import { tokensOf } from "../../../src/text/tokens.ts";

test.each([
  ["리병철", "ri pyong chol"],
  ["김동철", "kim tong chol"],
  ["전일호", "jon il ho"],
  ["단천상업은행", "tanchon commercial bank"],
])("%s is read as %s", (name, reading) => {
  expect(northernReading(name, tokensOf(name))?.join(" ")).toBe(reading);
});

test.each(["김정은", "은행 개발", "Dong Bang Trading", "德勝"])("%s is read one way", (name) => {
  expect(northernReading(name, tokensOf(name))).toBeUndefined();
});
