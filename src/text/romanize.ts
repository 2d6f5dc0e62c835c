import anyAscii from "any-ascii";
import { romanizeArabic } from "./romanize/arabic.ts";
import { romanizeArmenian } from "./romanize/armenian.ts";
import { romanizeBurmese } from "./romanize/burmese.ts";
import { romanizeCyrillic } from "./romanize/cyrillic.ts";
import { romanizeEthiopic } from "./romanize/ethiopic.ts";
import { romanizeGeorgian } from "./romanize/georgian.ts";
import { romanizeGreek } from "./romanize/greek.ts";
import { romanizeHangul } from "./romanize/hangul.ts";
import { romanizeHebrew } from "./romanize/hebrew.ts";
import { romanizeIndic } from "./romanize/indic.ts";
import { romanizeKana } from "./romanize/kana.ts";
import { romanizeThai } from "./romanize/thai.ts";

const NOT_ASCII = /[^\u0000-\u007f]/;
/** Beyond Latin letters, marks and usual signs; no text without one is in a script of `STEPS`. */
const MAY_NEED_STEP = /[^\u0000-\u036f\u2000-\u206f]/;
/** Scripts that any-ascii reads otherwise than lists print names. */
const STEPS: readonly (readonly [script: RegExp, step: (text: string) => string])[] = [
  [/\p{Script=Cyrillic}/u, romanizeCyrillic],
  [/\p{Script=Arabic}/u, romanizeArabic],
  [/\p{Script=Hangul}/u, romanizeHangul],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, romanizeKana],
  [/\p{Script=Greek}/u, romanizeGreek],
  [/\p{Script=Hebrew}/u, romanizeHebrew],
  [/\p{Script=Georgian}/u, romanizeGeorgian],
  [/\p{Script=Ethiopic}/u, romanizeEthiopic],
  [/\p{Script=Armenian}/u, romanizeArmenian],
  [/\p{Script=Thai}/u, romanizeThai],
  [/[\u0900-\u0d7f]/, romanizeIndic],
  [/\p{Script=Myanmar}/u, romanizeBurmese],
];

/**
 * The text in ASCII letters, as lists romanise names: `Хезболла` → `Khezbolla`, `محمد` → `mohammed`, `김정훈` → `kim jeong
 * hun`. One step a script, in `romanize/`; Latin letters lose their accents (the Azerbaijani
 * `ə` is printed `a`), Chinese is read as pinyin.
 */
export function romanize(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  let out = text.normalize("NFC").replaceAll("ə", "a").replaceAll("Ə", "A");
  for (const [script, step] of STEPS) {
    if (!MAY_NEED_STEP.test(out)) break;
    if (script.test(out)) out = step(out);
  }
  return NOT_ASCII.test(out) ? anyAscii(out) : out;
}
