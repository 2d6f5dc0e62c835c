import { askedForms, mayBeMetBy } from "../match/parties/asked-forms.ts";
import { buildIndex } from "../match/parties/build-index.ts";
import { namesOf } from "../match/parties/entry-names.ts";
import { worthOf } from "../match/parties/judge.ts";
import { openSearch } from "../match/parties/search.ts";
import type { NameHit } from "../match/parties/search.ts";

import type { ListEntry } from "../model/list-entry.ts";
import { asksOf, judged } from "./asked.ts";
import { fraction } from "./fraction.ts";
import { listEntryOf } from "./list-entry.ts";
import type { NeutralRecord } from "./neutral-record.ts";
import { readFacts } from "./read-facts.ts";

/** Hundredths: below it two names have next to nothing in common. */
const FLOOR = 1;
/** Names scored in full for each result that is asked for. */
const DEPTH = 10;

export interface Found {
  /** Id of the list's record. */
  readonly id: string;
  /** 0–1, six decimals. */
  readonly score: number;
}

/** What a search found: strongest first, equals in the order of the list. */
export interface Ranked {
  readonly found: readonly Found[];
  /** False where the name asked for cannot be searched. */
  readonly searchable: boolean;
  /** What could not be read of the query, as written. */
  readonly unread: readonly string[];
}

/** A list in memory, open for queries without a threshold. */
export interface RecordSearch {
  search(query: NeutralRecord): Ranked;
}

/** Collects records and opens them as one list. */
export class RecordList {
  private readonly entries: ListEntry[] = [];

  /** Takes a record; the countries and dates that could not be read of it, as written. */
  add(record: NeutralRecord): readonly string[] {
    const facts = readFacts(record);
    this.entries.push(listEntryOf(record, facts));
    return facts.unread;
  }

  /** Builds the index. `top` is how many results a query has at most. */
  open(top: number): RecordSearch {
    return openRecords(this.entries, top);
  }
}

function openRecords(entries: readonly ListEntry[], top: number): RecordSearch {
  const names = openSearch(buildIndex(entries.flatMap((entry, row) => namesOf(row, entry))));
  const limit = DEPTH * top;
  return {
    search(record) {
      const facts = readFacts(record);
      const scores = new Map<number, number>();
      let searchable = false;
      for (const ask of asksOf(facts)) {
        const { query } = ask;
        searchable ||= query.unscreenable === undefined;
        const best = new Map<number, NameHit>();
        for (const { place, ship, ...form } of askedForms(query, names.vocabulary)) {
          for (const plain of names.search({ ...form, kind: query.kind, threshold: FLOOR, limit })) {
            if (!mayBeMetBy({ place, ship }, entries[plain.entry]!)) continue;
            const hit = place ? { ...plain, place } : plain;
            if (isBetter(hit, best.get(hit.entry))) best.set(hit.entry, hit);
          }
        }
        for (const [row, hit] of best) {
          const score = fraction(judged(ask, entries[row]!, hit));
          scores.set(row, Math.max(score, scores.get(row) ?? 0));
        }
      }
      const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, top);
      const found = ranked.map(([row, score]) => ({ id: entries[row]!.id, score }));
      return { found, searchable, unread: facts.unread };
    },
  };
}

/** As a screening chooses among the forms of a name: the higher score, and of equals a strong name. */
function isBetter(hit: NameHit, known: NameHit | undefined): boolean {
  if (known === undefined) return true;
  const more = worthOf(hit) - worthOf(known);
  return more > 0 || (more === 0 && known.weak && !hit.weak);
}
