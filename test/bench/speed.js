/** How long the search takes, whole, and the scoring of one pair. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
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

/** Scores the pairs of the truth set word by word, no index. */
export function pairScoring() {
  const rows = parse(readFileSync(new URL("../../fixtures/truth/party-pairs.csv", import.meta.url)), {
    columns: true,
  });
  const pairs = rows.map((row) => [
    tokensOf(row.query_name),
    tokensOf(row.list_name),
    row.schema === "Person",
  ]);
  const run = () => {
    for (const [query, list, person] of pairs) {
      const sides = weighedPair(query, list);
      compareNames(sides.query, sides.list, { person, family: 0, readAloud: false });
    }
  };
  for (let i = 0; i < 5; i++) run();
  print(
    `scoring one pair of names               ${micros(timed(() => Array.from({ length: 10 }, run)) / 10 / pairs.length)}`,
  );
}

function party(name) {
  return { role: "consignee", name, kind: "unknown", identifiers: [] };
}
