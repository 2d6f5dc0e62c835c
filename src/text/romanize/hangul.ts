import { FAMILY_NAMES, GIVEN_SYLLABLES, TRADE_WORDS } from "./hangul-words.ts";
import { table } from "./table.ts";

/** The parts of a syllable as the Revised Romanisation (2000) reads them in names, without assimilation. */
const INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
const FIRST_SYLLABLE = 0xac00;

const FAMILIES = table(FAMILY_NAMES);
const GIVEN = new Set(GIVEN_SYLLABLES);
const WORDS = table(TRADE_WORDS);

const LEGAL_FORM = /\(\s*[주유]\s*\)|㈜|주식회사|유한책임회사|유한회사|합자회사|합명회사/g;
const RUN = /(?<![가-힣])([가-힣]{1,2})( +)([가-힣]{1,2})(?![가-힣])|[가-힣]+/g;

/**
 * Hangul in Latin, all else as it stands. A run of two to four syllables that reads as a person's name is its family name
 * in the usual spelling and its given syllables apart (`김정훈` → `kim jeong hun`), also where a blank parts the two; in other
 * runs words of trade are English and stand apart, the rest is one word; legal forms are `ltd`.
 */
export function romanizeHangul(text: string): string {
  return text
    .replaceAll(LEGAL_FORM, " ltd ")
    .replaceAll(RUN, (run, family?: string, blank?: string, given?: string) =>
      family === undefined || given === undefined || blank === undefined
        ? runIn(run)
        : twoRuns(family, blank, given),
    );
}

function twoRuns(family: string, blank: string, given: string): string {
  const name = WORDS.has(given) ? undefined : FAMILIES.get(family);
  return name !== undefined && isGiven(given)
    ? [name, ...syllables(given)].join(" ")
    : `${runIn(family)}${blank}${runIn(given)}`;
}

function runIn(run: string): string {
  return WORDS.get(run) ?? person(run) ?? company(run);
}

/** Four syllables are a person's only after a family name of two: else they are a brand or a foreign word. */
function person(run: string): string | undefined {
  if (run.length < 2 || run.length > 4) return undefined;
  for (const size of run.length === 2 ? [1] : [2, 1]) {
    const family = FAMILIES.get(run.slice(0, size));
    const given = run.slice(size);
    if (family !== undefined && given.length <= 2 && isGiven(given))
      return [family, ...syllables(given)].join(" ");
  }
  return undefined;
}

function isGiven(text: string): boolean {
  return [...text].every((syllable) => GIVEN.has(syllable));
}

function company(run: string): string {
  const words: string[] = [];
  let rest = "";
  for (let at = 0; at < run.length;) {
    const word = longestWord(run, at);
    if (word === undefined) {
      rest += syllable(run[at]!);
      at += 1;
      continue;
    }
    if (rest !== "") words.push(rest);
    rest = "";
    words.push(meaningAt(word, at));
    at += word.length;
  }
  if (rest !== "") words.push(rest);
  return words.join(" ");
}

/** Words of one syllable count only at the end of a name; `조선` is Korea at the head of one and elsewhere a shipyard. */
function meaningAt(word: string, at: number): string {
  if (word !== "조선") return WORDS.get(word)!;
  return at === 0 ? "korea" : "shipbuilding";
}

function longestWord(run: string, at: number): string | undefined {
  for (let size = Math.min(WORDS.longest(), run.length - at); size > 1; size -= 1) {
    const word = run.slice(at, at + size);
    if (WORDS.has(word)) return word;
  }
  const last = run.slice(at);
  return at > 1 && last.length === 1 && WORDS.has(last) ? last : undefined;
}

function syllables(run: string): string[] {
  return Array.from(run, syllable);
}

function syllable(letter: string): string {
  const place = letter.charCodeAt(0) - FIRST_SYLLABLE;
  const initial = INITIALS[Math.floor(place / 588)] ?? "";
  const vowel = VOWELS[Math.floor((place % 588) / 28)] ?? "";
  return initial + vowel + (FINALS[place % 28] ?? "");
}
