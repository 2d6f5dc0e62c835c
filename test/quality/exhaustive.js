/**
 * The slow obvious twin of the search: every listed name is scored for every query, with the same scorer but without keys,
 * postings, filters or bounds. What the search leaves out, this finds.
 *
 * `engine` holds the functions of src/match/parties that it shares with the search (from src in tests, from dist in the
 * bench): align, likeness, byOneEdit, runOf, addSpecialLinks, mayJoin, readAsPerson, weakScore, openVocabulary, PARTY_KINDS, KIND,
 * NUMBERS, SPELLING, SHORTEST_JOIN.
 * @param {any} engine
 * @param {any} index
 * @returns {(ask: { tokens: readonly string[], kind: string, threshold: number, readAloud?: boolean }) => Map<number, number>}
 *   score of each entry that reaches the threshold
 */
export function exhaustive(engine, index) {
  const { KIND, NUMBERS, PARTY_KINDS } = engine;
  const vocabulary = engine.openVocabulary(index);
  const words = Array.from({ length: index.vocabulary.length }, (_, /** @type {number} */ id) => ({
    text: index.vocabulary.at(id),
    weight: index.weights[id],
    kind: index.kinds[id],
  }));
  const names = index.nameFacts.length;
  const lists = Array.from({ length: names }, (_, name) =>
    Array.from(index.nameTokens.subarray(index.nameStarts[name], index.nameStarts[name + 1]), (id) => ({
      id,
      word: words[/** @type {number} */ (id)],
    })),
  );
  const runs = joinedRuns(
    engine,
    lists.map((list) => list.map(({ word }) => word)),
  );

  return ({ tokens, kind, threshold, readAloud = false }) => {
    const query = tokens.map((text) => vocabulary.look(text));
    /** Links of each listed token. @type {Map<number, any[]>} */
    const links = new Map();
    const add = (/** @type {number} */ id, /** @type {any} */ link) =>
      links.set(id, [...(links.get(id) ?? []), link]);
    const joined = queryRuns(engine, query);
    for (const [id, { text }] of words.entries()) {
      for (const [q, token] of query.entries()) {
        const { similarity, relation } = engine.likeness(token.text, text);
        if (similarity > 0) add(id, { query: 1 << q, similarity, relation });
      }
      for (const run of joined) {
        const { similarity } = engine.byOneEdit(run.word, text);
        if (similarity < engine.SPELLING || (run.generic && similarity < 100)) continue;
        add(id, {
          query: run.places,
          similarity: Math.min(similarity, NUMBERS.similarity.joined),
          relation: "joined",
        });
      }
    }
    /** @type {Map<number, any[]>} */
    const split = new Map();
    for (const [q, { text }] of query.entries()) {
      for (const { name, places } of runs.get(text) ?? []) {
        const link = {
          query: 1 << q,
          list: places,
          similarity: NUMBERS.similarity.joined,
          relation: "joined",
        };
        split.set(name, [...(split.get(name) ?? []), link]);
      }
    }
    /** @type {Map<number, number>} */
    const best = new Map();
    for (let name = 0; name < names; name++) {
      const list = lists[name].map(({ word }) => word);
      const facts = index.nameFacts[name];
      const person = engine.readAsPerson(PARTY_KINDS[engine.kindIn(facts)], kind);
      const own = [...(split.get(name) ?? [])];
      for (const [l, { id }] of lists[name].entries()) {
        for (const link of links.get(id) ?? []) own.push({ ...link, list: 1 << l });
      }
      engine.addSpecialLinks(query, list, person, own);
      // Names with no word in common score 0.
      if (own.length === 0) continue;
      const manner = {
        person,
        family: index.nameFamily[name],
        readAloud: readAloud && engine.isReadAloud(facts),
      };
      const alignment = engine.align(query, list, own, manner);
      const score = engine.isWeak(facts) ? engine.weakScore(alignment) : alignment.score;
      if (score < threshold) continue;
      for (const entry of index.holderEntry.subarray(index.holderStarts[name], index.holderStarts[name + 1]))
        if (score > (best.get(entry) ?? 0)) best.set(entry, score);
    }
    return best;
  };

  /** @param {any} engine @param {any[]} side */
  function queryRuns(engine, side) {
    const found = [];
    for (const [from, run] of eachRun(engine, side)) {
      found.push({
        word: engine.runOf(run.map((word) => word.text).join("")),
        places: ((1 << run.length) - 1) << from,
        generic: run.some((word) => word.kind === KIND.generic),
      });
    }
    return found;
  }
}

/** Neighbouring words that may be written as one. @param {any} engine @param {any[]} side @returns {Generator<[number, any[]]>} */
function* eachRun(engine, side) {
  for (let from = 0; from + 1 < side.length; from++) {
    let letters = 0;
    for (let size = 1; from + size <= side.length; size++) {
      const word = side[from + size - 1];
      if (word.kind === engine.KIND.legal || !engine.mayJoin(size, letters, word.text.length)) break;
      letters += word.text.length;
      if (size > 1) yield [from, side.slice(from, from + size)];
    }
  }
}

/** Where listed words spell one word together. @param {any} engine @param {any[][]} lists @returns {Map<string, { name: number, places: number }[]>} */
function joinedRuns(engine, lists) {
  const found = new Map();
  for (const [name, list] of lists.entries()) {
    for (const [from, run] of eachRun(engine, list)) {
      const text = run.map((word) => word.text).join("");
      if (text.length < engine.SHORTEST_JOIN) continue;
      const place = { name, places: ((1 << run.length) - 1) << from };
      const known = found.get(text);
      if (known) known.push(place);
      else found.set(text, [place]);
    }
  }
  return found;
}
