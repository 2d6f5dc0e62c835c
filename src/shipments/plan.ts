import type { IdentifierScheme } from "../model/party.ts";
import type { PartyRole } from "../model/shipment.ts";
import type { ItemField, PartyField, ShipmentField } from "./fields.ts";

/** One column and what it is read as; without `field` it is not read. */
export interface MappedColumn {
  readonly column: string;
  /** From 0. */
  readonly index: number;
  /** As in `MANIFEST_FIELDS`. */
  readonly field?: string;
  /** By the words of its header, by the party beside which it stands, or by the user's `--map`. */
  readonly by?: "header" | "position" | "map";
}

/** Columns that together give one name. */
export interface NameColumns {
  readonly kind: "name" | "bare" | "company" | "person";
  readonly columns: readonly number[];
  /** The address follows on the further lines of the cell. */
  readonly combined: boolean;
}

/** The columns of one party. Lists of columns are in the order in which they are tried or joined. */
export interface PartyColumns {
  readonly role: PartyRole;
  /** Several where a firm and a person share one address, or a name and a number one role. */
  readonly names: readonly NameColumns[];
  readonly of: Readonly<Partial<Record<PartyField, readonly number[]>>>;
  /** Identifiers by which a party without a name is called, the most telling first. */
  readonly naming: readonly { readonly scheme: IdentifierScheme; readonly columns: readonly number[] }[];
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly columns: readonly number[] }[];
}

/** Where everything stands in a row. */
export interface Plan {
  readonly headers: readonly string[];
  readonly mapping: readonly MappedColumn[];
  readonly parties: readonly PartyColumns[];
  readonly item: Readonly<Partial<Record<ItemField, readonly number[]>>>;
  readonly shipment: Readonly<Partial<Record<ShipmentField, readonly number[]>>>;
  /** Columns that seem to name parties and are not read. */
  readonly unread: readonly number[];
  /** What the user should know of the columns; said once, non-blocking. */
  readonly notes: readonly { readonly column: string; readonly code: string; readonly message: string }[];
}
