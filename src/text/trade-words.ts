import { translateArabic } from "./arabic-trade-words.ts";
import { nativeLegalForms, nearestOf } from "./legal-forms.ts";
import { lookup } from "./lookup.ts";
import { chineseNumber } from "./numerals.ts";
import { remember } from "./remember.ts";
import { mayBeInCase, mayBeRussian, russianKeys, russianWords } from "./russian-words.ts";
import { townAdjectives, townOfAdjective } from "./town-adjectives.ts";
import { withCyrillicWords } from "./cyrillic-words.ts";
import { CHINESE, CHINESE_NAMES, CITIES, COUNTRIES_IN_NAMES, TRADE } from "./trade-words-data.ts";
import { askedSeldom, isEdge, placeOfWord, wordsIn } from "./word-table.ts";

/** What a family of words is about. */
export type WordKind = "trade" | "country" | "city";

const TABLES: readonly (readonly [kind: WordKind, table: string])[] = [
  ["trade", TRADE],
  ["country", COUNTRIES_IN_NAMES],
  ["city", CITIES],
];
/** The first word of a family. */
const HEAD = /^[a-z0-9]+/gm;

let heads: ReadonlyMap<string, string> | undefined;

/** The words of all families, none in two, by the word that stands for them: the first of its family. */
function families(): ReadonlyMap<string, string> {
  if (heads !== undefined) return heads;
  const found = new Map<string, string>();
  for (const [, table] of TABLES)
    for (const family of table.split(/\n(?=\S)/)) {
      const words = wordsIn(family);
      for (const word of words) found.set(word, words[0]!);
    }
  heads = found;
  return found;
}

const familyOf = askedSeldom((word) => {
  for (const [, table] of TABLES) {
    const at = placeOfWord(table, word);
    if (at >= 0) return headAt(table, at);
  }
  return undefined;
}, families);

/** The first word of the family that a place of a table is in; lines that continue one are indented. */
function headAt(table: string, at: number): string {
  let line = table.lastIndexOf("\n", at);
  while (table[line + 1] === " ") line = table.lastIndexOf("\n", line - 1);
  let end = line + 1;
  while (!isEdge(table, end)) end++;
  return table.slice(line + 1, end);
}

const kindOfHead = askedSeldom(
  (word) => TABLES.find(([, table]) => table[placeOfWord(table, word) - 1] === "\n")?.[0],
  () => {
    const kinds = new Map<string, WordKind>();
    for (const [kind, table] of TABLES) for (const [head] of table.matchAll(HEAD)) kinds.set(head, kind);
    return kinds;
  },
);

// Names of cities are not repaired: many are one letter away from given names (`alexandria`).
const nearest = nearestOf(TRADE + COUNTRIES_IN_NAMES);

const RUSSIAN = lookup(() =>
  russianWords([
    ...families(),
    ...Array.from(townAdjectives(), ([word, town]) => [word, standsFor(town)] as const),
  ]),
);

/** Tokens that stand for themselves, as found; names repeat their words. */
const unknown = new Set<string>();
const ENOUGH = 20_000;

/** The word that stands for a folded token of the tables, letter by letter; undefined for all others. */
export function tradeWord(token: string): string | undefined {
  return familyOf(token) ?? ofTown(token);
}

function ofTown(token: string): string | undefined {
  const town = townOfAdjective(token);
  return town === undefined ? undefined : standsFor(town);
}

const standsFor = (word: string) => familyOf(word) ?? word;

/**
 * The word that stands for a folded token in all its spellings, abbreviations and languages, long ones also with one
 * letter wrong (`technolgy`, `industral`); the token itself for most.
 */
export function canonicalWord(token: string): string {
  const known = tradeWord(withoutArticle(token)) ?? (seemsRussian(token) ? russianWord(token) : undefined);
  if (known !== undefined || token.length < 8 || unknown.has(token)) return known ?? token;
  const near = nearest(token);
  if (near !== undefined) return familyOf(near)!;
  if (unknown.size >= ENOUGH) unknown.clear();
  unknown.add(token);
  return token;
}

