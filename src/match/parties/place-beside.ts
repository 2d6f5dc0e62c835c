import type { ListEntry } from "../../model/list-entry.ts";
import { commonName } from "../../text/common-names.ts";
import { commonWord } from "../../text/common-words.ts";
import { countryCode } from "../../text/country.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { remember } from "../../text/remember.ts";
import { tokensOf } from "../../text/tokens.ts";
import { isWordOfTown, townOf } from "../../text/towns.ts";
import type { Town } from "../../text/towns.ts";
import { wordKind } from "../../text/trade-words.ts";

/** A place written before or behind a name, and the countries it may be in. */
export interface PlaceBeside {
  readonly words: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** What is left is too short to be that of a body known to be in other towns. */
  readonly only?: Town;
  /** What is left tells too little, or no table knows the place: that of an entry alone that has these words as its town. */
  readonly own?: readonly string[];
}

/** A name without the place that stands beside it. */
export interface PlacedForm {
  readonly tokens: readonly string[];
  readonly place: PlaceBeside;
}

/** Countries by their initials, which no table of words takes for places. */
const INITIALS = new Set("dprk prc uae ksa drc usa uk rok".split(" "));
/** Words of a place at most. */
const LONGEST = 3;
/** Letters from which on one word alone, no common one and no person's, is a name of its own. */
const DISTINCTIVE = 4;
/** Letters of an acronym that is a name in its own town alone: `KBP Tula`. */
const ACRONYM = 3;
const WORD = /[^\s,;()]+/g;
const LEAST_CODE = 3;

/**
 * The name without a country or a known town before or behind it (`Mehr Bank Tehran`; `Foreign Trade Bank of the DPRK`), where
 * enough is left to be a name. `tokens` are those of the whole name.
 */
export function placedForms(name: string, tokens: readonly string[]): PlacedForm[] {
  const known = [...knownPlaces(name, tokens), ...inBrackets(name)];
  const forms = new Set(known.map((form) => form.tokens.join(" ")));
  return [...known, ...heldApart(name).filter((form) => !forms.has(form.tokens.join(" ")))];
}

function knownPlaces(name: string, tokens: readonly string[]): PlacedForm[] {
  const [before, behind] = [mayBePlace(tokens[0]!), mayBePlace(tokens.at(-1)!)];
  if (!before && !behind) return [];
  const words = [...name.matchAll(WORD)];
  const found: Rest[] = [];
  for (let size = Math.min(LONGEST, words.length - 1); size > 0 && found.length < 2; size--) {
    const tail = words[words.length - size]!.index;
    const head = words[size]!.index;
    if (behind) add(found, name.slice(0, tail), name.slice(tail));
    if (before) add(found, name.slice(head), name.slice(0, head));
  }
  // A town and its country: `…, Pyongyang, DPRK`.
  const [first] = found;
  const further = first === undefined ? [] : knownPlaces(first.text, first.tokens);
  const same = further.filter(({ place }) =>
    first!.place.countries.some((one) => place.countries.includes(one)),
  );
  return [...found, ...same];
}

/** A place in brackets with more of the name behind it. */
const WITHIN = /\s*\(([^()]{2,30})\)(?=\s*\S)/g;

/** The name without a place that stands in brackets within it: `Dalian Sun Shipping (China) Co., Ltd.` */
function inBrackets(name: string): PlacedForm[] {
  const found: Rest[] = [];
  if (name.includes("(")) {
    for (const { 0: whole, 1: words = "", index } of name.matchAll(WITHIN))
      add(found, name.slice(0, index) + name.slice(index + whole.length), words);
  }
  return found;
}

