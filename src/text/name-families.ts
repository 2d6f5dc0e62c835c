import { KIN_NAMES, NAME_PARTS, SAME_NAMES } from "./name-families-data.ts";
import { placeOfWord } from "./word-table.ts";

/** Ids of the families a token belongs to, ascending; no id is both a `same` and a `kin` family. */
export interface NameFamilies {
  readonly same: readonly number[];
  readonly kin: readonly number[];
}

let families: ReadonlyMap<string, NameFamilies> | undefined;
/** Tokens that were asked before the table was made. */
let asked = 0;
const FEW = 32;

/** The families of spellings (`same`) and of nicknames and other languages (`kin`) a folded token of a name belongs to. */
export function nameFamilies(token: string): NameFamilies | undefined {
  if (families === undefined) {
    // Most words of a firm's name are in no family: a look at the text tells that before the table is worth making.
    if (asked++ < FEW && !mayHaveFamily(token)) return undefined;
    families = build();
  }
  return families.get(token);
}

/** The table as one text, and how names that it writes in parts begin. */
let written: { readonly text: string; readonly beginnings: ReadonlySet<string> } | undefined;

/** Whether a token may stand in the table; false is certain. */
function mayHaveFamily(token: string): boolean {
  if (written === undefined) {
    const text = [...SAME_NAMES, ...KIN_NAMES].join("\n");
    const beginnings = new Set<string>();
    for (let plus = text.indexOf("+"); plus >= 0; plus = text.indexOf("+", plus + 1)) {
      const from = Math.max(
        text.lastIndexOf(" ", plus),
        text.lastIndexOf("\n", plus),
        text.lastIndexOf("+", plus - 1),
      );
      for (const choice of choicesOf(text.slice(from + 1, plus))) beginnings.add(choice);
    }
    written = { text, beginnings };
  }
  const { text, beginnings } = written;
  for (let size = 1; size < token.length; size++) if (beginnings.has(token.slice(0, size))) return true;
  return placeOfWord(text, token) >= 0;
}

/**
 * Whether two folded tokens, by their families, are spellings of one name (`same`), a name and its nickname or reading in
 * another language (`kin`), or neither as far as the table knows. Hot.
 */
export function sameName(
  a: NameFamilies | undefined,
  b: NameFamilies | undefined,
): "same" | "kin" | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (meet(a.same, b.same)) return "same";
  return meet(a.kin, b.kin) ? "kin" : undefined;
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const step = a[i]! - b[j]!;
    if (step === 0) return true;
    if (step < 0) i++;
    else j++;
  }
  return false;
}

/** While the table is built. */
interface Family {
  same: number[];
  kin: number[];
}

function build(): Map<string, NameFamilies> {
  const found = new Map<string, Family>();
  const byHead = new Map<string, { readonly tokens: readonly string[]; readonly family: Family }>();
  let id = 0;
  for (const line of linesOf(SAME_NAMES)) {
    const tokens = line.includes("+") ? line.split(" ").flatMap(expand) : line.split(" ");
    // Most tokens are of one family: they share what is said of it.
    const family = { same: [id], kin: [] };
    byHead.set(tokens[0]!, { tokens, family });
    for (const token of tokens) {
      const of = found.get(token);
      if (of === undefined) found.set(token, family);
      else if (!of.same.includes(id)) found.set(token, { same: [...of.same, id], kin: [] });
    }
    id++;
  }
  for (const line of linesOf(KIN_NAMES)) {
    const alone = { same: [], kin: [id] };
    for (const token of line.split(" ")) {
      const head = token.endsWith("*") ? byHead.get(token.slice(0, -1)) : undefined;
      if (head !== undefined && !head.family.kin.includes(id)) head.family.kin.push(id);
      for (const spelling of head?.tokens ?? [token]) {
        const of = found.get(spelling);
        if (of === undefined) found.set(spelling, alone);
        else if (!of.kin.includes(id)) found.set(spelling, { same: of.same, kin: [...of.kin, id] });
      }
    }
    id++;
  }
  return found;
}

