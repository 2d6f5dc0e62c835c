/** Slavic words in their own Latin letters (`jarcev`, `jurjevic`, `sergej`), or Indonesian ones in Dutch spelling (`soeharjono`). */
const OWN_LATIN = /(?:[oeiau]j|ov|ev|ic|ec|sk[iy]|enko)(?:[ae]|na|om)?$|[bdlmnprtv]j[aeou]|[aeou]j(?![aeou])/;
/** A `c` that is no part of `ch`, `ck` or `cc`. */
const LONE_C = /c(?![hkc])/g;

/** Russian and Arabic words as French writes them: `pouchiline`, `bouchra`; its `ch` is no `tch`. */
const FRENCH = /(?<![ts])ch.*(?:ou|ine$)|ou.*(?<![ts])ch/;
/** Russian words as German writes them: `medwedjew`. */
const GERMAN = /[eoi]w(?:a|itsch|na)?$/;
const SCH = /(?<!t)sch(?!tsch)/g;

/** Words without one of these letters are in no such spelling. */
const MAY_BE_OTHER = /[cjqh]/;

/** Japanese in the syllables of the Kunrei system. */
const KUNREI = /^(?:[kgsztdnhbpmyrw]?y?[aiueo]|n(?![aiueoy])){2,}$/;
const HEPBURN: readonly (readonly [RegExp, string])[] = [
  [/(?<![sc])hu/g, "fu"],
  [/s(?:i|y(?=[auo]))/g, "shi"],
  [/t(?:i|y(?=[auo]))/g, "chi"],
  [/z(?:i|y(?=[auo]))/g, "ji"],
  [/tu/g, "tsu"],
];
const KUNREI_ONLY = /si|ti|tu|zi|[stz]y[auo]/;
/** Below this length other languages have such syllables by accident. */
const LEAST_KUNREI = 5;

/** The Arabic article written with its noun, long enough to be one. */
const ARTICLE = /^[ae]l(?=[bcdfghjkmnqrstwyz][a-z]{4})/;
/** Ukrainian patronymics: the Russian ones have `g` for `h`, `e` for `iyo`. */
const UKRAINIAN = /(?:iy?o|yo|o)v(?:y?ch|ych|na)$|ivna$/;
const HARD_H = /(?<![kscgz])h(?=[aeiouyrlnm])/g;

/** Korean of the north keeps a first `r` that the south drops. */
const NORTHERN_R = /^r(?=y[aeou])/;

/**
 * A folded token as it stands, and as the usual English romanisation would write it where another system has spelt it:
 * `jarcev` → `yartsev`, `sinzi` → `shinji`, `taqavi` → `tagavi`,
 * `eljadid` → `jadid`, `serhiyovych` → `sergiyovych`.
 */
export function waysToSpell(token: string): string[] {
  const ways = [token];
  if (MAY_BE_OTHER.test(token)) {
    const ending = GERMAN.test(token);
    const german = token.includes("w") && (ending || token.includes("j"));
    if (german) ways.push(fromGerman(token));
    // Russian `sh` and `zh` are one to a German.
    const soft = ending ? token.replaceAll(SCH, "zh") : token;
    if (soft !== token) ways.push(fromGerman(soft));
    if (token.includes("ch") && FRENCH.test(token)) ways.push(fromFrench(token));
    if (!(german && ending) && /[cj]/.test(token) && OWN_LATIN.test(token)) ways.push(fromOwnLatin(token));
    if (token.includes("q")) ways.push(token.replaceAll("q", "g"));
    if (token.includes("h") && UKRAINIAN.test(token)) ways.push(token.replaceAll(HARD_H, "g"));
  }
  const [first, second] = [token[0], token[1]];
  if (second === "l" && (first === "a" || first === "e") && ARTICLE.test(token))
    ways.push(token.replace(ARTICLE, ""));
  if (first === "r" && second === "y" && NORTHERN_R.test(token)) ways.push(token.replace(NORTHERN_R, ""));
  if (token.length >= LEAST_KUNREI && KUNREI_ONLY.test(token) && KUNREI.test(token))
    ways.push(toHepburn(token));
  return ways;
}

function fromGerman(token: string): string {
  return token
    .replaceAll("schtsch", "SHCH")
    .replaceAll(/(?<!s)ch/g, "kh")
    .replaceAll("SHCH", "shch")
    .replaceAll("j", "y")
    .replaceAll("w", "v");
}

function fromFrench(token: string): string {
  return token
    .replaceAll(/(?<![ts])ch/g, "sh")
    .replaceAll("tch", "ch")
    .replace(/ine$/, "in");
}

function fromOwnLatin(token: string): string {
  return token
    .replace(/ic$/, "ich")
    .replaceAll(/sc(?!h)/g, "shch")
    .replaceAll(LONE_C, "ts")
    .replaceAll("tj", "ch")
    .replaceAll(/(?<!d)j/g, "y");
}

function toHepburn(token: string): string {
  return HEPBURN.reduce((so, [kunrei, hepburn]) => so.replaceAll(kunrei, hepburn), token);
}
