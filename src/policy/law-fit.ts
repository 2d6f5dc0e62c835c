import type { Authority, DatedRecord, NearMiss } from "../model/dated-record.ts";
import type { Finding } from "../model/finding.ts";
import { fold } from "../text/fold.ts";
import { answersOf, mayName } from "./answers.ts";
import type { Imposed } from "./imposed.ts";

/** Why a record cannot lift a finding for what it is and who imposed it; empty where it can. */
export function lawMisses(
  record: DatedRecord,
  authority: Authority,
  { code }: Finding,
  imposed: Imposed,
): readonly NearMiss[] {
  const { kind } = record;
  if (imposed.overlay === "unscreened") return [{ reason: "not-screened", facts: { code } }];
  if (imposed.overlay === "law")
    return [{ reason: "of-law", facts: { code, by: imposed.citations.join("; ") } }];
  if (authority.overlay !== imposed.overlay)
    return [
      {
        reason: "other-jurisdiction",
        facts: { authority: authority.name, overlay: authority.overlay, of: imposed.overlay, code },
      },
    ];
  const licence = kind === "licence" || kind === "general_licence";
  if (imposed.strict && !licence) return [{ reason: "needs-licence", facts: { kind, code } }];
  if (kind === "trusted_party" && code === "LICENCE.REQUIRED")
    return [{ reason: "trusted-licence", facts: { code } }];
  const misses: NearMiss[] = [];
  if (answersOf(authority, code, imposed).length === 0)
    misses.push({
      reason: "other-authority",
      facts: { authority: authority.name, code, by: imposed.citations.join("; ") },
    });
  if (!isNamed(record, authority, code, imposed)) {
    const names = imposed.list ? [imposed.list.source, ...imposed.programmes] : imposed.citations;
    misses.push({ reason: "not-named", facts: { code, names: [...new Set(names)].join("; ") } });
  }
  if (imposed.strict && record.scope.parties === "*")
    misses.push({ reason: "party-not-named", facts: { code } });
  return misses;
}

const has = (names: readonly string[], name: string) => names.some((one) => fold(one) === fold(name));

/**
 * Whether the record names the list or programme. A list speaks of list entries alone. Of an entry under several programmes all
 * must be named. Of a citation one part is enough, which must be the authority's own.
 */
function isNamed(
  { lifts: { lists, programmes } }: DatedRecord,
  authority: Authority,
  code: string,
  imposed: Imposed,
): boolean {
  const { list } = imposed;
  if (list === undefined) {
    if (programmes.length === 0) return !imposed.strict;
    return imposed.citations.some(
      (part) => has(programmes, part) && (!imposed.strict || mayName(authority, code, imposed, part)),
    );
  }
  const all = imposed.programmes.length > 0 && imposed.programmes.every((one) => has(programmes, one));
  if (lists.length === 0) return all || (programmes.length === 0 && !imposed.strict);
  const listed = [list.list, list.source, `${list.list}/${list.source}`].some((one) => has(lists, one));
  return listed && (all || programmes.length === 0 || imposed.programmes.length === 0);
}
