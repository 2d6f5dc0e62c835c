import { legalClass } from "../../text/legal-forms.ts";

/** Forms that say only that it is a company: they contradict nothing. */
const NEUTRAL = new Set(["company", "branch"]);

/**
 * Whether the legal forms of two names cannot both be right: each names a class and none is shared (`GmbH` against `AG`). A
 * name without a legal form contradicts none.
 */
export function legalClash(query: readonly string[], list: readonly string[]): boolean {
  const ofQuery = classesOf(query);
  const ofList = classesOf(list);
  return ofQuery.length > 0 && ofList.length > 0 && !ofQuery.some((form) => ofList.includes(form));
}

function classesOf(forms: readonly string[]): string[] {
  return forms.map(legalClass).filter((form) => form !== undefined && !NEUTRAL.has(form)) as string[];
}
