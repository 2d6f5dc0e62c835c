import { describe, expect, test } from "vitest";
import { COMMON_NAMES } from "../../src/text/common-names-data.ts";
import { commonName } from "../../src/text/common-names.ts";
import { fold } from "../../src/text/fold.ts";

const all = COMMON_NAMES.flatMap(([, words]) => words.trim().split(/\s+/));
const tokens = [...new Set(all)];

describe("the table", () => {
  test("holds 3,500 names or more", () => {
    expect(tokens.length).toBeGreaterThanOrEqual(3_500);
  });

  test("holds single folded ASCII tokens", () => {
    expect(tokens.filter((token) => !/^[a-z]{2,}$/.test(token) || fold(token) !== token)).toEqual([]);
  });

  test("has no particle for a name", () => {
    const particles = "al el bin bint ibn abd de da di del della van von der ter la".split(" ");
    expect(particles.filter((token) => commonName(token) !== undefined)).toEqual([]);
  });

  test.each([
    [4, 150, 260],
    [3, 750, 1_100],
    [2, 1_200, 2_400],
    [1, 1_000, 9_000],
  ])("has as many names of rank %i as that rank may have", (rank, least, most) => {
    const count = tokens.filter((token) => commonName(token)?.rank === rank).length;
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  test("gives a repeated token its highest rank", () => {
    const highest = new Map<string, number>();
    for (const [rank, words] of COMMON_NAMES) {
      for (const word of words.trim().split(/\s+/)) {
        highest.set(word, Math.max(rank, highest.get(word) ?? 0));
      }
    }
    expect(tokens.filter((token) => commonName(token)?.rank !== highest.get(token))).toEqual([]);
  });
});

test.each([
  [
    4,
    "mohammed ali ahmed wang li zhang kim lee singh kumar maria john smith hassan hussein khan ivanov garcia nguyen",
  ],
  [
    3,
    "karimi jovanovic fernandez schneider dubois nowak nakamura joshi kuznetsov huynh hansen russo celik jeong cai",
  ],
  [
    2,
    "wibowo popescu papadopoulos diallo okafor mendes aliyev koval tehrani grigoryan lindberg tesfaye carvalho bakker",
  ],
  [
    1,
    "abramson kirui chukwuma xiaobo zubkov hryhorii mkrtchyan lehtonen dijkstra mcgrath kwarteng tshuma bevilacqua",
  ],
])("names of rank %i: %s", (rank, words) => {
  const found = words.split(" ").map((word) => `${word} ${commonName(word)?.rank}`);
  expect(found).toEqual(words.split(" ").map((word) => `${word} ${rank}`));
});

test.each([["rosneft"], ["constructor"], ["__proto__"], ["Mohammed"], [""], ["محمد"]])(
  "%j is none",
  (token) => {
    expect(commonName(token)).toBeUndefined();
  },
);
