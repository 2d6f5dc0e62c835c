import { describe, expect, test } from "vitest";
import { screeningDocument } from "../../src/report/document.ts";
import { json } from "../../src/report/json.ts";
import { jsonl } from "../../src/report/jsonl.ts";
import {
  furnace,
  header,
  ovens,
  screenings,
  starter,
  summary,
  toOrder,
  twoLists,
  written,
  yangtze,
} from "./world.ts";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("JSON", () => {
  test("is one document, streamed a line a screening", () => {
    const document = JSON.parse(written(json()));
    expect(Object.keys(document)).toEqual(["schema", "run", "screenings", "summary"]);
    expect(document.screenings.map(({ shipment }: { shipment: { id: string } }) => shipment.id)).toEqual([
      "SO-240122",
      "SO-240123",
      "SO-240124",
    ]);
  });

  test("is one document also where nothing was screened", () => {
    expect(JSON.parse(written(json(), [])).screenings).toEqual([]);
  });

  test("equal runs are equal to the byte", () => {
    const shuffled = structuredClone(screenings).map((one) => ({
      ...one,
      findings: one.findings.map((finding) => ({
        ...finding,
        evidence: Object.fromEntries(Object.entries(finding.evidence).reverse()),
      })),
    }));
    expect(written(json(), shuffled)).toBe(written(json()));
    expect(written(jsonl(), shuffled)).toBe(written(jsonl()));
  });

  test("hundredths inside are numbers from 0 to 1 outside", () => {
    const { parties, findings, coverage } = plain(screeningDocument(furnace));
    expect(parties[1].hits[0]).toMatchObject({
      score: 0.97,
      listings: [{ score: 0.97, qualifiers: [{ odds: 1.5 }] }],
    });
    expect(findings[1]).toMatchObject({
      confidence: 0.94,
      points: 89.3,
      counted: true,
      evidence: { score: 0.97 },
    });
    expect(coverage.threshold).toBe(0.7);
  });

  test("a party on several lists is one hit with a listing for each, strongest first", () => {
    const { parties, findings, statement } = plain(screeningDocument(twoLists));
    expect(statement).toBe("1 potential match");
    expect(parties[1].hits).toHaveLength(1);
    expect(parties[1].hits[0]).toMatchObject({
      entry: yangtze.id,
      listedName: "Yangtze Memory Technologies Co., Ltd.",
      score: 0.97,
      grade: "same",
    });
    const told = parties[1].hits[0].listings.map((one: Record<string, unknown>) => {
      return [one["entry"], one["list"], one["listedName"], one["score"], one["measures"], one["citations"]];
    });
    expect(told).toEqual([
      [
        yangtze.id,
        "us-csl",
        "Yangtze Memory Technologies Co., Ltd.",
        0.97,
        ["licence_presumption_of_denial"],
        ["87 FR 77505"],
      ],
      ["un-sc:CNe.001", "un-sc", "YMTC Co Ltd", 0.91, ["blocking"], ["CNe.001"]],
    ]);
    expect(findings.slice(0, 2).map((one: { evidence: object }) => one.evidence)).toEqual([
      expect.objectContaining({ lists: 2, citations: expect.stringContaining("87 FR 77505; un-sc:CNe.001") }),
      expect.objectContaining({ lists: 2, citations: expect.stringContaining("87 FR 77505; un-sc:CNe.001") }),
    ]);
  });

  test("a key that is not known is absent, never null", () => {
    const [notify] = plain(screeningDocument(toOrder)).parties.slice(1);
    expect(Object.keys(notify)).toEqual([
      "role",
      "name",
      "kind",
      "identifiers",
      "status",
      "reason",
      "hits",
      "furtherHits",
      "setAside",
      "furtherSetAside",
    ]);
    expect(notify.reason).toEqual({
      code: "placeholder",
      text: "the name stands for a party but does not name it",
    });
    expect(written(json())).not.toContain("null");
  });
});

describe("JSONL", () => {
  const lines = written(jsonl())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

  test("begins with the run, ends with the summary, and says the schema in every line", () => {
    expect(lines.map(({ type }) => type)).toEqual(["run", "screening", "screening", "screening", "summary"]);
    expect(new Set(lines.map(({ schema }) => schema))).toEqual(new Set(["cordon-screening/1"]));
    expect(lines[0].coverage.lists[0].files[0].sha256).toBe("ab".repeat(32));
    expect(lines[4].byNetBand).toEqual(summary.byNetBand);
  });

  test("each screening carries what it rests on", () => {
    const line = JSON.parse(jsonl().screening({ ...ovens, coverage: starter }));
    expect(line.statement).toBe("no match at or above 0.70 in the lists below");
    expect(line.coverage).toEqual({
      status: "partial",
      threshold: 0.7,
      profileModified: false,
      starter: true,
      label: "starter data, not for compliance use",
      lists: [
        { id: "us-csl", version: "2026-07-31" },
        { id: "un-sc", version: "sha256:cdcdcdcdcdcd" },
      ],
      notCovered: ["items", "licences"],
      gaps: ["un-sc: the aliases file was not loaded"],
    });
  });

  test("the run says by which profile and which overlays", () => {
    expect(lines[0]).toMatchObject({
      version: "0.1.0",
      profile: header.profile,
      overlays: ["eu@1.0", "us@1.0"],
    });
  });
});
