import type { IndexData, IndexedName } from "./index-data.ts";
import { MAX_TOKENS, PARTY_KINDS } from "./index-data.ts";
import { joinTable } from "./join-table.ts";
import type { NameFiles } from "./join-table.ts";
import { acronymTable } from "./acronym-table.ts";
import { fileOrder, filed, placesIn } from "./file-order.ts";
import { keyTable } from "./key-table.ts";
import type { KeyTable } from "./key-table.ts";
import { openKeys, spellingWeight } from "./lookup.ts";
import { packFacts } from "./name-facts.ts";
import { Numbers } from "./numbers.ts";
import { kindOf } from "./weigh.ts";
import { KIND, NUMBERS } from "./weights.ts";

/** What tells a name from another, beside its words. */
type Manner = Pick<IndexedName, "weak" | "kind" | "readAloud">;

/** Builds the retrieval index. Equal input gives equal bytes. */
export function buildIndex(names: Iterable<IndexedName>): IndexData {
  const ids = new Map<string, number>();
  const known = new Map<string, number>();
  const nameTokens = new Numbers();
  const nameStarts = new Numbers();
  const nameFamily = new Numbers();
  const named: Manner[] = [];
  const held = new Numbers();
  const entries = new Numbers();
  const numbers = new Numbers();
  nameStarts.push(0);
  for (const { entry, name, tokens: all, weak, kind, family, readAloud } of names) {
    const tokens = all.slice(0, MAX_TOKENS);
    const key = `${weak} ${kind} ${readAloud} ${family} ${tokens.join(" ")}`;
    let id = known.get(key);
    if (id === undefined) {
      known.set(key, (id = named.length));
      for (const token of tokens) nameTokens.push(idIn(ids, token));
      nameStarts.push(nameTokens.length);
      nameFamily.push(family);
      named.push({ weak, kind, readAloud });
    }
    held.push(id);
    entries.push(entry);
    numbers.push(name);
  }
  const vocabulary = [...ids.keys()];
  const kinds = Uint8Array.from(vocabulary, kindOf);
  const table = keyTable(vocabulary);
  const weights = weightsOf(vocabulary, table);
  const came = { starts: Uint32Array.from(nameStarts.all()), tokens: Uint32Array.from(nameTokens.all()) };
  const order = fileOrder(came, vocabulary.length);
  const { starts, tokens } = filed(came, order);
  const files = { vocabulary, weights, kinds, starts, tokens };
  const nameFacts = factTable(
    Array.from(order, (name) => named[name]!),
    files,
  );
  const families = nameFamily.all();
  const places = placesIn(order);
  return {
    vocabulary,
    weights,
    kinds,
    ...table,
    ...postingTable(starts, tokens, vocabulary.length),
    nameStarts: starts,
    nameTokens: tokens,
    nameFacts,
    nameFamily: order.map((name) => families[name]!),
    ...holderTable(
      Uint32Array.from(held.all(), (name) => places[name]!),
      entries.all(),
      numbers.all(),
      named.length,
    ),
    ...joinTable(files),
    ...acronymTable(files, nameFacts),
  };
}

function idIn(ids: Map<string, number>, token: string): number {
  let id = ids.get(token);
  if (id === undefined) ids.set(token, (id = ids.size));
  return id;
}

/** Which entries hold each name, and as which of theirs, in the order in which they came. */
function holderTable(
  held: ArrayLike<number>,
  entries: ArrayLike<number>,
  numbers: ArrayLike<number>,
  size: number,
): Pick<IndexData, "holderStarts" | "holderEntry" | "holderNumber"> {
  const holderStarts = startsOf(held, size);
  const next = holderStarts.slice();
  const holderEntry = new Uint32Array(held.length);
  const holderNumber = new Uint16Array(held.length);
  for (let i = 0; i < held.length; i++) {
    const at = next[held[i]!]!++;
    holderEntry[at] = entries[i]!;
    holderNumber[at] = numbers[i]!;
  }
  return { holderStarts, holderEntry, holderNumber };
}

/** Where what belongs to each of so many begins, when sorted by it. */
function startsOf(of: ArrayLike<number>, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < of.length; i++) starts[of[i]! + 1]!++;
  for (let i = 1; i <= size; i++) starts[i]! += starts[i - 1]!;
  return starts;
}

function postingTable(
  starts: Uint32Array,
  tokens: Uint32Array,
  size: number,
): Pick<IndexData, "postingStarts" | "postings"> {
  const postingStarts = startsOf(tokens, size);
  const next = postingStarts.slice();
  const postings = new Uint32Array(tokens.length);
  for (let name = 0; name + 1 < starts.length; name++) {
    for (let at = starts[name]!; at < starts[name + 1]!; at++) postings[next[tokens[at]!]!++] = name;
  }
  return { postingStarts, postings };
}

/** What retrieval asks of each name. */
function factTable(named: readonly Manner[], { starts, tokens, weights, kinds }: NameFiles): Uint32Array {
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
