import { isCountry } from "../../../text/country.ts";
import type { Fact } from "../us-common/facts.ts";
import { splitCell } from "./record.ts";
import { bareType, knownEffect } from "../us-common/treasury-types.ts";

const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * The facts in the `ids` cell. Tokens are `; `-separated; the builder has turned their order round over the years:
 * `CN, 91110000MA005UCQ5P, Unified Social Credit Code (USCC)` (2022: country, dates, number, type) and
 * `Passport, 836238033, KP` (2025: type, number, country). A token that fits neither is kept whole.
 */
export function idsInCell(cell: string): Fact[] {
  return splitCell(cell).map((token) => {
    const parts = token.split(", ");
    const last = parts.at(-1) ?? "";
    const first = parts[0] ?? "";
    if (parts.length > 1 && isType(first) && !(isType(last) && isCountry(first)))
      return factOf(first, parts.slice(1));
    if (parts.length > 1 && isType(last)) return factOf(last, parts.slice(0, -1));
    if (parts.length > 1 && isCountry(first)) return factOf(last, parts.slice(0, -1));
    if (parts.length > 2 && isCountry(last)) return factOf(first, parts.slice(1));
    return { type: "", value: token };
  });
}

/** Type aside there are a country, up to two dates, and the number, which may hold commas. */
function factOf(type: string, rest: readonly string[]): Fact {
  const undated = rest.filter((part) => !DATE.test(part));
  const parts = undated.length > 0 ? undated : rest;
  if (parts.length === 1) return { type, value: parts[0] ?? "" };
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (isCountry(first)) return { type, value: parts.slice(1).join(", "), country: first };
  if (isCountry(last)) return { type, value: parts.slice(0, -1).join(", "), country: last };
  return { type, value: parts.join(", ") };
}

function isType(text: string): boolean {
  return knownEffect(bareType(text)) !== undefined;
}
