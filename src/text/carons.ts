/** What Slavic and Baltic languages write with a caron, and Turkic ones, Kurdish, Albanian and Romanian with a cedilla, as English romanisations of Russian do. */
const SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  "š=sh ž=zh č=ch ş=sh ș=sh ç=ch Š=Sh Ž=Zh Č=Ch Ş=Sh Ș=Sh Ç=Ch".split(" ").map((row) => row.split("=")),
);
const SOUNDED = /[šžčşșŠŽČŞȘ]|[çÇ](?![aouâãáôõóúAOU])|(?<!\p{L})[çÇ]/gu;
/** Letters of languages in which every `ç` is ch; in French and Portuguese it is s before a, o and u. */
const TURKIC = /[ışğİŞĞəƏ]/;
const ANY = /[šžčşșçŠŽČŞȘÇ]/g;

/**
 * A text with its carons and cedillas read by their sound (`Čižov` → `Chizhov`, `Kamçıbek` → `Kamchıbek`), where folding takes them away;
 * undefined where it has none.
 */
export function readCarons(text: string): string | undefined {
  const read = text.replaceAll(TURKIC.test(text) ? ANY : SOUNDED, (letter) => SOUNDS[letter]!);
  return read === text ? undefined : read;
}
