import { lookup } from "./lookup.ts";
import { remember } from "./remember.ts";
import { ARABIC } from "./trade-words-data.ts";

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const ARABIC_WORD = /[\p{L}\p{M}\u200c]+/gu;
const ARABIC_PREFIX = /^(?:و?(?:ال|لل|بال)|[ول])(?=\p{L}{3})/u;

const MEANING = lookup(() => {
  const meanings = new Map<string, string>();
  for (const row of ARABIC.trim().split("\n")) {
    const [meaning = "", words = ""] = row.split("=");
    for (const word of words.split(" "))
      meanings.set(
        word.includes("_") ? word.split("_").map(bareArabic).join(" ") : plainArabic(word),
        meaning,
      );
  }
  return meanings;
});

/** Arabic and Persian letters that are written for one another, as one. */
function plainArabic(word: string): string {
  return word
    .replaceAll(/[\u064b-\u065f\u0670\u0640\u200c]/g, "")
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll(/[ىی]/g, "ي")
    .replaceAll("ة", "ه")
    .replaceAll("ؤ", "و")
    .replaceAll("ک", "ك");
}

/** A word as phrases have it: without its article. */
const bareArabic = (word: string) => plainArabic(word).replace(ARABIC_PREFIX, "");

/** Adjectives that are names of people by themselves: al-Suri, Eslami, Shomali; beside a word of trade they are what they mean. */
const ADJECTIVES = new Map(
  (
    "السوري=syria اللبناني=lebanon العراقي=iraq الايراني=iran اليمني=yemen الليبي=libya السوداني=sudan المصري=egypt الاردني=jordan " +
    "الفلسطيني=palestine اسلامي=islamic ملي=national امني=security الامني=security نفتي=oil النفطي=oil انتظامي=police فرهنگي=cultural " +
    "عمراني=construction حفاري=drilling برادران=brothers شمالي=north جنوبي=south شرقي=east غربي=west الشمالي=north الجنوبي=south " +
    "الشرقي=east الغربي=west"
  )
    .split(" ")
    .map((row) => row.split("=") as [string, string]),
);
/** The banks and the insurers that Iranians call national keep that word as their name: Bank Melli. */
const MELLI = /(?:bank|insurance)\s+$/;
/** Little words say nothing of trade. */
const LITTLE = new Set(["and", "in"]);

/** Words kept with their meaning. */
const MEMO = 20_000;

/** What an Arabic or Persian word of trade means in English; nothing for another word. */
const meaningOf = remember((word) => {
  const plain = plainArabic(word);
  return MEANING.get(plain) ?? MEANING.get(bareArabic(word)) ?? "";
}, MEMO);

/** Arabic and Persian text with its words and phrases of trade in English. */
export function translateArabic(text: string): string {
  if (!ARABIC_LETTER.test(text)) return text;
  const [plain, ofTrade] = withMeanings(text);
  if (!ofTrade) return plain;
  return plain.replaceAll(ARABIC_WORD, (word, place: number) => {
    const meaning = ADJECTIVES.get(plainArabic(word));
    const named = meaning === "national" && MELLI.test(plain.slice(0, place));
    return meaning === undefined || named ? word : ` ${meaning} `;
  });
}

/** Words of the longest phrase. */
const LONGEST = 5;

/** Text with its Arabic and Persian words of trade by their meaning, phrases first, and whether it has any. */
function withMeanings(text: string): [text: string, ofTrade: boolean] {
  const words = [...text.matchAll(ARABIC_WORD)];
  let [out, from, ofTrade] = ["", 0, false];
  for (let at = 0; at < words.length;) {
    const [meaning, count] = ARABIC_LETTER.test(words[at]![0]) ? meaningAt(text, words, at) : ["", 1];
    const last = words[at + count - 1]!;
    if (meaning !== "") {
      out += `${text.slice(from, words[at]!.index)} ${meaning} `;
      from = last.index + last[0].length;
      ofTrade ||= !LITTLE.has(meaning);
    }
    at += count;
  }
  return [out + text.slice(from), ofTrade];
}

/** What the phrase or else the word at a place means, and how many words that are. */
function meaningAt(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
): [meaning: string, count: number] {
  let phrase = bareArabic(words[at]![0]);
  let found: [string, number] = ["", 0];
  for (let next = at + 1; next < words.length && next < at + LONGEST; next++) {
    const before = words[next - 1]!;
    if (text.slice(before.index + before[0].length, words[next]!.index).trim() !== "") break;
    phrase += ` ${bareArabic(words[next]![0])}`;
    const meaning = MEANING.get(phrase);
    if (meaning !== undefined) found = [meaning, next - at + 1];
  }
  return found[1] > 0 ? found : [meaningOf(words[at]![0]), 1];
}
