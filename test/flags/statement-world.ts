import { DATA } from "../../src/cli/home.ts";
import type { StatementFacts } from "../../src/flags/rule.ts";
import type { EndUseStatement } from "../../src/model/statement.ts";
import { readStatementRules } from "../../src/sources/statement-rules.ts";

export const statementRules = readStatementRules(DATA);

/** A statement with which nothing is wrong, for bearings to Türkiye. */
export const COMPLETE: EndUseStatement = {
  reference: "EUS-1",
  file: "statements.json",
  line: 1,
  serves: ["end_use"],
  endUser: { name: "Anadolu Makine A.Ş.", address: "Organize Sanayi 4, Bursa", country: "TR" },
  consignee: {},
  signatory: { name: "Elif Kaya", function: "managing director" },
  endUse: "spare parts for packaging lines",
  site: "Bursa works",
  items: [{ description: "Deep groove ball bearings", quantity: "400", unit: "pcs" }],
  onward: "no_re_export",
  onwardTo: [],
  russiaClause: true,
  place: "Bursa",
  signed: "2026-10-01",
  validUntil: "2027-09-30",
  shipments: ["SO-1"],
};

/** Facts about statements as fixtures write them: each statement has what is said of it over the complete one; null takes away. */
export interface WrittenFacts {
  readonly given?: readonly Readonly<Record<string, unknown>>[];
  readonly unverified?: StatementFacts["unverified"];
  readonly items?: readonly (Partial<StatementFacts["items"][number]> &
    Pick<StatementFacts["items"][number], "item">)[];
}

export function statementFacts({ given, unverified = [], items = [] }: WrittenFacts): StatementFacts {
  return {
    rules: statementRules,
    ...(given === undefined
      ? {}
      : { given: given.map((more) => ({ statement: statement(more), by: "shipment" as const })) }),
    unverified,
    items: items.map((one) => ({ licensed: false, ...one })),
  };
}

export function statement(more: Readonly<Record<string, unknown>>): EndUseStatement {
  const all = Object.entries({ ...COMPLETE, ...more }).filter(([, value]) => value !== null);
  return Object.fromEntries(all) as unknown as EndUseStatement;
}
