/** Parties to search for: ordinary names, and listed names as careless clerks type them, with a fixed seed. */
import { persons, regions } from "../quality/draw.js";

/** @returns {(limit: number) => number} */
export function seeded(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Listed names with one letter changed, a word left out, two words swapped or joined; with the entry each is of. */
export function damagedNames(lists, count, seed) {
  const next = seeded(seed);
  const all = [];
  for (const { row, entry } of lists.all()) {
    if (entry.kind === "address") continue;
    const plain = entry.names.filter(
      ({ text, strength }) => strength !== "weak" && /^[\x20-\x7e]{8,60}$/.test(text),
    );
    if (plain.length > 0) all.push({ row, name: plain[next(plain.length)].text });
  }
  return Array.from({ length: count }, () => {
    const { row, name } = all[next(all.length)];
    return { row, name: damage(next, name) };
  });
}

function damage(next, name) {
  const words = name.split(" ");
  const kind = next(5);
  if (kind === 0 && words.length > 2) words.splice(next(words.length), 1);
  else if (kind === 1 && words.length > 1) words.push(words.shift());
  else if (kind === 2 && words.length > 1) words.splice(0, 2, words[0] + words[1]);
  else {
    const at = words.reduce((best, word, i) => (word.length > words[best].length ? i : best), 0);
    const place = 1 + next(Math.max(1, words[at].length - 2));
    words[at] = words[at].slice(0, place) + words[at].slice(place + 1);
  }
  return words.join(" ");
}

/** Distinct ordinary names. */
export function ordinaryNames(seed) {
  return [...new Set([...persons(seed), ...regions(seed).flatMap(({ names }) => names)])];
}
