import type { Listing } from "../model/screening.ts";

/**
 * Whether a party counts as the listed one for rules about parties; a person still decides whether it is. Who sits at a
 * listed party's address is not that party; an entry that lists the address itself means whoever sits there.
 */
export function isListedParty({ match, entry }: Listing): boolean {
  return match.grade === "same" && !match.weak && (match.by !== "address" || entry.kind === "address");
}
