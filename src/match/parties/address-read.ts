import type { Address } from "../../model/party.ts";
import { commonWord } from "../../text/common-words.ts";
import { countryCode } from "../../text/country.ts";
import { fold } from "../../text/fold.ts";
import {
  isDirection,
  isGeneric,
  isStreetWord,
  isTower,
  labelOf,
  plainWord,
  pointOf,
} from "./address-words.ts";
import type { NumberKind } from "./address-words.ts";

/** An address as far as it says which building: what two addresses are compared by. */
export interface Building {
  readonly text: string;
  /** Words of the street that the house number stands with; empty where only a box is given. */
  readonly street: readonly string[];
  /** Words of each street it names: an address may name the street and what it leads off. */
  readonly streets: readonly (readonly string[])[];
  /** Telling words of the building that it names, `Churchill Executive Tower`, which do for a street with the number in it. */
  readonly tower: readonly string[];
  readonly inTower?: string;
  /** Numbers by what they are, several of one kind joined by blanks in ascending order. */
  readonly numbers: Readonly<Partial<Record<NumberKind, string>>>;
  /** Telling words of the city, or of the last part of an address that does not say which its city is. */
  readonly city: readonly string[];
  /** Every telling word of the whole address. */
  readonly words: ReadonlySet<string>;
  readonly postcodes: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

interface Part {
  /** Telling words, without those that say that it is a street. */
  readonly words: string[];
  readonly numbers: [NumberKind | undefined, string][];
  /** It has a word for street, or for a building. */
  typed: boolean;
  named: boolean;
  /** It names a building: `Wing Tuck Commercial Centre`. */
  tower: boolean;
}

const HAS_DIGIT = /\d/;
/** `7/F`, `P.O. Box`, `68-45`, `1-st`, `d.18`: what folding would take apart or glue. */
const PREPARED: readonly (readonly [RegExp, string])[] = [
  [/(\d+)\s*\/\s*F(?:l(?:oor)?)?\b\.?/gi, " floor $1 "],
  [/\bP\.?\s*O\.?\s*B(?:ox|\.)|\bpost(?:al)?\s+box\b|\bp\/o\s+box\b/gi, " pobox "],
  [/\bpobox\W+(\d+)\s+(\d+)/gi, "pobox $1x$2"],
  [/\bC\.?\s?P\.?\s*(?=\d)/g, " cp "],
  [/[#№]/g, " no "],
  [/\b(pr|b)-(kt|t|r)\b\.?/gi, "$1$2 "],
  [/\b(\d+)-(st|nd|rd|th|ya|aya|y|iy|oy|go)\b/gi, "$1$2"],
  [/(?<=\d\p{L}?)\s?[-–/]\s?(?=\d)/gu, "x"],
  [/\.(?=\p{L})|(?<=\p{L})\.(?=\d)/gu, ". "],
  [/\b(room|rm|flat|unit|suite|apt|floor|bldg|no|kv|pom|of)(\d)/gi, "$1 $2"],
];
const ORDINAL = /^\d+(?:st|nd|rd|th|ya|aya|y|iy|oy|go)$/;
const NUMBER = /^(?:[a-z]{0,2}\d+[a-z]{0,2})(?:x\d+[a-z]{0,2})*$/;
const CARE_OF = /^\s*c\/o\b/i;
const APART = /[,;\n]+/;
/** Characters read of an address. */
const LONGEST = 1000;
const BRACKETS = /\([^()]*\)/g;
/** Digits from which on a bare number is a postcode, wherever it stands. */
const POSTCODE = 6;
const PERHAPS_POSTCODE = 5;
/** Digits of a box that one holder has in a city; below, it is met by accident. */
export const TELLING_BOX = 3;
/** Places that are country and city in one. */
const CITY_STATES: ReadonlySet<string> = new Set(["HK", "MO", "SG", "MC", "GI", "VA"]);

/** Reads an address; undefined where it does not say as much as a building: no street with a number, no unit of a named one, no box. */
export function readBuilding(address: Address, country?: string): Building | undefined {
  if (!HAS_DIGIT.test(address.text)) return undefined;
  const text = address.text.slice(0, LONGEST).replaceAll(BRACKETS, " ");
  const pieces = ready(text).split(APART);
  const named = pieces.length > 1 ? countryCode(text.split(APART).at(-1)!.trim()) : undefined;
  const given = new Set(tokensIn(ready(`${address.postcode ?? ""} ${cityNumbers(address)}`.trim())));
  const texts = (named === undefined ? pieces : pieces.slice(0, -1)).filter((text) => !CARE_OF.test(text));
  const postcodes = new Set([...given].filter((word) => word.length > 3));
  const parts = texts.map((text) => readPart(tokensIn(text), given, postcodes));
  const whole = parts.findIndex(
    ({ typed, words, numbers }) =>
      typed && words.length > 0 && numbers.some(([kind]) => kind === "house" || kind === undefined),
  );
  const at =
    whole >= 0 ? whole : parts.findIndex(({ numbers }) => numbers.some(([kind]) => kind === "house"));
  const loose = at >= 0 ? at : parts.findIndex(({ numbers, words }) => words.length > 0 && hasBare(numbers));
  const alone = loose >= 0 ? loose : parts.findIndex(({ numbers }) => hasBare(numbers));
  const block =
    alone >= 0 ? alone : parts.findIndex(({ numbers }) => numbers.some(([kind]) => kind === "building"));
  const street = block < 0 ? undefined : streetFor(parts, block);
  const numbers = numbersOf(parts, block, street);
  const boxed = (numbers.box?.length ?? 0) >= TELLING_BOX;
  const tower = parts.find(isTelling);
  // `No. 2509 Churchill Tower` and `Office 2509, Churchill Tower` are one place.
  const inTower = tower && (numbers.unit ?? (parts[block] === tower ? numbers.house : undefined));
  if ((street === undefined || numbers.house === undefined) && !boxed && inTower === undefined)
    return undefined;
  const bound = numbers.house === undefined ? undefined : street;
  const own = address.country ?? named ?? country;
  return {
    text: address.text,
    street: bound === undefined ? [] : parts[bound]!.words,
    streets: parts
      .filter(({ typed, words }, place) => words.length > 0 && (typed || place === bound))
      .map(({ words }) => words),
    tower: tower?.words ?? [],
    ...(inTower === undefined ? {} : { inTower }),
    numbers,
    city: cityOf(address, parts, bound),
    words: new Set(parts.flatMap(({ words }) => words)),
    postcodes,
    ...(own === undefined ? {} : { country: own }),
  };
}

/** Whether the country says the city as well. */
export function isCityState(country: string | undefined): boolean {
  return country !== undefined && CITY_STATES.has(country);
}

function ready(text: string): string {
  return text === "" ? "" : PREPARED.reduce((so, [from, to]) => so.replaceAll(from, to), text);
}

function tokensIn(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ").map(plainWord);
}

/** Numbers that stand with a city are its postcode. */
function cityNumbers({ city = "" }: Address): string {
  return city
    .split(/[\s,]+/)
    .filter((word) => HAS_DIGIT.test(word))
    .join(" ");
}

function hasBare(numbers: Part["numbers"]): boolean {
  return numbers.some(([kind]) => kind === undefined);
}

function readPart(tokens: readonly string[], given: ReadonlySet<string>, postcodes: Set<string>): Part {
  const part: Part = { words: [], numbers: [], typed: false, named: false, tower: false };
  const typed = namesStreet(tokens);
  const letters = tokens.filter(
    (token) =>
      token.length > 1 &&
      !HAS_DIGIT.test(token) &&
      !isStreetWord(token) &&
      !labelOf(token) &&
      !isDirection(token),
  );
  let label: NumberKind | undefined;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!HAS_DIGIT.test(token)) {
      label = labelled(token, tokens, at, part, label);
      continue;
    }
    const digits = token.split("x")[0]!.replaceAll(/\D/g, "").length;
    if (ORDINAL.test(token)) {
      if (next !== undefined && labelOf(next) === "floor")
        part.numbers.push(["floor", String(Number.parseInt(token, 10))]);
      else part.words.push(String(Number.parseInt(token, 10)));
    } else if (!NUMBER.test(token)) {
      part.words.push(token);
    } else if (label !== undefined) {
      part.numbers.push([label, token]);
    } else if (next !== undefined && labelOf(next) === "floor") {
      part.numbers.push(["floor", token]);
    } else if (
      given.has(token) ||
      digits >= POSTCODE ||
      (digits >= PERHAPS_POSTCODE && !(typed && at === 0))
    ) {
      postcodes.add(token);
    } else if (at > 0 && letters.length === 0 && besideStreet(tokens, at)) {
      part.words.push(token);
    } else {
      part.numbers.push([undefined, token]);
    }
    label = undefined;
  }
  part.typed = typed;
  part.tower = tokens.some((token, at) => isTower(token) && !HAS_DIGIT.test(tokens[at + 1] ?? ""));
  return part;
}

/** Whether it has a word for a street, and is not the name of a building: `Bright Way Tower`, `Moti Plaza`. */
function namesStreet(tokens: readonly string[]): boolean {
  if (tokens.length < 2) return false;
  const last = tokens.findLastIndex((token) => isStreetWord(token));
  const building = tokens.findLastIndex(
    (token, at) => labelOf(token) === "building" && !HAS_DIGIT.test(tokens[at + 1] ?? ""),
  );
  return last > building;
}

/** `Calle 13`, `170 SE 14 St`: a street with a number for a name. */
function besideStreet(tokens: readonly string[], at: number): boolean {
  const before = tokens.slice(0, at).findLast((token) => !isDirection(token)) ?? "";
  return isStreetWord(before) || isStreetWord(tokens[at + 1] ?? "");
}

/** Takes a word of letters; what it says the number behind it is. */
function labelled(
  token: string,
  tokens: readonly string[],
  at: number,
  part: Part,
  before: NumberKind | undefined,
): NumberKind | undefined {
  const kind = labelOf(token);
  const next = tokens[at + 1] ?? "";
  const leads = (NUMBER.test(next) && !ORDINAL.test(next)) || (token.length > 1 && labelOf(next) === "house");
  if (kind === "building" || kind === "unit" || kind === "floor") part.named = true;
  // `Unit No. 12` is a unit's number.
  if (kind !== undefined && leads) return kind === "house" ? (before ?? kind) : kind;
  // `ul. Krasnaya, d. 6, str. 6`: the number behind a bare `str` is a building's.
  if (token === "str" && leads && tokens.length === 2) return "building";
  if (kind === undefined && !isStreetWord(token) && !isGeneric(token)) part.words.push(pointOf(token));
  else if (token.length === 1 && pointOf(token) !== token) part.words.push(pointOf(token));
  return undefined;
}

/** Whether it names a building that no other town has at every corner, as a `Business Centre`. */
function isTelling({ tower, typed, words }: Part): boolean {
  return tower && !typed && words.some((word) => word.length > 2 && commonWord(word) === undefined);
}

/** The part that names the street of the number in the part `at`: itself, or the one beside it. */
function streetFor(parts: readonly Part[], at: number): number | undefined {
  const fits = (place: number, strict: boolean) => {
    const part = parts[place];
    return part !== undefined && part.words.length > 0 && (strict ? part.typed : !part.named);
  };
  if (fits(at, true)) return at;
  if (parts[at]!.words.length > 0 && !parts[at]!.named) return at;
  const near = [at - 1, at + 1];
  const order = [
    ...near.map((place) => [place, true] as const),
    [at + 2, true] as const,
    [at - 2, true] as const,
    ...near.map((place) => [place, false] as const),
  ];
  return (
    order.find(([place, strict]) => fits(place, strict))?.[0] ??
    (parts[at]!.words.length > 0 ? at : undefined)
  );
}

function numbersOf(parts: readonly Part[], at: number, street: number | undefined): Building["numbers"] {
  const found = new Map<NumberKind, Set<string>>();
  for (const [place, { numbers }] of parts.entries()) {
    for (const [kind, number] of numbers) {
      // A bare number elsewhere may be anything: a district, half a postcode.
      const so =
        kind ??
        (place === (street !== undefined && hasBare(parts[street]!.numbers) ? street : at)
          ? "house"
          : "none");
      if (so !== "none") found.set(so, (found.get(so) ?? new Set()).add(number));
    }
  }
  const house = found.get("house") ?? found.get("building");
  if (house !== undefined && !found.has("house")) found.delete("building");
  if (house !== undefined) found.set("house", house);
  return Object.fromEntries([...found].map(([kind, all]) => [kind, [...all].sort().join(" ")]));
}

function cityOf({ city }: Address, parts: readonly Part[], street: number | undefined): string[] {
  if (city !== undefined) {
    const head =
      city
        .replaceAll(BRACKETS, " ")
        .split(/[,/]/)
        .find((text) => /\p{L}{3}/u.test(text)) ?? "";
    const telling = tokensIn(ready(head)).filter(
      (word) => word.length > 2 && !HAS_DIGIT.test(word) && !isGeneric(word),
    );
    if (telling.length > 0) return telling;
  }
  const last = parts.findLast(
    ({ words, typed }, place) =>
      place !== street && !typed && words.some((word) => word.length > 2 && !HAS_DIGIT.test(word)),
  );
  return last?.words.filter((word) => word.length > 2 && !HAS_DIGIT.test(word)) ?? [];
}
