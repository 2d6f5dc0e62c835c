import { homesOf, legalClass } from "../../text/legal-forms.ts";
import type { LegalClass } from "../../text/legal-forms.ts";

/** Forms that say only that it is a company: they contradict nothing. */
const NEUTRAL: ReadonlySet<LegalClass> = new Set(["company", "branch"] as const);

/**
 * Whether the legal forms of two names cannot both be right: each names a class and none is shared (`GmbH` against `AG`), or
 * each is of the law of other countries (`UAB` against `SIA`). A name without a legal form contradicts none.
 */
export function legalClash(query: readonly string[], list: readonly string[]): boolean {
  if (query.length === 0 || list.length === 0) return false;
  const homes = list.flatMap(homesOf);
  const own = query.flatMap(homesOf);
  if (own.length > 0 && homes.length > 0 && !own.some((country) => homes.includes(country))) return true;
  const ofQuery = classesOf(query);
  const ofList = classesOf(list);
  return ofQuery.length > 0 && ofList.length > 0 && !ofQuery.some((form) => ofList.includes(form));
}

/** Further classes of forms that English names give to another: `TOO` is an LLP, `K.K.` and `jusik hoesa` are Co., Ltd. */
const ALSO = new Map<string, LegalClass>([
  ["too", "partnership"],
  ["zhshs", "partnership"],
  ["kk", "limited"],
  ["jusighoesa", "limited"],
]);

function classesOf(forms: readonly string[]): LegalClass[] {
  const classes = forms.flatMap((form) => [legalClass(form) ?? [], ALSO.get(form) ?? []].flat());
  return classes.filter((form) => !NEUTRAL.has(form));
}
