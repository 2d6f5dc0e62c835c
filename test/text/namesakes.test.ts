import { expect, test } from "vitest";
import { namesakesApart } from "../../src/text/namesakes.ts";
import { tokensOf } from "../../src/text/tokens.ts";

test.each([
  ["Plant named after V.I. Kozlov", "Plant named after V. I. Kozlov"],
  ["Zavod im. V.A. Degtyareva", "Zavod imeni V A Degtyareva"],
  ["Завод им. В.А. Дегтярева", "Завод имени В А Дегтярева"],
  ["Institute named after Academician N.A. Pilyugin", "Institute named after N A Pilyugin"],
  ["Zavod im. Degtyareva", "Zavod imeni Degtyareva"],
  ["NPO PRIBOR NAMED AFTER S.S. GOLEMBIOVSKY", "NPO Pribor imeni S. S. Golembiovsky"],
])("%s has the tokens of %s", (one, other) => {
  expect(tokensOf(one)).toEqual(tokensOf(other));
});

test.each(["Im Chol Ho", "IM, Chol", "U.S. Steel", "S.S. Golembiovsky", "Plant No. 5", ""])(
  "%j is left as it is",
  (text) => {
    expect(namesakesApart(text)).toBe(text);
  },
);
