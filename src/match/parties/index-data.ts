import type { PartyKind } from "../../model/party.ts";

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
 * The retrieval index over all lists: a vocabulary of distinct tokens, keys that lead to them, and postings that lead
 * on to names. Flat arrays, so that it is stored as one BLOB and used without being rebuilt. "Starts" arrays have one
 * more element than what they index.
 */
export interface IndexData {
  readonly vocabulary: readonly string[];
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
  readonly nameEntry: Uint32Array;
  readonly nameNumber: Uint16Array;
  readonly nameFamily: Uint32Array;
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
  ["nameEntry", Uint32Array],
  ["nameNumber", Uint16Array],
  ["nameFamily", Uint32Array],
  ["joinStarts", Uint32Array],
  ["joinRests", Uint8Array],
  ["joinPlaces", Uint32Array],
  ["acronyms", Uint32Array],
  ["acronymNames", Uint32Array],
] as const;

/** Raised whenever equal names would give another index. */
const VERSION = 8;

/** The index as bytes: a length-prefixed JSON header, then each array at a multiple of eight. */
export function packIndex(data: IndexData): Uint8Array {
  const text = new TextEncoder().encode(data.vocabulary.join("\n"));
  const parts = [text, ...ARRAYS.map(([name]) => bytesOf(data[name]))];
  const lengths = parts.map((part) => part.length);
  const header = new TextEncoder().encode(JSON.stringify({ version: VERSION, lengths }));
  const start = aligned(4 + header.length);
  const out = new Uint8Array(parts.reduce((size, part) => aligned(size) + part.length, start));
  new DataView(out.buffer).setUint32(0, header.length, true);
  out.set(header, 4);
  let at = start;
  for (const part of parts) {
    out.set(part, at);
    at = aligned(at + part.length);
  }
  return out;
}

/** The index in bytes made by `packIndex`; undefined where another version of Cordon made them. */
export function unpackIndex(bytes: Uint8Array): IndexData | undefined {
  // SQLite hands out blobs at any offset; typed arrays need theirs at a multiple of their element size.
  // `slice` of a Buffer would not copy.
  const buffer = bytes.byteOffset % 8 === 0 ? bytes.buffer : new Uint8Array(bytes).buffer;
  const base = bytes.byteOffset % 8 === 0 ? bytes.byteOffset : 0;
  const headerLength = new DataView(buffer, base).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, base + 4, headerLength))) as {
    version: number;
    lengths: number[];
  };
  if (header.version !== VERSION) return undefined;
  let at = base + aligned(4 + headerLength);
  const next = (length: number) => {
    const offset = at;
    at = base + aligned(offset - base + length);
    return offset;
  };
  const textLength = header.lengths[0] ?? 0;
  const text = new TextDecoder().decode(new Uint8Array(buffer, next(textLength), textLength));
  const arrays: Record<string, unknown> = {};
  for (const [index, [name, Type]] of ARRAYS.entries()) {
    const length = header.lengths[index + 1] ?? 0;
    arrays[name] = new Type(buffer as ArrayBuffer, next(length), length / Type.BYTES_PER_ELEMENT);
  }
  const vocabulary = text === "" ? [] : text.split("\n");
  return { vocabulary, ...arrays } as unknown as IndexData;
}

function bytesOf(array: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function aligned(offset: number): number {
  return (offset + 7) & ~7;
}
