import type { PartyKind } from "../../model/party.ts";
import { bytesOf, numbersIn } from "../parts.ts";
import { CutTexts, joinTexts, type TokenTexts } from "./token-texts.ts";

/** One name as the index files it. */
export interface IndexedName {
  /** Row of its entry in the store, from 0. */
  readonly entry: number;
  /** Which of the entry's names (or addresses) it is, from 0. */
  readonly name: number;
  /** In given-name order for persons, where the list says which is which. */
  readonly tokens: readonly string[];
  readonly weak: boolean;
  readonly kind: PartyKind;
  /** Bit mask of the tokens that are a person's family name; 0 where the list does not say. */
  readonly family: number;
  /** It is how a name in Chinese characters is read aloud, not how a list prints it. */
  readonly readAloud: boolean;
}

/** Names longer than this keep their first tokens in the index; no listed name comes near. */
export const MAX_TOKENS = 30;

/** Kinds of party in the order of their codes in `nameKind`. */
export const PARTY_KINDS = [
  "unknown",
  "person",
  "entity",
  "vessel",
  "aircraft",
  "address",
] as const satisfies readonly PartyKind[];

/**
 * The retrieval index over all lists: a vocabulary of distinct tokens, keys that lead to them, postings that lead
 * on to distinct names, and the entries that hold these. Flat arrays, so that they are stored as BLOBs and used without being rebuilt. "Starts" arrays have one
 * more element than what they index.
 */
export interface IndexData {
  readonly vocabulary: TokenTexts;
  /** Hundredths, by token. */
  readonly weights: Uint8Array;
  /** `KIND` of each token. */
  readonly kinds: Uint8Array;
  /** Key hashes as a `HashTable`, with the token each leads to. Bits of a token beyond 16 stand in `keyTokensHigh`, which is empty where no token has any. */
  readonly keyStarts: Uint32Array;
  readonly keyRests: Uint8Array;
  readonly keyTokens: Uint16Array;
  readonly keyTokensHigh: Uint8Array;
  /** Names that hold a token. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  /** Tokens of a name, in order. */
  readonly nameStarts: Uint32Array;
  readonly nameTokens: Uint32Array;
  /** See `name-facts.ts`. */
  readonly nameFacts: Uint32Array;
  readonly nameFamily: Uint32Array;
  /** The entries that hold a name, and which of theirs it is: lists repeat each other's names. */
  readonly holderStarts: Uint32Array;
  readonly holderEntry: Uint32Array;
  readonly holderNumber: Uint16Array;
  /** Hashes of neighbouring tokens written as one word (by letters or by sound), as a `HashTable`; where their first token stands, × 4, and how many beyond two. */
  readonly joinStarts: Uint32Array;
  readonly joinRests: Uint8Array;
  readonly joinPlaces: Uint32Array;
  /** Hashes of the first letters of names, ascending, and the names. */
  readonly acronyms: Uint32Array;
  readonly acronymNames: Uint32Array;
}

const ARRAYS = [
  ["weights", Uint8Array],
  ["kinds", Uint8Array],
  ["keyStarts", Uint32Array],
  ["keyRests", Uint8Array],
  ["keyTokens", Uint16Array],
  ["keyTokensHigh", Uint8Array],
  ["postingStarts", Uint32Array],
  ["postings", Uint32Array],
  ["nameStarts", Uint32Array],
  ["nameTokens", Uint32Array],
  ["nameFacts", Uint32Array],
  ["nameFamily", Uint32Array],
  ["holderStarts", Uint32Array],
  ["holderEntry", Uint32Array],
  ["holderNumber", Uint16Array],
  ["joinStarts", Uint32Array],
  ["joinRests", Uint8Array],
  ["joinPlaces", Uint32Array],
  ["acronyms", Uint32Array],
  ["acronymNames", Uint32Array],
] as const;

/** Raised whenever equal names would give another index. */
const VERSION = 26;

/** The index as runs of bytes, each of which may be stored by itself: the version with the lengths of the others, then these. */
export function packIndex(data: IndexData): Uint8Array[] {
  const { text, starts } = joinTexts(data.vocabulary);
  const arrays = ARRAYS.map(([name]) => bytesOf(data[name]));
  const parts = [new TextEncoder().encode(text), bytesOf(starts), ...arrays];
  return [bytesOf(Uint32Array.of(VERSION, ...parts.map((part) => part.length))), ...parts];
}

/** The index that `packIndex` packed; undefined where another version of Cordon did. @throws where parts are missing, cut off or emptied. */
export function unpackIndex([head, ...parts]: readonly Uint8Array[]): IndexData | undefined {
  const [version, ...lengths] = head === undefined ? [] : numbersIn(head, Uint32Array);
  if (version !== VERSION) return undefined;
  // The head counts too: one that was cut off names fewer parts.
  if (lengths.length !== ARRAYS.length + 2 || lengths.some((length, at) => parts[at]?.length !== length))
    throw new RangeError("parts are missing or cut off");
  const [text, starts, ...rest] = parts as [Uint8Array, Uint8Array, ...Uint8Array[]];
  const arrays: Record<string, unknown> = {};
  for (const [at, [name, Type]] of ARRAYS.entries())
    arrays[name] = numbersIn<ArrayBufferView>(rest[at]!, Type);
  const texts = new TextDecoder().decode(text);
  const cuts = numbersIn(starts, Uint32Array);
  const index = { vocabulary: new CutTexts(texts, cuts), ...arrays } as unknown as IndexData;
  if (cuts.at(-1) !== texts.length || !isWhole(index)) throw new RangeError("parts do not fit one another");
  return index;
}

/** Whether "starts" end where what they index does: bytes that were emptied in place would answer that nothing is listed. */
function isWhole(index: IndexData): boolean {
  const { keyStarts, keyTokens, postingStarts, postings, nameStarts, nameTokens, joinStarts, joinPlaces } =
    index;
  const { holderStarts } = index;
  return (
    keyStarts.at(-1) === keyTokens.length &&
    postingStarts.at(-1) === postings.length &&
    nameStarts.at(-1) === nameTokens.length &&
    joinStarts.at(-1) === joinPlaces.length &&
    index.weights.length === index.vocabulary.length &&
    index.nameFacts.length === nameStarts.length - 1 &&
    holderStarts.length === nameStarts.length &&
    holderStarts.at(-1) === index.holderEntry.length
  );
}
