import { skeletons } from "../../text/skeleton.ts";
import { exactOnly } from "./weights.ts";

/** Tokens of this many letters may lie two edits apart. Of longer ones all pairs of letters are too many keys. */
export const LONG = 9;
export const LONGEST = 20;

/**
 * Hashes under which a token is filed and looked up, so that two tokens within one edit (two from nine letters to twenty),
 * or of one sound skeleton, always share a key. Calls `visit` once a key, perhaps with repeats.
 */
export function eachKey(token: string, visit: (hash: number) => void): void {
  visit(hashWithout(token, -1, -1));
  if (exactOnly(token)) return;
  const { length } = token;
  for (let i = 0; i < length; i++) visit(hashWithout(token, i, -1));
  if (length >= LONG && length <= LONGEST) {
    for (let i = 0; i < length; i++) for (let j = i + 1; j < length; j++) visit(hashWithout(token, i, j));
  }
  for (const sound of skeletons(token)) visit(hashWithout(`~${sound}`, -1, -1));
}

/** FNV-1a, 32 bit unsigned, over the token without the letters at `skip1` and `skip2` (-1: none). */
export function hashWithout(token: string, skip1: number, skip2: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) {
    if (i === skip1 || i === skip2) continue;
    hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
