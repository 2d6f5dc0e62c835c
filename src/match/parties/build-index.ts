import type { IndexData, IndexedName } from "./index-data.ts";
import { MAX_TOKENS, PARTY_KINDS } from "./index-data.ts";
import { joinTable } from "./join-table.ts";
import type { NameFiles } from "./join-table.ts";
import { acronymTable } from "./acronym-table.ts";
import { keyTable } from "./key-table.ts";
import type { KeyTable } from "./key-table.ts";
import { openKeys, spellingWeight } from "./lookup.ts";
import { packFacts } from "./name-facts.ts";
import { Numbers } from "./numbers.ts";
import { kindOf } from "./weigh.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** Builds the retrieval index. Equal input gives equal bytes. */
export function buildIndex(names: Iterable<IndexedName>): IndexData {
  const ids = new Map<string, number>();
  const nameTokens = new Numbers();
  const nameStarts = new Numbers();
  const nameEntry = new Numbers();
  const nameNumber = new Numbers();
  const named: Pick<IndexedName, "weak" | "kind" | "readAloud">[] = [];
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
    named.push({ weak, kind, readAloud });
    nameFamily.push(family);
  }
  const vocabulary = [...ids.keys()];
  const kinds = Uint8Array.from(vocabulary, kindOf);
  const table = keyTable(vocabulary);
  const weights = weightsOf(vocabulary, table);
  const starts = Uint32Array.from(nameStarts.all());
  const tokens = Uint32Array.from(nameTokens.all());
  const files = { vocabulary, weights, kinds, starts, tokens };
  const nameFacts = factTable(named, files);
  return {
    vocabulary,
    weights,
    kinds,
    ...table,
    ...postingTable(starts, tokens, vocabulary.length),
    nameStarts: starts,
    nameTokens: tokens,
    nameFacts,
    nameEntry: Uint32Array.from(nameEntry.all()),
    nameNumber: Uint16Array.from(nameNumber.all()),
    nameFamily: Uint32Array.from(nameFamily.all()),
    ...joinTable(files),
    ...acronymTable(files, nameFacts),
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

/** What retrieval asks of each name. */
function factTable(
  named: readonly Pick<IndexedName, "weak" | "kind" | "readAloud">[],
  { starts, tokens, weights, kinds }: NameFiles,
): Uint32Array {
  return Uint32Array.from(named, ({ weak, kind, readAloud }, name) => {
    const own = [...tokens.subarray(starts[name], starts[name + 1])];
    return packFacts({
      weight: own.reduce((sum, token) => sum + weights[token]!, 0),
      telling: own.filter((token) => weights[token]! > NUMBERS.weight.particle).length,
      kind: PARTY_KINDS.indexOf(kind),
      weak,
      readAloud,
      letter: own.some((token) => kinds[token] === KIND.letter),
    });
  });
}

/** What each word weighs beside all the others. */
function weightsOf(vocabulary: readonly string[], table: Omit<KeyTable, "vocabulary">): Uint8Array {
  const { near } = openKeys({ vocabulary, ...table });
  return Uint8Array.from(vocabulary, (text) => {
    const others = near(text).filter(({ relation }) => relation !== "equal");
    return spellingWeight(
      text,
      others.map(({ token, similarity }) => ({ text: vocabulary[token]!, similarity })),
    );
  });
}
