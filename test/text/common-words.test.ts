import { expect, test } from "vitest";
import { commonWord } from "../../src/text/common-words.ts";
import { canonicalWord } from "../../src/text/trade-words.ts";

test.each([
  ["al", "particle"],
  ["bin", "particle"],
  ["von", "particle"],
  ["and", "particle"],
  ["trading", "generic"],
  ["technology", "generic"],
  ["zavod", "generic"],
  ["dragon", "ordinary"],
  ["sunrise", "ordinary"],
  ["dubai", "place"],
  ["hongkong", "place"],
  ["pacific", "place"],
])("%s is a %s word", (token, kind) => {
  expect(commonWord(token)).toBe(kind);
});

test.each([["rosneft"], ["huawei"], ["constructor"], ["__proto__"], ["Trading"], ["华为"], [""]])(
  "%j may be distinctive",
  (token) => {
    expect(commonWord(token)).toBeUndefined();
  },
);

test("a trade word stands for a word that is common too", () => {
  const words =
    "tech inds intl mfg trdg grp elec eqpt svcs dev engg sci shpg imp exp mach constr comm comms logist trans avia";
  const more =
    "univ inst res dep gen inv mgmt mktg petro chem pharm prod sys soln hldg assoc nat works supplies banco instr";
  const rare = `${words} ${more}`.split(" ").filter((word) => commonWord(canonicalWord(word)) === undefined);
  expect(rare).toEqual([]);
});
