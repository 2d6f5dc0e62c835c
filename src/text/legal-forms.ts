import { FORMS, GLUED, HOME_OF_FORMS, type LegalClass, NATIVE, PHRASES } from "./legal-forms-data.ts";
import { lookup } from "./lookup.ts";
import { remember } from "./remember.ts";
import { editDistance } from "./edit-distance.ts";
import { isEdge, wordTable, wordsIn } from "./word-table.ts";

export type { LegalClass } from "./legal-forms-data.ts";

/** Words of a legal form that may stand before where a name was cut, and letters of the one that was. */
const MOST_FORM_WORDS = 4;
const LEAST_CUT = 3;
/** Shorter words may be another word with one letter changed. */
const SAFE_LENGTH = 9;
const ONLY_ASCII = /^[\u0000-\u007f]*$/;
/** The Cyrillic A, Armenian, Hebrew, Arabic, the Indian scripts, Thai, Georgian, Hangul: a text without them has none of `NATIVE`. */
const MAY_BE_NATIVE = /[\u0410\u0530-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u10a0-\u10ff\uac00-\ud7a3㈜]/;

const classOf = wordTable(Object.entries(FORMS) as [LegalClass, string][]);

const HOMES = lookup(() => {
  const homes = new Map<string, readonly string[]>();
  for (const row of HOME_OF_FORMS.trim().split("\n")) {
    const [countries = "", ...forms] = row.split(" ");
    for (const form of forms) homes.set(form, [...(homes.get(form) ?? []), ...countries.split(",")]);
  }
  return homes;
});

interface Phrase {
  /** For each word the ways to write it. */
  readonly words: readonly (readonly string[])[];
  readonly short: string;
  /** True for a form only at the head, or only at the end, of a name. */
  readonly head: boolean;
  readonly end: boolean;
}

/** What is written of the phrases by each way to write their first word; the phrases are made when that word is met. */
const BY_FIRST = new Map<string, readonly (readonly [short: string, form: string])[]>();
for (const row of PHRASES.trim().split("\n")) {
  const [short = "", forms = ""] = row.split(" = ");
  for (const form of forms.split(" ; ")) {
    const from = form.startsWith("^") ? 1 : 0;
    const end = form.indexOf(" ");
    const first = form.slice(from, end < 0 ? undefined : end).replace("$", "");
    for (const word of first.split("/")) BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), [short, form]]);
  }
}

/** The phrases that begin with a word of theirs, longest first. */
function phrasesOf(first: string): readonly Phrase[] | undefined {
  const phrases = BY_FIRST.get(first)?.map(([short, form]) => ({
    words: form
      .replaceAll(/[\^$]/g, "")
      .split(" ")
      .map((word) => word.split("/")),
    short,
    head: form.startsWith("^"),
    end: form.endsWith("$"),
  }));
  return phrases?.sort((a, b) => b.words.length - a.words.length);
}

const nearFirst = nearestOf([...BY_FIRST.keys()].join(" "));
const NONE: readonly Phrase[] = [];
/** Words kept; names repeat theirs. */
const MEMO = 20_000;

/** The phrases that may begin with a word. */
const phrasesFrom = remember(
  (word): readonly Phrase[] => phrasesOf(word) ?? phrasesOf(nearFirst(word) ?? "") ?? NONE,
  MEMO,
);

