import { expect, test } from "vitest";
import { prefixShift, restOf } from "../../../src/match/parties/hash-table.ts";
import { keyTable } from "../../../src/match/parties/key-table.ts";
import { keysOf } from "../../../src/match/parties/keys.ts";
import { openKeys } from "../../../src/match/parties/lookup.ts";

const vocabulary = ["rosneft", "rosmeft", "mohammed", "kalashnikov", "2000", "华为", "aaaa"];
const table = keyTable(vocabulary);

test("every key of every token leads to it, once", () => {
  const { keyStarts, keyRests, keyTokens } = table;
  const shift = prefixShift(keyStarts);
  for (const [id, token] of vocabulary.entries()) {
    const { hashes, count } = keysOf(token);
    const own = new Set(hashes.slice(0, count));
    expect(keyTokens.filter((other) => other === id)).toHaveLength(own.size);
    for (const hash of own) {
      const [from, to] = [keyStarts[hash >>> shift]!, keyStarts[(hash >>> shift) + 1]!];
      const led = [...keyTokens.subarray(from, to)].filter(
        (_, at) => keyRests[from + at] === restOf(hash, shift),
      );
      expect(led).toContain(id);
    }
  }
});

test("more tokens than 16 bits can number are told apart", () => {
  const many = Array.from({ length: 70_000 }, (_, i) => `${i}`);
  const { idOf } = openKeys({ vocabulary: many, ...keyTable(many) });
  expect([idOf("0"), idOf("4464"), idOf("65535"), idOf("65536"), idOf("69999")]).toEqual([
    0, 4464, 65_535, 65_536, 69_999,
  ]);
});

test("a vocabulary of nothing has no keys", () => {
  const { near, joined, idOf } = openKeys({ vocabulary: [], ...keyTable([]) });
  expect([near("rosneft"), joined("rosneft"), idOf("rosneft")]).toEqual([[], [], undefined]);
});

test("a token is found by its spellings, likest first, and by its own id", () => {
  const { near, idOf } = openKeys({ vocabulary, ...table });
  expect(near("rosneft").map(({ token, relation }) => [token, relation])).toEqual([
    [0, "equal"],
    [1, "edit"],
  ]);
  expect(near("muhammad")).toMatchObject([{ token: 2, relation: "variant" }]);
  expect(near("2001")).toEqual([]);
  expect(idOf("华为")).toBe(5);
  expect(idOf("rosnef")).toBeUndefined();
});

test("words written as one are met equal or one letter apart", () => {
  const { joined } = openKeys({ vocabulary, ...table });
  expect(joined("kalashnikov")).toMatchObject([{ token: 3, similarity: 100 }]);
  expect(joined("kalashnikow")).toMatchObject([{ token: 3 }]);
  expect(joined("kalasnikow")).toEqual([]);
});
