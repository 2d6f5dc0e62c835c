import { lookup } from "../lookup.ts";
import { remember } from "../remember.ts";
import { ARABIC_NAMES, PERSIAN_NAMES } from "./arabic-names.ts";
import { table } from "./table.ts";
import { withVowels } from "./unwritten.ts";

/** Letter by letter as the US and UK boards (BGN/PCGN) read Arabic, Persian, Urdu and Pashto, without their diacritics. */
const LETTERS = table(
  "ا,أ,آ,ٱ=a إ=i ى=a ة=a ب=b پ=p ت=t ٹ=t ټ=t ث=th ج=j چ=ch ح=h خ=kh څ=ts ځ=dz د=d ڈ=d ډ=d ذ=dh ر=r ڑ=r ړ=r ڕ=r ز=z " +
    "ژ=zh ږ=zh س=s ش=sh ښ=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ڤ=v ق=q ك=k ک=k گ=g ګ=g ل=l ڵ=l م=m ن=n ں=n ڼ=n ه=h ھ=h ہ=h " +
    "ۀ=h ە=a و=u ؤ=u ۆ=o ۇ=u ي=i ی=i ئ=i ې=e ۍ=ai ێ=e ے=e ۓ=e ء= ﷲ=allah ﷺ=",
);
/** Where Persian reads a letter otherwise. */
const PERSIAN_LETTERS = table("ذ=z ض=z ث=s ط=t ظ=z");

const WORD = /[\p{Script=Arabic}\u200c\u0640]+/gu;
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed\u0640\u200c]/g;
const LETTER = /\p{L}/u;
const PERSIAN = /[پچژگکیٹڈڑںےہھټډړښځڼېګ]/;
/** Parts of one name that are written apart as often as together. */
const APART =
  /(?<!\p{L})(عبد|عبيد|عبید|نصر|حزب|فتح|جار|آيت|آیت|ایت|فضل|خير|خیر|روح|اسد|عزت|نعمت|حجت|رحمت|قدرت|هدایت|هبت|هيبت|هیبت|سميع|سمیع|عطا|حبيب|حبیب|امان|ذبيح|ذبیح|نجيب|نجیب|شفيع|شفیع) +(?=ا(?:لله|للہ)(?!\p{L}))/gu;
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
  return letters(word, persian);
}

function stem(word: string, persian: boolean): string {
  return nameOf(plain(word), persian) ?? letters(word, persian);
}

function nameOf(key: string, persian: boolean): string | undefined {
  return (
    (persian ? IRANIAN.get(key) : undefined) ?? ARABIC.get(key) ?? (persian ? undefined : IRANIAN.get(key))
  );
}

function letters(word: string, persian: boolean): string {
  const all = [...word];
  const sounds = all.map((letter, place) => {
    const near = glide(letter, all[place - 1] ?? "", all[place + 1] ?? "", persian);
    return near ?? letterIn(letter, persian);
  });
  return withVowels(sounds, "a").replaceAll(/aa+/g, "a");
}

function letterIn(letter: string, persian: boolean): string {
  return (persian ? PERSIAN_LETTERS.get(letter) : undefined) ?? LETTERS.get(letter) ?? letter;
}

/** What a letter is by its neighbours: waw and ya beside a vowel or at the head are consonants; Persian final `ه` is `eh`. */
function glide(letter: string, before: string, next: string, persian: boolean): string | undefined {
  if (letter === "و" && (before === "" || isAlef(next) || before === "ا") && next !== "")
    return persian ? "v" : "w";
  if (/[يی]/.test(letter) && next !== "" && (before === "" || isAlef(next))) return "y";
  if (persian && /[هہ]/.test(letter) && next === "" && before !== "" && !/[اوآ]/.test(before)) return "eh";
  return undefined;
}

function isAlef(letter: string): boolean {
  return letter !== "" && "اآأة".includes(letter);
}
