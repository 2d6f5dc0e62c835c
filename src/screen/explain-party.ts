import { explainMatch } from "../match/parties/explain.ts";
import { openVocabulary } from "../match/parties/lookup.ts";
import { partyQuery } from "../match/parties/query.ts";
import { CordonError } from "../model/errors.ts";
import type { Explanation } from "../model/explanation.ts";
import type { LoadRecord } from "../model/load-record.ts";
import type { Party } from "../model/shipment.ts";
import type { Lists } from "../store/read-lists.ts";
import { openIndex } from "./open-index.ts";

/** What came of laying a party beside one entry; `unscreenable` says why its name could not be laid beside anything. */
export type Explained =
  | { readonly explanation: Explanation; readonly record: LoadRecord }
  | { readonly unscreenable: string };

/** Ids named where the one asked for is not loaded. */
const MOST_NEAR = 3;

/**
 * Lays one party beside the entry of this id. @throws CordonError `no-list` where no list is loaded or the retrieval index is missing, `usage` where none has
 * such an entry or the entry has no name.
 */
export function explainParty(lists: Lists, party: Party, id: string): Explained {
  const records = lists.records();
  if (records.length === 0) {
    const hint =
      "Run `cordon lists load FILE…` with official list files, or try --starter (not for compliance use).";
    throw new CordonError("no-list", "No official list is loaded: nothing can be explained", hint);
  }
  const entry = lists.entryById(id);
  if (!entry) throw unknownEntry(lists, records, id);
  const query = partyQuery(party);
  if (query.unscreenable !== undefined) return { unscreenable: query.unscreenable };
  const explanation = explainMatch(query, entry, openVocabulary(openIndex(lists, "names")));
  if (!explanation) {
    const hint = `See \`cordon lists show ${id}\`.`;
    throw new CordonError("usage", `${id} lists no name that a name can be laid beside`, hint);
  }
  return { explanation, record: records.find(({ list }) => list === entry.list)! };
}

function unknownEntry(lists: Lists, records: readonly LoadRecord[], id: string): CordonError {
  const near = nearestIds(lists, records, id);
  const loaded = `Results print the ids of entries. Loaded: ${records.map(({ list }) => list).join(" ")}`;
  const hint = near.length > 0 ? `Nearest: ${near.join("  ")}` : loaded;
  return new CordonError("usage", `No loaded list has an entry ${id}`, hint);
}

/** Ids that begin as the one typed does, with its list or without. */
function nearestIds(lists: Lists, records: readonly LoadRecord[], id: string): string[] {
  const typed = id.slice(id.indexOf(":") + 1).toLowerCase();
  const found: { id: string; alike: number; more: number }[] = [];
  for (const { list } of records) {
    const ownList = id.startsWith(`${list}:`);
    for (const known of lists.fingerprints(list)) {
      const local = known.id.slice(list.length + 1).toLowerCase();
      const alike = sharedStart(typed, local);
      // Half of what was typed, so that a digit too many or a wrong ending still finds its way.
      if (alike === 0 || alike * 2 < typed.length) continue;
      found.push({ id: known.id, alike: alike + (ownList ? 0.5 : 0), more: local.length - alike });
    }
  }
  found.sort((a, b) => b.alike - a.alike || a.more - b.more || (a.id < b.id ? -1 : 1));
  return found.slice(0, MOST_NEAR).map((one) => one.id);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