function linesOf(sections: readonly string[]): string[] {
  return sections.flatMap((section) => section.split("\n"));
}

const SHARED = /[A-Z]+/g;

function choicesOf(part: string): string[] {
  return part.replaceAll(SHARED, (name) => NAME_PARTS[name] ?? name).split("/");
}

function expand(token: string): string[] {
  let made = [""];
  for (const part of token.split("+")) {
    const longer: string[] = [];
    const choices = choicesOf(part);
    for (const start of made) for (const choice of choices) longer.push(start + choice);
    made = longer;
  }
  return made;
}

/** Names and places outside the table, and given names in -ian, that only look as if they had such an ending. */
const NO_STEM = new Set(
  (
    "regina martina augustina konstantina albina sabina justina faustina celestina severina katrina florina " +
    "sorina cosmina zarina farina tahmina yasmina shahina alexandrina georgina wilhelmina adelina evelina " +
    "madina rufina serafina janina nadina rosina yamina jamina sakina corina celina melina selina delina " +
    "katina bettina davina lavina kalina malina romina akulina agrafina medina molina messina salina ospina " +
    "urbina encina colina latina argentina palestina cortina casanova villanova cordova moldova canova genova " +
    "terranova geneva kaleva minerva polska alaska deripaska nebraska franciska francziska mariska rebecka veronicka " +
    "jeremias ananias dallas vargas salinas duenas cardenas contreras iglesias barajas macias pappas samaras " +
    "leonidas morris harris curtis travis jarvis ferris farris norris maris kostis thanasis stathis lefteris " +
    "stelios mathis willis wallis hollis phyllis mavis marius cornelius antonius cyprus rufus magnus erasmus " +
    "lazarus augustus theodosius petrus fergus justus quddus kuddus linus campus airbus firdaus dimas firas " +
    "christian kristian cristian sebastian julian adrian vivian gillian lillian fabian florian damian marian " +
    "dorian bastian aurelian cyprian valerian octavian maximilian iulian yulian killian"
  ).split(" "),
);

/** Czech and Slovak names of men that Russian has no like of. */
const CZECH_MEN =
  "novak svoboda dvorak kucera prochazka horak nemec pospisil hajek kral jelinek ruzicka benes fiala sedlacek dolezal " +
  "zeman kolar cermak urban blazek kriz kovar kratochvil bartos vlcek musil konecny cech stepanek holub dusek sykora " +
  "hruska vacek hlavacek kadlec mach soukup matousek barta bednar beran bilek cizek drabek hrubes hudec janda janecek " +
  "kaspar koubek kovarik kubat kubicek machacek moravec nemecek novacek pavlicek prikryl sladek smejkal soucek strnad " +
  "toman tomasek vavra vojtech vondra vrana zajicek havlicek hudak kovac horvath varga balaz molnar lukac rybar " +
  "gajdos mlynar adamec adamek zahradnik zapletal hrabal hasek capek kvapil straka";
/** Their wives and daughters: -ova after the last consonant, an e before k or c fallen out. */
const CZECH_WOMEN = new Map<string, string>(
  CZECH_MEN.split(" ").map((man) => [`${man.replace(/a$/, "").replace(/e(?=[kc]$)/, "")}ova`, man] as const),
);

/** An umlaut as two letters: no French or Spanish -gue-, no Chinese -xue- or -yue-. */
const UMLAUT = /(?<![aeiouyq])(?:[ao]e|(?<![gjx])ue|(?<=^[gj])ue(?=n[tzg]|r[gt]|tt))(?=[^aeiouy]|(?<=ae)u)/g;
/** Hebrew names in -el, Greek beginnings, Korean given names of two syllables. */
const NO_UMLAUT =
  /[aou]el(?:a|e|i|s|son)?$|uevas?$|[ao]ev|^(?:hs|ch)ueh|^graem|^aer|^aeg|^phoe|^shoe|^(?:ch|[bdghjkmnprst])ae(?:[jwy]|h[aeiouy]|s(?:eo|oo|u)|min|my|beom|bum|gy|geu|geo|ch(?:ul|eol|un|ang)|k[wy]|ryong|u[kn]$)/;

