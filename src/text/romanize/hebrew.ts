import { HEBREW_NAMES } from "./hebrew-names.ts";
import { table } from "./table.ts";
import { withVowels } from "./unwritten.ts";

/** The Academy's simple romanisation of 2006 without apostrophes; `צ` is `tz`, as names print it. */
const LETTERS = table(
  "א=a ב=v ג=g ד=d ה=h ו=o ז=z ח=h ט=t י=i כ=ch ך=ch ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=f ף=f צ=tz ץ=tz ק=k ר=r ש=sh ת=t " +
    "װ=v ױ=oy ײ=ey",
);
const FIRST = table("ב=b ו=v י=y כ=k פ=p");
/** Letters with a geresh stand for foreign sounds. */
const WITH_GERESH = table("ג=j ז=zh צ=ch ץ=ch ת=th ד=dh ח=kh ע=gh ו=w");
const NAMES = table(HEBREW_NAMES);

const MARKS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;
const LEGAL_FORM = /בע[״"]?מ(?![א-ת])/g;
const WORD = /[א-תװ-ײ](?:['׳״"]?[א-תװ-ײ])*['׳]?/g;
const GERESH = /['׳]/;
const INITIALS = /[״"]/g;
/** Shorter words that begin with the letter of the article are names of their own. */
const ARTICLE_LENGTH = 5;
const VOWEL_LETTER = /[אוי]/;

/**
 * Hebrew letters in Latin, all else as it stands. Words of the table of names come out in their usual spelling, `בע"מ` as
 * `ltd`; the rest letter by letter, with an `a` where an unwritten vowel must stand.
 */
export function romanizeHebrew(text: string): string {
  return text.replaceAll(MARKS, "").replaceAll(LEGAL_FORM, " ltd ").replaceAll(WORD, word);
}

function word(written: string): string {
  const bare = written.replaceAll(INITIALS, "");
  const known = NAMES.get(bare) ?? NAMES.get(bare.replace(/['׳]$/, "")) ?? withoutArticle(bare);
  if (known !== undefined) return known;
  const all = [...bare];
  const sounds = all.map((letter, place) => {
    const next = all[place + 1] ?? "";
    if (GERESH.test(letter)) return "";
    return (GERESH.test(next) ? WITH_GERESH.get(letter) : undefined) ?? sound(all, place, next);
  });
  return withVowels(sounds, "a").replaceAll(/aa+/g, "a").replaceAll(/ii+/g, "i");
}

function withoutArticle(bare: string): string | undefined {
  return bare.startsWith("ה") && bare.length > ARTICLE_LENGTH ? NAMES.get(bare.slice(1)) : undefined;
}

function sound(all: readonly string[], place: number, next: string): string {
  const letter = all[place]!;
  const before = all[place - 1] ?? "";
  if (place === 0)
    return letter === "א" && /[וי]/.test(next) ? "" : (FIRST.get(letter) ?? LETTERS.get(letter) ?? letter);
  if (letter === "ו" && before === "ו") return "";
  if (letter === "ו" && (next === "ו" || (VOWEL_LETTER.test(before) && VOWEL_LETTER.test(next)))) return "v";
  if (letter === "י" && next !== "" && "או".includes(next)) return "y";
  if (letter === "ה" && next === "") return "a";
  return LETTERS.get(letter) ?? letter;
}
