import { fold } from "./fold.ts";
import { isLegalForm, shortenLegalForms, stripGluedLegalForms } from "./legal-forms.ts";
import { canonicalNumeral, canonicalWord, translateChinese, translateTradeWords } from "./trade-words.ts";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const HAS_CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const NOT_HAN = /\P{Script=Han}+/gu;

/**
 * The tokens of a name, in order, as the index and every query make them. Chinese and Japanese text, written without
 * spaces, becomes overlapping pairs of characters without the legal form glued to it; all else is folded and split.
 */
export function tokensOf(text: string): string[] {
  if (!HAS_CJK.test(text)) return split(text);
  const plain = text.normalize("NFKC");
  const tokens: string[] = [];
  for (const [run] of plain.matchAll(CJK)) tokens.push(...pairs(stripGluedLegalForms(run) || run));
  return [...tokens, ...split(plain.replaceAll(CJK, " "))];
}

/**
 * A Chinese name letter by letter in romanised syllables, without its glued legal form: `西安翔腾` → `xi an xiang teng`; and
 * once more with its trade words in English.
 * Lists print such names in words of several syllables; which ones, only their vocabulary can tell. Empty for names in
 * other scripts.
 */
export function syllablesOf(text: string): string[][] {
  if (!HAN.test(text)) return [];
  const plain = stripGluedLegalForms(text.normalize("NFKC")).replaceAll(NOT_HAN, " ").trim();
  if (plain === "") return [];
  const readings = [...new Set([plain, translateChinese(plain)])];
  return readings.map((reading) =>
    reading.split(/\s+/).flatMap((part) => (HAN.test(part) ? [...part].flatMap(split) : split(part))),
  );
}

/** Ships are written with or without the word for motor vessel or tanker. */
const SHIP_PREFIX = /^\s*(?:M\/?V|M\.V\.|M\/T)\s+(?=\S)/i;

function split(text: string): string[] {
  const folded = fold(translateTradeWords(text.replace(SHIP_PREFIX, "")));
  if (folded === "") return [];
  const words = shortenLegalForms(` ${folded} `.replaceAll(" hong kong ", " hongkong ").trim()).split(" ");
  return words.map((word, place) =>
    isLegalForm(word) ? word : canonicalNumeral(canonicalWord(word), place),
  );
}

function pairs(run: string): string[] {
  const letters = [...run];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
