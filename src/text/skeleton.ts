import { remember } from "./remember.ts";
import { waysToSpell } from "./spelling-systems.ts";

/** Spellings of one sound in the romanisations that lists and manifests use. */
const SOUNDS = new Map(
  "shch=S tsch=C sch=S dzh=j tch=C dj=j zh=j ch=C sh=S kh=h gh=g ph=f th=t dh=d ts=z tz=z ck=k ks=x cs=x q=k c=k"
    .split(" ")
    .map((row) => row.split("=") as [string, string]),
);
const LONGEST = 4;
/** Letters with which a spelling begins that is not read letter by letter, and those that stand second in one; by their code. */
const BEGINS = codes([...SOUNDS.keys()].map((spelling) => spelling[0]!));
const GOES_ON = codes([...SOUNDS.keys()].map((spelling) => spelling[1] ?? ""));
const VOWELS = codes("aeiou");
const SOFT_VOWELS = codes("aeiouy");
const UNHEARD = codes("aeiouyw");
/** Letters of a skeleton that tells anything. */
const SHORTEST = 3;

/** A token as it is heard; what few are asked for is made when it is. */
export class Heard {
  /** `skeletons` of the token. */
  readonly skeletons: readonly string[];
  readonly #ways: readonly string[];
  #forms: readonly string[] | undefined;

  constructor(token: string) {
    this.#ways = waysToHear(token);
    this.skeletons = keysOf(this.#ways);
  }

  /** `soundForms` of the token. */
  get forms(): readonly string[] {
    return (this.#forms ??= this.#ways.map(likeVowels));
  }
}

/** Tokens kept heard. */
const MEMO = 150_000;

/** A token as it is heard, remembered; of one that is not likely met again make a `Heard`. */
export const hear = remember((token) => new Heard(token), MEMO);

function waysToHear(token: string): string[] {
  const ways = waysToSpell(token).map(soundLetters);
  if (ways[0]!.includes("w")) ways.push(ways[0]!.replaceAll("w", "v"));
  return ways;
}

function keysOf(ways: readonly string[]): string[] {
  const keys: string[] = [];
  for (const way of ways) {
    const key = consonants(way);
    if (key.length >= SHORTEST && !keys.includes(key)) keys.push(key);
  }
  return keys;
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

/** What of its neighbours no spelling tells apart: `ae` from `a`, `y` from `i`, `ou` from `u`. */
const LIKE = new Map(
  "ae=a oe=u ue=u ee=i oo=u ou=u w=u y=i e=i o=u".split(" ").map((row) => row.split("=") as [string, string]),
);

/** Like vowels equal, letters alike side by side as one, no `h` behind a last vowel. Hot: in one pass. */
function likeVowels(letters: string): string {
  let out = "";
  let last = "";
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    const pair = "aeou".includes(letter) ? LIKE.get(letters.slice(at, at + 2)) : undefined;
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

/** The token with each spelling of several letters as its sound. Hot: what stays as it is is copied in one piece. */
function soundLetters(token: string): string {
  let out = "";
  let from = 0;
  if (token.startsWith("w")) [out, from] = ["v", 1];
  for (let at = from; at < token.length; at++) {
    if (!isIn(BEGINS, token.charCodeAt(at))) continue;
    let size = isIn(GOES_ON, token.charCodeAt(at + 1)) ? LONGEST : 1;
    let sound: string | undefined;
    while (size > 0 && (sound = SOUNDS.get(token.slice(at, at + size))) === undefined) size--;
    if (sound === undefined) continue;
    out += token.slice(from, at) + sound;
    from = at + size;
    at = from - 1;
  }
  return from === 0 ? token : out + token.slice(from);
}

/** The first letter, a vowel as `a`, and the consonants behind it; letters alike side by side as one, no `h` behind a last vowel. Hot: in one pass. */
function consonants(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "h") end--;
  if (end === 0 || !isIn(VOWELS, text.charCodeAt(end - 1))) end = text.length;
  let out = "";
  let last = "";
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (at > 0 && isIn(UNHEARD, code)) continue;
    const letter = text[at]!;
    const sound = letter === "z" ? "s" : at === 0 && isIn(SOFT_VOWELS, code) ? "a" : letter;
    if (sound !== last) out += sound;
    last = sound;
  }
  return out;
}
