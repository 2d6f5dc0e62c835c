/** What Windows-1252 has between 0x80 and 0x9f, and the bytes. */
const WIDE = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const WIDE_BYTES = Uint8Array.from([
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95,
  0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
]);
/** The first byte of a letter in UTF-8 and one that goes on, as Windows-1252 reads them. */
const PAIR = `[\\u00c3-\\u00f4][\\u0080-\\u00bf${WIDE}]`;
const SCRAMBLED = new RegExp(PAIR);
const LOST = new RegExp(`${PAIR}.*${PAIR}`, "s");
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** A word of Cyrillic in Windows-1251, as Windows-1252 reads it: no language of the west has four such letters in a row. */
const CYRILLIC_WORD = /(?<![A-Za-z])[À-ÿ¨¸ª¯º¿²³¥´]{4,}(?![A-Za-z])/;
const WESTERN = /[À-ÿ¨¸ª¯º¿²³¥´]/g;
const CYRILLIC = new TextDecoder("windows-1251");

/**
 * Text that was saved in UTF-8 or Windows-1251 and read as Windows-1252, as it was written: `Ð Ð¾Ñ…`, `Ðîñîáîðîí`. Any other text as it
 * is: real letters of the west are no strict UTF-8.
 */
export function unscrambled(text: string): string {
  if (SCRAMBLED.test(text)) return fromUtf8(text);
  if (!CYRILLIC_WORD.test(text)) return text;
  return text.replaceAll(WESTERN, (letter) => CYRILLIC.decode(Uint8Array.of(letter.codePointAt(0)!)));
}

function fromUtf8(text: string): string {
  const bytes: number[] = [];
  for (const letter of text) {
    const at = WIDE.indexOf(letter);
    const code = at < 0 ? letter.codePointAt(0)! : WIDE_BYTES[at]!;
    if (code > 0xff) return text;
    bytes.push(code);
  }
  try {
    return UTF8.decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** Two question marks or more within a word, where letters were. */
const QUESTIONS = /\?[^\s?]*\?\S*\p{L}/u;
/** A question mark that stands in a word for a letter. */
const LOST_LETTER = /(?<=\p{L})\?(?=\p{L})/gu;

/** Whether text has lost letters to a wrong encoding: what it says cannot be known. One letter of a word, which a search bears, is no such loss. */
export function isDamaged(text: string): boolean {
  return text.includes("\ufffd") || LOST.test(text) || QUESTIONS.test(text);
}

/** Text without the question marks that stand for a letter within a word: `M?ller` → `Mller`, one edit from `Müller`. */
export function withoutLostLetters(text: string): string {
  return text.replaceAll(LOST_LETTER, "");
}
