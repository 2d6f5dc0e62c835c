import { fold } from "./fold.ts";
import { shortenLegalForms, stripGluedLegalForms } from "./legal-forms.ts";

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const HAS_CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;

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
 * Further forms in which a CJK name may stand on a list in Latin letters: syllables joined, and for what looks like
 * a Chinese personal name, family name and given name apart. Empty for other scripts.
 */
export function romanForms(text: string): string[][] {
  if (!HAS_CJK.test(text)) return [];
  const plain = stripGluedLegalForms(text.normalize("NFKC").replaceAll(/\s+/g, ""));
  const joined = split(plain);
  if (!HAN_NAME.test(plain)) return joined.length > 0 ? [joined] : [];
  const [family = "", ...given] = [...plain];
  return [joined, [...split(family), ...split(given.join(""))]];
}

function split(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [] : shortenLegalForms(folded).split(" ");
}

function pairs(run: string): string[] {
  const letters = [...run];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
