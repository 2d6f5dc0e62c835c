import { expect, test } from "vitest";
import { writtenOut } from "../../src/text/local-shorts.ts";
import { tokensOf } from "../../src/text/tokens.ts";

test.each([
  ["STAREX Dış Tic. Kim. A.Ş.", "Starex Dış Ticaret Kimya Anonim Şirketi"],
  ["SERMAX LOJ. SAN. VE DIS TIC. LTD. STI.", "Sermax Lojistik Sanayi ve Dış Ticaret Limited Şirketi"],
  ["Ervacan Mak. San. Ted. Ltd. Sti.", "Ervacan Makina Sanayi Tedarik Limited Sirketi"],
  ["Vega Ith. Ihr. Tic. San. A.S.", "Vega Ithalat Ihracat Ticaret ve Sanayi Anonim Sirketi"],
  ["Bee Ins. Mimarlik A.S.", "Bee İnşaat Mimarlık Anonim Şirketi"],
  ["Cía. Minera Andina Ltda.", "Compañía Minera Andina Ltda."],
  ["Podolskiy khimicheskiy zavod", "Podolsk Chemical Plant"],
  ["Omskiy NPZ", "Omsk Refinery"],
])("%s is %s", (short, long) => {
  expect(tokensOf(short)).toEqual(tokensOf(long));
});

test.each(["Dan Kim", "Tek Org", "Kim San Tas", "CIA", "Den Tek Ins Ltd", "Pavel Podolskiy"])(
  "without a word of the country nothing is written out: %s",
  (name) => {
    const words = name.toLowerCase().split(" ");
    expect(writtenOut(words)).toBe(words);
  },
);
