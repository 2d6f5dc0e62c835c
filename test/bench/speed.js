/** How long the search takes, whole, and the scoring of one pair. */
import { compareNames, weighedPair } from "../../dist/match/parties/compare.js";
import { openSearch } from "../../dist/match/parties/search.js";
import { searchParty } from "../../dist/screen/search-party.js";
import { tokensOf } from "../../dist/text/tokens.js";
import { persons, regions } from "../quality/draw.js";
import { damagedNames, ordinaryNames } from "./parties.js";
import { micros, perSecond, print, timed } from "./say.js";

/** One party in so many is listed under a damaged name; the others are ordinary ones. */
const ONE_IN = 20;

/**
 * Searches distinct parties with evidence, the first while the code is still being compiled; the names of the next, and the
 * seconds each of them took, for others to be timed on.
 */
export function search(lists, index) {
  const settings = { lists, names: openSearch(index), addresses: openSearch(index), threshold: 70 };
  const searched = (parties) => {
    let hits = 0;
    const each =
      timed(() => parties.forEach((one) => (hits += searchParty(settings, one).hits.length))) /
      parties.length;
    return { each, hits };
  };
  const ordinary = [...new Set([2, 3, 4, 5].flatMap(ordinaryNames))];
  const listed = damagedNames(lists, Math.round(ordinary.length / (ONE_IN - 1)), 3).map(({ name }) => name);
  const mixed = ordinary.flatMap((name, i) =>
    i % (ONE_IN - 1) === 0 ? [name, listed[i / (ONE_IN - 1)]] : [name],
  );
  const parties = [...new Set(mixed)].filter(Boolean).map(party);
  const half = Math.floor(parties.length / 2);
  print(`search with evidence of distinct parties, one in ${ONE_IN} listed`);
  const lines = { "the first": parties.slice(0, half), "the next": parties.slice(half) };
  let each = 0;
  for (const [title, some] of Object.entries(lines)) {
    const run = searched(some);
    each = run.each;
    const name = `  ${title} ${some.length.toLocaleString("en-US")}`;
    print(`${name.padEnd(40)}${micros(each)}   ${perSecond(each)} a second; ${run.hits} hits`);
  }
  for (const [title, names] of Object.entries({
    "  ordinary persons of twelve cultures": persons(6),
    "  Arabic, Russian, Chinese, Iranian names": regions(6).flatMap((region) => region.names),
    "  listed names, damaged": damagedNames(lists, 2000, 7).map(({ name }) => name),
  })) {
    const some = searched(names.map(party));
    print(`${title.padEnd(40)}${micros(some.each)}   ${perSecond(some.each)} a second; ${some.hits} hits`);
  }
  return { names: lines["the next"].map(({ name }) => name), each };
}

/** Scores misspelt names of entries beside their first names, no index: every pair once, then once more with its words known. */
export function pairScoring(lists) {
  const pairs = damagedNames(lists, 10_000, 4).map(({ row, name }) => {
    const { names, kind } = lists.entry(row);
    return { query: tokensOf(name), list: tokensOf(names[0].text), person: kind === "person" };
  });
  const run = () => {
    for (const { query, list, person } of pairs) {
      const sides = weighedPair(query, list);
      compareNames(sides.query, sides.list, { person, family: 0, readAloud: false });
    }
  };
  const [first, again] = [timed(run) / pairs.length, timed(run) / pairs.length];
  print(
    `scoring one pair of names               ${micros(again)}   ${micros(first)} where its words are new; ${pairs.length} pairs`,
  );
}

/** @returns {import("../../dist/model/shipment.js").Party} */
function party(name) {
  return { role: "consignee", name, kind: "unknown", identifiers: [] };
}
