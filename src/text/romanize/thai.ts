import { table } from "./table.ts";
import { THAI_WORDS } from "./thai-words.ts";

/** The Royal Thai General System (1999), simplified: no spoken tones, syllables found by the letters alone. */
const INITIALS = table(
  "ก=k ข=kh ฃ=kh ค=kh ฅ=kh ฆ=kh ง=ng จ=ch ฉ=ch ช=ch ซ=s ฌ=ch ญ=y ฎ=d ฏ=t ฐ=th ฑ=th ฒ=th ณ=n ด=d ต=t ถ=th ท=th ธ=th น=n " +
    "บ=b ป=p ผ=ph ฝ=f พ=ph ฟ=f ภ=ph ม=m ย=y ร=r ฤ=rue ล=l ฦ=lue ว=w ศ=s ษ=s ส=s ห=h ฬ=l อ= ฮ=h",
);
const FINALS = table(
  "ก=k ข=k ค=k ฆ=k ง=ng จ=t ช=t ซ=t ฌ=t ฎ=t ฏ=t ฐ=t ฑ=t ฒ=t ด=t ต=t ถ=t ท=t ธ=t ศ=t ษ=t ส=t ณ=n ญ=n น=n ร=n ล=n ฬ=n " +
    "บ=p ป=p ผ=p พ=p ฟ=p ภ=p ม=m ย=i ว=o",
);
/** Vowels by their signs, `C` for the consonant; the longest that fits is read. */
const VOWELS = table(
  "เCียะ=ia เCีย=ia เCือะ=uea เCือ=uea เCาะ=o เCา=ao เCอะ=oe เCอ=oe เCิ=oe เCย=oei เC็=e เCะ=e เC=e แCะ=ae แC็=ae แC=ae " +
    "โCะ=o โC=o ไCย=ai ไC=ai ใC=ai Cัวะ=ua Cัว=ua Cัย=ai Cั=a Cะ=a Cา=a Cำ=am Cิ=i Cี=i Cึ=ue Cือ=ue Cื=ue Cุ=u Cู=u C็อ=o " +
    "C็=o Cรร=a Cอ=o",
);
const LONGEST_AFTER = 3;

const WORDS = table(THAI_WORDS);
/** Shorter words stand inside others by chance. */
const SHORTEST_INSIDE = 4;

const RUN = /[ก-ฺเ-์ํ๎]+/g;
const SILENT = /[ก-ฮ][ิุ]?์|[่-๋ํ๎ฺ]/g;
const CONSONANT = /^[ก-ฮ]$/;
const LEADING = /^[เ-ไ]$/;
const SIGN = /^[ะ-ู็]$/;
/** Compatibility normalisation takes the vowel am apart. */
const SPLIT_AM = /\u0e4d([่-๋]?)า/g;
const COMPANY = /บริษัท/g;
const LIMITED = /จำกัด/g;
const PUBLIC = /\(?มหาชน\)?/g;

/**
 * Thai in Latin, all else as it stands: vowels written before their consonant are read after it, words of trade are
 * English, `บริษัท … จำกัด` is `… co ltd`. Thai parts no words, so a run is one word but for the words of the table.
 */
export function romanizeThai(text: string): string {
  const composed = text.replaceAll(SPLIT_AM, "$1ำ");
  const limited = composed.includes("จำกัด");
  return composed
    .replaceAll(COMPANY, limited ? " " : " company ")
    .replaceAll(LIMITED, " co ltd ")
    .replaceAll(PUBLIC, " public ")
    .replaceAll(RUN, run);
}

function run(written: string): string {
  const whole = WORDS.get(written);
  if (whole !== undefined) return whole;
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at < written.length;) {
    const word = wordAt(written, at);
    if (word === undefined) {
      at += 1;
      continue;
    }
    words.push(read(written.slice(from, at)), WORDS.get(word)!);
    at += word.length;
    from = at;
  }
  words.push(read(written.slice(from)));
  return words.filter((word) => word !== "").join(" ");
}