/** Endings and what they become; the first that fits counts. What must stand before them keeps short names whole. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^.{2,})sk(?:aya|aia|aja|ay|a|i|ii|iy|ij|yi|yy|yj)$/, "sky"],
  [/(?<=^.{3,})ck(?:aya|aja|a|i|iy|ij)$/, "cky"],
  [/(?<=^.{2,})dzk(?:aya|aja|a|i|iy|ij)$/, "dzky"],
  [/(?<=^.{4,})n(?:aya|aia|aja|yy|yi|yj)$/, "ny"],
  [/(?<=^.{2,}[^u])ova$/, "ov"],
  [/(?<=^.{2,}[^u])eva$/, "ev"],
  [/(?<=^.{3,}[oe])wa$/, "w"],
  [/(?<=^.{3,}[^h])off$/, "ov"],
  [/(?<=^.{3,})eff$/, "ev"],
  [/(?<=^.{3,})tsyna$/, "tsyn"],
  [/(?<=^.{3,}[oe])(?:witz|wicz|vitz|vits|wich|vych|vic|wits)$/, "vich"],
  [/(?<=^.{2,})(?:sh|sch|ch)[vw]ili$/, "shvili"],
  [/(?<=^.{3,})a(?:ei|ee|ie|ye|yi|ii|yei|yee)$/, "ai"],
  [/(?<=^.{3,})iyan$|(?<=^.{3,}[^aeou])ian$/, "yan"],
];

/** -ina of a family name (`putina`); given names that the table knows have it too. */
const DAUGHTER = /(?<=^.{2,}[^aeou])ina$/;

const BALTIC_S = /(?:[oe]v|j|[sc]ki)s$/;
/** Of shorter stems, a firm's short name and another's are one by accident: `IMEC`, `IMECAS`. */
const BALTIC = /(?<=^.{4,})[^aeou](?:a|i|u)s$/;
const GREEK = /(?:akis|[iy]dis|adis|oulis)$/;

/**
 * The stem that the forms of one family name share: Slavic names of women and men (`ivanova` → `ivanov`, `petrovskaya`
 * and `petrovski` → `petrovsky`, `novakova` → `novak`), Baltic endings (`lavrovs` → `lavrov`, `sergejs` → `sergej`),
 * Armenian -ian (`petrosian` → `petrosyan`), Persian -ai (`rezaee` → `rezai`), -vich in all its spellings (`rabinowitz` → `rabinovich`), Georgian -shvili, German umlauts as two letters (`mueller` → `muller`).
 * Patronymics of sons and daughters stay apart. The token itself when no rule fits.
 */
export function nameStem(token: string): string {
  if (token.length < 5 || NO_STEM.has(token)) return token;
  const czech = CZECH_WOMEN.get(token);
  if (czech !== undefined) return czech;
  const plain = NO_UMLAUT.test(token) ? token : token.replaceAll(UMLAUT, (pair) => pair[0]!);
  const known = nameFamilies(token) !== undefined;
  const stem = withoutBaltic(plain, known);
  const rule = ENDINGS.find(([ending]) => ending.test(stem));
  if (rule !== undefined) return stem.replace(rule[0], rule[1]);
  return known ? stem : stem.replace(DAUGHTER, "in");
}

/** `known` names of the table keep an -as, -is or -us: it is Arabic, Greek or Latin more often than Baltic. */
function withoutBaltic(token: string, known: boolean): string {
  if (token.length < 6 || GREEK.test(token)) return token;
  if (BALTIC_S.test(token)) return token.slice(0, -1);
  return !known && BALTIC.test(token) ? token.slice(0, -2) : token;
}

