import { isKnownArabic, romanizeArabic } from "./arabic.ts";
import { table } from "./table.ts";

/** Letter by letter as names of other languages are written in Arabic script: every vowel is written, no cluster is parted. */
const LETTERS = table(
  "ا,أ,آ,ٱ,ى,ة=a إ=i ت,ط,ٹ=t ث=th چ=ch ح,ه,ھ,ہ=h خ=kh د,ض=d ذ=z ر=r ز,ظ=z ژ=zh س,ص=s ش=sh ع=a غ,گ=g ڤ=v ق,ك,ک=k ل=l م=m ن=n " +
    "و,ؤ=u ي,ی,ئ=i پ=p ء=",
);
/** Letters that are read together. */
const TOGETHER: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/تش/g, "ch"],
  [/دج/g, "j"],
  [/نغ(?=$|[^اوي])/g, "ng"],
  [/^[إأا]ي/g, "i"],
  [/^أو/g, "u"],
  [/^ي(?=[اوآ])/g, "y"],
  [/^ي/g, "ye"],
  // `-ov`, `-ev`: no Slavic name ends in f.
  [/وف$/g, "ov"],
  [/ف$/g, "v"],
];
/** Given names and firms in their usual spelling. */
const USUAL = table(
  "ألكسندر,الكسندر,ألكساندر=aleksandr ألكسي,أليكسي=aleksei إيغور,ايغور=igor ديمتري,دميتري,دمتري=dmitry سيرغي,سيرجي,سيرغيي=sergei " +
    "فلاديمير=vladimir فاليري=valery نيكولاي=nikolai نيكولاس=nicolas يفغيني=yevgeny يوري=yuri كيم=kim جونغ=jong أون=un هواوي=huawei روستيخ=rostec غازبروم=gazprom روسنفت=rosneft سبيربنك=sberbank كلاشينكوف=kalashnikov",
);
/** Letters that stand for sounds Arabic has no letter for as often as for their own. */
const EITHER = table("ب=bp ف=fv ج=gj");
/** Readings of one name at most. */
const MOST = 12;
const ARABIC = /\p{Script=Arabic}/u;
const WORD = /[\p{Script=Arabic}]+/gu;
const MARKS = /[\u0640\u064b-\u065f\u0670\u200c]/g;
/** A word with the article is Arabic. */
const ARTICLE = /^(?:[وب]?ال|لل)/;
/** Words that only a name of Arabic itself holds: servant of, father of. */
const ARABIC_ONLY = new Set("عبد ابو أبو أبي ابي".split(" "));
/** Son and daughter of, and house of, behind an Arabic name; Ben and Al in others. */
const SON = new Set("بن ابن بنت آل".split(" "));
/** Persian and Urdu have letters for such sounds, and others for k and y than Arabic. */
const PERSIAN = /[پچژگکیٹ]/;

/**
 * How a name of another language in Arabic script may be read: `فلاديمير بوتين` as `vladimir putin`. Arabic writes b for p, f for v
 * and j or gh for g, so that there are several; none where all words are names of the Arabic or Persian tables, or one says that
 * the name is Arabic.
 */
export function foreignReadings(text: string): string[] {
  if (!ARABIC.test(text) || PERSIAN.test(text)) return [];
  const bare = text.replaceAll(MARKS, "");
  const words = bare.match(WORD) ?? [];
  if (words.every(isArabic) || words.some(saysArabic)) return [];
  let readings = [""];
  let from = 0;
  for (const { 0: word, index } of bare.matchAll(WORD)) {
    const before = bare.slice(from, index);
    const ways = isArabic(word) ? [romanizeArabic(word)] : waysToRead(word);
    readings = readings.flatMap((so) => ways.map((way) => so + before + way)).slice(0, MOST);
    from = index + word.length;
  }
  return readings.map((reading) => reading + bare.slice(from));
}

function saysArabic(word: string, place: number, words: readonly string[]): boolean {
  return ARABIC_ONLY.has(word) || (SON.has(word) && place > 0 && isKnownArabic(words[place - 1]!));
}

function isArabic(word: string): boolean {
  return USUAL.get(word) === undefined && (ARTICLE.test(word) || isKnownArabic(word));
}

function waysToRead(word: string): string[] {
  const usual = USUAL.get(word);
  if (usual !== undefined) return [usual];
  let ways = [""];
  const together = TOGETHER.reduce((so, [letters, sound]) => so.replaceAll(letters, sound), word);
  for (const letter of together) {
    const sounds = EITHER.get(letter) ?? [LETTERS.get(letter) ?? letter];
    ways = ways.flatMap((so) => Array.from(sounds, (sound) => so + sound)).slice(0, MOST);
  }
  return ways;
}
