import type { ListEntry } from "../../model/list-entry.ts";
import type { Grade, PartyMatch, Qualifier } from "../../model/match.ts";
import type { PartialDate, PartyKind } from "../../model/party.ts";
import { identifierKey } from "../../text/identifier.ts";
import type { PartyQuery } from "./query.ts";
import type { NameHit } from "./search.ts";
import { NUMBERS } from "./weights.ts";

/** Grades of the common scoring system, hundredths. */
export const SAME_FROM = 85;
export const NEAR_FROM = 70;

/** One party laid beside one entry found by name: the name's score moved by country, birth date, kind and numbers. */
export function judgeName(query: PartyQuery, entry: ListEntry, hit: NameHit): PartyMatch {
  const qualifiers = qualify(query, entry);
  // Two names of a longer personal name are mostly another person's.
  const name = entry.kind === "person" ? hit.alignment.plain : hit.alignment.score;
  const moved = qualifiers.reduce((score, { factor }) => (score * factor) / 100, name);
  const ceiling = hit.weak ? NUMBERS.ceiling.weakAlias : 100;
  const score = Math.min(ceiling, Math.floor(moved + 1e-9));
  const listed = entry.names[hit.name];
  return {
    entry: entry.id,
    score,
    nameScore: name,
    grade: gradeOf(score),
    by: "name",
    matched: listed?.text ?? "",
    strength: listed?.strength ?? "strong",
    tokens: hit.alignment.tokens,
    qualifiers,
    weak:
      hit.weak || (hit.alignment.common && !qualifiers.some((q) => q.feature === "birth" && q.factor > 100)),
  };
}

/** One party laid beside an entry that lists only a place. */
export function judgeAddress(entry: ListEntry, hit: NameHit): PartyMatch {
  const { score, tokens } = hit.alignment;
  const matched = entry.addresses[hit.name]?.text ?? "";
  const base = {
    entry: entry.id,
    by: "address",
    matched,
    strength: "primary",
    qualifiers: [],
    weak: false,
  } as const;
  return { ...base, score, nameScore: score, grade: gradeOf(score), tokens };
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

function gradeOf(score: number): Grade {
  return score >= SAME_FROM ? "same" : "near";
}

function qualify(query: PartyQuery, entry: ListEntry): Qualifier[] {
  const found = [
    countryQualifier(query, entry),
    birthQualifier(query, entry),
    kindQualifier(query.kind, entry.kind),
  ];
  return [...found, identifierQualifier(query, entry)].filter((qualifier) => qualifier !== undefined);
}

function countryQualifier({ countries }: PartyQuery, entry: ListEntry): Qualifier | undefined {
  const listed = new Set(entry.countries);
  for (const { country } of entry.addresses) if (country) listed.add(country);
  if (countries.length === 0 || listed.size === 0) return undefined;
  const agrees = countries.some((country) => listed.has(country));
  const { countryAgrees, countryDiffers } = NUMBERS.qualifier;
  return {
    feature: "country",
    relation: agrees ? "agrees" : "differs",
    factor: agrees ? countryAgrees : countryDiffers,
    query: countries.join(" "),
    list: [...listed].sort().join(" "),
  };
}

function birthQualifier({ party }: PartyQuery, entry: ListEntry): Qualifier | undefined {
  const dated = entry.birthDates.filter((date) => date.from !== undefined);
  if (party.birthDate === undefined || dated.length === 0) return undefined;
  const agrees = dated.some((date) => sameBirth(party.birthDate!, date));
  const { birthAgrees, birthDiffers } = NUMBERS.qualifier;
  return {
    feature: "birth",
    relation: agrees ? "agrees" : "differs",
    factor: agrees ? birthAgrees : birthDiffers,
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

function kindQualifier(query: PartyKind, list: PartyKind): Qualifier | undefined {
  if (query === list || [query, list].some((kind) => kind === "unknown" || kind === "address"))
    return undefined;
  const { kindDiffers, objectDiffers } = NUMBERS.qualifier;
  const factor = query === "person" || list === "person" ? kindDiffers : objectDiffers;
  return { feature: "kind", relation: "differs", factor, query, list };
}

/** Numbers that stay with one party for life; another number of the same scheme is another party. */
const LIFELONG = new Set(["imo", "lei"]);

function identifierQualifier({ party }: PartyQuery, entry: ListEntry): Qualifier | undefined {
  for (const { scheme, value } of party.identifiers.filter((id) => LIFELONG.has(id.scheme))) {
    const listed = entry.identifiers.filter((id) => id.scheme === scheme);
    const key = identifierKey(scheme, value);
    if (listed.length === 0 || listed.some((id) => identifierKey(scheme, id.value) === key)) continue;
    const factor = NUMBERS.qualifier.identifierDiffers;
    const list = listed.map((id) => id.value).join("; ");
    return { feature: "identifier", relation: "differs", factor, query: `${scheme} ${value}`, list };
  }
  return undefined;
}
