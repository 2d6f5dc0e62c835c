import { SHARED_BY_MANY, judgeBuilding, sharedAddress } from "../match/parties/address.ts";
import { buildingKeys } from "../match/parties/address-keys.ts";
import { readBuilding } from "../match/parties/address-read.ts";
import { askedForms, mayBeMetBy } from "../match/parties/asked-forms.ts";
import { SAME_FROM, judgeAddress, judgeIdentifier, judgeName, worthOf } from "../match/parties/judge.ts";
import { partyQuery } from "../match/parties/query.ts";
import type { PartyQuery } from "../match/parties/query.ts";
import type { NameHit, NameSearch } from "../match/parties/search.ts";
import { NUMBERS } from "../match/parties/weights.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { PartyMatch } from "../model/match.ts";
import { listingsOf } from "../model/screening.ts";
import type { Hit, Listing, PartyScreening } from "../model/screening.ts";
import type { Party } from "../model/shipment.ts";
import type { Lists } from "../store/read-lists.ts";
import { tokensOf } from "../text/tokens.ts";
import { byStrength, oneParty } from "./one-party.ts";

/** Listed parties shown for one party; the rest is counted and said. */
const MAX_HITS = 25;
const MAX_SET_ASIDE = 10;
/** Listed parties shown that stand at the party's address under other names. */
const MAX_AT_ADDRESS = 5;

export interface SearchSettings {
  readonly lists: Lists;
  readonly names: NameSearch;
  readonly addresses: NameSearch;
  /** Hundredths. */
  readonly threshold: number;
}

/** Screens one party by name, identifiers and address beside every list. */
export function searchParty(settings: SearchSettings, party: Party): PartyScreening {
  const query = partyQuery(party);
  const matches = new Map<string, Listing>();
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
  const named = found.filter(({ match }) => match.score >= settings.threshold);
  const strongest = oneParty(named);
  const aside = found.filter(({ match }) => match.score < settings.threshold);
  const neighbours = atAddress(settings, party, named);
  const hits = [...shown(strongest), ...neighbours.hits];
  const setAside = aside.slice(0, MAX_SET_ASIDE);
  const furtherHits = strongest.length + neighbours.count - hits.length;
  const furtherSetAside = aside.length - setAside.length;
  const reason = query.unscreenable;
  const status = reason === undefined ? ("screened" as const) : ("unscreenable" as const);
  const screening = { party, hits, furtherHits, setAside, furtherSetAside, status };
  return reason === undefined ? screening : { ...screening, reason };
}

/**
 * The strongest hits, and with them the strongest of each measure: those left out could not raise the score, since
 * only the strongest finding of a code counts.
 */
function shown(strongest: readonly Hit[]): readonly Hit[] {
  if (strongest.length <= MAX_HITS) return strongest;
  const seen = new Set<string>();
  const told = new Set<Hit>(strongest.slice(0, MAX_HITS));
  const listings = strongest.flatMap((hit) => listingsOf(hit).map((listing) => ({ hit, listing })));
  for (const { hit, listing } of listings.sort((a, b) => byStrength(a.listing, b.listing))) {
    const { match, entry } = listing;
    const before = seen.size;
    // All that `party-findings.ts` rates a listing by, but for the score.
    const facts = `${match.weak} ${match.by} ${entry.kind === "vessel"}`;
    for (const measure of entry.measures) seen.add(`${measure} ${facts}`);
    if (seen.size > before) told.add(hit);
  }
  return strongest.filter((hit) => told.has(hit));
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
  const floor = floorOf(query, threshold);
  const best = new Map<number, NameHit>();
  for (const cut of query.cut ?? [])
    for (const hit of names.begun(cut, query.kind))
      if (hit.alignment.score >= Math.max(floor, best.get(hit.entry)?.alignment.score ?? 0))
        best.set(hit.entry, hit);
  for (const { tokens, readAloud, place, ship } of askedForms(query, names.vocabulary)) {
    for (const plain of names.search({ tokens, readAloud, kind: query.kind, threshold: floor })) {
      if (!mayBeMetBy({ place, ship }, lists.entry(plain.entry))) continue;
      const hit = place ? { ...plain, place } : plain;
      const known = best.get(hit.entry);
      const better = known === undefined ? 1 : worthOf(hit) - worthOf(known);
      if (better > 0 || (better === 0 && known?.weak && !hit.weak)) best.set(hit.entry, hit);
    }
  }
  for (const [row, hit] of best) {
    const entry = lists.entry(row);
    keep(judgeName(query, entry, hit), entry);
  }
}

/** The least name score that facts beside the name can still raise to the threshold. */
function floorOf({ party, countries }: PartyQuery, threshold: number): number {
  const birth = party.birthDate === undefined ? 1 : NUMBERS.odds.birthDayAgrees;
  const { countryAgrees, bodyCountryAgrees } = NUMBERS.odds;
  const agrees = threshold > SAME_FROM ? bodyCountryAgrees : countryAgrees;
  const raised = birth * (countries.length === 0 ? 1 : agrees);
  return (100 * threshold) / (threshold + raised * (100 - threshold));
}

function byAddress({ lists, addresses, threshold }: SearchSettings, party: Party, keep: Keep): void {
  if (party.address === undefined) return;
  for (const hit of addresses.search({ tokens: tokensOf(party.address.text), kind: "address", threshold })) {
    const entry = lists.entry(hit.entry);
    keep(judgeAddress(entry, hit), entry);
  }
}

interface Neighbours {
  /** Strongest first. */
  readonly hits: readonly Hit[];
  /** How many there are, with those not shown. */
  readonly count: number;
}

const NOBODY: Neighbours = { hits: [], count: 0 };

/**
 * Listed parties of other names at the party's address, those left out that `named` already tells of. Measures that have
 * ended say nothing of a neighbour.
 */
function atAddress(settings: SearchSettings, party: Party, named: readonly Listing[]): Neighbours {
  const asked = party.address && readBuilding(party.address, party.country);
  if (asked === undefined) return NOBODY;
  const { lists, addresses, threshold } = settings;
  const rows = buildingKeys(asked).flatMap((key) =>
    // A key is met or not: how much it weighs as a word says nothing.
    addresses.search({ tokens: [key], kind: "address", threshold: 1 }).map((hit) => hit.entry),
  );
  const found: Listing[] = [];
  for (const row of new Set(rows)) {
    const entry = lists.entry(row);
    const match = entry.measures.every((measure) => measure === "ended")
      ? undefined
      : judgeBuilding(asked, entry);
    if (match) found.push({ match, entry });
  }
  const many = found.length > SHARED_BY_MANY;
  const told = new Set(named.map(({ entry }) => entry.id));
  const others = found
    .filter(({ entry }) => !told.has(entry.id))
    .map(({ match, entry }) => ({ entry, match: many ? sharedAddress(match, found.length) : match }))
    .filter(({ match }) => match.score >= threshold);
  if (others.length === 0) return NOBODY;
  const hits = oneParty([...named, ...others]).filter((hit) =>
    listingsOf(hit).every(({ entry }) => !told.has(entry.id)),
  );
  return { hits: hits.slice(0, many ? 1 : MAX_AT_ADDRESS), count: hits.length };
}
