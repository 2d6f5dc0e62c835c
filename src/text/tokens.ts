import { commonWord } from "./common-words.ts";
import { fold, withoutInvisible } from "./fold.ts";
import { beginsLegalForm, isLegalForm, shortenLegalForms, stripGluedLegalForms } from "./legal-forms.ts";
import { mayBeShort, writtenOut } from "./local-shorts.ts";
import { mayBeNumeral, numeralOf } from "./numerals.ts";
import { simplified } from "./han-variants.ts";
import { namesakesApart } from "./namesakes.ts";
import { readInNames } from "./romanize/han-readings.ts";
import { japaneseReadings } from "./romanize/kanji-names.ts";
import { remember } from "./remember.ts";
import { beginsTradePhrase, shortenTradePhrases } from "./trade-phrases.ts";
import { withoutSlip } from "./trade-typos.ts";
import {
  canonicalWord,
  chineseNamesAbroad,
  translateChinese,
  translateTradeWords,
  wordKind,
} from "./trade-words.ts";

/** Words kept with their token. */
const MEMO = 100_000;

const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;
const HAN_RUN = /[\p{Script=Han}々]+/gu;
const NOT_HAN = /[^\p{Script=Han}々]+/gu;
const ONLY_ASCII = /^[\u0000-\u007f]*$/;

/** Words of letters alike in case, but for the first, and numbers, in single blanks, no ship's: all that is to do is to take the case away. */
const EASY = /^(?![Mm][Vv] )(?:[A-Za-z][a-z]*|[A-Z]+|[0-9]+)(?: (?:[A-Za-z][a-z]*|[A-Z]+|[0-9]+))*$/;

/**
 * The tokens of a name, in order, as the index and every query make them. Chinese characters, written without spaces, become
 * overlapping pairs without the legal form glued to them; all else is folded and split.
 */
export function tokensOf(text: string): readonly string[] {
  if (EASY.test(text)) return tokensOfFolded(text.toLowerCase());
  if (ONLY_ASCII.test(text) || !HAN.test(text)) return split(text);
  const whole = simplified(withoutInvisible(text.normalize("NFKC")));
  const bare = stripGluedLegalForms(whole);
  const plain = LETTER.test(bare) ? bare : whole;
  const tokens: string[] = [];
  for (const [run] of plain.matchAll(HAN_RUN)) tokens.push(...pairs(run));
  return [...tokens, ...split(plain.replaceAll(HAN_RUN, " "))];
}

/**
 * A name in Chinese characters as it is read aloud, without its glued legal form: letter by letter in Chinese syllables
 * (`西安翔腾` → `xi an xiang teng`), once more with its trade words in English, again with the name it has abroad, and where it may
 * be Japanese as that.
 * Lists print such names in words of several syllables; which ones, only their vocabulary can tell. Empty for names in
 * other scripts.
 */
export function readingsOf(text: string): (readonly string[])[] {
  if (ONLY_ASCII.test(text) || !HAN.test(text)) return [];
  const normal = withoutInvisible(text.normalize("NFKC"));
  const plain = withoutCity(stripGluedLegalForms(normal).replaceAll(NOT_HAN, " ").trim());
  if (plain === "") return [];
  const ways = new Set([plain, translateHan(plain), translateHan(chineseNamesAbroad(simplified(plain)))]);
  const chinese = [...ways].map((reading) => readAloud(simplified(reading)));
  return [...chinese, ...japaneseReadings(normal).map((reading) => split(reading))];
}

/** The syllables of simplified Chinese text, with the words among it that are translated. */
function readAloud(text: string): string[] {
  const parts = readInNames(text).split(/\s+/);
  return parts.flatMap((part) => (HAN.test(part) ? [...part].flatMap(syllablesOf) : split(part)));
}

/** A town with the word for city before the rest of a name: `金华市海润`. */
const CITY = /^(\p{Script=Han}{2,3})市(?=\p{Script=Han}{2})/u;

