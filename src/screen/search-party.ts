import { MAX_TOKENS } from "../match/parties/build-index.ts";
import type { IndexData } from "../match/parties/index-data.ts";
import { judgeAddress, judgeIdentifier, judgeName } from "../match/parties/judge.ts";
import { partyQuery } from "../match/parties/query.ts";
import type { PartyQuery } from "../match/parties/query.ts";
import { segment } from "../match/parties/segment.ts";
import { searchNames } from "../match/parties/search.ts";
import type { NameHit } from "../match/parties/search.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { PartyMatch } from "../model/match.ts";
import { MEASURES } from "../model/measure.ts";
import type { Hit, PartyScreening } from "../model/screening.ts";
import type { Party } from "../model/shipment.ts";
import type { Lists } from "../store/read-lists.ts";
import { tokensOf } from "../text/tokens.ts";

/** Hits shown for one party; the rest is counted and said. */
const MAX_HITS = 25;
const MAX_SET_ASIDE = 10;
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
  const matches = new Map<string, Hit>();
  const keep = (match: PartyMatch, entry: ListEntry) => {
    const known = matches.get(match.entry)?.match;
    if (Math.max(match.score, match.nameScore) < settings.threshold || (known && known.score >= match.score))
      return;
    matches.set(match.entry, { match, entry });
  };
  byIdentifier(settings, party, keep);
  byName(settings, query, keep);
  byAddress(settings, party, keep);
  const found = [...matches.values()].sort(byStrength);
  const strongest = found.filter(({ match }) => match.score >= settings.threshold);
  const aside = found.filter(({ match }) => match.score < settings.threshold);
  const hits = shown(strongest);
  const setAside = aside.slice(0, MAX_SET_ASIDE);
  const base = {
    party,
    hits,
    furtherHits: strongest.length - hits.length,
    setAside,
    furtherSetAside: aside.length - setAside.length,
  };
  if (query.unscreenable === undefined) return { ...base, status: "screened" };
  return { ...base, status: "unscreenable", reason: query.unscreenable };
}

/**
 * The strongest hits, and with them the strongest of each measure: those left out could not raise the score, since
 * only the strongest finding of a code counts.
 */
function shown(strongest: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return strongest.filter(({ match, entry }, place) => {
    const before = seen.size;
    // All that `party-findings.ts` rates a listing by, but for the score.
    const facts = `${match.weak} ${match.by} ${entry.kind === "vessel"}`;
    for (const measure of entry.measures) seen.add(`${measure} ${facts}`);
    return place < MAX_HITS || seen.size > before;
  });
}

function byStrength(a: Hit, b: Hit): number {
  return (
    b.match.score - a.match.score ||
    Number(a.match.weak) - Number(b.match.weak) ||
    gravity(a.entry) - gravity(b.entry) ||
    (a.entry.id < b.entry.id ? -1 : 1)
  );
}

/** Listings that mean more in law come first among equals. */
function gravity({ measures }: ListEntry): number {
  return MEASURES.indexOf(measures[0] ?? "ended");
}

type Keep = (match: PartyMatch, entry: ListEntry) => void;

function byIdentifier({ lists }: SearchSettings, party: Party, keep: Keep): void {
  for (const { scheme, value } of party.identifiers) {
    // A number of which the scheme is not known may be any party's number.
    const rows = lists.rowsByIdentifier(value, scheme === "other" ? undefined : scheme);
    const label = scheme === "other" ? value : `${scheme.toUpperCase()} ${value}`;
    for (const row of rows) {
      const entry = lists.entry(row);
      keep(judgeIdentifier(entry, label), entry);
    }
  }
}

function byName({ lists, names, threshold }: SearchSettings, query: PartyQuery, keep: Keep): void {
  const floor = Math.floor(threshold / MOST_RAISED);
  const best = new Map<number, NameHit>();
  const forms = [...query.forms, ...query.syllables.map((reading) => segment(names, reading))];
  for (const form of forms) {
    for (const hit of searchNames(names, form, floor)) {
      const known = best.get(hit.entry);
      const better = hit.alignment.score - (known?.alignment.score ?? -1);
      if (better > 0 || (better === 0 && known?.weak && !hit.weak)) best.set(hit.entry, hit);
    }
  }
  for (const [row, hit] of best) {
    const entry = lists.entry(row);
    keep(judgeName(query, entry, hit), entry);
  }
}

function byAddress({ lists, addresses, threshold }: SearchSettings, party: Party, keep: Keep): void {
  if (party.address === undefined) return;
  for (const hit of searchNames(addresses, tokensOf(party.address.text).slice(0, MAX_TOKENS), threshold)) {
    const entry = lists.entry(hit.entry);
    keep(judgeAddress(entry, hit), entry);
  }
}
