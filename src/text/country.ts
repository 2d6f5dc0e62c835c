import { countries, type Country } from "./country-names.ts";
import { fold } from "./fold.ts";
import { lookup } from "./lookup.ts";

/** Bare words that name two countries or more: never resolved alone. */
const AMBIGUOUS =
  "Korea; Corea; Corée; Coreia; Kore; Корея; 朝鮮; Congo; Kongo; Конго; コンゴ; 刚果; 剛果; Virgin Islands".split(
    "; ",
  );

const ONLY_ASCII = /^[\u0000-\u007f]*$/;
const WORDS = /^[A-Za-z .'&-]+$/;

/** Withdrawn alpha-2 codes with one successor; SU, YU, DD, CS and AN fell apart and stay unresolved. */
const SUCCESSOR: Readonly<Record<string, string>> = { BU: "MM", TP: "TL", ZR: "CD" };

/** Territories that are often written beside the larger name: "Hong Kong, China", "Martinique (France)". */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  AU: ["CC", "CX", "HM", "NF"],
  CN: ["HK", "MO", "TW"],
  DK: ["FO", "GL"],
  FI: ["AX"],
  FR: ["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"],
  GB: ["AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG"],
  NL: ["AW", "BQ", "CW", "SX"],
  NO: ["BV", "SJ"],
  NZ: ["CK", "NU", "TK"],
  US: ["AS", "GU", "MP", "PR", "UM", "VI"],
};

/** Five-letter places and words that begin with a country's code but are no UN/LOCODE: TOKYO is not in Tonga. */
const NOT_LOCODE = new Set(
  `ADANA ADDIS AGENT ALAIN ALBAB ALGER ALKUT ALWAJ AMMAN AQABA ARBIL AREAS ARRAS ASIAN ASSEN ASWAN ATHEN BAHIA
  BAKOU BASEL BASRA BATAM BEIRA BELEM BENHA BIJSK BIYSK BLANK BOATS BOISE BRAGA BREDA BREST CADIZ CAIRO CARGO
  CHECK CHIBA CHICO CHITA CLARK CLASS CLEAR COAST COEGA COLON CUSCO DELFT DELHI DERBY DERNA DOVER ERBIL ESPOO
  ESSEN FORDO GANJA GAVLE GEBZE GENOA GHENT GLASS GRADE GREEN GROUP IDAHO IDLIB IMOLA INDEX INTER IRBID ISLES
  ITEMS JEREZ JOHOR KEDAH KERCH KITWE KYOTO LAGOS LAHTI LAPAZ LARGE LASER LAVAL LIEGE LILLE LIMIT LIMON LULEA
  LUTSK LUXOR MACON MAINE MAINZ MALMO MAZYR MEDAN MERCA METAL MOKPO MOLDE MOPTI MOSCA MOSCU MOSUL MOZYR MUARA
  MULTI MUROM MYSON MYTHO NAJAF NAMPO NARVA NATAL NAVAL NIMES NITRA NORTH NUKUS OMAHA PADUA PAITA PARIS PARMA
  PARNU PARTS PASTO PATNA PECEM PEKIN PENZA PERAK PERTH PLANT PLOCE PLZEN PRAHA PRAIA PROVO PSKOV ROBOT SAIDA
  SAKAI SALEM SALES SALTA SANAA SAROV SAVEH SEBHA SEGOU SEMEY SEOUL SHIPS SIDON SIENA SINES SMALL SOCHI SOFIA
  SOHAR SOLAR SOUTH STATE STEEL STOCK STORE TOKYO TOMSK TORUN TOTAL TOURS TRADE TRAIN TRANS TRIER TRUCK TRURO
  VAASA VALUE VARNA ZADAR ZARQA ZAWIA`.split(/\s+/),
);

const BY_CODE = lookup(() => {
  const byCode = new Map<string, string>(Object.entries(SUCCESSOR));
  for (const { alpha2, alpha3, numeric } of countries())
    for (const code of [alpha2, alpha3, numeric]) byCode.set(code, alpha2);
  return byCode;
});

const BY_ALPHA2 = lookup(
  () => new Map<string, Country>(countries().map((country) => [country.alpha2, country])),
);

const BY_NAME = lookup(() => {
  const byName = new Map<string, string>();
  for (const { alpha2, name, aliases } of countries())
    for (const text of [name, ...aliases]) byName.set(countryKey(text), alpha2);
  return byName;
});

const IS_AMBIGUOUS = lookup(() => new Map(AMBIGUOUS.map((name) => [countryKey(name), true] as const)));

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * The form under which country names are compared: lower case, no accents, punctuation or spaces, "the" and "and"
 * dropped, "St" read as "Saint": `"St. Kitts & Nevis"` → `"saintkittsnevis"`, `"U.S.A."` → `"usa"`.
 */
export function countryKey(name: string): string {
  const words = ONLY_ASCII.test(name) ? fold(name).split(" ") : wordsOf(name);
  const kept = words.filter((word) => word !== "the" && word !== "and");
  return kept.map((word) => (word === "st" ? "saint" : word)).join("");
}

