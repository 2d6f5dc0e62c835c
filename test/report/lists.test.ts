import { describe, expect, test } from "vitest";
import { entryReport, listsReport } from "../../src/report/index.ts";
import { csl, un, yangtze } from "./world.ts";

describe("loaded lists", () => {
  test("each with its day, its files and what is missing", () => {
    expect(listsReport.table([csl, un])).toBe(`us-csl  Consolidated Screening List
  published 2026-07-31 · loaded 2026-11-20T08:00:00.000Z
  25,921 entries, 71,230 names
  kinds: entity 15,000, person 10,921
  parts: EL 3,500, SDN 17,000
  file consolidated.json · 41,000,000 bytes · sha256
    ${"ab".repeat(32)}
  read as us-csl-json, reader 1
  note: expired ×12, such as row 17: Northwind Relay Ltd

un-sc  United Nations Security Council Consolidated List
  published on a day its files do not say · loaded 2026-11-20T08:01:00.000Z
  1,003 entries, 5,100 names
  kinds: entity 270, person 733
  file consolidated.xml · 2,000,000 bytes · sha256
    ${"cd".repeat(32)}
  read as un-sc-xml, reader 2
  gap: un-sc: the aliases file was not loaded
`);
  });

  test("a list taken though it shrank keeps the reason", () => {
    const shrunk = { ...csl, acceptedShrink: "BIS moved 300 rows" };
    expect(listsReport.table([shrunk])).toContain(
      "accepted though shorter than before: BIS moved 300 rows\n",
    );
    expect(JSON.parse(listsReport.json([shrunk])).lists[0].acceptedShrink).toBe("BIS moved 300 rows");
  });

  test("none is said too", () => {
    expect(listsReport.table([])).toBe("no list is loaded\n");
    expect(JSON.parse(listsReport.json([]))).toEqual({ schema: "cordon-lists/1", lists: [] });
  });

  test("as JSON with files and notes", () => {
    expect(JSON.parse(listsReport.json([csl]))).toMatchObject({
      lists: [
        {
          id: "us-csl",
          publishedOn: "2026-07-31",
          files: csl.files,
          notes: csl.notes,
          bySource: csl.bySource,
        },
      ],
    });
  });
});

describe("one list entry", () => {
  test("in full", () => {
    expect(entryReport.table(yangtze))
      .toBe(`us-csl:EL-yangtze-memory-technologies  Yangtze Memory Technologies Co., Ltd.
  list          us-csl, part EL
  kind          entity
  names         Yangtze Memory Technologies Co., Ltd. (primary)
                长江存储科技有限责任公司 (strong, Hani, zh)
                YMTC (weak)
  measures      licence required, presumption of denial
  citations     87 FR 77505
  requirement   For all items subject to the EAR
  policy        Presumption of denial
  countries     CN
  addresses     88 Weilai 3rd Road, Wuhan (CN)
  identifiers   registration 91420100MA4KN3K25H (CN)
  owners        Hubei Provincial Fund (24.1 %)
  listed        2022-12-16
  page          https://www.bis.gov/entity-list
`);
  });

  test("as JSON it is the entry with its schema, and no key the store added", () => {
    const stored = Object.assign(structuredClone(yangtze), { asOf: "2026-07-31" });
    expect(JSON.parse(entryReport.json(stored))).toEqual({
      schema: "cordon-entry/1",
      ...yangtze,
    });
  });
});
