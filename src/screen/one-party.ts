import { MEASURES } from "../model/measure.ts";
import type { ListEntry } from "../model/list-entry.ts";
import type { Hit, Listing } from "../model/screening.ts";
import { type Identity, identityOf } from "./identity.ts";

/** How well two entries are known to be one party. */
const TIE = { name: 1, year: 2, day: 3, number: 4 } as const;

/** Listings compared with each other; of a name that more entries share, the rest stay hits of their own. */
const MOST_COMPARED = 400;

/** More than any entry has names. */
const FIRST = 10_000;

interface Member {
  readonly listing: Listing;
  readonly identity: Identity;
  /** In the order of strength. */
  readonly place: number;
}

interface Tie {
  readonly level: number;
  /** Settles equal levels: the names shared, the first of both before all others. */
  readonly names: number;
  /** Places in the order of strength, `a` before `b`. */
  readonly a: number;
  readonly b: number;
}

/**
 * The listings of a party as hits, one for each real-world party, strongest first. Entries are joined where they share a
 * number, or a full name with nothing against it; the best-known pairs first, and never with a member that one of them
 * contradicts. The order of the listings says nothing.
 */
export function oneParty(listings: readonly Listing[]): Hit[] {
  const sorted = [...listings].sort(byStrength);
  if (sorted.length < 2) return sorted.map((listing) => ({ ...listing, others: [] }));
  const compared = sorted.slice(0, MOST_COMPARED);
  const members = compared.map((listing, place) => ({ listing, identity: identityOf(listing.entry), place }));
  const groups: Member[][] = members.map((member) => [member]);
  for (const { a, b } of tiesOf(members)) {
    const [first, second] = [groups[a]!, groups[b]!];
    if (first === second || first.some((one) => second.some((other) => areApart(one, other)))) continue;
    const joined = [...first, ...second].sort((one, other) => one.place - other.place);
    for (const { place } of joined) groups[place] = joined;
  }
  const hits = [...new Set(groups)].map(([first, ...others]): Hit => {
    return { ...first!.listing, others: others.map(({ listing }) => listing) };
  });
  return [...hits, ...sorted.slice(MOST_COMPARED).map((listing) => ({ ...listing, others: [] }))];
}

/** Of a party's listings the surest first; a total order, as ids are unique. */
export function byStrength(a: Listing, b: Listing): number {
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

/** Pairs that are evidently one party, best-known first. Only entries that share a number or a name are compared. */
function tiesOf(members: readonly Member[]): Tie[] {
  const holders = new Map<string, number[]>();
  for (const [place, { identity }] of members.entries()) {
    for (const key of [...identity.numbers.keys(), ...identity.names.keys()]) {
      const others = holders.get(key);
      if (others) others.push(place);
      else holders.set(key, [place]);
    }
  }
  const ties = new Map<string, Tie>();
  for (const places of holders.values()) {
    for (const [index, b] of places.entries()) {
      for (const a of places.slice(0, index)) {
        const pair = `${a} ${b}`;
        if (ties.has(pair)) continue;
        const tie = { ...tieOf(members[a]!.identity, members[b]!.identity), a, b };
        if (tie.level > 0) ties.set(pair, tie);
      }
    }
  }
  return [...ties.values()].sort((x, y) => y.level - x.level || y.names - x.names || x.a - y.a || x.b - y.b);
}

/** How well two entries are known to be one party; level 0 where they are not. */
function tieOf(a: Identity, b: Identity): Pick<Tie, "level" | "names"> {
  const shared = [...a.names.keys()].filter((name) => b.names.has(name));
  const names = shared.length + (shared.includes(a.primary) && a.primary === b.primary ? FIRST : 0);
  if (contradict(a, b)) return { level: 0, names };
  if (shareNumber(a, b)) return { level: TIE.number, names };
  if (shared.length === 0 || areTwoOfOneList(a, b) || areTwoPlaces(a, b)) return { level: 0, names };
  const place = meet(a.countries, b.countries);
  if (isOf(a, b, "person")) {
    if (a.births.length > 0 && b.births.length > 0)
      return { level: bornOneDay(a, b) ? TIE.day : TIE.year, names };
    return { level: place || meet(a.subjects, b.subjects) ? TIE.name : 0, names };
  }
  if (isOf(a, b, "vessel") && !place) return { level: 0, names };
  // A name of nothing but words of trade is one party's only in one country.
  const telling = place || shared.some((name) => a.names.get(name) && b.names.get(name));
  return { level: telling ? (place ? TIE.year : TIE.name) : 0, names };
}

/** Nothing joins two members that contradict each other, or that only a number could show to be one. */
function areApart({ identity: a }: Member, { identity: b }: Member): boolean {
  return contradict(a, b) || (!shareNumber(a, b) && (areTwoOfOneList(a, b) || areTwoPlaces(a, b)));
}

/** Facts that no two entries of one party differ in: what it is, gender, birth year, IMO and LEI number. */
function contradict(a: Identity, b: Identity): boolean {
  if (a.kind === "address" || b.kind === "address") return true;
  if (a.kind !== b.kind && a.kind !== "unknown" && b.kind !== "unknown") return true;
  if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) return true;
  if (a.births.length > 0 && b.births.length > 0 && !bornOneYear(a, b)) return true;
  return [...a.lifelong].some(([scheme, own]) => {
    const other = b.lifelong.get(scheme);
    return other !== undefined && !meet(own, other);
  });
}

/** Two records of one publisher's list, or the records of two lists that name different records of a third. */
function areTwoOfOneList(a: Identity, b: Identity): boolean {
  if (a.list === b.list) return true;
  return [...a.registers].some(([register, own]) => {
    const other = b.registers.get(register);
    return other !== undefined && !meet(own, other);
  });
}

/** Bodies, ships and aircraft of one name in two countries are two. */
function areTwoPlaces(a: Identity, b: Identity): boolean {
  if (isOf(a, b, "person")) return false;
  return a.countries.size > 0 && b.countries.size > 0 && !meet(a.countries, b.countries);
}

function shareNumber(a: Identity, b: Identity): boolean {
  for (const [number, countries] of a.numbers) {
    const others = b.numbers.get(number);
    if (others && (countries.size === 0 || others.size === 0 || meet(countries, others))) return true;
  }
  return false;
}

function isOf(a: Identity, b: Identity, kind: Identity["kind"]): boolean {
  return a.kind === kind || b.kind === kind;
}

function bornOneYear(a: Identity, b: Identity): boolean {
  return a.births.some((one) => b.births.some((other) => one.from <= other.to && other.from <= one.to));
}

function bornOneDay(a: Identity, b: Identity): boolean {
  return a.births.some(({ day }) => day !== undefined && b.births.some((other) => other.day === day));
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
