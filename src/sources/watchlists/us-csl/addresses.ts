import type { Address } from "../../../model/party.ts";
import { countryCode, isCountry } from "../../../text/country.ts";
import { addressOf, present } from "../../entry.ts";
import { isAmerican } from "../us-common/us-address.ts";

/**
 * The addresses in a cell: `street, city, state, postal, CC`, several by `; `. Streets hold `; ` too, so a cell is
 * split only behind a piece that ends in a country, or before one that is only a country (`Songo; CF`); the rest of an
 * address follows with `and`.
 */
export function addressesInCell(cell: string): Address[] {
  const texts: string[] = [];
  let open = false;
  for (const piece of cell.split(/;\s+/)) {
    const text = piece.trim();
    if (text === "" || text === "[]") continue;
    if (open && !isCountry(text)) texts[texts.length - 1] += `; ${text}`;
    else texts.push(texts.length > 0 ? text.replace(/^and /, "") : text);
    open = endCountry(texts.at(-1) ?? "") === undefined;
  }
  return present(texts.map((text) => addressOf({ text, country: endCountry(text) })));
}

function endCountry(text: string): string | undefined {
  const parts = text.split(",").map((part) => part.trim());
  const last = parts.at(-1) ?? "";
  if (/^[A-Z]{2}$/.test(last)) return isCountry(last) ? last : undefined;
  if (isAmerican(parts.at(-2), last)) return "US";
  return last.length > 3 && !/\d/.test(last) ? countryCode(last) : undefined;
}
