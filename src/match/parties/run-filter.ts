import { mix } from "./keys.ts";
import type { TokenTexts } from "./token-texts.ts";

/** Texts asked about before the filter is worth making: a run about one party asks for few. */
const FEW = 64;
/** Bits for each token: about a tenth of them are set. */
const EACH = 64;
/** Letters compared at either end, at most. */
const MOST = 8;
/** Any odd factor. */
const FACTOR = 0x01000193;

/**
 * Tells of a text whether a token may lie within one edit of it: false is certain. One edit leaves the first or the last half of
 * a text as it is and changes its length by one at most; which halves tokens have, and in texts of what length, is kept as bits,
 * made when more than a few are asked about. Hot.
 */
export function openRunFilter(tokens: TokenTexts): (text: string) => boolean {
  const size = Math.max(5, Math.ceil(Math.log2(EACH * tokens.length + 1)));
  const shift = 32 - size;
  let asked = 0;
  let bits: Uint32Array | undefined;
  const has = (some: Uint32Array, hash: number) =>
    (some[hash >>> (shift + 5)]! & (1 << ((hash >>> shift) & 31))) !== 0;
  const make = () => {
    const made = new Uint32Array(2 ** (size - 5));
    for (let token = 0; token < tokens.length; token++) {
      const text = tokens.at(token)!;
      for (let length = text.length - 1; length <= text.length + 1; length++) {
        for (const hash of [headOf(text, length), tailOf(text, length)])
          made[hash >>> (shift + 5)]! |= 1 << ((hash >>> shift) & 31);
      }
    }
    return made;
  };
  return (text) => {
    if (bits === undefined) {
      if (asked++ < FEW) return true;
      bits = make();
    }
    return has(bits, headOf(text, text.length)) || has(bits, tailOf(text, text.length));
  };
}

/** Of a text of this length, the letters at either end of which one edit leaves those of one end as they are. */
function letters(length: number): number {
  return Math.min(MOST, (length - 1) >> 1);
}

/** The hash of the first letters that count of a text beside one of this length. */
function headOf(text: string, length: number): number {
  let sum = 2 * length;
  for (let at = 0; at < letters(length); at++) sum = Math.imul(sum, FACTOR) + text.charCodeAt(at);
  return mix(sum);
}

/** The same of the last ones. */
function tailOf(text: string, length: number): number {
  let sum = 2 * length + 1;
  for (let at = text.length - letters(length); at < text.length; at++)
    sum = Math.imul(sum, FACTOR) + text.charCodeAt(at);
  return mix(sum);
}
