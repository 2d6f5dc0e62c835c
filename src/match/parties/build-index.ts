import type { IndexData, IndexedName } from "./index-data.ts";
import { PARTY_KINDS } from "./index-data.ts";
import { joinTable } from "./join-table.ts";
import { acronymTable } from "./acronym-table.ts";
import { keyTable } from "./key-table.ts";
import { openKeys, spellingWeight } from "./lookup.ts";
import { Numbers } from "./numbers.ts";
import { kindOf } from "./weigh.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** Names longer than this keep their first tokens in the index; no listed name comes near. */
export const MAX_TOKENS = 30;

/** Builds the retrieval index. Equal input gives equal bytes. */
export function buildIndex(names: Iterable<IndexedName>): IndexData {
  const ids = new Map<string, number>();
  const nameTokens = new Numbers();
  const nameStarts = new Numbers();
  const nameEntry = new Numbers();
  const nameNumber = new Numbers();
  const nameWeak = new Numbers();
  const nameReadAloud = new Numbers();
  const nameKind = new Numbers();
  const nameFamily = new Numbers();
  nameStarts.push(0);
  for (const { entry, name, tokens, weak, kind, family, readAloud } of names) {
    for (const token of tokens.slice(0, MAX_TOKENS)) {
      let id = ids.get(token);
      if (id === undefined) ids.set(token, (id = ids.size));
      nameTokens.push(id);
    }
    nameStarts.push(nameTokens.length);
    nameEntry.push(entry);
    nameNumber.push(name);
    nameWeak.push(weak ? 1 : 0);
    nameReadAloud.push(readAloud ? 1 : 0);
    nameKind.push(PARTY_KINDS.indexOf(kind));
    nameFamily.push(family);
  }
  const vocabulary = [...ids.keys()];
  const kinds = Uint8Array.from(vocabulary, kindOf);
  const table = keyTable(vocabulary);
  const weights = weightsOf({ vocabulary, ...table });
  const starts = Uint32Array.from(nameStarts.all());
  const tokens = Uint32Array.from(nameTokens.all());
  const files = { vocabulary, weights, kinds, starts, tokens };
  return {
    vocabulary,
    weights,
    kinds,
    ...table,
    ...postingTable(starts, tokens, vocabulary.length),
    nameStarts: starts,
    nameTokens: tokens,
    nameWeights: weightTable(starts, tokens, weights),
    nameCounts: countTable(starts, tokens, weights),
    nameEntry: Uint32Array.from(nameEntry.all()),
    nameNumber: Uint16Array.from(nameNumber.all()),
    nameWeak: Uint8Array.from(nameWeak.all()),
    nameReadAloud: Uint8Array.from(nameReadAloud.all()),
    nameKind: Uint8Array.from(nameKind.all()),
    nameFamily: Uint32Array.from(nameFamily.all()),
    nameLetters: letterTable(starts, tokens, kinds),
    ...joinTable(files),
    ...acronymTable(files, nameKind.all()),
  };
}

function postingTable(
  starts: Uint32Array,
  tokens: Uint32Array,
  size: number,
): Pick<IndexData, "postingStarts" | "postings"> {
  const postingStarts = new Uint32Array(size + 1);
  for (const token of tokens) postingStarts[token + 1]!++;
  for (let i = 1; i <= size; i++) postingStarts[i]! += postingStarts[i - 1]!;
  const next = postingStarts.slice();
  const postings = new Uint32Array(tokens.length);
  for (let name = 0; name + 1 < starts.length; name++) {
    for (let at = starts[name]!; at < starts[name + 1]!; at++) postings[next[tokens[at]!]!++] = name;
  }
  return { postingStarts, postings };
}

/** What the tokens of each name weigh together. */
function weightTable(starts: Uint32Array, tokens: Uint32Array, weights: Uint8Array): Uint16Array {
  const sums = new Uint16Array(starts.length - 1);
  for (let name = 0; name < sums.length; name++) {
    for (let at = starts[name]!; at < starts[name + 1]!; at++) sums[name]! += weights[tokens[at]!]!;
  }
  return sums;
}

/** What each word weighs beside all the others. */
function weightsOf(table: Parameters<typeof openKeys>[0]): Uint8Array {
  const { near } = openKeys(table);
  return Uint8Array.from(table.vocabulary, (text) => {
    const others = near(text).filter(({ relation }) => relation !== "equal");
    return spellingWeight(
      text,
      others.map(({ token, similarity }) => ({ text: table.vocabulary[token]!, similarity })),
    );
  });
}

/** Which names hold an initial. */
function letterTable(starts: Uint32Array, tokens: Uint32Array, kinds: Uint8Array): Uint8Array {
  const table = new Uint8Array(starts.length - 1);
  for (let name = 0; name < table.length; name++) {
    for (let at = starts[name]!; at < starts[name + 1]!; at++)
      if (kinds[tokens[at]!] === KIND.letter) table[name] = 1;
  }
  return table;
}

/** How many tokens of each name are more than little words. */
function countTable(starts: Uint32Array, tokens: Uint32Array, weights: Uint8Array): Uint8Array {
  const table = new Uint8Array(starts.length - 1);
  for (let name = 0; name < table.length; name++) {
    for (let at = starts[name]!; at < starts[name + 1]!; at++) {
      if (weights[tokens[at]!]! > NUMBERS.weight.particle) table[name]!++;
    }
  }
  return table;
}
