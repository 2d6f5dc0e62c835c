import type { RowProblem } from "./shipment.ts";

/** What a statement may serve as. All but the first are statements that a law asks for by name. */
export const STATEMENT_KINDS = ["end_use", "uvl", "cwc_schedule_3", "sta_consignee"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What the end user says of passing the goods on. */
export const ONWARD_ANSWERS = ["no_re_export", "re_export"] as const;
export type OnwardAnswer = (typeof ONWARD_ANSWERS)[number];

/** A party as a statement names it; `country` is ISO 3166-1 alpha-2. */
export interface StatementParty {
  readonly name?: string;
  readonly address?: string;
  readonly country?: string;
}

/** Goods that a statement covers. Codes and quantities are text, as in manifests. */
export interface StatementItem {
  readonly description?: string;
  readonly number?: string;
  readonly code?: string;
  readonly hs?: string;
  readonly quantity?: string;
  readonly unit?: string;
}

/** An end-use statement as it was given. What it does not say is absent; days are whole ISO dates. */
export interface EndUseStatement {
  /** Its own number, else `<file>:<line or place>`. */
  readonly reference: string;
  readonly file: string;
  /** First line of a CSV, place in a JSON file; from 1. */
  readonly line: number;
  readonly serves: readonly StatementKind[];
  readonly endUser: StatementParty;
  readonly consignee: StatementParty;
  readonly signatory: { readonly name?: string; readonly function?: string };
  readonly endUse?: string;
  readonly site?: string;
  readonly siteCountry?: string;
  readonly items: readonly StatementItem[];
  readonly onward?: OnwardAnswer;
  /** Where the goods may go on to, ISO 3166-1 alpha-2. */
  readonly onwardTo: readonly string[];
  /** Whether it forbids to re-export to Russia and Belarus, or for use there. */
  readonly russiaClause?: boolean;
  readonly place?: string;
  readonly signed?: string;
  readonly validUntil?: string;
  /** Shipments it is for; empty where it names none. */
  readonly shipments: readonly string[];
}

/** A file of statements as read. */
export interface Statements {
  /** Base name of the file. */
  readonly file: string;
  /** Hex, of the file's bytes. */
  readonly sha256: string;
  readonly statements: readonly EndUseStatement[];
  /** Rows of a CSV, statements of a JSON file. */
  readonly rowCount: number;
  /** Columns of a CSV; none for JSON. */
  readonly columns: readonly { readonly column: string; readonly field?: string }[];
  /** Blocking: something of a statement could not be used; part of coverage. */
  readonly problems: readonly RowProblem[];
  /** Problems beyond those listed, and how many of them are blocking. */
  readonly furtherProblems: number;
  readonly furtherBlocking: number;
}