/** Titles that are no part of a name where they lead it. */
const HONORIFICS = new Set(
  (
    "mr mrs ms miss mister mx messrs dr doctor prof professor eng engr engineer rev reverend revd hon honorable " +
    "honourable excellency capt captain cpt col colonel ltcol lt lieutenant ltc gen general maj major sgt sergeant cpl " +
    "corporal pvt cmdr cdr commander comdr adm admiral radm vadm brig brigadier marshal president pres minister senator " +
    "ambassador amb governor secretary chairman judge justice inspector supt father rabbi archbishop monsignor msgr sir " +
    "dame lady herr frau fraulein dipl doktor professeur freiherr freifrau mme mlle monsieur madame mademoiselle docteur " +
    "maitre commandant senor senora senorita sr sra srta senhor senhora signor signora signore dott dottore dottoressa " +
    "dra ing ingeniero ingenieur licenciado lic coronel capitan teniente almirante gospodin gospozha grazhdanin " +
    "tovarishch akademik polkovnik podpolkovnik kapitan leytenant mayor haji hajji hadji hadzhi khadzhi xaaji xaji haci hajj haj hadj alhaj " +
    "alhajj elhadj alhaji hajja hajjah mullah mulla molla mollah moulla maulavi maulvi mawlawi mawlavi molvi moulvi " +
    "maulana mawlana moulana sheikh shaykh sheykh sheik shaykha sheikha ayatollah ayatullah hojatoleslam hojjatoleslam " +
    "hujjatulislam hojatolislam hojjatolislam hujjatoleslam allamah allameh ustadh ustad ustaz ostad duktur muhandis " +
    "mohandes mohandis sarlashkar sargord sepahbod jenab khanum khanom aghaye aqaye bay bayan bey beyefendi efendi " +
    "effendi hanim sayin shri shree shrimati smt thiru tmt sardarji dato datuk datin encik puan ato weizero woizero"
  ).split(" "),
);

/** Titles that are names of families or persons as well. */
const TITLES_OR_NAMES = new Set(
  (
    "sayyid sayed syed sayyed sayid seyed seyyed saiyid seyyid seyit sayyad sidi khan amir ameer emir amira emira shah " +
    "padshah pasha pacha basha agha aqa aga beg bek beyg mirza mirzo malik sultan sultana sardar nawab nawabzada raja " +
    "rana rani rai rao maharaja maharaj begum bibi khatun khanzada chaudhry chaudhary choudhury chowdhury imam mufti " +
    "qazi qadi kazi qari hafiz hafez akhund akhundzada pir sufi sahib saheb shaikh cheikh hoca hodja khoja khawaja " +
    "khwaja khodja pandit swami sri guru kumari pan pani panna don dona dom graf baron baroness earl count marquis duke " +
    "prince princess king queen knight lord bishop pope cardinal dean deacon abbot marshall tunku tengku " +
    "tun nang daw sharif shareef sherif mawla moulay moulai dervish"
  ).split(" "),
);

const SUFFIXES = new Set(
  (
    "jr jnr junior sr snr ii iii iv phd dphil md mbbs dds esq esquire mba cpa kc qc obe mbe cbe kbe bsc msc " +
    "ret retd"
  ).split(" "),
);

/** Whether a folded token is a title that is no part of a name when it leads (`dr`, `haji`, `general`). */
export function isHonorific(token: string): boolean {
  return HONORIFICS.has(token);
}

/** Whether a folded token is a title for some and a name for others (`sayyid`, `khan`, `shah`); never an honorific. */
export function isTitleOrName(token: string): boolean {
  return TITLES_OR_NAMES.has(token);
}

/** Whether a folded token may follow a person's name without being part of it (`jr`, `phd`). */
export function isPersonSuffix(token: string): boolean {
  return SUFFIXES.has(token);
}
