import { isGroupBrand } from "../../text/group-brands.ts";
import type { Taken, Weighed } from "./alignment.ts";
import { KIND } from "./weights.ts";

/** Both names begin with the brand of a group of listed firms, and all that is left over are words of trade and places. */
export function areOneGroup(
  query: readonly Weighed[],
  list: readonly Weighed[],
  taken: readonly Taken[],
): boolean {
  const begun = taken.some((link) => link.relation === "equal" && link.query === 1 && link.list === 1);
  if (!begun || !isGroupBrand(query[0]!.text)) return false;
  return [...query.slice(1), ...list.slice(1)].every(({ kind }) => kind >= KIND.generic);
}
