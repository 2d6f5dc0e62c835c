import { remember } from "./remember.ts";
import { waysToSpell } from "./spelling-systems.ts";

/** Spellings of one sound in the romanisations that lists and manifests use. */
const SPELLINGS =
  "shch=S tsch=C dsch=j sch=S dzh=j tch=C dj=j zh=j ch=C sh=S kh=h gh=g ph=f th=t dh=d ts=z tz=z ck=k ks=x cs=x q=k c=k"
    .split(" ")
    .map((row) => row.split("=") as [string, string]);
/** The code of each sound by its spelling, as `spellingKey` packs it. */
const SOUNDS = new Map(
  SPELLINGS.map(([text, sound]) => [spellingKey(text, 0, text.length), sound.charCodeAt(0)]),
);
const LONGEST = 4;
/** Letters with which a spelling begins that is not read letter by letter, and those that stand second in one; by their code. */
const BEGINS = codes(SPELLINGS.map(([text]) => text[0]!));
const GOES_ON = codes(SPELLINGS.map(([text]) => text[1] ?? ""));
const VOWELS = codes("aeiou");
const SOFT_VOWELS = codes("aeiouy");
const UNHEARD = codes("aeiouyw");
/** Letters of a skeleton that tells anything. */
const SHORTEST = 3;

/** A token as it is heard; what few are asked for is made when it is. */
export class Heard {
  /** `skeletons` of the token. */
  readonly skeletons: readonly string[];
  readonly #token: string;
  #forms: readonly string[] | undefined;

  constructor(token: string) {
    this.#token = token;
    this.skeletons = keysOf(token);
  }

  /** `soundForms` of the token. */
  get forms(): readonly string[] {
    return (this.#forms ??= waysToHear(this.#token).map(likeVowels));
  }
}

/** Tokens kept heard. */
const MEMO = 150_000;

/** A token as it is heard, remembered; of one that is not likely met again make a `Heard`. */
export const hear = remember((token) => new Heard(token), MEMO);

/** The name of God behind another (`amanallah`, `amanollah`), and an `e` of Russian names that is heard as `ye` (`shugaev`). */
const OF_GOD = /[aeiou]l(?:lah?|ah)$/;
const SOFT_E = /(?<=[aou])e(?=v(?:a|na|ich)?$)/;

function waysToHear(token: string): string[] {
  const ways = waysToSpell(token).map((way) => {
    const count = soundInto(way.replace(OF_GOD, "ullah").replace(SOFT_E, "ye"));
    return textOf(letters, count);
  });
  const hard = ways.filter((way) => way.includes("w")).map((way) => way.replaceAll("w", "v"));
  return hard.length === 0 ? ways : [...ways, ...hard];
}

function keysOf(token: string): string[] {
  const keys: string[] = [];
  eachSkeleton(token, (skeleton, length) => {
    const key = textOf(skeleton, length);
    if (!keys.includes(key)) keys.push(key);
  });
  return keys;
}

/**
 * Gives the `skeletons` of a token as the codes of their letters, perhaps with repeats, and how many those are. Hot: no text is
 * made; the array is filled anew for the next.
 */
export function eachSkeleton(token: string, take: (skeleton: Uint16Array, length: number) => void): void {
  const give = (length: number) => {
    if (length >= SHORTEST) take(consonants, length);
  };
  const ways = waysToSpell(token);
  for (const way of ways) give(consonantsOf(soundInto(way), false));
  // A `w` is heard both ways.
  for (const way of ways) if (way.includes("w", 1)) give(consonantsOf(soundInto(way), true));
}

/**
 * The consonants of a folded token by sound, a first vowel as `a`: keys for the spellings of one name
 * (`mohammed`, `muhammad`, `mhmd` → `mhmd`; `hezbollah`, `khezbolla` → `hsbl`). A `w` is a vowel in Arabic names and a
 * `v` in German and Polish ones, so a token with one has two keys; so has one in a spelling that another system reads
 * otherwise (`./spelling-systems.ts`). Keys below three letters are left out.
 */
export function skeletons(token: string): readonly string[] {
  return hear(token).skeletons;
}

/**
 * The token in letters by sound, like vowels made equal: two tokens of one skeleton are the closer the fewer edits lie
 * between these. A form for each way to read it.
 */
export function soundForms(token: string): readonly string[] {
  return hear(token).forms;
}

/** What of its neighbours no spelling tells apart: `ae` from `a`, `y` from `i`, `ou` from `u`; `ay` from `ei` but before a vowel. */
const LIKE = new Map(
  "ae=a oe=u ue=u ee=i ai=i ay=i ei=i ey=i oo=u ou=u w=u y=i e=i o=u"
    .split(" ")
    .map((row) => row.split("=") as [string, string]),
);

/** Like vowels equal, letters alike side by side as one, no `h` behind a last vowel. Hot: in one pass. */
function likeVowels(text: string): string {
  let out = "";
  let last = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const met = "aeou".includes(letter) ? LIKE.get(text.slice(at, at + 2)) : undefined;
    const pair =
      met === "i" && text[at + 1] !== "e" && "aeiou".includes(text[at + 2] ?? "x") ? undefined : met;
    if (pair !== undefined) at++;
    const like = pair ?? LIKE.get(letter) ?? letter;
    if (like !== last) out += like;
    last = like;
  }
  return last === "h" && out.length > 1 && "aiu".includes(out.at(-2)!) ? out.slice(0, -1) : out;
}

