import type { ListedName, ListedOwner, NameStrength } from "../../../model/list-entry.ts";
import type { Identifier, IdentifierScheme, PartialDate, PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { nameOf, present } from "../../entry.ts";
import { schemeOf } from "../../identifier-type.ts";
import type { SourceEvent } from "../../source.ts";
import { bareType, knownEffect } from "./treasury-types.ts";
import type { Effect } from "./treasury-types.ts";

/** What Treasury says of a party beside its names and addresses, gathered fact by fact. */
export interface Facts {
  readonly kind: PartyKind;
  readonly names: ListedName[];
  readonly countries: string[];
  readonly birthDates: PartialDate[];
  readonly birthPlaces: string[];
  readonly identifiers: Identifier[];
  readonly owners: ListedOwner[];
  readonly remarks: string[];
  /** Country names that could not be resolved. */
  readonly unknownCountries: string[];
  gender?: "male" | "female" | undefined;
  listedOn?: string | undefined;
}

/** One fact: its type in the publisher's words, its value, and the issuing country by name or code. */
export interface Fact {
  readonly type: string;
  readonly value: string;
  readonly country?: string | undefined;
  /** Where inside the country, or by whom it was issued: `Connecticut`, `OGRN`. */
  readonly detail?: string | undefined;
}

/** These labels say no more than the scheme. */
const PLAIN_LABELS = new Set(["Passport", "MMSI", "Website", "Email Address", "SWIFT/BIC", "D-U-N-S Number"]);
/** The publisher's own words for "not known". */
const NO_COUNTRY = /^(?:undetermined|unknown|none identified)$/i;
/** Without a digit these are a remark: `Passport issued in Sarajevo`. */
const NUMBERED = new Set<Effect>([
  "passport",
  "national_id",
  "tax",
  "registration",
  "mmsi",
  "msn",
  "phone",
  "imo",
]);
const LEI = /^[A-Z0-9]{18}\d\d$/;

export function newFacts(kind: PartyKind): Facts {
  return {
    kind,
    names: [],
    countries: [],
    birthDates: [],
    birthPlaces: [],
    identifiers: [],
    owners: [],
    remarks: [],
    unknownCountries: [],
  };
}

/** `Booklet: A5199819`, `No.: 0310857`: words before a number. */
const BEFORE_NUMBER = /^(?:Booklet|No\.|CUD|C?NIC|RNE|Cedula|Laissez-Passer)(?::\s*|\s+)(?=\S*\d)/;
/** `3848561 (New York)`, `D000000483, Diplomatic`, `0310857, Eritrea, Issue Date 21 August 2006`: words behind it. */
const BEHIND_NUMBER = /^(\S*\d\S*?)(?:\s+\(([^()\d]+)\)|,\s+([\p{L} ]+(?:, (?:Issue|Expir).*)?))$/u;

/** Puts one fact where the entry has a place for it; what has none is kept as a remark. */
export function addFact(facts: Facts, fact: Fact): void {
  const value = fact.value.replaceAll(/\s+/g, " ").trim();
  if (value === "") return;
  const type = bareType(fact.type);
  const effect = knownEffect(type) ?? schemeOf(type);
  switch (effect) {
    case "remark":
      facts.remarks.push(`${type}: ${value}`);
      break;
    case "country":
      addCountry(facts, value);
      if (/^(?:former|other) /i.test(type)) facts.remarks.push(`${type} ${value}`);
      break;
    case "gender":
      if (/^(?:fe)?male$/i.test(value)) facts.gender = /^f/i.test(value) ? "female" : "male";
      break;
    case "birth-date":
      facts.birthDates.push(birthDate(value));
      break;
    case "birth-place":
      facts.birthPlaces.push(value);
      break;
    case "operator":
    case "owner":
      facts.owners.push({ name: value, relation: effect === "owner" ? "vessel owner" : "operator" });
      break;
    case "issuer":
      facts.names.push(...present([nameOf(value, "strong", { kind: "alias" })]));
      break;
    case "listed":
      facts.listedOn ??= isoDate(value);
      facts.remarks.push(`${type}: ${value}`);
      break;
    default:
      if (NUMBERED.has(effect) && !/\d/.test(value)) facts.remarks.push(`${type} ${value}`);
      else facts.identifiers.push(identifierOf(facts, effect, bareNumber(effect, { ...fact, type, value })));
  }
}

/** A number without the words around it, which become the detail. */
function bareNumber(effect: Effect, fact: Fact): Fact {
  if (!NUMBERED.has(effect) || effect === "phone") return fact;
  const number = fact.value.replace(BEFORE_NUMBER, "");
  const [, value = number, place, words] = BEHIND_NUMBER.exec(number) ?? [];
  const detail = [fact.detail, place ?? words].filter(Boolean).join(", ");
  return { ...fact, value, ...(detail ? { detail } : {}) };
}

/** A country of residence, nationality, flag …; one that cannot be resolved is noted, never dropped silently. */
export function addCountry(facts: Facts, name: string | undefined): string | undefined {
  const text = statedCountry(name);
  if (text === undefined) return undefined;
  const code = treasuryCountry(text);
  if (code) facts.countries.push(code);
  else facts.unknownCountries.push(text);
  return code;
}

/** A country's name for an address; undefined where the publisher only says that it is not known. */
export function statedCountry(name: string | undefined): string | undefined {
  const text = name?.trim() ?? "";
  return text === "" || NO_COUNTRY.test(text) ? undefined : text;
}

/** Treasury's own country words on top of the usual ones. */
export function treasuryCountry(name: string): string | undefined {
  return /^palestinian$/i.test(name.trim()) ? "PS" : countryCode(name);
}

export function unknownCountryNotes(facts: Facts, where: string): SourceEvent[] {
  return facts.unknownCountries.map((name) => ({ note: "unknown-country", where: `${where}: ${name}` }));
}

/** A name as Treasury prints it: persons as `LAST, First`, with the parts filled from the first comma. */
export function treasuryName(
  text: string | undefined,
  strength: NameStrength,
  kind: PartyKind,
  former = false,
): ListedName | undefined {
  const clean = text?.replaceAll(/\s+/g, " ").trim() ?? "";
  const comma = kind === "person" ? clean.indexOf(", ") : -1;
  const parts = comma > 0 ? { last: clean.slice(0, comma), first: clean.slice(comma + 2) } : undefined;
  const alias = former ? "former" : strength === "primary" ? undefined : "alias";
  return nameOf(clean, strength, { kind: alias, parts });
}

/** Treasury names an aircraft by its tail number. */
export function tailNumbers(kind: PartyKind, names: readonly ListedName[]): Identifier[] {
  if (kind !== "aircraft") return [];
  return names.map((name) => ({ scheme: "tail_number", value: name.text }));
}

/** Treasury's ranges go from day to day: `01 Jan 1961 to 31 Dec 1962`. */
function birthDate(text: string): PartialDate {
  const [from, to, more] = text.split(" to ").map((end) => partialDate(end));
  if (from?.from && to?.to && more === undefined && from.from <= to.to)
    return { text, from: from.from, to: to.to };
  return partialDate(text);
}

function identifierOf(
  facts: Facts,
  effect: IdentifierScheme,
  { type, value: text, country, detail }: Fact,
): Identifier {
  const imo =
    /\bIMO\s*(\d{7})\b/i.exec(text)?.[1] ??
    (effect === "imo" ? /^\(?(\d{7})\)?$/.exec(text)?.[1] : undefined);
  const scheme = imo ? "imo" : schemeIn(facts.kind, effect, text);
  const value = imo ?? text;
  const label = [PLAIN_LABELS.has(type) ? "" : type, detail ? `(${detail.replace(/^\((.*)\)$/, "$1")})` : ""]
    .filter(Boolean)
    .join(" ");
  const code = country ? treasuryCountry(country) : undefined;
  if (country?.trim() && !code && !NO_COUNTRY.test(country.trim()))
    facts.unknownCountries.push(country.trim());
  return { scheme, value, ...(code ? { country: code } : {}), ...(label ? { label } : {}) };
}

function schemeIn(kind: PartyKind, effect: IdentifierScheme, value: string): IdentifierScheme {
  if (effect === "imo") return "registration";
  if (effect === "registration" && LEI.test(value)) return "lei";
  // A "national id" of a company is its number in the national register.
  return effect === "national_id" && kind === "entity" ? "registration" : effect;
}
