/** A number read at a place of a name: its digits, and how many tokens it took. */
export interface Numeral {
  readonly value: string;
  readonly length: number;
}

/** Cardinals and ordinals with their value, as folded words; never a word that is more often a name or an English word. */
const words = new Map<string, number>();
/** Words that end a number: nothing can be added to `forty-fourth`. */
const ordinals = new Set<string>();

function add(text: string, from: number, step = 1, ordinal = false): void {
  for (const [index, ways] of text.split(" ").entries()) {
    for (const way of ways.split("/").filter((word) => word !== "-")) {
      words.set(way, from + index * step);
      if (ordinal) ordinals.add(way);
    }
  }
}

add(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  0,
);
add("seventeen eighteen/eightteen nineteen/ninteen", 17);
add("twenty/twenti thirty fourty/forty fifty/fivty sixty seventy eighty/eightty ninety/ninty", 20, 10);
add(
  "first second third fourth/fourht fifth sixth seventh eighth/eigth ninth/nineth tenth eleventh",
  1,
  1,
  true,
);
add("twelfth/twelth/twelveth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth", 12, 1, true);
add("nineteenth/ninteenth", 19, 1, true);
add(
  "twentieth/twentyth thirtieth fortieth/fourtieth fiftieth sixtieth seventieth eightieth ninetieth",
  20,
  10,
  true,
);
const ENGLISH = new Set(words.keys());
const TENS = [...words].filter(([word, value]) => value >= 20 && !ordinals.has(word));
const ONES = [...words].filter(([, value]) => value >= 1 && value <= 9);
for (const [ten, tens] of TENS) {
  for (const [one, ones] of ONES) {
    words.set(ten + one, tens + ones);
    ENGLISH.add(ten + one);
    if (ordinals.has(one)) ordinals.add(ten + one);
  }
}

// German
add("eins zwei drei vier funf/fuenf sechs sieben acht neun zehn - zwolf/zwoelf dreizehn vierzehn", 1);
add("funfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn", 15);
add("zwanzig dreissig vierzig funfzig/fuenfzig sechzig siebzig achtzig neunzig", 20, 10);
add(
  "erster/erstes zweite/zweiter/zweites dritte/dritter/drittes vierte/vierter funfte/funfter/fuenfte",
  1,
  1,
  true,
);
add("sechste/sechster siebte/siebter/siebente achte/achter neunte/neunter zehnte/zehnter", 6, 1, true);
// French
add("deux trois quatre cinq - - huit neuf - onze douze treize quatorze quinze", 2);
add("vingt trente quarante cinquante soixante", 20, 10);
add("deuxieme/seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme", 2, 1, true);
add("onzieme douzieme treizieme quatorzieme quinzieme seizieme", 11, 1, true);
add("vingtieme trentieme quarantieme cinquantieme", 20, 10, true);
// Spanish
add(
  "cuatro cinco seis siete ocho nueve - - doce trece catorce - dieciseis diecisiete dieciocho diecinueve",
  4,
);
add("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 20, 10);
add(
  "primero/primera segunda tercera cuarto/cuarta - sexta septimo/septima octavo/octava noveno/novena",
  1,
  1,
  true,
);
add("decimo/decima", 10, 1, true);
// Portuguese
add("dois - quatro - - sete oito", 2);
add("treze - quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte", 13);
add("trinta quarenta cinquenta sessenta setenta oitenta noventa", 30, 10);
add("primeiro/primeira - terceiro/terceira quarta - sexto setimo/setima oitavo/oitava nona", 1, 1, true);
// Italian
add("quattro cinque - - - - dieci undici dodici tredici quattordici quindici sedici diciassette", 4);
add("diciotto diciannove", 18);
add("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10);
add("secondo/seconda terzo/terza quarto/quarta quinto sesto/sesta settimo/settima ottavo/ottava", 2, 1, true);
// Turkish
add("birinci ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu", 1, 1, true);
add("iki - dort - - yedi sekiz dokuz", 2);
add("yirmi otuz", 20, 10);
add("yirminci otuzuncu", 20, 10, true);
// Arabic
add("ithnan/ithnayn thalatha - khamsa sitta - thamania/thamaniya/thamaniyya tisaa", 2);
// Russian and Ukrainian: cardinals, then ordinals in every ending and romanisation
add("dva - chetyre pyat shest - vosem devyat desyat odinnadtsat dvenadtsat trinadtsat chetyrnadtsat", 2);
add("pyatnadtsat shestnadtsat semnadtsat vosemnadtsat devyatnadtsat", 15);
add("dvadtsat tridtsat sorok pyatdesyat shestdesyat semdesyat vosemdesyat devyanosto", 20, 10);
const SOFT = "iy/ii/y/ya/ia/ye/e/yego/ego/iej/yey".split("/");
const HARD = "yy/yi/y/yj/iy/oy/oi/oj/aya/aia/aja/oe/oye/oje/ogo/om/ey".split("/");
const STEMS: readonly (readonly [stem: string, value: number])[] = (
  "perv/1 vtor/2 chetvert/4 pyat/5 piat/5 shest/6 sedm/7 vosm/8 devyat/9 deviat/9 desyat/10 desiat/10 odinnadtsat/11 " +
  "dvenadtsat/12 trinadtsat/13 chetyrnadtsat/14 pyatnadtsat/15 shestnadtsat/16 semnadtsat/17 vosemnadtsat/18 devyatnadtsat/19 " +
  "dvadtsat/20 tridtsat/30 sorokov/40 pyatidesyat/50 shestidesyat/60 semidesyat/70 vosmidesyat/80 devyanost/90 sot/100"
)
  .split(" ")
  .map((row) => [row.split("/")[0]!, Number(row.split("/")[1])]);
for (const [stem, value] of STEMS) for (const ending of HARD) add(stem + ending, value, 1, true);
for (const ending of SOFT) add(`tret${ending}`, 3, 1, true);

/** Arabic ordinals after the article: without it they are given names. */
const AFTER_ARTICLE = new Map([
  ...["awwal", "awal", "auwal", "aul", "ula", "oula"].map((word) => [word, "1"] as const),
  ...["thalith", "thaleth", "thalitha"].map((word) => [word, "3"] as const),
  ...["sadis", "sadisa"].map((word) => [word, "6"] as const),
  ...["thamin", "thamina"].map((word) => [word, "8"] as const),
]);

/** II to XXXIX; `xi` is left alone: it is a family name. So are single letters. */
const ROMAN = new Map(
  ["", "x", "xx", "xxx"].flatMap((tens, ten) =>
    ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].map(
      (ones, one) => [tens + ones, 10 * ten + one] as const,
    ),
  ),
);
for (const name of ["", "i", "v", "x", "xi"]) ROMAN.delete(name);

/** The digits of a Roman numeral of two letters and more; undefined for any other word. */
export function romanNumeral(token: string): string | undefined {
  return ROMAN.get(token)?.toString();
}

const SIGNS = new Set("no nos nr num numb number numero numer nomer nummer numara ndeg".split(" "));
const DIGITS = /^\d+$/;
const GROUPED_HEAD = /^[1-9]\d{0,2}$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th|er|ere|re|eme|ieme|inci|nci|uncu|ncu|ya|yy|oy|iy)$/;
const PARTED = /^(?:th|y|iy|yy|oy|ya|aya|oe|go|ogo)$/; // `234-й`
const SIGNED = /^(?:no|nr|num)(\d+)$/;

