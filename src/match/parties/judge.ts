import type { ListEntry } from "../../model/list-entry.ts";
import type { Grade, PartyMatch, Qualifier } from "../../model/match.ts";
import type { PartialDate, PartyKind } from "../../model/party.ts";
import { identifierKey } from "../../text/identifier.ts";
import type { Alignment } from "./alignment.ts";
import type { PlaceBeside } from "./place-beside.ts";
import type { PartyQuery } from "./query.ts";
import type { NameHit } from "./search.ts";
import { liesIn, townOdds } from "./town.ts";
import { NUMBERS } from "./weights.ts";

/** Grades of the common scoring system, hundredths. */
export const SAME_FROM = 85;
export const NEAR_FROM = 70;

/** What a hit's name is worth: less where the query says a place beside it. */
export function worthOf({ alignment, place }: Pick<NameHit, "alignment" | "place">): number {
  return place === undefined
    ? alignment.score
    : movedBy(alignment.score, [{ odds: NUMBERS.odds.placeBeside }]);
}

/** One party laid beside one entry found by name: the name's score moved by country, birth date, kind and numbers. */
export function judgeName(query: PartyQuery, entry: ListEntry, hit: NameHit): PartyMatch {
  const name = hit.alignment.score;
  const qualifiers = qualify(query, entry, hit);
  const exact = Math.min(hit.weak ? NUMBERS.ceiling.weakAlias : 100, movedBy(name, qualifiers));
  const score = Math.floor(exact + 1e-9);
  const listed = entry.names[hit.name];
  return {
    entry: entry.id,
    score,
    nameScore: Math.floor(name + 1e-9),
    grade: gradeOf(score),
    by: "name",
    matched: listed?.text ?? "",
    strength: listed?.strength ?? "strong",
    tokens: hit.evidence(),
    qualifiers,
    weak: hit.weak || (hit.alignment.common && !isSettled(qualifiers, entry, score)),
  };
}

/** Whether a fact beside it makes a name that many share this party's: the birth date of a person, the country of a body of the very name. */
function isSettled(qualifiers: readonly Qualifier[], { kind }: ListEntry, score: number): boolean {
  return qualifiers.some(
    ({ feature, odds }) =>
      odds > 1 && (feature === "birth" || (feature === "country" && kind !== "person" && score >= SAME_FROM)),
  );
}

/** One party laid beside an entry that lists only a place. */
export function judgeAddress(entry: ListEntry, hit: NameHit): PartyMatch {
  const score = Math.floor(hit.alignment.score + 1e-9);
  const matched = entry.addresses[hit.name]?.text ?? "";
  const base = {
    entry: entry.id,
    by: "address",
    matched,
    strength: "primary",
    qualifiers: [],
    weak: false,
  } as const;
  return { ...base, score, nameScore: score, grade: gradeOf(score), tokens: hit.evidence() };
}

/** One party laid beside an entry that holds the very same identifier. */
export function judgeIdentifier(entry: ListEntry, label: string): PartyMatch {
  const base = {
    entry: entry.id,
    by: "identifier",
    strength: "primary",
    tokens: [],
    qualifiers: [],
    weak: false,
  } as const;
  return { ...base, score: 100, nameScore: 100, grade: "same", matched: label };
}

/** A score (0–100) moved by facts beside the name: each multiplies the odds, so that nothing reaches 0 or 100. */
export function movedBy(score: number, qualifiers: readonly Pick<Qualifier, "odds">[]): number {
  const odds = qualifiers.reduce((so, qualifier) => so * qualifier.odds, score / (100 - score));
  return score >= 100 ? 100 : (100 * odds) / (1 + odds);
}

function gradeOf(score: number): Grade {
  return score >= SAME_FROM ? "same" : "near";
}

function qualify(query: PartyQuery, entry: ListEntry, hit: NameHit): Qualifier[] {
  const { alignment, place } = hit;
  const found = [
    place && placeQualifier(place),
    countryQualifier(query, entry, alignment.score),
    birthQualifier(query, entry),
    kindQualifier(query, entry, hit),
    identifierQualifier(query, entry),
  ].filter((qualifier) => qualifier !== undefined);
  const near = movedBy(alignment.score, found) >= NEAR_FROM;
  const town = near && !contradicts(alignment) ? townQualifier(query, entry) : undefined;
  return town === undefined ? found : [...found, town];
}

/** The listed party is where the place beside the name is; a branch may be as well. */
function placeQualifier({ words, countries }: PlaceBeside): Qualifier {
  const odds = NUMBERS.odds.placeBeside;
  return { feature: "place", relation: "agrees", odds, query: words, list: countries.join(" ") };
}

/** Sister firms stand in one town and differ in a number, a word or their legal form. */
function contradicts({ clashes, ceiling }: Alignment): boolean {
  return clashes.length > 0 || ceiling === "numbersDiffer" || ceiling === "legalFormDiffers";
}

/**
 * One town on both sides, beside a name that is near by itself: it settles a slip of the pen, and makes no match of its own.
 * Another town says nothing: a body's branches and stores lie in many.
 */
function townQualifier({ towns, forms, countries }: PartyQuery, entry: ListEntry): Qualifier | undefined {
  for (const town of towns) {
    // `Wuxi Machinery` of Wuxi: the name has said it.
    if (forms.some((form) => town.every((word) => form.includes(word)))) continue;
    const listed = entry.addresses.find(
      (address) =>
        (address.country === undefined || countries.includes(address.country)) && liesIn(town, address),
    );
    if (listed === undefined) continue;
    return {
      feature: "address",
      relation: "agrees",
      odds: townOdds(town),
      query: town.join(" "),
      list: listed.city ?? listed.text,
    };
  }
  return undefined;
}

