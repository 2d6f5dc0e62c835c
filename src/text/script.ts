const SCRIPTS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Kana", /\p{Script=Katakana}/u],
  ["Hira", /\p{Script=Hiragana}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Beng", /\p{Script=Bengali}/u],
];
const ONLY_ASCII = /^[\u0000-\u007f]*$/;
const ASCII_LETTER = /[A-Za-z]/;

/** ISO 15924 code of the script most letters of `text` are in (the first of equals); `Zyyy` where it has no letter. */
export function scriptOf(text: string): string {
  if (ONLY_ASCII.test(text)) return ASCII_LETTER.test(text) ? "Latn" : "Zyyy";
  const counts = new Map<string, number>();
  for (const letter of text) {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0];
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best = "Zyyy";
  let most = 0;
  for (const [script, count] of counts) if (count > most) [best, most] = [script, count];
  return best;
}
