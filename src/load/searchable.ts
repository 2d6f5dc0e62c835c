import type { ListEntry } from "../model/list-entry.ts";
import type { Address } from "../model/party.ts";
import { tokensOf } from "../text/tokens.ts";

const PLAIN = /[A-Za-z0-9]{2}/;

/** Whether a screening can find the entry at all: by a name, or where only a place is listed, by an address. */
export function isSearchable({ kind, names, addresses, identifiers }: ListEntry): boolean {
  if (identifiers.length > 0) return true;
  if (kind === "address") return addresses.some(namesPlace);
  return names.some(({ text }) => PLAIN.test(text) || tokensOf(text).length > 0);
}

/** Whether an address says more than a country. */
export function namesPlace({ text, street, city, postcode, country }: Address): boolean {
  return Boolean(street ?? city ?? postcode) || (text !== country && tokensOf(text).length > 1);
}
