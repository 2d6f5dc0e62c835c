/** How long the search takes, whole, and the scoring of one pair. */
import { compareNames, weighedPair } from "../../dist/match/parties/compare.js";
import { openSearch } from "../../dist/match/parties/search.js";
import { searchParty } from "../../dist/screen/search-party.js";
import { tokensOf } from "../../dist/text/tokens.js";
import { damagedNames, ordinaryNames } from "./parties.js";
import { micros, perSecond, print, timed } from "./say.js";

/** Searches distinct parties with evidence; returns seconds a party. */
export function search(lists, index) {
  const settings = { lists, names: openSearch(index), addresses: openSearch(index), threshold: 70 };
  const warm = ordinaryNames(1).slice(0, 3000);
  const names = [...ordinaryNames(2), ...damagedNames(lists, 2000, 3).map(({ name }) => name)];
  for (const name of warm) searchParty(settings, party(name));
  const parties = names.map(party);
  let hits = 0;
  const each =
    timed(() => parties.forEach((one) => (hits += searchParty(settings, one).hits.length))) / parties.length;
  print(
    `search with evidence, one party         ${micros(each)}   ${perSecond(each)} a second; ${parties.length} distinct parties, ${hits} hits`,
  );
  return each;
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
