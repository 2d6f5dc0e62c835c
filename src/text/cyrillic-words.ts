/**
 * Little words between others, with the English that says the same: the letter of `и` and `с` would be an initial. Those of a legal form
 * stay: `с ограниченной ответственностью`.
 */
const LITTLE =
  /(?<=\p{L}{3}["»”]?\s+)(?:и|та|й|і|ды|или|на|по|в|во|с|със|со|за|о|об|при|из|от|для|до|към|под|над|у)(?=\s+["«“„]?\p{L}{3})(?!\s+(?:огранич|обмеж|абмеж|дополн|додат|дадат))/giu;
const AND: ReadonlySet<string> = new Set(["и", "та", "й", "і", "ды", "или"]);
/** Words that sound like others where they are romanised: Turkish writes Chile `Şili`. */
const FORCES = /(?<!\p{L})сил[иыа]?(?!\p{L})/giu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Text with the little words among its Cyrillic ones in English, and those that would be taken for others. */
export function withCyrillicWords(text: string): string {
  if (!CYRILLIC.test(text)) return text;
  return text
    .replaceAll(FORCES, " forces ")
    .replaceAll(LITTLE, (word) => (AND.has(word.toLowerCase()) ? "and" : "of"));
}