/** What parts a town from a name: `Josafat S.A., Tulua, Valle`, `Alrosa - Mirny`, `Mayak (Moscow)`. */
const APART = /,| [-–] |\(/g;
const HELD_APART = /[,(]| [-–] /;
/** Of these, from the end. */
const MOST_APART = 2;
/** Words behind them. */
const MOST_OWN = 5;

/** The name without what stands apart at its end, where that may be a town: no legal form, number or person's name. */
function heldApart(name: string): PlacedForm[] {
  const found: PlacedForm[] = [];
  const marks = HELD_APART.test(name) ? [...name.matchAll(APART)].slice(-MOST_APART).toReversed() : [];
  for (const { 0: mark, index: at } of marks) {
    const words = name
      .slice(at + mark.length)
      .replace(/\)\s*$/, "")
      .trim();
    const own = tokensOf(words).filter((token) => !/\d/.test(token));
    const told =
      own.length > MOST_OWN || own.some(isLegalForm) || own.every((word) => commonName(word) !== undefined);
    if (told) break;
    found.push({ tokens: tokensOf(name.slice(0, at)), place: { words, countries: [], own } });
  }
  return found.filter(({ tokens }) => tokens.length > 0);
}

/** A form with its text as written. */
interface Rest extends PlacedForm {
  readonly text: string;
}

function add(found: Rest[], rest: string, words: string): void {
  const name = words.replaceAll(/^[\s,;(]+|[\s,;)]+$/g, "");
  const countries = countriesOf(name);
  if (countries.length === 0) return;
  const tokens = [...tokensOf(rest)];
  while (commonWord(tokens.at(-1) ?? "") === "particle") tokens.pop();
  while (commonWord(tokens[0] ?? "") === "particle") tokens.shift();
  const place = { words: words.trim(), countries };
  const only = isAcronym(tokens) ? townOf(name) : undefined;
  if (only !== undefined) found.push({ text: rest, tokens, place: { ...place, only } });
  else if (isName(tokens)) found.push({ text: rest, tokens, place });
  else if (townOf(name) !== undefined && tokens.some(tellsAnything))
    found.push({ text: rest, tokens, place: { ...place, own: tokensOf(name) } });
}

/** Whether a token may begin or end a place beside a name. */
export function mayBePlace(token: string): boolean {
  const common = commonWord(token);
  if (common === undefined) return isWordOfTown(token) === true || INITIALS.has(token);
  return common === "place" || INITIALS.has(token);
}

/** Texts kept; names begin and end alike. */
const MEMO = 20_000;

const countriesOf = remember((words): readonly string[] => {
  const named = words.length < LEAST_CODE ? undefined : countryCode(words.toLowerCase());
  if (named !== undefined) return [named];
  const town = townOf(words);
  return town === undefined ? [] : [town.country, ...town.alsoIn];
}, MEMO);

/** Two words that tell anything, or one that is nobody's: what is left of `Bank of Iran` is no name. */
function isName(tokens: readonly string[]): boolean {
  const telling = tokens.filter((token) => {
    const common = commonWord(token);
    return token.length > 1 && !isLegalForm(token) && common !== "particle" && common !== "place";
  });
  return telling.length > 1 || telling.some((token) => token.length >= DISTINCTIVE && isNobodys(token));
}

function tellsAnything(token: string): boolean {
  const common = commonWord(token);
  return token.length >= ACRONYM && !isLegalForm(token) && (common === undefined || common === "ordinary");
}

/** Three letters, a legal form aside. */
function isAcronym(tokens: readonly string[]): boolean {
  const [token, other] = tokens.filter((one) => !isLegalForm(one));
  return token?.length === ACRONYM && other === undefined && isNobodys(token);
}

function isNobodys(token: string): boolean {
  return commonWord(token) === undefined && commonName(token) === undefined && wordKind(token) === undefined;
}

/** Whether the entry is known to be where the place is. */
export function isAt(
  { countries, only, own }: PlaceBeside,
  entry: Pick<ListEntry, "countries" | "addresses">,
): boolean {
  if (own !== undefined) return entry.addresses.some(({ city }) => city !== undefined && isTown(own, city));
  const towns = only === undefined ? [] : entry.addresses.flatMap(({ city }) => city ?? []);
  if (towns.length > 0) return towns.some((town) => townOf(town) === only);
  return countries.some(
    (country) =>
      entry.countries.includes(country) || entry.addresses.some((address) => address.country === country),
  );
}

/** Whether words are those of a town, or name it among others: `Zapopan, Jalisco`. */
function isTown(words: readonly string[], city: string): boolean {
  const town = tokensOf(city).filter((token) => !/\d/.test(token));
  return (
    town.length > 0 &&
    (town.every((word) => words.includes(word)) || words.every((word) => town.includes(word)))
  );
}