/** A run of letters and marks that may hold a glued form; escaped, longest first as the table gives them. */
const GLUED_FORM = new RegExp(
  GLUED.split(" ")
    .map((form) => form.replaceAll(/[()]/g, String.raw`\$&`))
    .toSorted((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** `NATIVE`, made when a text in one of its scripts is first met. */
let native:
  | { readonly any: RegExp; readonly each: readonly (readonly [pattern: RegExp, short: string])[] }
  | undefined;

/** Rewrites multi-word legal forms in folded text to one word each; words of nine letters and more may have one wrong. */
export function shortenLegalForms(folded: string): string {
  const words = folded.split(" ");
  const out: string[] = [];
  let changed = false;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const phrases = phrasesFrom(word);
    const found = phrases.length === 0 ? undefined : phrases.find((phrase) => standsAt(phrase, words, at));
    out.push(found?.short ?? word);
    changed ||= found !== undefined;
    at += found?.words.length ?? 1;
  }
  return changed ? out.join(" ") : folded;
}

/** Folded words the last of which are the beginning of a legal form of several (`limited liabil`), with the word for that form; undefined where they are none. */
export function endCutForm(words: readonly string[]): string | undefined {
  for (let from = Math.max(1, words.length - MOST_FORM_WORDS); from < words.length - 1; from++) {
    const tail = words.slice(from);
    const fitting = phrasesFrom(tail[0]!).filter((phrase) => beginsWith(phrase, tail));
    // The shortest form is the likeliest, and the first of the table among those.
    const least = Math.min(...fitting.map(({ words: form }) => form.length));
    const found = fitting.find(({ words: form }) => form.length === least);
    if (found !== undefined) return [...words.slice(0, from), found.short].join(" ");
  }
  return undefined;
}

function beginsWith({ words: form, head }: Phrase, tail: readonly string[]): boolean {
  if (head || tail.length > form.length) return false;
  const last = tail.length - 1;
  if (tail[last]!.length < LEAST_CUT) return false;
  return tail.every((word, at) =>
    form[at]!.some((way) => (at === last ? way.startsWith(word) : way === word)),
  );
}

/** Whether a legal form of several words, or one that counts in some places only, may begin with a folded word. */
export function beginsLegalForm(word: string): boolean {
  return phrasesFrom(word).length > 0;
}

function standsAt({ words: form, head, end }: Phrase, words: readonly string[], at: number): boolean {
  // A name of nothing but a short form keeps it: it may be a name of its own.
  if (head && (at > 0 || words.length === form.length)) return false;
  if (end && (at === 0 || at + form.length < words.length)) return false;
  return at + form.length <= words.length && form.every((ways, index) => isOneOf(ways, words[at + index]!));
}

function isOneOf(ways: readonly string[], word: string): boolean {
  if (ways.includes(word)) return true;
  if (word.length < SAFE_LENGTH - 1) return false;
  return ways.some((way) => way.length >= SAFE_LENGTH && editDistance(way, word, 1) <= 1);
}

/** What a folded token says about the legal form of a body; undefined for a token that says something else. */
export function legalClass(token: string): LegalClass | undefined {
  return classOf(token);
}

/** The countries whose law alone knows a legal form; none of a form that many have. */
export function homesOf(form: string): readonly string[] {
  return HOMES.get(form) ?? [];
}

/** Whether a folded token says only what legal form a body has. */
export function isLegalForm(token: string): boolean {
  return classOf(token) !== undefined;
}

/** Text without the Chinese, Japanese and Korean legal forms glued to it, or abbreviated beside it (`㈱`, `(株)`). */
export function stripGluedLegalForms(text: string): string {
  return ONLY_ASCII.test(text) ? text : text.replaceAll(GLUED_FORM, "");
}

/**
 * Text with the legal forms of Hebrew, Arabic, Persian, Hangul, Thai, Georgian, Armenian and Indian scripts as folded
 * words: `בע"מ` → `ltd`. Folding takes them for names, or cannot part them from the name.
 */
export function nativeLegalForms(text: string): string {
  if (!MAY_BE_NATIVE.test(text)) return text;
  native ??= {
    any: new RegExp(NATIVE.map(([pattern]) => pattern).join("|"), "u"),
    each: NATIVE.map(([pattern, short]) => [new RegExp(pattern, "gu"), ` ${short} `] as const),
  };
  if (!native.any.test(text)) return text;
  return native.each.reduce((so, [pattern, short]) => so.replaceAll(pattern, short), text);
}

/** Letters of the head and the tail by which long words are kept. */
const ENDS = 4;
/** Questions answered by looking through the text of the words, before the table is worth making. */
const FEW = 64;

/**
 * A finder of the word of a table's text that a long token was meant to be: equal but for one edit. Undefined for short tokens, whose
 * neighbours are words of their own, and where no word is near. One edit leaves the first or the last four letters of a word
 * of nine whole, so that words are kept by both; those that begin alike come first. What it asks is made when it is first asked.
 */
export function nearestOf(text: string): (token: string) => string | undefined {
  let kept: Map<string, string[]> | undefined;
  let asked = 0;
  return (token) => {
    if (token.length < SAFE_LENGTH - 1) return undefined;
    if (asked++ < FEW) return nearestIn(text, token);
    kept ??= byEnds(wordsIn(text));
    for (const key of endsOf(token)) {
      for (const word of kept.get(key) ?? []) if (isNear(word, token)) return word;
    }
    return undefined;
  };
}

/** The nearest of the words that stand in a text. */
function nearestIn(text: string, token: string): string | undefined {
  const [head, tail] = [token.slice(0, ENDS), token.slice(-ENDS)];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    if (!isEdge(text, at - 1)) continue;
    let end = at + ENDS;
    while (!isEdge(text, end)) end++;
    const word = text.slice(at, end);
    if (word.length >= SAFE_LENGTH && isNear(word, token)) return word;
  }
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    if (!isEdge(text, at + ENDS)) continue;
    let from = at;
    while (!isEdge(text, from - 1)) from--;
    const word = text.slice(from, at + ENDS);
    if (word.length >= SAFE_LENGTH && isNear(word, token)) return word;
  }
  return undefined;
}

function isNear(word: string, token: string): boolean {
  return Math.abs(word.length - token.length) <= 1 && editDistance(token, word, 1) <= 1;
}

function byEnds(words: readonly string[]): Map<string, string[]> {
  const kept = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SAFE_LENGTH) continue;
    for (const key of endsOf(word)) {
      const others = kept.get(key);
      if (others === undefined) kept.set(key, [word]);
      else others.push(word);
    }
  }
  return kept;
}

function endsOf(word: string): [string, string] {
  return [`${word.slice(0, ENDS)}-`, word.slice(-ENDS)];
}
