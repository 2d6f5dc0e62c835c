import type { CatalogEntry } from "../../model/catalog.ts";
import type { Tier } from "../../model/classification.ts";
import { reasonsOf } from "../../text/scope.ts";

/** Entries of the Commerce Control List by code. */
export type EntriesByCode = Pick<ReadonlyMap<string, CatalogEntry>, "get" | "has">;

/** The entry of a code: `3A001.a.5` is of `3A001`, `XI(a)(3)` of `XI`. */
export function baseOf(code: string): string {
  if (isDigit(code, 0) && isDigit(code, 2)) return code.slice(0, 5);
  const bracket = code.indexOf("(");
  return bracket < 0 ? code : code.slice(0, bracket);
}

/** What EAR99 is: no list has an entry that says so. */
export const EAR99_TITLE = "Subject to the EAR, in no entry of the Commerce Control List";

/** Whether a letter of a code is a digit. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether an entry takes what others leave over: EAR99 and the 99x entries. */
export function isBasket(entry: string): boolean {
  return entry === "EAR99" || /^\d[A-E]99\d$/.test(entry);
}

/** Whether a code is of a munitions list: the USML, an ML list, the 600 series, 9x515, and most firearms. */
export function isMunitions(code: string): boolean {
  if (/^(?:ML\d|[XVI]+(?:\(|$))/.test(code)) return true;
  if (/^\d[A-E](?:6\d\d|515)\.y/.test(code)) return false;
  return /^\d[A-E](?:6\d\d|515)/.test(code) || /^0A50[125-9]/.test(code);
}

const MULTILATERAL: ReadonlySet<string> = new Set(["NS", "MT", "NP", "CB", "CW"]);

/** How strictly a code is controlled, by the reasons whose clauses reach its paragraph. */
export function tierOf(code: string, entries: EntriesByCode): Tier {
  if (code === "EAR99" || code === "NLR") return "none";
  if (isMunitions(code)) return "munitions";
  const entry = entries.get(baseOf(code));
  if (/^\d[A-E](?:6\d\d|515)\.y/.test(code)) return "low-tier";
  // Entries of EU Annex I alone are those of the regimes.
  if (entry === undefined) return "dual-use";
  if (entry.itar) return "munitions";
  const reasons = reasonsOf(entry, code.slice(entry.code.length + 1));
  if (reasons.some((reason) => MULTILATERAL.has(reason)))
    return isBasket(entry.code) && !reasons.includes("NS") ? "unilateral" : "dual-use";
  return reasons.every((reason) => reason === "AT") ? "low-tier" : "unilateral";
}
