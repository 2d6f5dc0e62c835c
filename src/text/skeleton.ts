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
 * The consonants of a folded token by sound, a first vowel as `a`: one key for the spellings of one name
 * (`mohammed`, `muhammad`, `mhmd` → `mhmd`; `hezbollah`, `khezbolla` → `hzbl`). Empty below three letters of key.
 */
export function skeleton(token: string): string {
  let text = token;
  for (const [pattern, sound] of SOUNDS) text = text.replaceAll(pattern, sound);
  text = text.replaceAll(DOUBLED, "$1").replace(/(?<=[aeiou])h$/, "");
  text = text
    .replaceAll(VOWELS, "")
    .replace(/^[aeiouy]/, "a")
    .replaceAll(DOUBLED, "$1");
  return text.length >= 3 ? text : "";
}

/** The token with vowels of like sound made equal: two tokens of one skeleton are the closer the fewer edits lie here. */
export function soundForm(token: string): string {
  let text = token;
  for (const [pattern, sound] of SOUNDS) text = text.replaceAll(pattern, sound);
  return text
    .replaceAll(/ae|oe|ue/g, (pair) => pair[0]!)
    .replaceAll(/oo|ou|w/g, "u")
    .replaceAll(/ee|y|e/g, "i")
    .replaceAll("o", "u")
    .replaceAll(DOUBLED, "$1")
    .replace(/(?<=[aiu])h$/, "");
}
