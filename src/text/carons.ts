/** What Slavic and Baltic languages write with a caron, as English romanisations of Russian do. */
const SOUNDS: Readonly<Record<string, string>> = { š: "sh", ž: "zh", č: "ch", Š: "Sh", Ž: "Zh", Č: "Ch" };
const CARON = /[šžčŠŽČ]/g;

/** A text with its carons read by their sound (`Čižov` → `Chizhov`), where folding takes them away; undefined where it has none. */
export function readCarons(text: string): string | undefined {
  const read = text.replaceAll(CARON, (letter) => SOUNDS[letter]!);
  return read === text ? undefined : read;
}
