import type { StatementKind } from "./statement.ts";

/** Facts that a statement must state to be complete. */
export const STATEMENT_FACTS = [
  "end user",
  "address of the end user",
  "country of the end user",
  "signatory",
  "function of the signatory",
  "end use",
  "site of use",
  "items",
  "onward transfer",
  "place",
  "date signed",
  "last day of validity",
] as const;
export type StatementFact = (typeof STATEMENT_FACTS)[number];

/** Rules about statements: `data/licensing/statements.json` with the places they go by. */
export interface StatementRules {
  readonly asOf: string;
  /** What makes a statement complete, by what it serves as. */
  readonly required: Readonly<Record<StatementKind, readonly StatementFact[]>>;
  readonly verification: { readonly citation: string };
  readonly russiaClause: {
    readonly citation: string;
    /** First day in force, ISO. */
    readonly effective: string;
    /** Where no clause is asked for: partner countries, and Russia itself. ISO 3166-1 alpha-2. */
    readonly exempt: readonly string[];
    /** HS and CN codes of the annexes, four to eight digits, with the annex; the Common High Priority List stands apart. */
    readonly codes: Readonly<Record<string, string>>;
    /** HS codes of the Common High Priority List, six digits, with the annex. */
    readonly highPriority: Readonly<Record<string, string>>;
    /** Where an exporter is in the EU. */
    readonly members: readonly string[];
  };
  readonly uvl: { readonly citation: string };
  readonly cwc: {
    readonly citation: string;
    /** Paragraphs of Schedule 3 chemicals. */
    readonly codes: readonly string[];
    /** Entries that hold such chemicals beside others. */
    readonly entries: readonly string[];
    readonly nonParties: readonly string[];
  };
  readonly sta: { readonly citation: string };
}
