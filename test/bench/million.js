/** A list of a million names, composed of the words of the real ones. */
import { buildIndex } from "../../dist/match/parties/build-index.js";
import { PARTY_KINDS } from "../../dist/match/parties/index-data.js";
import { kindIn } from "../../dist/match/parties/name-facts.js";
import { partyQuery } from "../../dist/match/parties/query.js";
import { openSearch } from "../../dist/match/parties/search.js";
import { ordinaryNames, seeded } from "./parties.js";
import { micros, perSecond, print, seconds, timed } from "./say.js";

const COUNT = 1_000_000;

/** Prints how long the search takes over names that are each the first half of one real name and the second of another. */
export function millionNames(real) {
  const next = seeded(9);
  const tokensOf = (name) =>
    Array.from(real.nameTokens.subarray(real.nameStarts[name], real.nameStarts[name + 1]), (id) =>
      real.vocabulary.at(id),
    );
  function* composed() {
    for (let entry = 0; entry < COUNT; entry++) {
      const [a, b] = [next(real.nameFacts.length), next(real.nameFacts.length)];
      const [head, tail] = [tokensOf(a), tokensOf(b)];
      const tokens = [
        ...head.slice(0, Math.ceil(head.length / 2)),
        ...tail.slice(Math.ceil(tail.length / 2)),
      ];
      yield {
        entry,
        name: 0,
        tokens,
        weak: false,
        kind: PARTY_KINDS[kindIn(real.nameFacts[a])],
        family: 0,
        readAloud: false,
      };
    }
  }
  let index;
  const build = timed(() => (index = buildIndex(composed())));
  print(`index of a million composed names       ${seconds(build)}`);
  const { search } = openSearch(index);
  const queries = ordinaryNames(4).map((name) =>
    partyQuery({ role: "party", name, kind: "unknown", identifiers: [] }),
  );
  const run = (some) => {
    for (const { forms, kind } of some) {
      for (const tokens of forms) for (const hit of search({ tokens, kind, threshold: 70 })) hit.evidence();
    }
  };
  run(queries.slice(0, 2000));
  const rest = queries.slice(2000);
  const each = timed(() => run(rest)) / rest.length;
  print(`  search of one party in them           ${micros(each)}   ${perSecond(each)} a second`);
}