/** A Chinese name whose first word is a known town, without the word for city behind that, which no translation has. */
function withoutCity(name: string): string {
  return name.replace(CITY, (whole, town: string) => {
    return commonWord(readAloud(simplified(town)).join("")) === "place" ? town : whole;
  });
}

/** Trade words in English, those of traditional and Japanese characters too. */
function translateHan(text: string): string {
  return translateChinese(simplified(translateChinese(text)));
}

/** What is read for one character. */
const syllablesOf = remember((character): readonly string[] => split(character), MEMO);

/** Ships are written with or without the word for motor vessel or tanker, firms of India and the Gulf with `M/s` for Messrs. */
const PREFIX = /^\s*(?:(?:M\/?V|M\.V\.|M\/T|M\.T\.|M\/N|M\.N\.|S\/Y|F\/V)\s+|M\/S(?:\.\s*|:\s*|\s+))(?=\S)/i;

/** `Proprietary Limited` as Australians shorten it. */
const PTY_LTD = / P\/L\.?$/i;

/** The Persian and Urdu link between two words: `Sanaye-ye Defa`, `Lashkar-e-Tayyiba`. */
const EZAFE = /(?<=\p{L}{3})-(?:y?e(?=[\s-])|i(?=-))/gu;

/** Words written as one with capitals within: `AlisherUsmanov`, `IndustrialDevelopment`. */
const CAMEL_ASCII = /[a-z]{3}[A-Z][a-z]{3}/;
const CAMEL = /(\p{Ll}{3})(?=\p{Lu}\p{Ll}{3})/gu;

/**
 * The tokens of a name in which a phrase stands that is written as one word, its words each by itself (`Korea Mining Development Trading
 * Corporation`, which is otherwise `komid`): a name cut short has no such phrase. Undefined for any other.
 */
export function spelledOut(text: string): readonly string[] | undefined {
  if (HAN.test(text)) return undefined;
  const tokens = split(text);
  const words = split(text, false);
  return tokens.some((token) => !words.includes(token) && isOwn(token)) ? words : undefined;
}

/** Whether no table knows a word as one of trade or a place: it is a body's. */
function isOwn(token: string): boolean {
  return commonWord(token) === undefined && wordKind(token) === undefined && !isLegalForm(token);
}

/** Unless `shorten` is false, phrases of several words are written as the table has them. */
function split(text: string, shorten = true): readonly string[] {
  const whole = namesakesApart(text);
  const bare = (PREFIX.test(whole) ? whole.replace(PREFIX, "") : whole).replace(PTY_LTD, " Pty Ltd");
  const linkless = bare.includes("-") ? bare.replaceAll(EZAFE, "") : bare;
  const parted =
    CAMEL_ASCII.test(linkless) || !ONLY_ASCII.test(linkless) ? linkless.replaceAll(CAMEL, "$1 ") : linkless;
  const folded = fold(translateTradeWords(withoutElision(parted)));
  return folded === "" ? [] : tokensOfFolded(folded, shorten);
}

/** Whether a folded word is its own token wherever it stands, and begins no phrase. */
export function readsAlone(word: string): boolean {
  return loneToken(word) === word && withoutSlip(word) === word && !beginsTradePhrase(word);
}

/** Whether nothing among folded words is shortened as in one country. */
export function areWritten(words: readonly string[]): boolean {
  return writtenOut(words) === words;
}

/** The Spanish `and`, which is no initial between two words. */
const AND = /(?<=[a-z]{2}) y (?=[a-z]{2})/g;

function tokensOfFolded(text: string, shorten = true): readonly string[] {
  const folded = text.includes(" y ") ? text.replaceAll(AND, " and ") : text;
  const words = folded.split(" ");
  return usualTokens(words, shorten) ?? unusualTokens(folded, words, shorten);
}

/** What a folded word says wherever it stands. */
interface ReadWord {
  /** Its token, or "" where its neighbours may have a say. */
  readonly token: string;
  readonly isLegal: boolean;
  /** Its token begins a phrase of trade. */
  readonly beginsPhrase: boolean;
}

