/**
 * Russian words of trade and adjectives of towns as other languages than English write them: German `Wotkinskij`, `awtomobilnyj`,
 * `mechanitscheskij`, scholarly `aviacionnyj`, French `tcheliabinski`. They are known by the ending of an adjective or of an abstract
 * noun, which few words of those languages have, and met by their sound.
 */

/** What ends a spelling without the last letter; English has it too, so another must be foreign. */
const BARE = /(?:w|cz|sz|tch|sch|ou).*(?:ski|ny)$/;
/** What ends adjectives and abstract nouns in other cases than the tables have, in Bulgarian, or without the last letter: `khimicheskikh`, `natsionalnata`, `khimicheski`. */
const CASES =
  /(?:[iy][kc]h|[oe]go|[oe]mu|[iy]mi?|uyu|sk[iy]{1,2}|(?:s[kt]|n)(?:oy|oi|oye|oe|ie)|(?:n|st)i(?:ya|yu|iu|ia|ye|em|yem)|n[iy]{1,2}|(?:sk|n)(?:a|o|ata|oto|ite|iyat?))$/;
const LEAST_IN_CASE = 8;
/** Those endings, as sounds. */
const CASE_SOUND = /(?:[iey]h|[oei]go|[oe]mu|imi?|u[ij]u|ata|oto|ite|i+at)$/;
/** What ends such words in the tables. */
const ENGLISH = /(?:[iy][iy]|ny|[iy]kh|ey|aya|oye|oe|iye|nie|sky|koy)$/;
/** Letters of a word, and of its sound. */
const LEAST = 7;
const LEAST_KEY = 5;

/** Spellings of consonants, the longer first. */
const SPELLING = /s(?:hch|zcz|ch|h|z)|t(?:sch|ch|s|z)|cz|[zkcgp]h|ou|[czwhy]/g;
/** What several languages write alike is one: `ch` is that of `khim` and of `chasy`. */
const SOUNDS = new Map(
  "y=i ou=u tsch=h tch=h cz=h ch=h kh=h h=h gh=g ph=f w=v shch=s szcz=s sch=s sh=s sz=s zh=s z=s ts=s tz=s"
    .split(" ")
    .map((row) => row.split("=") as [string, string]),
);
/** A lone `c` is `ts`, or `ch` that lost its mark. */
const LONE_C = ["s", "h"] as const;
/** A `j` or an `i` beside another vowel softens it, or is not written at all. */
const SOFT = /[ij]+(?=[aeou])|(?<=[aeou])[ij]+/g;
const LAST_VOWELS = /[aeiouj]+$/;
const [I, J, Y] = ["i", "j", "y"].map((letter) => letter.charCodeAt(0));

/** Whether a folded word has the ending of one. */
export function mayBeRussian(word: string): boolean {
  const last = word.length - 1;
  if (last < LEAST - 1) return false;
  const letter = word.charCodeAt(last);
  if (letter === J || word.charCodeAt(last - 1) === J) return true;
  return (letter === I || letter === Y) && BARE.test(word);
}

/** Whether a folded word may be one of the tables in another case. Surnames end so too: whether it begins as one is asked besides. */
export function mayBeInCase(word: string): boolean {
  return word.length >= LEAST_IN_CASE && CASES.test(word);
}

/** Words of tables by their sound, those alone that may be Russian and are met by no other's. */
export function russianWords(words: Iterable<readonly [word: string, meaning: string]>): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [word, meaning] of words) {
    if (word.length < LEAST || !ENGLISH.test(word)) continue;
    for (const key of russianKeys(word)) {
      if ((found.get(key) ?? meaning) !== meaning) shared.add(key);
      found.set(key, meaning);
    }
  }
  for (const key of shared) found.delete(key);
  return found;
}

/** A word by its sound without the ending, in each way to read it: `mechanitscheskij` → `mehanihesk`. */
export function russianKeys(word: string): string[] {
  const keys = LONE_C.map((c) =>
    word
      .replaceAll(SPELLING, (spelling) => (spelling === "c" ? c : (SOUNDS.get(spelling) ?? "")))
      .replace(CASE_SOUND, "")
      .replaceAll(SOFT, "")
      .replace(LAST_VOWELS, "")
      .replaceAll(/(.)\1+/g, "$1"),
  );
  return [...new Set(keys)].filter((key) => key.length >= LEAST_KEY);
}
