/** Ordinary names drawn with a fixed seed from the pools in fixtures/neutral: equal calls give equal names. */
import { readFileSync } from "node:fs";

const pools = JSON.parse(readFileSync(new URL("../../fixtures/neutral/pools.json", import.meta.url), "utf8"));

/** A generator of numbers from 0 to 1 (mulberry32). @param {number} seed @returns {() => number} */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {() => number} next @param {[string, number, string?][]} list @returns {[string, number, string?]} */
function draw(next, list) {
  let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const row of list) if ((left -= row[1]) < 0) return row;
  return list[list.length - 1];
}

/** @param {() => number} next @param {Record<string, any>} pool @param {number} nativeShare @returns {string} */
function compose(next, pool, nativeShare) {
  const native = next() < nativeShare;
  const plain = pool.patternWeights ?? pool.patterns;
  const patterns = native ? (pool.nativePatternWeights ?? pool.nativePatterns ?? plain) : plain;
  const [template] = draw(next, patterns);
  return template.replaceAll(/\{([A-Za-z]+)\d?\}/g, (_, /** @type {string} */ slot) => {
    const list = native ? pool[slot].filter((/** @type {unknown[]} */ row) => row[2]) : pool[slot];
    const row = draw(next, list.length > 0 ? list : pool[slot]);
    return native ? (row[2] ?? row[0]) : row[0];
  });
}

/** `count` names of one pool, repeats left out. @param {number} seed @param {Record<string, any>} pool @param {number} count @param {number} nativeShare @returns {string[]} */
function names(seed, pool, count, nativeShare) {
  const next = random(seed);
  const found = new Set();
  for (let tries = 0; found.size < count && tries < 50 * count; tries++)
    found.add(compose(next, pool, nativeShare));
  return [...found];
}

/** 5,000 names of persons of twelve cultures. @param {number} seed @returns {string[]} */
export function persons(seed) {
  const cultures = Object.values(pools.cultures);
  const each = Math.ceil(5000 / cultures.length);
  return cultures.flatMap((pool, i) => names(seed + i, pool, each, pool.nativeShare ?? 0)).slice(0, 5000);
}

/** Of each of four regions 1,000 names, half persons and half companies. @param {number} seed @returns {{ region: string, kind: "person" | "entity", names: string[] }[]} */
export function regions(seed) {
  return Object.entries(pools.regions).flatMap(([region, pool], i) => [
    {
      region,
      kind: /** @type {const} */ ("person"),
      names: names(seed + 100 + i, pool.persons, 1000, pool.nativeShare),
    },
    {
      region,
      kind: /** @type {const} */ ("entity"),
      names: names(seed + 200 + i, pool.companies, 1000, pool.nativeShare),
    },
  ]);
}
