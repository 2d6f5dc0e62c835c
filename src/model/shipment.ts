import type { Address, Identifier, PartyKind } from "./party.ts";

/** Parts a party can play in a shipment. Every one of them is screened. */
export const PARTY_ROLES = [
  "exporter",
  "consignor",
  "seller",
  "manufacturer",
  "forwarder",
  "intermediate_consignee",
  "consignee",
  "ultimate_consignee",
  "end_user",
  "buyer",
  "payer",
  "notify",
  "carrier",
  "vessel",
  "aircraft",
  "bank",
  "agent",
  "party",
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** One party as the manifest names it. `name` is never empty; what could not be read is a row problem. */
export interface Party {
  readonly role: PartyRole;
  readonly name: string;
  readonly kind: PartyKind;
  /** ISO 3166-1 alpha-2, where the manifest gave one that we know. */
  readonly country?: string;
  readonly address?: Address;
  readonly identifiers: readonly Identifier[];
  /** ISO date or prefix. */
  readonly birthDate?: string;
  /** When it was founded, ISO date or prefix. */
  readonly established?: string;
  /** Its line of business, as written. */
  readonly industry?: string;
  /** Country of its headquarters, ISO 3166-1 alpha-2. */
  readonly headquarters?: string;
}

/** One line of goods; empty where a row tells nothing of them. Codes are text: `3E001` is not 30. */
export interface Item {
  readonly line?: string;
  readonly number?: string;
  readonly description?: string;
  readonly hs?: string;
  readonly declaredCode?: string;
  readonly licence?: string;
  readonly origin?: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly value?: string;
  readonly currency?: string;
  /** Installation, training, maintenance, as ordered or declined. */
  readonly service?: string;
  /** Where its own row sends it, ISO 3166-1 alpha-2; only where the shipment goes to several countries. */
  readonly destination?: string;
}

/** Where in the input a shipment was read: file and first and last line, counted from 1. */
export interface Origin {
  readonly file: string;
  readonly fromLine: number;
  readonly toLine: number;
}

/** One consignment: its parties, its goods, its way. */
export interface Shipment {
  /** The manifest's own reference, else `<file>:<line>`. */
  readonly id: string;
  readonly origin: Origin;
  readonly parties: readonly Party[];
  readonly items: readonly Item[];
  /** The manifest has no column about goods, values apart: nothing was asked of them. */
  readonly withoutGoods?: true;
  /** ISO 3166-1 alpha-2; of several the first by its code; absent where none could be established. */
  readonly destination?: string;
  /** All of them by code, where the shipment goes to several countries. */
  readonly destinations?: readonly string[];
  /** Whose country stands for the destination where the manifest states none. */
  readonly destinationFrom?: PartyRole;
  /** The destination as written, where it was given. */
  readonly destinationText?: string;
  /** Countries on the way, ISO 3166-1 alpha-2. */
  readonly via: readonly string[];
  /** Country the goods leave from, ISO 3166-1 alpha-2; of several the first by its code. */
  readonly departure?: string;
  /** All of them by code, where the papers name several. */
  readonly departures?: readonly string[];
  /** No paper tells a place of export: the departure is what was stated for the whole run. */
  readonly departureFrom?: "run";
  /** ISO date of shipment; of several days the first. */
  readonly date?: string;
  /** The last of them, where rows name several days. */
  readonly lastDate?: string;
  readonly endUse?: string;
  /** Country of the port or place of destination, ISO 3166-1 alpha-2, where it tells one. */
  readonly destinationPort?: string;
  /** As written, such as `cash in advance`, `L/C at sight`. */
  readonly paymentTerms?: string;
  /** As written: air, sea, road, rail, courier. */
  readonly transportMode?: string;
  readonly packaging?: string;
  /** What is agreed of dates and place, as written. */
  readonly deliveryTerms?: string;
}

/** A row, or a cell of it, that could not be read in full. `blocking`: the row, or a party that it names, was not screened. */
export interface RowProblem {
  readonly file: string;
  readonly line: number;
  readonly column?: string;
  readonly code: string;
  readonly message: string;
  readonly blocking: boolean;
  /** The shipment it belongs to, where that is known. */
  readonly shipment?: string;
}