/** A folded token is ASCII; a letter that is not has no part in any of these. */
function isIn(some: Uint8Array, code: number): boolean {
  return some[code] === 1;
}

/** Which codes below 128 are of some letters. */
function codes(letters: Iterable<string>): Uint8Array {
  const found = new Uint8Array(128);
  for (const letter of letters) if (letter !== "") found[letter.charCodeAt(0)] = 1;
  return found;
}

const [A, H, S, V, W, Z] = Array.from("ahsvwz", (letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
/** The last word in letters by sound, and the last skeleton; longer where a word is. */
let letters = new Uint16Array(256);
let consonants = new Uint16Array(256);

/** Fills `letters` with a token, each spelling of several letters as its sound; how many they are. Hot. */
function soundInto(token: string): number {
  if (token.length > letters.length) {
    letters = new Uint16Array(token.length);
    consonants = new Uint16Array(token.length);
  }
  let count = 0;
  let at = 0;
  if (token.charCodeAt(0) === W) {
    letters[count++] = V;
    at = 1;
  }
  while (at < token.length) {
    const code = token.charCodeAt(at);
    let size = 0;
    if (isIn(BEGINS, code)) {
      let sound: number | undefined;
      size = isIn(GOES_ON, token.charCodeAt(at + 1)) ? Math.min(LONGEST, token.length - at) : 1;
      while (size > 0 && (sound = SOUNDS.get(spellingKey(token, at, size))) === undefined) size--;
      if (sound !== undefined) letters[count++] = sound;
    }
    if (size === 0) letters[count++] = code;
    at += size || 1;
  }
  return count;
}

/**
 * Fills `consonants` with the first of so many `letters`, a vowel as `a`, and the consonants behind it; letters alike side by side
 * as one, no `h` behind a last vowel, each `w` as `v` where `hard`. How many they are. Hot: in one pass.
 */
function consonantsOf(count: number, hard: boolean): number {
  let end = count;
  while (end > 0 && letters[end - 1] === H) end--;
  if (end === 0 || !isIn(VOWELS, letters[end - 1]!)) end = count;
  let length = 0;
  let last = 0;
  for (let at = 0; at < end; at++) {
    const letter = letters[at]!;
    const code = hard && letter === W ? V : letter;
    if (at > 0 && isIn(UNHEARD, code)) continue;
    const sound = code === Z ? S : at === 0 && isIn(SOFT_VOWELS, code) ? A : code;
    if (sound !== last) consonants[length++] = sound;
    last = sound;
  }
  return length;
}

function textOf(some: Uint16Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at++) text += String.fromCharCode(some[at]!);
  return text;
}

/** Up to four letters as one number; what is no ASCII is no letter. */
function spellingKey(token: string, from: number, size: number): number {
  let key = 0;
  for (let at = from; at < from + size; at++) {
    const code = token.charCodeAt(at);
    key = (key << 7) | (code < 128 ? code : 0);
  }
  return key;
}