const readWord = remember((word): ReadWord => {
  const token = mayBeShort(word) || withoutSlip(word) !== word ? "" : loneToken(word);
  return { token, isLegal: isLegalForm(token), beginsPhrase: beginsTradePhrase(token) };
}, MEMO);

/** The tokens of folded words of which none waits for its neighbours' say, the usual case; undefined for others. Hot. */
function usualTokens(words: readonly string[], shorten: boolean): readonly string[] | undefined {
  const tokens: string[] = [];
  let telling = 0;
  let phrase = false;
  for (let at = 0; at < words.length; at++) {
    const { token, isLegal, beginsPhrase } = readWord(words[at]!);
    if (token === "") return undefined;
    tokens.push(token);
    if (!isLegal) telling++;
    phrase ||= beginsPhrase;
  }
  const whole = phrase && shorten ? shortenTradePhrases(tokens) : tokens;
  return (telling > 1 && whole === tokens ? undefined : ownWord(words, whole)) ?? whole;
}

function unusualTokens(folded: string, spelled: readonly string[], shorten: boolean): readonly string[] {
  const right = spelled.map(withoutSlip);
  const words = writtenOut(right);
  const changed = words !== right || right.some((word, at) => word !== spelled[at]);
  const plain = allTokens(changed ? words.join(" ") : folded);
  const tokens = shorten ? shortenTradePhrases(plain) : plain;
  return ownWord(words, tokens) ?? tokens;
}

/** A name of one word of trade keeps it as it is written: a `Werk AG` is no company named `Masna`, though both mean factory. */
function ownWord(words: readonly string[], tokens: readonly string[]): string[] | undefined {
  if (words.length !== tokens.length) return undefined;
  let own = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (isLegalForm(tokens[at]!)) continue;
    if (own >= 0) return undefined;
    own = at;
  }
  if (own < 0 || words[own] === tokens[own] || wordKind(tokens[own]!) !== "trade") return undefined;
  return tokens.with(own, words[own]!);
}

/** What French and Italian elide before a vowel; with a little word before it, no family name begins so. */
const ELIDED = /(?<![\p{L}\p{M}'’])((?:de|du|pour|et|à)\s+l|dell|all|nell|sull|[dl])['’](\p{L}+)/giu;

/**
 * A name without what is elided before its countries and towns (`Banque Saderat d'Iran`) and its words of trade (`de
 * l'énergie`); names of people keep it (`Dell'Acqua`).
 */
function withoutElision(text: string): string {
  if (!text.includes("'") && !text.includes("’")) return text;
  return text.replaceAll(ELIDED, (whole, elided: string, word: string) => {
    const kind = wordKind(canonicalWord(fold(word)));
    return kind === undefined || (kind === "trade" && !elided.includes(" ")) ? whole : word;
  });
}

/** The tokens of a text in which words together may be a number, a legal form or Hong Kong. */
function allTokens(folded: string): string[] {
  const joined = ` ${folded} `.replaceAll(" hong kong ", " hongkong ").trim();
  const short = shortenLegalForms(joined);
  // A name of nothing but a legal form keeps its words: lists have such slips, which else would meet every firm of that form.
  const words = (isLegalForm(short) ? joined : short).split(" ");
  const tokens: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const number = mayBeNumeral(word) ? numeralOf(words, at) : undefined;
    tokens.push(number?.value ?? ownToken(word));
    at += number?.length ?? 1;
  }
  return tokens;
}

/** The token of a word that is no number; a legal form is its own. */
const ownToken = remember((word) => (isLegalForm(word) ? word : canonicalWord(word)), MEMO);

/** The token of a word, or "" where its neighbours have a say. */
const loneToken = remember((word) => {
  const alone = word !== "hong" && !beginsLegalForm(word) && !mayBeNumeral(word);
  return alone ? ownToken(word) : "";
}, MEMO);

function pairs(run: string): string[] {
  const letters = [...run];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
