import type { ListEntry, ListedName } from "../model/list-entry.ts";
import type { Identifier, IdentifierScheme, PartialDate, PartyKind } from "../model/party.ts";
import { splitBrackets } from "../text/brackets.ts";
import { commonName } from "../text/common-names.ts";
import { commonWord } from "../text/common-words.ts";
import { identifierKey } from "../text/identifier.ts";
import { isLegalForm } from "../text/legal-forms.ts";
import { remember } from "../text/remember.ts";
import { tokensOf } from "../text/tokens.ts";
import { programmeSubjects } from "./programme-subject.ts";

/** What of an entry tells which real-world party it is. */
export interface Identity {
  readonly kind: PartyKind;
  /** The publisher's own list: parts of the Consolidated Screening List are lists of their own. */
  readonly list: string;
  readonly gender?: "male" | "female";
  /** Years, inclusive, and the day where one is given. */
  readonly births: readonly { readonly from: number; readonly to: number; readonly day?: string }[];
  readonly countries: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Numbers that one party alone has, each with the countries it was given for. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>>;
  /** IMO and LEI numbers: another one is another party's. */
  readonly lifelong: ReadonlyMap<string, ReadonlySet<string>>;
  /** The entry's number, or the one it cites, in a list that other lists copy or cite. */
  readonly registers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Full names that tell enough, by their words sorted; true where they do so in any country. */
  readonly names: ReadonlyMap<string, boolean>;
  /** The one of them that the publisher puts first; empty where that tells too little. */
  readonly primary: string;
}

/** Letters from which on a word alone is a name of its own. */
const DISTINCTIVE = 6;
/** Words from which on a name of trade and places is one body's in its country, and a person's may be spelled two ways. */
const LONG_NAME = 3;

/** Of entries still in use. */
const identities = new WeakMap<ListEntry, Identity>();

/** What tells which party an entry is; of one entry it is found once. */
export function identityOf(entry: ListEntry): Identity {
  let identity = identities.get(entry);
  if (identity === undefined) identities.set(entry, (identity = identify(entry)));
  return identity;
}

function identify(entry: ListEntry): Identity {
  const { kind, list, source, names, gender, addresses, birthDates, identifiers, programmes } = entry;
  const registers = registersOf(entry);
  const numbers = new Map(keyed(identifiers, kind));
  for (const [register, own] of registers)
    for (const number of own) numbers.set(`${register} ${number}`, new Set());
  return {
    kind,
    list: `${list} ${source}`,
    ...(gender && { gender }),
    births: birthDates.flatMap(yearsOf),
    countries: new Set([...entry.countries, ...addresses.flatMap(({ country }) => country ?? [])]),
    subjects: programmeSubjects(programmes),
    numbers,
    lifelong: lifelongOf(identifiers),
    registers,
    names: namesOf(names, kind),
    primary: primaryOf(names, kind),
  };
}

/** Lists say `circa` of years that others give as one more or less. */
function yearsOf({ from, to, circa }: PartialDate): Identity["births"] {
  if (from === undefined) return [];
  const slack = circa ? 1 : 0;
  const years = { from: Number(from.slice(0, 4)) - slack, to: Number((to ?? from).slice(0, 4)) + slack };
  return [from.length === 10 && from === (to ?? from) && !circa ? { ...years, day: from } : years];
}

const IMO = /^\d{7}$/;
const LEI = /^[A-Z0-9]{18}\d{2}$/;

function lifelongOf(identifiers: readonly Identifier[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { scheme, value } of identifiers) {
    const key = identifierKey(scheme, value);
    if ((scheme === "imo" && IMO.test(key)) || (scheme === "lei" && LEI.test(key))) put(found, scheme, key);
  }
  return found;
}

/** Publishers file one number as tax, registration or identity number. */
const STATE_NUMBERS: ReadonlySet<IdentifierScheme> = new Set(["tax", "registration", "national_id"]);
/** Characters, and digits among them, below which a number may be many parties'. */
const LEAST = { passport: 6, state: 7, digits: 4 };

function* keyed(identifiers: readonly Identifier[], kind: PartyKind): Generator<[string, Set<string>]> {
  const found = new Map<string, Set<string>>();
  for (const identifier of identifiers) {
    const key = numberKey(identifier, kind);
    if (key === undefined) continue;
    const countries = found.get(key) ?? new Set();
    found.set(key, identifier.country === undefined ? countries : countries.add(identifier.country));
  }
  yield* found;
}

function numberKey({ scheme, value }: Identifier, kind: PartyKind): string | undefined {
  const key = identifierKey(scheme, value);
  const digits = key.replaceAll(/\D/g, "").length;
  if (scheme === "imo") return IMO.test(key) ? `imo ${key}` : undefined;
  if (scheme === "lei" && LEI.test(key)) return `lei ${key}`;
  if (scheme === "passport" && key.length >= LEAST.passport && digits >= LEAST.digits)
    return `passport ${key}`;
  if (STATE_NUMBERS.has(scheme) || scheme === "lei")
    return key.length >= LEAST.state && digits >= LEAST.digits ? `state ${key}` : undefined;
  if (scheme === "bic" || scheme === "duns") return key.length >= 8 ? `${scheme} ${key}` : undefined;
  if (scheme === "tail_number" && kind === "aircraft") return `tail ${key}`;
  return undefined;
}

