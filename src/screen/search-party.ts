import type { IndexData } from "../match/parties/index-data.ts";
import { judgeAddress, judgeIdentifier, judgeName } from "../match/parties/judge.ts";
import { partyQuery } from "../match/parties/query.ts";
import type { PartyQuery } from "../match/parties/query.ts";
import { segment } from "../match/parties/segment.ts";
import { searchNames } from "../match/parties/search.ts";
import type { NameHit } from "../match/parties/search.ts";
import type { PartyMatch } from "../model/match.ts";
import type { Hit, PartyScreening } from "../model/screening.ts";
import type { Party } from "../model/shipment.ts";
import type { Lists } from "../store/read-lists.ts";
import { tokensOf } from "../text/tokens.ts";

/** Hits shown for one party; the rest is counted and said. */
const MAX_HITS = 25;
/** Qualifiers raise a name's score by at most this factor: names below the threshold over it need no entry. */
const MOST_RAISED = 1.05 * 1.03;

export interface SearchSettings {
  readonly lists: Lists;
  readonly names: IndexData;
  readonly addresses: IndexData;
  /** Hundredths. */
  readonly threshold: number;
}

/** Screens one party by name, identifiers and address beside every list. */
export function searchParty(settings: SearchSettings, party: Party): PartyScreening {
  const query = partyQuery(party);
  const matches = new Map<string, { match: PartyMatch; row: number }>();
  const keep = (match: PartyMatch, row: number) => {
    const known = matches.get(match.entry)?.match;
    if (match.score >= settings.threshold && (!known || known.score < match.score))
      matches.set(match.entry, { match, row });
  };
  byIdentifier(settings, party, keep);
  byName(settings, query, keep);
  byAddress(settings, party, keep);
  const strongest = [...matches.values()].sort(
    (a, b) => b.match.score - a.match.score || Number(a.match.weak) - Number(b.match.weak) || a.row - b.row,
  );
  const hits: Hit[] = strongest
    .slice(0, MAX_HITS)
    .map(({ match, row }) => ({ match, entry: settings.lists.entry(row) }));
  const base = { party, hits, furtherHits: strongest.length - hits.length };
  if (query.unscreenable === undefined) return { ...base, status: "screened" };
  return { ...base, status: "unscreenable", reason: query.unscreenable };
}

type Keep = (match: PartyMatch, row: number) => void;

function byIdentifier({ lists }: SearchSettings, party: Party, keep: Keep): void {
  for (const { scheme, value } of party.identifiers) {
    // A number of which the scheme is not known may be any party's number.
    const rows = lists.rowsByIdentifier(value, scheme === "other" ? undefined : scheme);
    for (const row of rows) {
      keep(
        judgeIdentifier(lists.entry(row), scheme === "other" ? value : `${scheme.toUpperCase()} ${value}`),
        row,
      );
    }
  }
}

function byName({ lists, names, threshold }: SearchSettings, query: PartyQuery, keep: Keep): void {
  const floor = Math.floor(threshold / MOST_RAISED);
  const best = new Map<number, NameHit>();
  const forms = query.syllables.length > 0 ? [...query.forms, segment(names, query.syllables)] : query.forms;
  for (const form of forms) {
    for (const hit of searchNames(names, form, floor)) {
      const known = best.get(hit.entry);
      if (!known || known.alignment.score < hit.alignment.score) best.set(hit.entry, hit);
    }
  }
  for (const [row, hit] of best) keep(judgeName(query, lists.entry(row), hit), row);
}

function byAddress({ lists, addresses, threshold }: SearchSettings, party: Party, keep: Keep): void {
  if (party.address === undefined) return;
  for (const hit of searchNames(addresses, tokensOf(party.address.text).slice(0, 30), threshold)) {
    keep(judgeAddress(lists.entry(hit.entry), hit), hit.entry);
  }
}
