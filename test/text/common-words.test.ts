import { expect, test } from "vitest";
import { GENERIC, ORDINARY, PARTICLES, PLACES } from "../../src/text/common-words-data.ts";
import { commonWord } from "../../src/text/common-words.ts";
import { fold } from "../../src/text/fold.ts";
import { canonicalWord } from "../../src/text/trade-words.ts";

const LISTS = { PARTICLES, GENERIC, PLACES, ORDINARY };
const words = (list: string) => list.trim().split(/\s+/);

test.each([
  ["GENERIC", 850],
  ["ORDINARY", 1500],
  ["PLACES", 850],
  ["PARTICLES", 60],
] as const)("%s holds %i words or more", (list, least) => {
  expect(words(LISTS[list]).length).toBeGreaterThanOrEqual(least);
});

test("every word is one folded ASCII token", () => {
  const all = Object.values(LISTS).flatMap(words);
  expect(all.filter((word) => fold(word) !== word || !/^[a-z]+$/.test(word))).toEqual([]);
});

test("no word stands twice", () => {
  const all = Object.values(LISTS).flatMap(words);
  const seen = new Set<string>();
  expect(all.filter((word) => seen.size === seen.add(word).size)).toEqual([]);
});

test("the lists are in order", () => {
  for (const list of Object.values(LISTS)) expect(words(list)).toEqual(words(list).toSorted());
});

test.each([
  ["particle", "al el bin abu abdul van von der de la los das and of for und et zum"],
  [
    "generic",
    "trading technology zavod ticaret sanayi comercializadora gesellschaft tijara tolidi keji kogyo",
  ],
  [
    "generic",
    "bancorp therapeutics realty biosciences ventures brands acquisition holdings niaga przedsiebiorstwo",
  ],
  [
    "ordinary",
    "dragon sunrise pioneer summit growth genesis harvest keystone liberty patriot columbia franklin",
  ],
  [
    "ordinary",
    "lincoln madison falcon emerald sirius poseidon seven violet estrella sonne vostok zvezda yildiz",
  ],
  ["place", "dubai hongkong pacific heilongjiang murmansk kerman gujarat gaziantep oregon rotterdam cyprus"],
  ["place", "bahamian aegean sakhalin busan zhejiang tatarstan hormozgan tamil izmir carolina marseille"],
])("%s: %s", (kind, text) => {
  const others = words(text).filter((word) => commonWord(word) !== kind);
  expect(others).toEqual([]);
});

test.each([
  [
    "firms",
    "rosneft huawei kalashnikov sukhoi mahan gazprom lukoil rostec rosatom sberbank hikvision norinco sinopec",
  ],
  [
    "firms",
    "irisl mapna melli saderat sepah kamaz severstal alrosa sovcomflot almaz tupolev ilyushin yadro mikron",
  ],
  ["bodies", "hezbollah hamas taliban shabaab quds qods ansar wagner khatam daesong ryonbong komid"],
  [
    "people",
    "john ahmed ivanov thomas victor hussein kim park nguyen garcia sergei fatima minh tang vladimir shah",
  ],
  ["no words", "__proto__ toString valueOf hasOwnProperty Trading 华为 trading-house"],
])("may be distinctive, %s: %s", (_, text) => {
  expect(words(text).filter((word) => commonWord(word) !== undefined)).toEqual([]);
});

test("nothing is no common word", () => {
  expect(commonWord("")).toBeUndefined();
});

test("a trade word stands for a word that is common too", () => {
  const short =
    "tech inds intl mfg trdg grp elec eqpt svcs dev engg sci shpg imp exp mach constr comm comms logist trans avia";
  const more =
    "univ inst res dep gen inv mgmt mktg petro chem pharm prod sys soln hldg assoc nat works supplies banco instr";
  const rare = `${short} ${more}`.split(" ").filter((word) => commonWord(canonicalWord(word)) === undefined);
  expect(rare).toEqual([]);
});
