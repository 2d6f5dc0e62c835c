import type { FsfEntity } from "./entity.ts";

/** The EU reference number, else the logical id; a number that was given before gets `#2`, `#3` … */
export function refOf(
  raw: Pick<FsfEntity, "euReferenceNumber" | "logicalId">,
  seen: Map<string, number>,
): string {
  const ref = raw.euReferenceNumber || raw.logicalId;
  const count = (seen.get(ref) ?? 0) + 1;
  seen.set(ref, count);
  return count === 1 ? ref : `${ref}#${count}`;
}
