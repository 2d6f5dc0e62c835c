import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Screening } from "../../src/model/screening.ts";
import { csv } from "../../src/report/csv.ts";
import { partyPresenters } from "../../src/report/index.ts";
import {
  check,
  concern,
  coverage,
  found,
  furnace,
  header,
  hit,
  listed,
  ovens,
  quietCheck,
  starter,
  summary,
  toOrder,
  twoLists,
  written,
  yangtze,
} from "./world.ts";

const BOTH = ["blocking", "licence_presumption_of_denial"] as const;
const read = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, recordDelimiter: "\r\n" });
const rowsOf = (...screenings: Screening[]) =>
  read(csv().begin(header) + screenings.map((one) => csv().screening(one)).join(""));

describe("a sheet of findings", () => {
  test("has its columns in the first line, and every line ends in CRLF", () => {
    const text = written(csv());
    expect(text.split("\r\n")[0]).toBe(
      "schema,shipment,file,first_line,last_line,net_band,gross_band,total,vector,role,party,party_country,status," +
        "finding_code,points,entry_id,list,listed_name,matched_name,score,grade,measure,citation,reason," +
        "list_versions,coverage,starter_label,item_line,item,hs,declared_code,code,code_confidence,determinations,not_evaluated,stated_departure",
    );
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  test("every row of a shipment tells the rules that could not be evaluated, and what they lack", () => {
    const told = "party-place: party_countries; destination-mismatch: receivers";
    expect(new Set(rowsOf(furnace).map((row) => row["not_evaluated"]))).toEqual(new Set([told]));
    expect(rowsOf(ovens).map((row) => row["not_evaluated"])).toEqual(["none"]);
    const rows = read(csv().begin(header) + csv().end(summary));
    expect(rows.map((row) => row["not_evaluated"])).toEqual([""]);
    const hostile = { rule: "=cmd()", missing: ["end_use"] } as const;
    expect(rowsOf({ ...ovens, notEvaluated: [hostile] })[0]!["not_evaluated"]).toBe("'=cmd(): end_use");
  });

  test("a hit and its finding are one row", () => {
    const [row] = rowsOf(furnace);
    expect(row).toMatchObject({
      schema: "cordon-screening/1",
      shipment: "SO-240122",
      first_line: "8",
      net_band: "hold",
      total: "91",
      role: "end_user",
      party_country: "CN",
      status: "screened",
      finding_code: "PARTY.LISTED",
      points: "89.30",
      list: "us-csl/EL",
      listed_name: "Yangtze Memory Technologies Co., Ltd.",
      score: "0.97",
      measure: "licence_presumption_of_denial",
      citation: "87 FR 77505",
      list_versions: "us-csl@2026-07-31",
      coverage: "complete",
      starter_label: "",
    });
    expect(row!.reason).toContain("licence required, presumption of denial");
  });

  test("matches too many to list and findings about places have rows of their own", () => {
    const [, further, place] = rowsOf(furnace);
    expect(further).toMatchObject({ party: found.party.name, reason: "3 further matches not listed" });
    expect(place).toMatchObject({
      role: "destination",
      finding_code: "DEST.CONCERN",
      points: "30.00",
      entry_id: "",
    });
  });

  test("a listing with two measures is one row, by the one that weighs more", () => {
    const blocking = { ...listed, severity: 100, evidence: { ...listed.evidence, measure: "blocking" } };
    const parties = [{ ...found, hits: [{ ...hit, entry: { ...yangtze, measures: BOTH } }] }];
    const rows = rowsOf({ ...furnace, parties, findings: [listed, blocking, concern] });
    const [row, ...more] = rows.filter(({ entry_id }) => entry_id !== "");
    expect(more).toEqual([]);
    expect(row).toMatchObject({ measure: "blocking licence_presumption_of_denial", points: "94.00" });
    expect(row!.reason).toMatch(/: blocked: no dealings; also licence required, presumption of denial$/);
    expect(rows.filter(({ finding_code }) => finding_code === "PARTY.LISTED")).toHaveLength(1);
  });

  test("a party on two lists is one row, and its cells hold a part for each list in one order", () => {
    const rows = rowsOf(twoLists);
    expect(rows.filter(({ entry_id }) => entry_id !== "")).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      entry_id: "us-csl:EL-yangtze-memory-technologies; un-sc:CNe.001",
      list: "us-csl/EL; un-sc",
      listed_name: "Yangtze Memory Technologies Co., Ltd.",
      score: "0.97",
      measure: "licence_presumption_of_denial; blocking",
      citation: "87 FR 77505; CNe.001",
      finding_code: "PARTY.LISTED",
      points: "89.30",
    });
    expect(rows[0]!.reason).toMatch(/a listed party on 2 lists, .*; also blocked: no dealings$/);
  });

  test("one party in two places of a shipment keeps a finding in each", () => {
    const rows = rowsOf({ ...furnace, parties: [found, found], findings: [listed, { ...listed }] });
    expect(rows.map((row) => row.finding_code)).toEqual(["PARTY.LISTED", "", "PARTY.LISTED", ""]);
  });

  test("a hit without a finding is still a row", () => {
    const [row] = rowsOf({ ...furnace, findings: [] });
    expect(row).toMatchObject({ finding_code: "", points: "", score: "0.97" });
    expect(row!.reason).toBe("licence required, presumption of denial; by primary name");
  });

  test("a shipment with nothing found has one row that says so", () => {
    const rows = rowsOf(ovens);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      shipment: "SO-240123",
      finding_code: "",
      entry_id: "",
      reason: "no match at or above 0.70 in the lists below",
    });
  });

  test("what could not be screened or read has rows, also where it belongs to no shipment", () => {
    const rows = read(csv().begin(header) + csv().screening(toOrder) + csv().end(summary));
    expect(rows.map(({ shipment, status, reason }) => [shipment, status, reason])).toEqual([
      [
        "SO-240124",
        "unscreenable",
        "could not be screened: the name stands for a party but does not name it",
      ],
      ["SO-240124", "problem", 'column Ship Date: "31.02." is no date'],
      ["", "not_screened", "the row names no party"],
    ]);
    expect(rows[0]).toMatchObject({ finding_code: "DATA.UNSCREENABLE", coverage: "partial" });
  });

  test("a run without a shipment says that nothing was screened", () => {
    const rows = read(csv().begin(header) + csv().end({ ...summary, shipments: 0, problems: [] }));
    expect(rows).toMatchObject([{ status: "not_screened", reason: "nothing was screened" }]);
  });

  test("starter data is labelled in every row", () => {
    const rows = rowsOf({ ...furnace, coverage: starter }, { ...ovens, coverage: starter });
    expect(new Set(rows.map((row) => row.starter_label))).toEqual(
      new Set(["starter data, not for compliance use"]),
    );
    expect(rows[0]!.list_versions).toBe("us-csl@2026-07-31 un-sc@sha256:cdcdcdcdcdcd");
  });

  test("a name that would be a formula is text", () => {
    const party = { ...found.party, name: "=cmd|' /C calc'!A0" };
    const [row] = rowsOf({ ...furnace, findings: [], parties: [{ ...found, party }] });
    expect(row!.party).toBe("'=cmd|' /C calc'!A0");
  });

  test("a check is the same sheet without a shipment", async () => {
    const sheet = await partyPresenters.csv();
    const [row] = read(sheet.party(header, check));
    expect(row).toMatchObject({
      schema: "cordon-check/1",
      shipment: "",
      net_band: "hold",
      finding_code: "PARTY.LISTED",
    });
    const none = read(sheet.party({ ...header, coverage }, quietCheck));
    expect(none).toMatchObject([{ party: "Bäckerei Lindner GmbH", status: "screened" }]);
  });
});