/** The Bulgarian article behind a noun: `kompaniyata`, `silite`, `ministerstvoto`, `institutat`. */
const ARTICLE = /(?<=^.{3,}(?:a|st))ta$|(?<=^.{3,}i)te$|(?<=^.{4,}o)to$|(?<=^.{6,})at$/;

/** A word without it, where a table knows that. */
function withoutArticle(token: string): string {
  const bare = ARTICLE.test(token) ? token.replace(ARTICLE, "") : token;
  return bare !== token && tradeWord(bare) !== undefined ? bare : token;
}

/** The first letters of the words of the tables, as many as tell them from the surnames that end as they do. */
const FIRST_LETTERS = /(?<![a-z])[a-z]{6}/g;
let beginnings: ReadonlySet<string> | undefined;

function seemsRussian(token: string): boolean {
  if (mayBeRussian(token)) return true;
  if (!mayBeInCase(token)) return false;
  beginnings ??= new Set(TABLES.flatMap(([, table]) => table.match(FIRST_LETTERS) ?? []));
  return beginnings.has(token.slice(0, 6));
}

function russianWord(token: string): string | undefined {
  for (const key of russianKeys(token)) {
    const known = RUSSIAN.get(key);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A shorter beginning may be that of too many words. */
const LEAST_BEGINNING = 3;
const MOST_WORDS = 6;

/** All words of the families in order; made when it is first asked for. */
let sorted: readonly string[] | undefined;

/** The place of the first of some words in order that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words of trade, by the word that stands for each, that a folded word may be the beginning of: `interna` of
 * `international`. None for a word that is one itself, and for a beginning that too many share.
 */
export function wordsBeginning(beginning: string): string[] {
  if (beginning.length < LEAST_BEGINNING || familyOf(beginning) !== undefined) return [];
  sorted ??= [...families().keys()].sort();
  const found = new Set<string>();
  for (let at = firstFrom(sorted, beginning); at < sorted.length; at++) {
    const word = sorted[at]!;
    if (!word.startsWith(beginning)) break;
    found.add(familyOf(word)!);
  }
  return found.size > MOST_WORDS ? [] : [...found].sort();
}

/** What a canonical word is about; undefined for a word that heads no family. */
export function wordKind(canonical: string): WordKind | undefined {
  return kindOfHead(canonical);
}

const ONLY_ASCII = /^[\u0000-\u007f]*$/;

/** Arabic and Persian text with its trade words in English, and any text with its native legal forms as folded words. */
export function translateTradeWords(text: string): string {
  return ONLY_ASCII.test(text) ? text : translated(text);
}

/** Texts kept: a name is translated once for each of its forms. */
const TEXTS = 1000;

const translated = remember((text) => translateArabic(withCyrillicWords(nativeLegalForms(text))), TEXTS);

/** Text with the words of a table by their meaning, the longest first; the table is read when it is first asked. */
function translation(table: string): (text: string) => string {
  const meanings = lookup(
    () =>
      new Map(
        table
          .trim()
          .split(/[|\n]/)
          .map((row) => row.split("=") as [string, string]),
      ),
  );
  let any: RegExp | undefined;
  const anyWord = () => {
    const words = Array.from(meanings.entries(), ([word]) => word);
    return new RegExp(words.toSorted((a, b) => b.length - a.length).join("|"), "gu");
  };
  return (text) => text.replaceAll((any ??= anyWord()), (word) => ` ${meanings.get(word)} `);
}

/** Numbers with the sign of an ordinal, or that count works and institutes; other digits are parts of names (`三一`). */
const COUNTED =
  /第[〇零一二两三四五六七八九十百千万]+|[〇零一二两三四五六七八九十百千]{2,}(?=研究|所|厂|廠|局|院|师|旅|部队)/gu;

const chineseWords = translation(CHINESE);

/** Chinese text with its trade words in English and its counts in digits; what is left are names, to be romanised. */
export function translateChinese(text: string): string {
  return chineseWords(text.replaceAll(COUNTED, (number) => ` ${chineseNumber(number) ?? number} `));
}

/** Chinese text in which bodies and firms have the names they have abroad: `中芯国际` → `smic`. */
export const chineseNamesAbroad = translation(CHINESE_NAMES);
