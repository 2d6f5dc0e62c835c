import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { ROOT, bash, place, run } from "./world.ts";

const TRUTH = join(ROOT, "fixtures/truth/party-pairs.csv");
const HEADER = "case_id,schema,query_name,list_name";
const CASES = `${HEADER},alert
1,Person,Slobodan Milosevic,Slobodan Milošević,1
2,Company,Kestrel Dynamics GmbH,Palmyra Olive Oil,0
"=1,2",Person,---,Maria Lindqvist,x
`;
const LIST = [
  { id: "-1", type: "organization", names: ["Kestrel Dynamics"], countryNames: ["Iran"] },
  { id: "-2", type: "person", names: ["Maria Lindqvist"], birthYears: ["1970"] },
];
const QUERIES = `query_id,variant,name,countries,birth_years,expected_ids
k,organization,Kestrel Dynamics,Iran,,-1
m,person,Maria Lindquist,,1970,-2
`;
const NEGATIVES = "query_id,variant,name\nn,company,Bakery Smith\n";
const lines = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("eval pairs", () => {
  test("prints one score a case in the order of the file", async () => {
    const where = place();
    const { exit, stdout, stderr } = await run(where, ["eval", "pairs", where.file("cases.csv", CASES)]);
    expect(exit).toBe(0);
    const rows = stdout.split("\n");
    expect(rows[0]).toBe("case_id,score");
    expect(rows[1]).toMatch(/^1,0\.9\d{5}$/);
    expect(rows[2]).toMatch(/^2,0\.[0-4]\d{5}$/);
    expect(rows.slice(3)).toEqual(['"=1,2",0.000000', ""]);
    expect(stderr).toBe("cordon: 3 cases scored; with a name that cannot be compared, score 0: 1\n");
  });

  test("takes semicolons, a byte order mark, JSON lines and standard input as well", async () => {
    const where = place();
    const [one] = (await run(where, ["eval", "pairs", where.file("a.csv", CASES)])).stdout
      .split("\n")
      .slice(1);
    const german = `\ufeff${HEADER.replaceAll(",", ";")}\r\n1;Person;Slobodan Milosevic;Slobodan Milošević\r\n`;
    expect((await run(where, ["eval", "pairs", where.file("b.csv", german)])).stdout).toContain(one);
    const json = lines([
      {
        case_id: 1,
        query: { type: "person", names: ["Slobodan Milosevic"] },
        entity: { type: "person", names: ["Slobodan Milošević"] },
        alert: true,
      },
    ]);
    expect((await run(where, ["eval", "pairs", where.file("c.jsonl", json)])).stdout).toContain(one);
    const piped = { in: Readable.from([Buffer.from(json)]) };
    expect((await run(where, ["eval", "pairs", "-"], piped)).stdout).toContain(one);
    const figures = await run(where, ["eval", "pairs", where.file("c.jsonl", json), "--label", "alert"]);
    expect(figures.stdout).toMatch(/^1 case labelled by alert, 0 left out/);
  });

  test("measures the truth set by category, as text and as JSON", async () => {
    const args = ["eval", "pairs", TRUTH, "--label", "alert"];
    const text = await run(place(), [...args, "--group", "category"]);
    expect(text.exit).toBe(0);
    expect(text.stdout).toMatch(/^558 cases labelled by alert, 0 left out/);
    expect(text.stdout).toMatch(/\n {2}qualifiers +25 +18 /);
    const json = JSON.parse((await run(place(), [...args, "-o", "json"])).stdout) as Record<string, unknown>;
    expect(json).toMatchObject({
      schema: "cordon-eval-pairs/1",
      threshold: 0.7,
      group: "schema",
      all: { cases: 558, positives: 359, rocAuc: expect.closeTo(0.95, 1) as number },
    });
  });

  test.each<[string, string, string[], number, RegExp]>([
    ["an empty file", "", [], 4, /cases is empty/],
    ["a header alone", `${HEADER}\n`, [], 4, /has a header but no rows/],
    [
      "a column too few",
      "case_id,schema,query_name\n1,Person,A B\n",
      [],
      4,
      /has no column list_name\n.*query_name/,
    ],
    ["a case twice", `${HEADER}\n1,Person,A B,A B\n1,Person,A B,A B\n`, [], 4, /line 3: case_id 1 .* line 2/],
    ["a row too wide", `${HEADER}\n1,Person,A B,A B,C\n`, [], 4, /on line 2/],
    ["a broken line", '{"case_id":"a",\n', [], 4, /line 1 is not valid JSON/],
    ["a line without a case", "{}\n", [], 4, /line 1: no case_id/],
    ["a JSON array", "[{}]\n", [], 4, /one JSON array/],
    ["no such label", CASES, ["--label", "nope"], 2, /--label nope: cases has no such column/],
    ["no such group", CASES, ["--label", "alert", "--group", "nope"], 2, /--group nope/],
    ["a label without truth", CASES, ["--label", "schema"], 2, /no case has 1 or 0/],
    ["an output without label", CASES, ["-o", "json"], 2, /--output goes with --label/],
    ["a group without label", CASES, ["--group", "schema"], 2, /--group goes with --label/],
  ])("refuses %s", async (_, text, args, code, message) => {
    const where = place();
    const { exit, stderr } = await run(where, ["eval", "pairs", where.file("cases", text), ...args]);
    expect(stderr).toMatch(message);
    expect([exit, stderr.trimEnd().split("\n").length]).toEqual([code, 2]);
  });

  test("refuses a missing file", async () => {
    const { exit, stderr } = await run(place(), ["eval", "pairs", "none.csv"]);
    expect([exit, stderr]).toEqual([4, expect.stringMatching(/none\.csv does not exist/)]);
  });

  test("ends quietly when nobody reads on", () => {
    const where = place();
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},Person,Ivan Petrov,Olga Ivanova\n`);
    where.file("many.csv", `${HEADER}\n${rows.join("")}`);
    const { stdout, stderr } = bash(where, "cordon eval pairs many.csv | head -1; echo ${PIPESTATUS[0]}");
    expect([stdout, stderr]).toEqual(["case_id,score\n0\n", ""]);
  });
});

describe("eval search", () => {
  test("prints what was found, strongest first, and measures it", async () => {
    const where = place();
    const list = where.file("list.jsonl", lines(LIST));
    const base = ["eval", "search", "--list", list, "--queries", where.file("positives.csv", QUERIES)];
    const hits = await run(where, base);
    expect(hits.exit).toBe(0);
    expect(hits.stdout).toMatch(/^query_id,entity_id,score\nk,-1,0\.9\d{5}\n(?:k,.*\n)?m,-2,0\.\d{6}\n/);
    expect(hits.stderr).toBe("cordon: 2 queries searched\n");
    const both = [...base, "--queries", where.file("negatives.csv", NEGATIVES), "--label", "expected_ids"];
    const text = await run(where, both);
    expect(text.stdout).toMatch(/^2 queries with expected ids, 1 without/);
    expect(text.stdout).toMatch(/\nall +2 +1\.000 +1\.000 +1\.000 +1\.000 +1\.000 +1\.000\n/);
    expect(text.stdout).toMatch(/\n {2}person +1 +1\.000/);
    const json = JSON.parse((await run(where, [...both, "--top", "5", "-o", "json"])).stdout) as object;
    expect(json).toMatchObject({ schema: "cordon-eval-search/1", all: { recallAt: { 1: 1, 5: 1 } } });
  });

  test.each<[string, string, string, string[], number, RegExp]>([
    ["a list that is no JSON", "id,names\n", QUERIES, [], 4, /list, line 1 is not valid JSON/],
    ["a broken line", `${lines(LIST)}{"id":\n`, QUERIES, [], 4, /list, line 3 is not valid JSON/],
    ["a record without id", lines([{ type: "person" }]), QUERIES, [], 4, /line 1: the record has no id/],
    [
      "an id twice",
      lines([LIST[0]!, LIST[0]!]),
      QUERIES,
      [],
      4,
      /line 2: id -1 stands already in list, line 1/,
    ],
    ["an empty list", "\n", QUERIES, [], 4, /list holds no line/],
    ["a column too few", lines(LIST), "query_id,name\n1,A\n", [], 4, /queries has no column variant/],
    ["a query twice", lines(LIST), `${QUERIES}k,person,A B,,,\n`, [], 4, /line 4: query_id k .* line 2/],
    ["a count that is none", lines(LIST), QUERIES, ["--top", "0"], 2, /whole number from 1 to 1000/],
    [
      "no such label",
      lines(LIST),
      QUERIES,
      ["--label", "nope"],
      2,
      /--label nope: queries has no such column/,
    ],
    [
      "a label without ids",
      lines(LIST),
      `${QUERIES.split("\n")[0]}\n1,person,A B,,,\n`,
      ["--label", "expected_ids"],
      2,
      /no query has ids/,
    ],
  ])("refuses %s", async (_, list, queries, args, code, message) => {
    const where = place();
    const files = ["--list", where.file("list", list), "--queries", where.file("queries", queries)];
    const { exit, stderr } = await run(where, ["eval", "search", ...files, ...args]);
    expect(stderr).toMatch(message);
    expect(exit).toBe(code);
  });
});
