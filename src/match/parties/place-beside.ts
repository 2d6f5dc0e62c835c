import type { ListEntry } from "../../model/list-entry.ts";
import { commonName } from "../../text/common-names.ts";
import { commonWord } from "../../text/common-words.ts";
import { countryCode } from "../../text/country.ts";
import { isLegalForm } from "../../text/legal-forms.ts";
import { remember } from "../../text/remember.ts";
import { tokensOf } from "../../text/tokens.ts";
import { townOf } from "../../text/towns.ts";

/** A place written before or behind a name, and the countries it may be in. */
export interface PlaceBeside {
  readonly words: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
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
const WORD = /[^\s,;()]+/g;
const LEAST_CODE = 3;

/**
 * The name without a country or a known town before or behind it (`Mehr Bank Tehran`; `Foreign Trade Bank of the DPRK`), where
 * enough is left to be a name. `tokens` are those of the whole name.
 */
export function placedForms(name: string, tokens: readonly string[]): PlacedForm[] {
  const [before, behind] = [mayBePlace(tokens[0]!), mayBePlace(tokens.at(-1)!)];
  if (!before && !behind) return [];
  const words = [...name.matchAll(WORD)];
  const found: Rest[] = [];
  for (let size = Math.min(LONGEST, words.length - 2); size > 0 && found.length < 2; size--) {
    const tail = words[words.length - size]!.index;
    const head = words[size]!.index;
    if (behind) add(found, name.slice(0, tail), name.slice(tail));
    if (before) add(found, name.slice(head), name.slice(0, head));
  }
  // A town and its country: `…, Pyongyang, DPRK`.
  const [first] = found;
  const further = first === undefined ? [] : placedForms(first.text, first.tokens);
  const same = further.filter(({ place }) =>
    first!.place.countries.some((one) => place.countries.includes(one)),
  );
  return [...found, ...same];
}

/** A form with its text as written. */
interface Rest extends PlacedForm {
  readonly text: string;
}

function add(found: Rest[], rest: string, words: string): void {
  const countries = countriesOf(words.replaceAll(/^[\s,;(]+|[\s,;)]+$/g, ""));
  if (countries.length === 0) return;
  const tokens = tokensOf(rest);
  while (commonWord(tokens.at(-1) ?? "") === "particle") tokens.pop();
  while (commonWord(tokens[0] ?? "") === "particle") tokens.shift();
  if (isName(tokens)) found.push({ text: rest, tokens, place: { words: words.trim(), countries } });
}

function mayBePlace(token: string): boolean {
  return commonWord(token) === "place" || INITIALS.has(token);
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
  return (
    telling.length > 1 ||
    telling.some((token) => {
      return (
        token.length >= DISTINCTIVE && commonWord(token) === undefined && commonName(token) === undefined
      );
    })
  );
}

/** Whether the entry is known to be where the place is. */
export function isAt({ countries }: PlaceBeside, entry: Pick<ListEntry, "countries" | "addresses">): boolean {
  return countries.some(
    (country) =>
      entry.countries.includes(country) || entry.addresses.some((address) => address.country === country),
  );
}
