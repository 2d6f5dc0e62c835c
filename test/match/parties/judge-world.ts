import { judgeName } from "../../../src/match/parties/judge.ts";
import { partyQuery } from "../../../src/match/parties/query.ts";
import type { NameHit } from "../../../src/match/parties/search.ts";
import { KIND } from "../../../src/match/parties/weights.ts";
import type { ListEntry } from "../../../src/model/list-entry.ts";
import type { Party } from "../../../src/model/shipment.ts";
import { listEntry, party } from "./world.ts";

/** A name that met with this score. */
export function hitOf(score: number, more: Partial<NameHit> = {}, common = false): NameHit {
  const alignment = { score, common, taken: [], clashes: [] };
  const query = [{ text: "rosneft", weight: 97, kind: KIND.name }];
  return { entry: 0, name: 0, weak: false, query, alignment, evidence: () => [], ...more };
}

/** What facts beside the name make of it. */
export function judge(more: Partial<Party>, entry: Partial<ListEntry>, hit = hitOf(80)) {
  return judgeName(partyQuery(party("Rosneft", more)), listEntry(entry), hit);
}