/** A word of the table that is not cut off amid a syllable. */
function wordAt(written: string, at: number): string | undefined {
  if (SIGN.test(written[at]!) || LEADING.test(written[at - 1] ?? "")) return undefined;
  for (let size = Math.min(WORDS.longest(), written.length - at); size >= SHORTEST_INSIDE; size -= 1) {
    const word = written.slice(at, at + size);
    if (WORDS.has(word) && !/^[ะ-ู็-์]/.test(written[at + size] ?? "")) return word;
  }
  return undefined;
}

function read(written: string): string {
  const letters = [...written.replaceAll(SILENT, "")];
  let out = "";
  let at = 0;
  while (at < letters.length) {
    const [sound, next] = syllable(letters, at);
    out += sound;
    at = next;
  }
  return out;
}

/** The syllable at a place and the place after it. */
function syllable(letters: readonly string[], from: number): [string, number] {
  const leading = LEADING.test(letters[from]!) ? letters[from]! : "";
  let at = leading === "" ? from : from + 1;
  const first = letters[at];
  if (first === undefined || !CONSONANT.test(first)) return ["", Math.max(at, from + 1)];
  let onset = INITIALS.get(first) ?? "";
  at += 1;
  const second = letters[at] ?? "";
  if (isCluster(first, second, letters[at + 1] ?? "", leading)) {
    const silent = first === "ห" || first === "อ";
    onset = (silent ? "" : onset) + (INITIALS.get(second) ?? "");
    at += 1;
  }
  for (let size = Math.min(LONGEST_AFTER, letters.length - at); size >= 0; size -= 1) {
    const signs = letters.slice(at, at + size).join("");
    const vowel = VOWELS.get(`${leading}C${signs}`);
    if (vowel === undefined || (/[ยว]$/.test(signs) && hasVowel(letters, at + size - 1))) continue;
    if (signs.endsWith("อ") && (hasVowel(letters, at + size - 1) || (leading === "" && onset === "")))
      continue;
    return closed(onset + vowel, letters, at + size, /i$|ao$|am$/.test(vowel) && vowel !== "i");
  }
  if (second === "ว" && at < letters.length && canEnd(letters, at + 1))
    return closed(`${onset}ua`, letters, at + 1, false);
  if (canEnd(letters, at)) return closed(`${onset}o`, letters, at, false);
  return [onset === "" ? "o" : `${onset}a`, at];
}

function isCluster(first: string, second: string, third: string, leading: string): boolean {
  const voweled = SIGN.test(third) || third === "อ" || (leading !== "" && CONSONANT.test(third));
  if (!voweled) return false;
  if (first === "ห") return /^[งญนมยรลว]$/.test(second);
  if (first === "อ") return second === "ย";
  return /^[กขคตปผพบดฟ]$/.test(first) && (/^[รล]$/.test(second) || (second === "ว" && /^[กขค]$/.test(first)));
}

/** The syllable with its final consonant, where one stands there and has no vowel of its own. */
function closed(sound: string, letters: readonly string[], at: number, full: boolean): [string, number] {
  if (full || !canEnd(letters, at) || (letters[at] === "ย" && /[ie]$/.test(sound))) return [sound, at];
  const after = letters[at + 1] ?? "";
  const endsAfter = at + 2 === letters.length && FINALS.has(after);
  const mute = endsAfter && after === "ร" && /^[ตทกดพ]$/.test(letters[at]!);
  if (endsAfter && !mute && letters[at - 1] !== "ั" && SIGN.test(letters[at - 1]!)) return [sound, at];
  return [sound + (FINALS.get(letters[at]!) ?? ""), at + (mute ? 2 : 1)];
}

function canEnd(letters: readonly string[], at: number): boolean {
  return FINALS.has(letters[at] ?? "") && !hasVowel(letters, at);
}

/** Whether the consonant at a place begins a syllable, for a vowel sign follows it, itself or after a liquid. */
function hasVowel(letters: readonly string[], at: number): boolean {
  const next = letters[at + 1] ?? "";
  if (SIGN.test(next) || next === "อ") return true;
  return /^[รล]$/.test(next) && /^[กขคตปผพบ]$/.test(letters[at] ?? "") && SIGN.test(letters[at + 2] ?? "");
}
