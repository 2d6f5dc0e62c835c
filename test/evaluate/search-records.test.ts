import { describe, expect, test } from "vitest";
import { answerOf, cutOf, measureSearch } from "../../src/evaluate/measure-search.ts";
import { readRecord } from "../../src/evaluate/neutral-record.ts";
import { queryOfRow } from "../../src/evaluate/read-query.ts";
import { RecordList } from "../../src/evaluate/search-records.ts";

function listOf(...records: object[]): RecordList {
  const list = new RecordList();
  for (const record of records) list.add(readRecord(record, "here"));
  return list;
}

const ask = (cells: Readonly<Record<string, string>>) =>
  queryOfRow((name) => cells[name] ?? (name === "query_id" ? "q" : ""), "here").record;

const TWINS = [
  { id: "b", type: "organization", names: ["Kestrel Dynamics"] },
  { id: "a", type: "organization", names: ["Kestrel Dynamics"], countries: ["IR"] },
  { id: "far", type: "organization", names: ["Kestrel Logistics"] },
  { id: "other", type: "person", names: ["Maria Lindqvist"] },
  { id: "han", type: "organization", names: ["中国航天科技集团"] },
];

describe("a search of records", () => {
  test("gives every likeness, strongest first, ties in the order of the list", () => {
    const { found } = listOf(...TWINS)
      .open(10)
      .search(ask({ name: "Kestrel Dynamics" }));
    expect(found.map(({ id }) => id).slice(0, 3)).toEqual(["b", "a", "far"]);
    expect(found[0]?.score).toBe(found[1]?.score);
    expect(found[2]!.score).toBeLessThan(0.7);
    expect(
      listOf(...TWINS)
        .open(1)
        .search(ask({ name: "Kestrel Dynamics" })).found,
    ).toHaveLength(1);
  });

  test("facts beside the name decide between equals", () => {
    const names = listOf(...TWINS).open(10);
    const iran = names.search(ask({ name: "Kestrel Dynamics", countries: "Atlantis|Iran" }));
    expect(iran.found[0]?.id).toBe("a");
    expect(iran.unread).toEqual(["Atlantis"]);
  });

  test("reads names in Chinese characters aloud", () => {
    const { found } = listOf({ id: "p", type: "organization", names: ["Zhongguo Hangtian Keji Jituan"] })
      .open(10)
      .search(ask({ name: "中国航天科技集团" }));
    expect(found[0]?.id).toBe("p");
  });

  test("says when a name cannot be searched", () => {
    expect(
      listOf(...TWINS)
        .open(10)
        .search(ask({ name: "---" })),
    ).toEqual({
      found: [],
      searchable: false,
      unread: [],
    });
  });
});

describe("measures of a search", () => {
  const found = [
    { id: "x", score: 0.9 },
    { id: "y", score: 0.9 },
    { id: "z", score: 0.4 },
  ];

  test("ties stand before the expected entry, other expected ones do not", () => {
    expect(answerOf(found, ["x"])).toEqual({ rank: 2, score: 0.9 });
    expect(answerOf(found, ["x", "y"])).toEqual({ rank: 1, score: 0.9 });
    expect(answerOf(found, ["z", "gone"])).toEqual({ rank: 3, score: 0.4 });
    expect(answerOf(found, ["gone"])).toEqual({ score: 0 });
  });

  test("recall, mean reciprocal rank, and the share above all but 1 % of the negatives", () => {
    const negatives = Array.from({ length: 200 }, (_, i) => i / 200);
    const cut = cutOf(negatives);
    expect(cut).toBe(197 / 200);
    const answers = [{ rank: 1, score: 0.99 }, { rank: 6, score: 197 / 200 }, { score: 0 }];
    const measures = measureSearch(answers, cut, 10);
    expect(measures).toEqual({
      queries: 3,
      recallAt: { 1: 1 / 3, 5: 1 / 3, 10: 2 / 3 },
      meanReciprocalRank: (1 + 1 / 6) / 3,
      truePositiveRate: 1 / 3,
    });
    expect(measureSearch(answers, cutOf([]), 1)).not.toHaveProperty("truePositiveRate");
  });
});