/** Folding romanises, which names of countries in other scripts must not be. */
function wordsOf(name: string): string[] {
  const bare = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "");
  const plain = bare.replaceAll(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
  return plain.replaceAll(/['’‘ʼ`´.]/g, "").split(/[^\p{L}\p{N}]+/u);
}

/** A code as written, in upper case: alpha-2, alpha-3 or three digits. */
function fromCode(text: string): string | undefined {
  return /^(?:[A-Z]{2,3}|\d{3})$/.test(text) ? BY_CODE.get(text) : undefined;
}

/** A whole name, also turned round: "Korea, North", "Korea (North)", "Congo, Democratic Republic of the". */
function fromName(text: string): string | undefined {
  const name = text.replace(/^region\s*:/i, "");
  const found = BY_NAME.get(countryKey(name));
  if (found !== undefined) return found;
  const japanese = /^([\p{sc=Katakana}ー]+)(?:共和国|王国|国)$/u.exec(name);
  if (japanese?.[1] !== undefined) return BY_NAME.get(countryKey(japanese[1]));
  const turned = /^([^,()]+)(?:,([^,()]+)|\(([^()]+)\))$/.exec(name.trim());
  if (turned === null) return undefined;
  return BY_NAME.get(countryKey(`${turned[2] ?? turned[3]} ${turned[1]}`));
}

/** One country out of several names of it: the only one, or the territory where its larger country stands beside it. */
function agreed(codes: readonly string[]): string | undefined {
  const [first, second, third] = new Set(codes);
  if (first === undefined || second === undefined) return first;
  if (third !== undefined) return undefined;
  if (WITHIN[first]?.includes(second)) return second;
  return WITHIN[second]?.includes(first) ? first : undefined;
}

const part = (piece: string) => fromCode(piece) ?? fromName(piece);

/** Trimmed; pieces without a letter (numbers, dates) say nothing of a country. */
const pieces = (all: readonly string[]) =>
  all.map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece));

/**
 * Names in parts: "Russia / Russie", "中国\nPeople's Republic of China", "Turkey (from 2013)". Every part outside
 * brackets must name a country; a bracket that names none is a remark; parts that disagree give nothing.
 */
function fromParts(text: string): string | undefined {
  const remarks = pieces([...text.matchAll(/[([]([^)\]]*)/g)].map((match) => match[1] ?? ""));
  const outside = text.replaceAll(/[([][^)\]]*[)\]]?/g, "\n");
  // Japan's lists put the English name straight behind the Japanese one.
  const split = outside.split(/[,;/|\n]|(?<=[\p{sc=Han}\p{sc=Katakana}ー])\s*(?=[A-Za-z])/u);
  const stated = pieces(split);
  const inside = remarks.map(part).filter((code) => code !== undefined);
  const [only] = stated;
  if (stated.length === 1 && only !== undefined && IS_AMBIGUOUS.has(countryKey(only))) return agreed(inside);
  const codes = stated.map(part).filter((code) => code !== undefined);
  return codes.length < stated.length || codes.length === 0 ? undefined : agreed([...codes, ...inside]);
}

/** UN/LOCODE: "CNSHA", "DE HAM". Upper case only, and never a word that merely looks like one. */
function fromLocode(text: string): string | undefined {
  if (!/^[A-Z]{2}\s?[A-Z2-9]{3}$/.test(text)) return undefined;
  if (NOT_LOCODE.has(text.replace(/\s/, "")) || IS_AMBIGUOUS.has(countryKey(text))) return undefined;
  const alpha2 = text.slice(0, 2);
  return isCountry(alpha2) ? alpha2 : undefined;
}

/**
 * The ISO 3166-1 alpha-2 code (upper case) of the one country or territory that a text names, or undefined when it
 * names none, more than one, or is ambiguous ("Korea", "Congo"). Reads alpha-2 and alpha-3 codes in any case,
 * numeric codes of exactly three digits, names and nationality words in many languages, bilingual forms,
 * bracketed remarks, and UN/LOCODEs in upper case. Cities and whole addresses are not read.
 *
 * Two-letter traps: "UK" is GB and "EL" is GR; "na" in lower case is how the UN writes "not available", so Namibia
 * is only "NA" or its name. Kosovo is "XK". Crimea is UA (see `region.ts` for the measures on it).
 */
export function countryCode(text: string): string | undefined {
  const wanted = text.normalize("NFKC").trim();
  if (wanted === "" || wanted === "na" || wanted === "Na") return undefined;
  // Words alone have no parts.
  if (WORDS.test(wanted))
    return fromCode(wanted.toUpperCase()) ?? BY_NAME.get(countryKey(wanted)) ?? fromLocode(wanted);
  return fromCode(wanted.toUpperCase()) ?? fromName(wanted) ?? fromParts(wanted) ?? fromLocode(wanted);
}

/** Whether a territory is written beside a larger country's name: Hong Kong within China; alpha-2 codes in upper case. */
export function isWithin(territory: string, larger: string): boolean {
  return WITHIN[larger]?.includes(territory) === true;
}

/** Short English name for an alpha-2 code in upper case; a code that is no country comes back as it is. */
export function countryName(alpha2: string): string {
  return BY_ALPHA2.get(alpha2)?.name ?? alpha2;
}

/** Whether this is an alpha-2 code of ISO 3166-1, or XK; upper case only, withdrawn codes are none. */
export function isCountry(alpha2: string): boolean {
  return BY_ALPHA2.has(alpha2);
}
