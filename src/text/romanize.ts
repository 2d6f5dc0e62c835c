import anyAscii from "any-ascii";

/** Arabic and Persian letters that any-ascii leaves out or that stand for a long vowel in names. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ٱ: "a",
  ى: "a",
  ة: "a",
  و: "u",
  ؤ: "u",
  ي: "i",
  ی: "i",
  ئ: "i",
  ع: "a",
  ء: "",
  ه: "h",
  ھ: "h",
  ح: "h",
  خ: "kh",
  غ: "gh",
  ق: "q",
  ک: "k",
  گ: "g",
  چ: "ch",
  پ: "p",
  ژ: "zh",
  ش: "sh",
  ث: "th",
  ذ: "dh",
};
const NOT_ASCII = /[^\u0000-\u007f]/;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const ARTICLE = /(^|[\s\p{P}])ال(?=\p{Script=Arabic}{2})/gu;
const GOD = /(^|[\s\p{P}])الله(?!\p{Script=Arabic})/gu;
const MARKS = /[\u064b-\u065f\u0670\u0640]/g;

/**
 * The text in ASCII letters, as lists romanise names: `Хезболла` → `Khezbolla`, `محمد` → `mhmd` (short vowels are not
 * written in Arabic; `skeleton.ts` compares such tokens). Latin letters lose their accents.
 */
export function romanize(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  if (!ARABIC_LETTER.test(text)) return anyAscii(text);
  let out = "";
  const words = text.replaceAll(MARKS, "").replaceAll(GOD, "$1allah").replaceAll(ARTICLE, "$1al ");
  for (const letter of words) out += ARABIC[letter] ?? letter;
  return anyAscii(out);
}
