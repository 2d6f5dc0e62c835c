import { lookup } from "../lookup.ts";
import { remember } from "../remember.ts";
import { ARABIC_NAMES, ARABIC_TRADE, PERSIAN_NAMES, PERSIAN_TRADE } from "./arabic-names.ts";
import { table } from "./table.ts";
import { withVowels } from "./unwritten.ts";

/** Letter by letter as the US and UK boards (BGN/PCGN) read Arabic, Persian, Urdu and Pashto, without their diacritics. */
const LETTERS = table(
  "ا,أ,آ,ٱ=a إ=i ى=a ة=a ب=b پ=p ت=t ٹ=t ټ=t ث=th ج=j چ=ch ح=h خ=kh څ=ts ځ=dz د=d ڈ=d ډ=d ذ=dh ر=r ڑ=r ړ=r ڕ=r ز=z " +
    "ژ=zh ږ=zh س=s ش=sh ښ=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ڤ=v ق=q ك=k ک=k گ=g ګ=g ل=l ڵ=l م=m ن=n ں=n ڼ=n ه=h ھ=h ہ=h " +
    "ۀ=h ە=a و=u ؤ=u ۆ=o ۇ=u ي=i ی=i ئ=i ې=e ۍ=ai ێ=e ے=e ۓ=e ء= ﷲ=allah ﷺ=",
);
/** Where Persian reads a letter otherwise. */
const PERSIAN_LETTERS = table("ذ=z ض=z ث=s ط=t ظ=z ى=i");

const WORD = /[\p{Script=Arabic}\u200c\u0640]+/gu;
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed\u0640\u200c]/g;
const LETTER = /\p{L}/u;
const PERSIAN = /[پچژگکیٹڈڑںےہھټډړښځڼېګ]/;
/** Parts of one name that are written apart as often as together. */
const APART =
  /(?<!\p{L})(عبد|عبيد|عبید|نصر|حزب|فتح|جار|آيت|آیت|ایت|فضل|خير|خیر|روح|اسد|عزت|نعمت|حجت|رحمت|قدرت|هدایت|هبت|هيبت|هیبت|سميع|سمیع|عطا|حبيب|حبیب|امان|ذبيح|ذبیح|نجيب|نجیب|شفيع|شفیع|هدايت|فيض|فیض|احسان|إحسان|نور|حمد|ولي|ولی|نذير|نذیر|سيف|سیف|خليل|خلیل|عبيد|عنايت|عنایت|كرامت|کرامت|ثنا|بسم) +(?=ا(?:لله|للہ)(?!\p{L}))/gu;
const SERVANT = /(?<!\p{L})(عبد) +(?=ال\p{L}{2})/gu;
const ARTICLES: readonly (readonly [prefix: string, latin: string])[] = [
  ["وال", "wa al "],
  ["بال", "bil "],
  ["ال", "al "],
  ["لل", "lil "],
];

const plain = (word: string) =>
  word
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll(/[ىیئې]/g, "ي")
    .replaceAll(/[ةھہۀە]/g, "ه")
    .replaceAll("ؤ", "و")
    .replaceAll(/[کګ]/g, "ك")
    .replaceAll(/(?<=.)ء/g, "");
const keyed = (rows: string) =>
  lookup(() => new Map(Array.from(table(rows).entries(), ([key, value]) => [plain(key), value])));
const ARABIC = keyed(ARABIC_NAMES);
const IRANIAN = keyed(PERSIAN_NAMES);
const ARABIC_WORDS = keyed(ARABIC_TRADE);
const IRANIAN_WORDS = keyed(PERSIAN_TRADE);

/**
 * Arabic script in Latin, all else as it stands. Words of the tables of names come out in their usual spelling, for
 * short vowels are not written; the article is a word `al`, `عبدالX` is `abdul X`, a glued name of God `ullah`; the rest is
 * read letter by letter. A letter that only Persian, Urdu or Pashto has makes the whole text Persian.
 */
export function romanizeArabic(text: string): string {
  const persian = PERSIAN.test(text);
  const bare = text.replaceAll(MARKS, "").replaceAll(APART, "$1").replaceAll(SERVANT, "$1");
  const read = persian ? persianWord : arabicWord;
  return bare.replaceAll(WORD, (word) => (LETTER.test(word) ? read(word) : word));
}

/** Words kept read. */
const MEMO = 20_000;
const persianWord = remember((word) => wordIn(word, true), MEMO);
const arabicWord = remember((word) => wordIn(word, false), MEMO);

/** Whether a word is a name of the Arabic or Persian tables. */
export function isKnownArabic(word: string): boolean {
  return nameOf(plain(word), true) !== undefined;
}

function wordIn(word: string, persian: boolean): string {
  const key = plain(word);
  const known = nameOf(key, persian);
  if (known !== undefined) return known;
  if (key.startsWith("عبدال") && key.length > 6) return `abdul ${stem(word.slice(5), persian)}`;
  if (key.endsWith("الدين") && key.length > 6) return `${stem(word.slice(0, -5), persian)} al din`;
  if (key.endsWith("الله") && key.length > 5) {
    return `${stem(word.slice(0, -4), persian).replace(/[aeiou]+$/, "")}ullah`;
  }
  for (const [prefix, latin] of ARTICLES) {
    if (key.startsWith(prefix) && key.length > prefix.length + 1)
      return latin + stem(word.slice(prefix.length), persian);
  }
  return gluedNames(key, persian) ?? letters(word, persian);
}

function stem(word: string, persian: boolean): string {
  return nameOf(plain(word), persian) ?? letters(word, persian);
}

