import type { Identifier } from "./party.ts";
import type { RowProblem } from "./shipment.ts";

/** A person or body as the owners file names it. Dates are ISO or an ISO prefix, countries ISO 3166-1 alpha-2. */
export interface Holder {
  readonly name: string;
  readonly country?: string;
  readonly birthDate?: string;
  readonly identifiers: readonly Identifier[];
}

/** One row of the owners file: `owner` holds a share of `party`. */
export interface OwnerRow {
  /** Counted from 1. */
  readonly line: number;
  readonly party: Holder;
  readonly owner: Holder;
  /** Per cent, 0–100, as a plain decimal that is never rounded: `49.9`. Absent where it is not known. */
  readonly share?: string;
  /** Whether the owner decides over the party, whatever it holds; absent where the file does not say. */
  readonly control?: boolean;
  /** Day of which the row speaks. */
  readonly asOf?: string;
  readonly source?: string;
}

/** A file of owners as read. */
export interface Owners {
  /** Base name of the file. */
  readonly file: string;
  /** Hex, of the file's bytes. */
  readonly sha256: string;
  readonly rows: readonly OwnerRow[];
  /** Rows in the file, read or not. */
  readonly rowCount: number;
  readonly columns: readonly { readonly column: string; readonly field?: string }[];
  /** Blocking: a row, or its share, that could not be used; part of coverage. */
  readonly problems: readonly RowProblem[];
  /** Problems beyond those listed, and how many of them are blocking. */
  readonly furtherProblems: number;
  readonly furtherBlocking: number;
}
