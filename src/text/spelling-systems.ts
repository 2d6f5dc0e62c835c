/** Slavic words in their own Latin letters (`jarcev`, `jurjevic`, `sergej`), or Indonesian ones in Dutch spelling (`soeharjono`). */
const OWN_LATIN = /(?:[oeiau]j|ov|ev|ic|ec|sk[iy]|enko)(?:[ae]|na|om)?$|[bdlmnprtv]j[aeou]|[aeou]j(?![aeou])/;
/** A `c` that is no part of `ch` or `ck` and stands before no vowel that makes it a Western `s`. */
const LONE_C = /c(?![hkc])/g;

/** Japanese in the syllables of the Kunrei system. */
const KUNREI = /^(?:[kgsztdnhbpmyrw]?y?[aiueo]|n(?![aiueoy])){2,}$/;
const HEPBURN: readonly (readonly [RegExp, string])[] = [
  [/(?<![sc])hu/g, "fu"],
  [/s(?:i|y(?=[auo]))/g, "shi"],
  [/t(?:i|y(?=[auo]))/g, "chi"],
  [/z(?:i|y(?=[auo]))/g, "ji"],
  [/tu/g, "tsu"],
];
const KUNREI_ONLY = /si|ti|tu|zi|hu|[stz]y[auo]/;
/** Below this length other languages have such syllables by accident. */
const LEAST_KUNREI = 5;

/** The Arabic article written with its noun, long enough to be one. */
const ARTICLE = /^[ae]l(?=[bcdfghjkmnqrstwyz][a-z]{4})/;
/** Ukrainian patronymics: the Russian ones have `g` for `h`, `e` for `iyo`. */
const UKRAINIAN = /(?:iy?o|yo|o)v(?:y?ch|ych|na)$|ivna$/;

/**
 * A folded token as it stands, and as the usual English romanisation would write it where another system has spelt it:
 * `jarcev` → `yartsev`, `sinzi` → `shinji`, `taqavi` → `tagavi`,
 * `eljadid` → `jadid`, `serhiyovych` → `sergiyovych`.
 */
export function* waysToSpell(token: string): Generator<string> {
  yield token;
  if (/[cj]/.test(token) && OWN_LATIN.test(token)) yield fromOwnLatin(token);
  if (token.includes("q")) yield token.replaceAll("q", "g");
  if (ARTICLE.test(token)) yield token.replace(ARTICLE, "");
  if (token.includes("h") && UKRAINIAN.test(token))
    yield token.replaceAll(/(?<![kscgz])h(?=[aeiouyrlnm])/g, "g");
  if (token.length >= LEAST_KUNREI && KUNREI_ONLY.test(token) && KUNREI.test(token)) yield toHepburn(token);
}

function fromOwnLatin(token: string): string {
  return token
    .replace(/ic$/, "ich")
    .replaceAll("sc", "shch")
    .replaceAll(LONE_C, "ts")
    .replaceAll("tj", "ch")
    .replaceAll(/(?<!d)j/g, "y");
}

function toHepburn(token: string): string {
  return HEPBURN.reduce((so, [kunrei, hepburn]) => so.replaceAll(kunrei, hepburn), token);
}
