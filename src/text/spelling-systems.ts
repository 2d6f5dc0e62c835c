/**
 * Slavic words in their own Latin letters (`jarcev`, `jurjevic`, `sergej`) or as Scandinavians and the Dutch write them (`tjajka`,
 * `sjojgu`), or Indonesian ones in Dutch spelling (`soeharjono`).
 */
const OWN_LATIN =
  /(?:[oeiau]j|ov|ev|ic|ec|sk[iy]|enko)(?:[ae]|na|om)?$|[bdlmnprtvz]j[aeou]|sj|[aeou]j(?![aeou])|[iy]tj$/;
/** A `c` that is no part of `ch`, `ck` or `cc`. */
const LONE_C = /c(?![hkc])/g;
/** A `ch` that Slavs, Germans and Swedes alike hear as `kh`; that of a father's name or a family's -ich is none. */
const HARD_CH = /(?<![st])ch(?!$)/g;

/** Russian and Arabic words as French writes them: `pouchiline`, `bouchra`; its `ch` is no `tch`. */
const FRENCH = /(?<![ts])ch.*(?:ou|ine$)|ou.*(?<![ts])ch/;
/** Russian words as German writes them: `medwedjew`. */
const GERMAN = /[eoi]w(?:a|itsch|na)?$/;
const SCH = /(?<!t)sch(?!tsch)/g;

/** Words without one of these letters are in no such spelling. */
const MAY_BE_OTHER = /[cjqh]/;

/** Shorter words end so by accident. */
const LEAST_BELARUSIAN = 6;
const LEAST_THAI = 8;

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
/** The same as it is heard before a sun letter: `errachidi`, `azzawahiri`. */
const HEARD_ARTICLE = /^[ae](?:([dnrstz])(?=\1[a-z]{4})|(sh|ch)(?=\2[a-z]{3}))/;
/** The article within a name written as one, whose `l` is heard as the letter behind it: `nasiraldin`, `fazlalrahman`, `abdulnasir`. */
const INNER_ARTICLE = /[aeiou]l(?=(?:d[aei]+n|r[ae]hm[ae]n|r[ae]h[ei]+m)e?$)|(?<=^abd)[aeiou]l(?=[dnrstz])/;

const LEAST_INNER = 7;

/** Names of Ukrainians, and of others in Russian endings, where Russian has `g` for `h`: `hryhorenko`, `serhiyovych`, `huseynov`. */
const SLAVIC_H = /(?:[oe]v(?:a|na|y?ch|ych)?|ivna|enk[oa]|[cy]h?uk|sk(?:y|yy|yi|ii?|iy|a|aya|aia))$/;
const HARD_H = /(?<![kscgzpt])h(?=[aeiouyrlnm])/g;

/** Uzbek names in their own Latin letters, whose `x` is a `kh`: `xolmatov`, `olimxon`. */
const UZBEK = /x(?=[aou]).*(?:ov|ev|ova|eva|bek|on|boy|din|ulla|zoda)$/;

/** Thai names, in which no `ph` is an `f`: romanised by letters or by ear. */
const THAI =
  /^(?!.*(?:sk|ov|ev)).*(?:chai|^jai|[mn]jai|ph?orn|phon|phong|phat|phan|wong|siri|thong|krai|char[ou]|jaroo?en|prap)/;
const FROM_THAI: readonly (readonly [RegExp, string])[] = [
  [/(?<=[pkt])h/g, ""],
  [/j/g, "ch"],
  [/v/g, "w"],
  [/orn/g, "on"],
];

/** Names as Belarusian has them: `vadzim`, `siarhei`, `uladzimiravich`, `mikalaeuna`, `tsikhanouskaya`, `shautsou`. */
const BELARUSIAN =
  /dz(?:i|y[aeou]|e[rnlv]|m)|^siarh|^uladz|[ae]una$|av(?:ich|na)$|[aeo]usk(?:y|i|aya|aia)$|[^aeiouyh][ae]u$|[^aeiouyhbdm]ou$/;
/** A family name in -enko; Belarusian writes `a` for an `o` without stress. */
const OF_NKO = /[ae]nka$/;
/** What Russian has for each. */
const FROM_BELARUSIAN: readonly (readonly [RegExp, string])[] = [
  [/^ul(?=ad)/, "vl"],
  [/dz(?=[iem]|y[aeou])/g, "d"],
  [/ts(?=[ie]|y[aeou])/g, "t"],
  [/(?<=[bvgdklmnprst])(?:ia|ya)(?=[bvgdklmnprstzhu])/g, "e"],
  [/avich$/, "ovich"],
  [/a[uv]na$/, "ovna"],
  [/ausk(?=[aiy])/, "ovsk"],
  [/slau$/, "slav"],
  [/[ao]u$/, "ov"],
  [/(?<=[aeo])u(?=$|[bdgklmnprstvz])/g, "v"],
  [HARD_H, "g"],
];

