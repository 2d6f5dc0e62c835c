const VOWEL = /^[aeiou]/;
const VOWEL_END = /[aeiou]$/;

/**
 * Sounds of a script without short vowels joined to a word. Where consonants crowd (two at the head, three elsewhere) an
 * unwritten vowel must stand between them; it is given as `vowel`: `b r z an` → `barzan`.
 */
export function withVowels(sounds: readonly string[], vowel: string): string {
  let out = "";
  let crowd = 0;
  for (const sound of sounds) {
    if (sound === "") continue;
    if (VOWEL.test(sound)) crowd = 0;
    else if (crowd === 2) [out, crowd] = [out + vowel, 1];
    else crowd = out === "" ? 2 : crowd + 1;
    out += sound;
    if (VOWEL_END.test(sound)) crowd = 0;
  }
  return out;
}