function nameOf(key: string, persian: boolean): string | undefined {
  return (
    personal(key, persian) ??
    (persian ? IRANIAN_WORDS.get(key) : undefined) ??
    ARABIC_WORDS.get(key) ??
    (persian ? undefined : IRANIAN_WORDS.get(key)) ??
    familyName(key, persian)
  );
}

function personal(key: string, persian: boolean): string | undefined {
  return (
    (persian ? IRANIAN.get(key) : undefined) ?? ARABIC.get(key) ?? (persian ? undefined : IRANIAN.get(key))
  );
}

/** A family name made of a given name or a place: `رستمی` of `رستم`, `رضایی` of `رضا`. */
function familyName(key: string, persian: boolean): string | undefined {
  if (!key.endsWith("ي") || key.length < 4) return undefined;
  const before = key.endsWith("ايي") ? personal(key.slice(0, -2), persian) : undefined;
  if (before !== undefined) return persian ? `${before}ei` : `${before}i`;
  const base = personal(key.slice(0, -1), persian);
  return base === undefined || /[aeiou ]$/.test(base) ? undefined : `${base}i`;
}

/** Two names written as one: `محمدتقی`, `رجبپور`. */
function gluedNames(key: string, persian: boolean): string | undefined {
  for (let at = key.length - 2; at >= 3; at--) {
    const second = key.slice(at);
    if (second.length < 3 && second !== "فر") continue;
    const [before, behind] = [personal(key.slice(0, at), persian), personal(second, persian)];
    const last = behind ?? familyName(second, persian);
    if (before !== undefined && last !== undefined) return before + last;
  }
  return undefined;
}

function letters(word: string, persian: boolean): string {
  const all = [...word];
  const sounds = all.map((letter, place) => {
    const near = persian ? (persianPair(all, place) ?? glide(all, place, true)) : glide(all, place, false);
    return (near ?? letterIn(letter, persian)) + vowelBehind(all, place, persian);
  });
  return withVowels(sounds, "a").replaceAll(/aa+/g, "a");
}

const VOWEL = /[اأإآٱىوؤيیئېۆەے]/;
const isConsonant = (letter: string | undefined) => letter !== undefined && !VOWEL.test(letter);

/** Two consonants that end words of Persian stems and of other languages without a vowel between: `ساخت`, `پارک`. */
const CLOSE = /^(?:[خشسفر]ت|[رن][دكکگ]|رس)$/;

/**
 * The vowel behind a letter that the shape of a word tells: of who does what the verb means (`فاعل`: `ساحل` is Sahel), and
 * behind the m of participles (`مفلح`).
 */
function vowelBehind(all: readonly string[], place: number, persian: boolean): string {
  const [letter = "", next = "", last = ""] = [all[place], all[place + 1], all[place + 2]];
  const ends = all.length - place - 2;
  if (
    place > 1 &&
    isAlef(all[place - 1] ?? "") &&
    (isConsonant(letter) || letter === "و") &&
    isConsonant(next) &&
    !/[هةہ]/.test(ends === 0 ? next : "") &&
    !CLOSE.test(letter + next) &&
    (ends === 0 || (ends === 1 && /[يیىةهہ]/.test(last)))
  ) {
    return persian ? "e" : "i";
  }
  const participle =
    place === 0 && letter === "م" && all.length > 3 && all.slice(1, 4).every((each) => isConsonant(each));
  if (participle) return persian ? "o" : "u";
  return "";
}

/** The consonants that Persian does not part: `ند`, `نگ` and `ست` have their vowel before them. */
function persianPair(all: readonly string[], place: number): string | undefined {
  const pair = `${all[place]}${all[place + 1] ?? ""}`;
  if (!isConsonant(all[place - 1])) return undefined;
  if (pair === "ند" || pair === "نگ") return "an";
  return pair === "ست" && place > 1 ? "es" : undefined;
}

function letterIn(letter: string, persian: boolean): string {
  return (persian ? PERSIAN_LETTERS.get(letter) : undefined) ?? LETTERS.get(letter) ?? letter;
}

/**
 * What a letter is by its neighbours: waw and ya beside a vowel or at the head are consonants, waw too before the last ya of
 * family names (`صفوی`); Persian final `ه` is `eh` and `وند` is `vand`.
 */
function glide(all: readonly string[], place: number, persian: boolean): string | undefined {
  const [letter = "", before = "", next = ""] = [all[place], all[place - 1], all[place + 1]];
  const then = all[place + 2] ?? "";
  if (persian && place > 1 && all.slice(place).join("") === "وند") return "va";
  if (letter === "و" && next !== "") {
    const sound = persian ? "v" : "w";
    if (before === "" || isAlef(next) || before === "ا" || next === "ى") return sound;
    const family = /[يی]/.test(next) && (then === "" || isAlef(then)) && isConsonant(all[place - 2]);
    if (family && isConsonant(before)) return `a${sound}`;
    if (!persian && next === "ي" && isConsonant(before) && isConsonant(then)) return sound;
  }
  if (letter === "ئ" && before === "ا" && /[يی]/.test(next) && then === "") return persian ? "e" : "";
  if (/[يی]/.test(letter) && next !== "") {
    if (persian && before === "ا" && next === "ی" && then === "") return "e";
    if (before === "" || (isAlef(next) && !(persian && place > 1 && isConsonant(before)))) return "y";
  }
  if (persian && /[هہ]/.test(letter) && next === "" && before !== "" && !/[اوآ]/.test(before)) return "eh";
  return undefined;
}

function isAlef(letter: string): boolean {
  return letter !== "" && "اآأة".includes(letter);
}