function countryQualifier({ countries }: PartyQuery, entry: ListEntry, name: number): Qualifier | undefined {
  const listed = new Set(entry.countries);
  for (const { country } of entry.addresses) if (country) listed.add(country);
  if (countries.length === 0 || listed.size === 0) return undefined;
  const agrees = countries.some((country) => listed.has(country));
  const { countryAgrees, bodyCountryAgrees, countryDiffers } = NUMBERS.odds;
  // Persons of one name live side by side in a country; bodies of one name seldom do.
  const agreeing = entry.kind !== "person" && name >= SAME_FROM ? bodyCountryAgrees : countryAgrees;
  return {
    feature: "country",
    relation: agrees ? "agrees" : "differs",
    odds: agrees ? agreeing : countryDiffers,
    query: countries.join(" "),
    list: [...listed].sort().join(" "),
  };
}

function birthQualifier({ party }: PartyQuery, entry: ListEntry): Qualifier | undefined {
  const dated = entry.birthDates.filter((date) => date.from !== undefined);
  if (party.birthDate === undefined || dated.length === 0) return undefined;
  const agrees = dated.some((date) => sameBirth(party.birthDate!, date));
  const day =
    agrees &&
    party.birthDate.length === 10 &&
    dated.some(({ from, to }) => from === to && from === party.birthDate);
  const { birthYearAgrees, birthDayAgrees, birthDiffers } = NUMBERS.odds;
  return {
    feature: "birth",
    relation: agrees ? "agrees" : "differs",
    odds: day ? birthDayAgrees : agrees ? birthYearAgrees : birthDiffers,
    query: party.birthDate,
    list: dated.map((date) => date.text).join("; "),
  };
}

/** Years decide, give or take one (two where the list says circa): days and months are often wrong or swapped. */
function sameBirth(birth: string, { from, to, circa }: PartialDate): boolean {
  const year = Number(birth.slice(0, 4));
  const slack = circa ? 2 : 1;
  return year >= Number(from?.slice(0, 4)) - slack && year <= Number((to ?? from)?.slice(0, 4)) + slack;
}

/** Whether every word of the query is met. */
function isEntire({ query, alignment }: NameHit): boolean {
  let met = 0;
  for (const link of alignment.taken) met |= link.query;
  return query.length > 0 && met === 2 ** query.length - 1;
}

/** Whether a firm's name may be a person's: no common one, nor one word that is but like his. */
function mayBear({ common, taken }: Alignment): boolean {
  if (common) return false;
  const telling = taken.filter(({ weight }) => weight > NUMBERS.weight.particle);
  return telling.length > 1 || telling.every(({ relation }) => relation === "equal");
}

/** A firm that has a listed person's name for its own is near, at least: it may be his (`Alexander Bogdanovich Karlin Trading`). */
function bearerOdds(name: number): number {
  const least = (NEAR_FROM * (100 - name)) / ((100 - NEAR_FROM) * name);
  // Rounded up, as results print it: what is printed still makes it near.
  const near = Math.ceil(least * 1e4) / 1e4;
  return near > 1 ? NUMBERS.odds.kindDiffers : Math.max(near, NUMBERS.odds.kindDiffers);
}

const OBJECTS: ReadonlySet<PartyKind> = new Set(["vessel", "aircraft"]);

function kindQualifier(
  { kind, party }: PartyQuery,
  { kind: list }: ListEntry,
  hit: NameHit,
): Qualifier | undefined {
  // What looked like a firm's word is a word of the listed name: `Iyad ag Ghali`, `General Meyer`, the ship `Global Angel`.
  const query = list !== "entity" && isEntire(hit) ? party.kind : kind;
  const { kindDiffers, objectDiffers, perhapsObject } = NUMBERS.odds;
  const differs = (odds: number): Qualifier => ({ feature: "kind", relation: "differs", odds, query, list });
  if (query === list || [query, list].includes("address")) return undefined;
  if (query === "unknown")
    return OBJECTS.has(list) && party.role !== "party" ? differs(perhapsObject) : undefined;
  if (list === "unknown") return undefined;
  if (party.kind === "unknown" && query === "entity" && list === "person" && mayBear(hit.alignment))
    return differs(bearerOdds(hit.alignment.score));
  return differs(query === "person" || list === "person" ? kindDiffers : objectDiffers);
}

/** Numbers that stay with one party for life; another number of the same scheme is another party. */
const LIFELONG = new Set(["imo", "lei"]);

function identifierQualifier({ party }: PartyQuery, entry: ListEntry): Qualifier | undefined {
  for (const { scheme, value } of party.identifiers.filter((id) => LIFELONG.has(id.scheme))) {
    const listed = entry.identifiers.filter((id) => id.scheme === scheme);
    const key = identifierKey(scheme, value);
    if (listed.length === 0 || listed.some((id) => identifierKey(scheme, id.value) === key)) continue;
    const odds = NUMBERS.odds.identifierDiffers;
    const list = listed.map((id) => id.value).join("; ");
    return { feature: "identifier", relation: "differs", odds, query: `${scheme} ${value}`, list };
  }
  return undefined;
}
