/** Spellings of one sound in the romanisations that lists and manifests use; longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, "S"],
  [/dzh|dj|zh/g, "j"],
  [/tch|ch/g, "C"],
  [/sh/g, "S"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ts|tz/g, "z"],
  [/ck|q|c/g, "k"],
  [/ks/g, "x"],
  [/^w/g, "v"],
];
const DOUBLED = /(.)\1+/g;
const VOWELS = /(?!^)[aeiouyw]/g;

/**
 * The consonants of a folded token by sound, a first vowel as `a`: keys for the spellings of one name
 * (`mohammed`, `muhammad`, `mhmd` → `mhmd`; `hezbollah`, `khezbolla` → `hsbl`). A `w` is a vowel in Arabic names and a
 * `v` in German and Polish ones, so a token with one has two keys. Keys below three letters are left out.
 */
export function skeletons(token: string): string[] {
  const bySound = soundLetters(token);
  const forms = bySound.includes("w") ? [bySound, bySound.replaceAll("w", "v")] : [bySound];
  return [...new Set(forms.map(consonants))].filter((key) => key.length >= 3);
}

/**
 * The token in letters by sound, like vowels made equal: two tokens of one skeleton are the closer the fewer edits lie
 * between these. Two forms for a token with a `w`.
 */
export function soundForms(token: string): string[] {
  const bySound = soundLetters(token);
  const forms = bySound.includes("w") ? [bySound, bySound.replaceAll("w", "v")] : [bySound];
  return forms.map((form) =>
    form
      .replaceAll(/ae|oe|ue/g, (pair) => pair[0]!)
      .replaceAll(/oo|ou|w/g, "u")
      .replaceAll(/ee|y|e/g, "i")
      .replaceAll("o", "u")
      .replaceAll(DOUBLED, "$1")
      .replace(/(?<=[aiu])h$/, ""),
  );
}

function soundLetters(token: string): string {
  let text = token;
  for (const [pattern, sound] of SOUNDS) text = text.replaceAll(pattern, sound);
  return text;
}

function consonants(text: string): string {
  return text
    .replaceAll(DOUBLED, "$1")
    .replace(/(?<=[aeiou])h$/, "")
    .replaceAll(VOWELS, "")
    .replace(/^[aeiouy]/, "a")
    .replaceAll("z", "s")
    .replaceAll(DOUBLED, "$1");
}
