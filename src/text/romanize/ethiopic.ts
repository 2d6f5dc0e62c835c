import { withVowels } from "./unwritten.ts";

/** Consonants in the order of Unicode from U+1200 on, eight signs each; `'` is the glottal stop, which names do not print. */
const CONSONANTS =
  "h l h m s r s sh k kw k kw b v t ch h hw n gn ' k kw h hw w ' z zh y d d j g gw ng t ch p ts ts f p".split(
    " ",
  );
/** The vowels of the eight signs as names print them; the sixth is written where a vowel is heard and where none is. */
const VOWELS = ["e", "u", "i", "a", "e", "", "o", "wa"];
const FIRST = 0x1200;
const SYLLABLE = /[\u1200-\u1357]+/g;
const PUNCTUATION = /[\u1360-\u1368]/g;
const VOWEL_END = /[aeiou]$/;
const UNHEARD = "i";
/** Behind a consonant within a word it is heard as a vowel: `ማርያም` is Mariam, `ወልደጊዮርጊስ` Woldegiorgis. */
const GLIDE = /(?<=.[^aeiou])i?y(?=[aou])/g;

/** Ethiopic syllables in Latin, as Ethiopian and Eritrean names are printed: `ብርሃኑ` → `birhanu`, `ገብረሚካኤል` → `gebremikael`. */
export function romanizeEthiopic(text: string): string {
  return text
    .replaceAll(PUNCTUATION, " ")
    .replaceAll(SYLLABLE, (word) => withVowels(soundsOf(word), UNHEARD).replaceAll(GLIDE, "i"));
}

function soundsOf(word: string): string[] {
  const sounds: string[] = [];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - FIRST;
    const sound = soundOf(CONSONANTS[code >> 3]!, code & 7, sounds.at(-1), at + 1 === word.length);
    // `መኮንን` is Mekonnen.
    if (sound === sounds.at(-1) && !VOWEL_END.test(sound)) sounds.push("e");
    sounds.push(sound);
  }
  return sounds;
}

/** A sign behind another, which ends in a vowel or in none. */
function soundOf(consonant: string, order: number, before: string | undefined, last: boolean): string {
  const open = before !== undefined && VOWEL_END.test(before);
  const vowel = order === 0 && (consonant === "h" || consonant === "'") ? "a" : VOWELS[order]!;
  if (consonant === "'") {
    if (vowel === "") return open ? "" : "e";
    return vowel === "e" && before !== undefined && !open ? "ie" : vowel;
  }
  // `ኃይለ` is Haile, `ዐብይ` is Abiy.
  if (consonant === "y" && vowel === "")
    return open ? (last ? "y" : "i") : last && before !== undefined ? "iy" : "y";
  return consonant + vowel;
}
