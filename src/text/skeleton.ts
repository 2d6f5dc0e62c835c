/** Spellings of one sound in the romanisations that lists and manifests use. */
const SOUNDS = new Map(
  "shch=S tsch=C sch=S dzh=j tch=C dj=j zh=j ch=C sh=S kh=h gh=g ph=f th=t dh=d ts=z tz=z ck=k ks=x cs=x q=k c=k"
    .split(" ")
    .map((row) => row.split("=") as [string, string]),
);
const LONGEST = 4;
/** Letters with which a spelling of several letters begins. */
const BEGINS = new Set([...SOUNDS.keys()].map((spelling) => spelling[0]!));
const DOUBLED = /(.)\1+/g;
/** Letters of a skeleton that tells anything. */
const SHORTEST = 3;
const VOWELS = /(?!^)[aeiouyw]/g;

interface Sound {
  readonly skeletons: readonly string[];
  readonly forms: readonly string[];
}

/** Tokens kept heard; emptied when full, so that memory stays bounded. */
const MEMO = 150_000;
const heard = new Map<string, Sound>();

function hear(token: string): Sound {
  let sound = heard.get(token);
  if (sound === undefined) {
    if (heard.size >= MEMO) heard.clear();
    const letters = soundLetters(token);
    const ways = letters.includes("w") ? [letters, letters.replaceAll("w", "v")] : [letters];
    const keys = ways.map(consonants).filter((key) => key.length >= SHORTEST);
    sound = { skeletons: keys[0] === keys[1] ? keys.slice(1) : keys, forms: ways.map(likeVowels) };
    heard.set(token, sound);
  }
  return sound;
}

/**
 * The consonants of a folded token by sound, a first vowel as `a`: keys for the spellings of one name
 * (`mohammed`, `muhammad`, `mhmd` → `mhmd`; `hezbollah`, `khezbolla` → `hsbl`). A `w` is a vowel in Arabic names and a
 * `v` in German and Polish ones, so a token with one has two keys. Keys below three letters are left out.
 */
export function skeletons(token: string): readonly string[] {
  return hear(token).skeletons;
}

/**
 * The token in letters by sound, like vowels made equal: two tokens of one skeleton are the closer the fewer edits lie
 * between these. Two forms for a token with a `w`.
 */
export function soundForms(token: string): readonly string[] {
  return hear(token).forms;
}

function likeVowels(letters: string): string {
  return letters
    .replaceAll(/ae|oe|ue|ee|oo|ou|[wyeo]/g, (vowel) => LIKE[vowel]!)
    .replaceAll(DOUBLED, "$1")
    .replace(/(?<=[aiu])h$/, "");
}

/** What of its neighbours no spelling tells apart: `ae` from `a`, `y` from `i`, `ou` from `u`. */
const LIKE: Readonly<Record<string, string>> = {
  ae: "a",
  oe: "u",
  ue: "u",
  ee: "i",
  oo: "u",
  ou: "u",
  w: "u",
  y: "i",
  e: "i",
  o: "u",
};

function soundLetters(token: string): string {
  let out = "";
  for (let at = 0; at < token.length;) {
    let size = BEGINS.has(token[at]!) ? Math.min(LONGEST, token.length - at) : 0;
    let sound: string | undefined;
    while (size > 0 && (sound = SOUNDS.get(token.slice(at, at + size))) === undefined) size--;
    out += sound ?? (at === 0 && token[0] === "w" ? "v" : token[at]!);
    at += size || 1;
  }
  return out;
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