const OFAC = /^us-(?:csl:[A-Z-]+-|ofac-[a-z]+:)(\d+)$/;
/** `QDi.120`; some write `IRI.038`. */
const UN = /\b[A-Z]{2}[ie]\.\d{3}\b/gi;
const UK = /\b[A-Z]{3}\d{4}\b/g;

/** OFAC's number, which the Consolidated Screening List keeps; references of the UN and the UK, which others cite. */
function registersOf({ id, list, citations }: ListEntry): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const ofac = OFAC.exec(id)?.[1];
  if (ofac !== undefined) put(found, "ofac", ofac);
  for (const text of [id, ...citations])
    for (const [ref] of text.matchAll(UN)) put(found, "un", ref.toLowerCase());
  if (list.startsWith("uk-"))
    for (const text of [id, ...citations]) for (const [ref] of text.matchAll(UK)) put(found, "uk", ref);
  return found;
}

function put(found: Map<string, Set<string>>, key: string, value: string): void {
  found.set(key, (found.get(key) ?? new Set()).add(value));
}

function namesOf(names: readonly ListedName[], kind: PartyKind): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { text, strength } of names) {
    if (strength === "weak") continue;
    for (const [key, telling] of nameKeys(text, kind)) found.set(key, telling);
  }
  return found;
}

/** The first key of the first name that the publisher puts first. */
function primaryOf(names: readonly ListedName[], kind: PartyKind): string {
  const first = names.find(({ strength }) => strength === "primary");
  return (first && nameKeys(first.text, kind)[0]?.[0]) ?? "";
}

/** Keys of a full name that tells enough, each with whether it does so in any country. */
type NameKeys = readonly (readonly [key: string, anywhere: boolean])[];

/** Names kept read: lists repeat each other's. */
const MEMO = 20_000;
const keysOfPerson = remember((text) => readKeys(text, "person"), MEMO);
const keysOfUnknown = remember((text) => readKeys(text, "unknown"), MEMO);
const keysOfBody = remember((text) => readKeys(text, "entity"), MEMO);

function nameKeys(text: string, kind: PartyKind): NameKeys {
  if (kind === "person") return keysOfPerson(text);
  return kind === "unknown" ? keysOfUnknown(text) : keysOfBody(text);
}

function readKeys(text: string, kind: "person" | "unknown" | "entity"): NameKeys {
  const keys: (readonly [string, boolean])[] = [];
  for (const form of new Set([text, withoutAcronym(text)])) {
    const whole = tokensOf(form);
    const bare = kind === "person" ? whole : whole.filter((token) => !isLegalForm(token));
    const telling = tells(bare, kind);
    if (telling === undefined) continue;
    const spellings = [bare];
    // Three words alike leave no doubt that a glide more or less is a matter of spelling.
    if (kind !== "entity" && bare.length >= LONG_NAME) spellings.push(bare.map(withoutGlides));
    for (const words of spellings) keys.push([`name ${words.toSorted().join(" ")}`, telling]);
  }
  return keys;
}

const ACRONYM = /^[A-Z][A-Z0-9&-]{1,7}$/;

/** `Iran Aircraft Industries (IACI)` without its short form; a place in brackets tells two bodies apart. */
function withoutAcronym(text: string): string {
  const { inside, outside } = splitBrackets(text);
  return inside.every((part) => ACRONYM.test(part)) && /\p{Ll}/u.test(outside) ? outside : text;
}

/** Whether a full name is one party's: in any country (true), in its own (false), or not at all. */
function tells(tokens: readonly string[], kind: PartyKind): boolean | undefined {
  const words = tokens.filter((token) => commonWord(token) !== "particle");
  const telling = words.filter(
    (word) => word.length > 1 && !/\d/.test(word) && (kind === "person" || commonWord(word) === undefined),
  );
  if (telling.length > 1 || telling.some(isDistinctive)) return true;
  return words.length >= LONG_NAME ? false : undefined;
}

function isDistinctive(word: string): boolean {
  return word.length >= DISTINCTIVE && commonWord(word) === undefined && commonName(word) === undefined;
}

/** A token of a Slavic name without the glides that one romanisation writes and another does not: `Nikolayevna`, `Nikolaevna`. */
function withoutGlides(token: string): string {
  return token
    .replaceAll(/[ijy]+(?=[aeou])/g, "")
    .replaceAll(/[ijy]+/g, "i")
    .replaceAll("x", "ks")
    .replaceAll(/(.)\1+/g, "$1");
}
