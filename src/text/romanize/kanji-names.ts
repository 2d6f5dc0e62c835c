import { lookup } from "../lookup.ts";
import type { Lookup } from "../lookup.ts";
import { romanizeKana } from "./kana.ts";
import { COMPANY_WORDS, FAMILY_NAMES, GIVEN_NAMES } from "./kanji-data.ts";
import { table } from "./table.ts";

/** Readings of a word; the first is the most usual. */
type Readings = Lookup<readonly string[]>;

/** Old and personal forms of letters, with the form the tables use. */
const FORMS = table(
  "澤=沢 邊,邉=辺 齋,齊,齎=斎 濱,濵=浜 髙=高 﨑,嵜,碕=崎 廣=広 國=国 櫻=桜 嶋,嶌=島 瀧=滝 德=徳 眞=真 惠=恵 淵=渕 條=条 榮=栄 壽=寿 學=学 藏=蔵 實=実 鐵=鉄 " +
    "圓=円 會=会 發=発 氣=気 藝=芸 縣=県 關=関 龜=亀 來=来 萬=万 與=与 彌=弥 禮=礼 靜=静 曉=暁 黑=黒 曾=曽 絲=糸 當=当 晉=晋 圖=図 產=産",
);
const FAMILIES = readingsOf(FAMILY_NAMES);
const GIVEN = readingsOf(GIVEN_NAMES);
const COMPANIES = readingsOf(COMPANY_WORDS);

const LEGAL_FORM = /(?:株式|有限|合同|合資|合名|相互)会社|一般(?:社団|財団)法人|[(（][株有][)）]|㈱|㈲/g;
const HAN = /\p{Script=Han}/u;
const BLANK = /[\s・、,]+/u;
const KANA = /^[ぁ-ゖァ-ヺー]+$/;
const KANA_HEAD = /^[ぁ-ゖァ-ヺー]+/;
const LATIN_HEAD = /^[A-Za-z0-9]+/;
/** Names are short; what is longer is a text. */
const MAX_LETTERS = 40;
const MAX_READINGS = 6;

/**
 * How a Japanese name in kanji is read, the most usual reading first, at most six: `田中太郎` → `tanaka taro`, `川崎重工業` →
 * `kawasaki heavy industries`. Lower-case words of a–z and 0–9 parted by blanks; legal forms are left out. Empty unless
 * every letter belongs to a known family name with a known (or kana) given name, or to known words of company names.
 */
export function japaneseReadings(text: string): string[] {
  if (!HAN.test(text)) return [];
  const plain = text.normalize("NFKC").replaceAll(LEGAL_FORM, " ").trim();
  if (plain.length > MAX_LETTERS || !HAN.test(plain)) return [];
  const parts = Array.from(plain, (letter) => FORMS.get(letter) ?? letter)
    .join("")
    .split(BLANK);
  const readings = [...persons(parts), ...company(parts)];
  return [...new Set(readings)].slice(0, MAX_READINGS);
}

function persons(parts: readonly string[]): string[] {
  if (parts.length > 2) return [];
  const [whole = "", given] = parts;
  if (given !== undefined) return pairs(whole, given);
  const readings: string[] = [];
  for (let size = Math.min(3, whole.length - 1); size > 0; size -= 1) {
    readings.push(...pairs(whole.slice(0, size), whole.slice(size)));
  }
  return readings;
}

function pairs(family: string, given: string): string[] {
  const families = FAMILIES.get(family) ?? [];
  const rest = GIVEN.get(given) ?? (KANA.test(given) ? [romanizeKana(given)] : []);
  return rest.flatMap((second) => families.map((first) => `${first} ${second}`));
}

/** The parts word by word, all known and one a word of company names. */
function company(parts: readonly string[]): string[] {
  let readings = [""];
  let isCompany = false;
  for (const part of parts) {
    const words = segment(part);
    if (words === undefined) return [];
    for (const word of words) {
      isCompany ||= COMPANIES.has(word);
      const known = COMPANIES.get(word) ?? FAMILIES.get(word) ?? [romanizeKana(word).toLowerCase()];
      readings = known.flatMap((next) => readings.map((so) => `${so} ${next}`.trim())).slice(0, MAX_READINGS);
    }
  }
  return isCompany ? readings : [];
}

/** The known words a part is made of, the fewest that cover it; undefined where none do. */
function segment(part: string): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let at = 0; at < part.length; at += 1) {
    const before = best[at];
    if (before === undefined) continue;
    for (const word of wordsAt(part, at)) {
      const end = at + word.length;
      if (best[end] === undefined || best[end].length > before.length + 1) best[end] = [...before, word];
    }
  }
  return best[part.length];
}

function wordsAt(part: string, at: number): string[] {
  const rest = part.slice(at);
  const run = (KANA_HEAD.exec(rest) ?? LATIN_HEAD.exec(rest))?.[0];
  const words = run === undefined ? [] : [run];
  for (let size = Math.min(COMPANIES.longest(), rest.length); size > 0; size -= 1) {
    const word = rest.slice(0, size);
    if (COMPANIES.has(word) || (size > 1 && FAMILIES.has(word))) words.push(word);
  }
  return words;
}

function readingsOf(rows: string): Readings {
  return lookup(() => new Map(Array.from(table(rows).entries(), ([key, value]) => [key, value.split("/")])));
}
