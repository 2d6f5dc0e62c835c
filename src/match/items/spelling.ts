import { editDistance } from "../../text/edit-distance.ts";
import { letterKeysOf } from "../parties/keys.ts";

/** Shorter words have too many neighbours by accident. */
const SHORTEST = 6;
/** Questions answered by looking at every word, before the table is worth making. */
const FEW = 16;
const LETTERS = /^\p{L}+$/u;

/**
 * A finder of the known word that a misspelt one was meant to be: one letter more, less, other or turned. Undefined for short words
 * and where none, or several, are near. The first questions are answered by looking at every word, the others by a table of deletions.
 */
export function openSpelling(words: Iterable<string>): (word: string) => string | undefined {
  const known = [...words].filter((word) => word.length >= SHORTEST && LETTERS.test(word));
  let table: Map<number, string[]> | undefined;
  const memo = new Map<string, string | undefined>();
  const build = () => {
    const made = new Map<number, string[]>();
    for (const word of known) {
      const { hashes, count } = letterKeysOf(word);
      for (let i = 0; i < count; i++) {
        const others = made.get(hashes[i]!);
        if (others === undefined) made.set(hashes[i]!, [word]);
        else if (!others.includes(word)) others.push(word);
      }
    }
    return made;
  };
  const lookAtAll = (word: string) =>
    known.filter((other) => Math.abs(other.length - word.length) <= 1 && editDistance(word, other, 1) <= 1);
  const lookUp = (word: string) => {
    table ??= build();
    const near = new Set<string>();
    const { hashes, count } = letterKeysOf(word);
    for (let i = 0; i < count; i++) {
      for (const other of table.get(hashes[i]!) ?? []) if (editDistance(word, other, 1) <= 1) near.add(other);
    }
    return [...near];
  };
  let asked = 0;
  return (word) => {
    if (word.length < SHORTEST || !LETTERS.test(word)) return undefined;
    if (memo.has(word)) return memo.get(word);
    const near = asked++ < FEW ? lookAtAll(word) : lookUp(word);
    const found = near.length === 1 ? near[0] : undefined;
    if (memo.size > 50_000) memo.clear();
    memo.set(word, found);
    return found;
  };
}
