import { isPlaceholderName } from "../text/placeholder-name.ts";
import { countryOf, dateOf } from "./cells.ts";
import { roleOf } from "./header.ts";

/** `100234`, `CUST-00417`: no name where another column has one. */
export const isAccount = (text: string) =>
  !/[A-Za-z]|\p{L}/u.test(text) || /^[A-Z]{1,4}[-_. ]?\d{3,}$/i.test(text);

/** Whether a text may name somebody: no number, date, place, mark such as `yes`, address of the net or word for a role. */
export function mayName(text: string): boolean {
  if (!/\p{L}.*\p{L}/su.test(text) || /^(?:yes|no|true|false|ja|nein|oui|non|si|sí)$/i.test(text))
    return false;
  if (/\S@\S|^(?:www\.|https?:)/i.test(text) || isAccount(text) || isPlaceholderName(text)) return false;
  return !isCountry(text) && roleOf(text) === undefined && dateOf(text).iso === undefined;
}

/** Whether a text is a country; in lower case, so that no name in capitals is read as a UN/LOCODE; `Almaz, Russia` is a name. */
export function isCountry(text: string): boolean {
  return !/[,(]/.test(text) && countryOf(text.length > 3 ? text.toLowerCase() : text) !== undefined;
}