/** Whether a folded token is only the sign before a number: `No.`, `Nr.`, `№`. */
export function isNumberSign(token: string): boolean {
  return SIGNS.has(token);
}

/** Whether a folded token may be read as a number, alone or beside others; false is certain. */
export function mayBeNumeral(token: string): boolean {
  const known = SIGNS.has(token) || words.has(token) || ROMAN.has(token) || token === "al" || token === "n";
  return known || /\d/.test(token);
}

/**
 * The number at a place of folded tokens, its sign with it: digits also grouped, ordinals, cardinal words in English up
 * to 999,999, single words of other languages, Roman numerals but at the head of a name. Undefined where none stands.
 */
export function numeralOf(tokens: readonly string[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  // Behind a word and before digits an N is one too: `Zavod N 9`.
  if (SIGNS.has(token) || (token === "n" && tokens[at - 1]?.[1] && DIGITS.test(tokens[at + 1] ?? ""))) {
    const number = SIGNS.has(tokens[at + 1] ?? "no") ? undefined : numeralOf(tokens, at + 1);
    return number && { value: number.value, length: number.length + 1 };
  }
  const code = token.charCodeAt(0);
  if (code >= 48 && code <= 57) return digits(tokens, at);
  const spelled = words.has(token) ? inWords(tokens, at) : undefined;
  if (spelled) return spelled;
  const roman = at > 0 ? ROMAN.get(token) : undefined;
  if (roman !== undefined) return { value: String(roman), length: 1 };
  const after = token === "al" && at + 1 < tokens.length ? AFTER_ARTICLE.get(tokens[at + 1]!) : undefined;
  if (after !== undefined) return { value: after, length: 2 };
  const signed = SIGNED.exec(token)?.[1];
  return signed === undefined ? undefined : { value: plain(signed), length: 1 };
}

/** Leading zeros go from short numbers; a long one is a code, in which they count. */
function plain(digits: string): string {
  return digits.length > 3 ? digits : digits.replace(/^0+(?=\d)/, "");
}

function digits(tokens: readonly string[], at: number): Numeral | undefined {
  const token = tokens[at]!;
  const ordinal = ORDINAL.exec(token)?.[1];
  if (ordinal !== undefined) return { value: plain(ordinal), length: 1 };
  if (!DIGITS.test(token)) return undefined;
  const next = tokens[at + 1];
  const parted = PARTED.test(next ?? "") && !DIGITS.test(tokens[at + 2] ?? "");
  if (parted) return { value: plain(token), length: 2 };
  if (next === "hundred" || next === "thousand") return inWords(tokens, at);
  if (next === undefined || !GROUPED_HEAD.test(token) || DIGITS.test(tokens[at - 1] ?? "")) {
    return { value: plain(token), length: 1 };
  }
  let end = at + 1;
  while (end < tokens.length && /^\d{3}$/.test(tokens[end]!)) end++;
  if (DIGITS.test(tokens[end] ?? "")) end = at + 1;
  return { value: end > at + 1 ? tokens.slice(at, end).join("") : plain(token), length: end - at };
}

interface Part {
  readonly value: number;
  readonly end: number;
  /** True after an ordinal: the number ends here. */
  readonly last: boolean;
}

/** A number in words, as long as its parts make one: `forty four`, `two hundred and fifth`. */
function inWords(tokens: readonly string[], at: number): Numeral | undefined {
  let part = hundreds(tokens, at);
  if (part === undefined) return undefined;
  if (!part.last && part.value > 0 && /^thousand(?:th)?$/.test(tokens[part.end] ?? "")) {
    const last = tokens[part.end] === "thousandth";
    const thousands: Part = { value: part.value * 1000, end: part.end + 1, last };
    part = withRest(thousands, tokens, hundreds);
  }
  return { value: String(part.value), length: part.end - at };
}

function hundreds(tokens: readonly string[], at: number): Part | undefined {
  const small = belowHundred(tokens, at) ?? belowThousandInDigits(tokens, at);
  if (small === undefined || small.last || small.value === 0 || small.value > 99) return small;
  if (!/^hundred(?:th)?$/.test(tokens[small.end] ?? "")) return small;
  const last = tokens[small.end] === "hundredth";
  return withRest({ value: small.value * 100, end: small.end + 1, last }, tokens, belowHundred);
}

type Reader = (tokens: readonly string[], at: number) => Part | undefined;

function withRest(head: Part, tokens: readonly string[], read: Reader): Part {
  if (head.last) return head;
  const from = tokens[head.end] === "and" ? head.end + 1 : head.end;
  const rest = DIGITS.test(tokens[from] ?? "") ? undefined : read(tokens, from);
  return rest === undefined ? head : { value: head.value + rest.value, end: rest.end, last: rest.last };
}

function belowThousandInDigits(tokens: readonly string[], at: number): Part | undefined {
  const token = tokens[at] ?? "";
  return GROUPED_HEAD.test(token) ? { value: Number(token), end: at + 1, last: false } : undefined;
}

function belowHundred(tokens: readonly string[], at: number): Part | undefined {
  const token = tokens[at] ?? "";
  const value = words.get(token);
  if (value === undefined) return undefined;
  const alone = { value, end: at + 1, last: ordinals.has(token) };
  if (alone.last || value < 20 || value % 10 > 0) return alone;
  const next = tokens[at + 1] ?? "";
  // Tens take a unit of their own language only; Russian is the other one that writes the unit behind.
  const sameLanguage =
    ENGLISH.has(token) === ENGLISH.has(next) &&
    (ENGLISH.has(token) || /^(?:dv|tr|sor|py|sh|sem|vos|dev)/.test(token));
  const unit = /^[1-9](?:st|nd|rd|th)?$/.test(next)
    ? Number(next[0])
    : sameLanguage
      ? words.get(next)
      : undefined;
  if (unit === undefined || unit < 1 || unit > 9) return alone;
  return {
    value: value + unit,
    end: at + 2,
    last: ordinals.has(next) || (next.length > 1 && /\d/.test(next)),
  };
}

const CHINESE_DIGITS = new Map(
  [..."〇零一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖"].map((letter) => {
    const row = ["〇零", "一壹", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"];
    return [letter, row.findIndex((letters) => letters.includes(letter))] as const;
  }),
);
const CHINESE_UNITS = new Map(
  [..."十拾百佰千仟"].map((letter, index) => [letter, 10 ** (1 + Math.floor(index / 2))] as const),
);
const CHINESE_NUMBER = /^第?[〇零一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬]{1,15}$/u;
const ONLY_UNIT = /^第?[百佰千仟万萬]+$/u;

/** The digits of a Chinese number in raw text, also with the sign of an ordinal: `第四十四` → `44`, `二〇二` → `202`. */
export function chineseNumber(text: string): string | undefined {
  if (!CHINESE_NUMBER.test(text) || ONLY_UNIT.test(text)) return undefined;
  const letters = [...text.replace("第", "")];
  if (letters.length > 1 && letters.every((letter) => CHINESE_DIGITS.has(letter))) {
    return letters.map((letter) => CHINESE_DIGITS.get(letter)).join("");
  }
  let [total, section, digit] = [0, 0, 0];
  for (const letter of letters) {
    const unit = CHINESE_UNITS.get(letter);
    if (letter === "万" || letter === "萬") {
      total = (total + section + digit) * 10_000;
      [section, digit] = [0, 0];
    } else if (unit === undefined) digit = CHINESE_DIGITS.get(letter)!;
    else {
      section += (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + section + digit);
}