/** Korean of the north keeps a first `r` that the south drops. */
const NORTHERN_R = /^r(?=y[aeou])/;

/**
 * A folded token as it stands, and as the usual English romanisation would write it where another system has spelt it:
 * `jarcev` → `yartsev`, `sinzi` → `shinji`, `taqavi` → `tagavi`,
 * `eljadid` → `jadid`, `serhiyovych` → `sergiyovych`.
 */
export function waysToSpell(token: string): string[] {
  const ways = [token];
  let latin = token;
  if (MAY_BE_OTHER.test(token)) {
    const ending = GERMAN.test(token);
    const german = token.includes("w") && (ending || token.includes("j"));
    if (german) ways.push(fromGerman(token));
    // Russian `sh` and `zh` are one to a German.
    const soft = ending ? token.replaceAll(SCH, "zh") : token;
    if (soft !== token) ways.push(fromGerman(soft));
    if (token.includes("ch") && FRENCH.test(token)) ways.push(fromFrench(token));
    if (!(german && ending) && /[cj]/.test(token) && OWN_LATIN.test(token)) {
      latin = fromOwnLatin(token);
      ways.push(latin);
    }
    if (token.length >= LEAST_THAI && THAI.test(token)) ways.push(fromThai(token));
    if (token.includes("q")) ways.push(token.replaceAll("q", "g"));
    if (token.includes("h") && SLAVIC_H.test(token)) {
      const hard = token.replaceAll(HARD_H, "g");
      if (hard !== token) ways.push(hard);
    }
  }
  if (token.includes("x") && UZBEK.test(token)) ways.push(token.replaceAll("x", "kh"));
  if (token.length >= LEAST_BELARUSIAN) {
    if (mayBeBelarusian(latin) && BELARUSIAN.test(latin)) ways.push(fromBelarusian(latin));
    else if (token.endsWith("nka") && OF_NKO.test(token))
      ways.push(token.replace(OF_NKO, "enko").replaceAll("a", "o"));
  }
  const [first, second] = [token[0], token[1]];
  if (first === "a" || first === "e") {
    if (second === "l" && ARTICLE.test(token)) ways.push(token.replace(ARTICLE, ""));
    else if (HEARD_ARTICLE.test(token)) {
      const bare = token.replace(HEARD_ARTICLE, "");
      ways.push(first === "e" ? fromFrench(bare) : bare);
    }
  }
  if (token.length >= LEAST_INNER && mayHoldArticle(token) && INNER_ARTICLE.test(token))
    ways.push(token.replace(INNER_ARTICLE, "u"));
  if (first === "r" && second === "y" && NORTHERN_R.test(token)) ways.push(token.replace(NORTHERN_R, ""));
  if (
    token.length >= LEAST_KUNREI &&
    endsIn(token, SYLLABLE_ENDS) &&
    KUNREI_ONLY.test(token) &&
    KUNREI.test(token)
  )
    ways.push(toHepburn(token));
  return ways;
}

/** Letters as bits; other signs may share theirs. */
function bitsOf(letters: string): number {
  return Array.from(letters).reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);
}

const BELARUSIAN_ENDS = bitsOf("aiuyh");
const ARTICLE_ENDS = bitsOf("nme");
const SYLLABLE_ENDS = bitsOf("aiueon");

function endsIn(token: string, letters: number): boolean {
  return (letters & (1 << (token.charCodeAt(token.length - 1) & 31))) !== 0;
}

/** Whether a token may be of `BELARUSIAN`, by letters that are soon looked at. */
function mayBeBelarusian(token: string): boolean {
  return endsIn(token, BELARUSIAN_ENDS) || token.includes("dz") || token.startsWith("siarh");
}

/** Whether a token may hold `INNER_ARTICLE`. */
function mayHoldArticle(token: string): boolean {
  return endsIn(token, ARTICLE_ENDS) || token.startsWith("abd");
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
    .replaceAll(HARD_CH, "kh")
    .replace(/ic$/, "ich")
    .replaceAll(/sc(?!h)|sjt(?:s?j|sch)/g, "shch")
    .replaceAll(LONE_C, "ts")
    .replaceAll(/ts?j/g, "ch")
    .replaceAll(/(?<=[sz])j/g, "h")
    .replaceAll(/(?<!d)j/g, "y");
}

function fromThai(token: string): string {
  return FROM_THAI.reduce((so, [own, plain]) => so.replace(own, plain), token);
}

function fromBelarusian(token: string): string {
  return FROM_BELARUSIAN.reduce((so, [own, russian]) => so.replace(own, russian), token);
}

function toHepburn(token: string): string {
  return HEPBURN.reduce((so, [kunrei, hepburn]) => so.replaceAll(kunrei, hepburn), token);
}
