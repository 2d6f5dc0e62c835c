import { table } from "./table.ts";

/** Burmese as names are printed (BGN/PCGN 1970 by sound, without tones): onset by letter, rhyme by vowel and final. */
const ONSETS = table(
  "က=k ခ=kh ဂ=g ဃ=g င=ng စ=s ဆ=s ဇ=z ဈ=z ဉ=ny ည=ny ဋ=t ဌ=ht ဍ=d ဎ=d ဏ=n တ=t ထ=ht ဒ=d ဓ=d န=n ပ=p ဖ=ph ဗ=b ဘ=b မ=m " +
    "ယ=y ရ=y လ=l ဝ=w သ=th ဟ=h ဠ=l အ= ဿ=th ဣ=i ဤ=i ဥ=u ဦ=u ဧ=e ဩ=aw ဪ=aw ၎= ၏=i",
);
/** Vowel signs (in the order of the text, without tones), with the final consonant after a hyphen. */
const RHYMES = table(
  "ာ=a ါ=a ိ=i ီ=i ု=u ူ=u ေ=e ဲ=e ော=aw ေါ=aw ို=o ံ=an ုံ=on ိံ=ein -က=et -င=in -စ=it -ည=i -ဉ=in -တ=at -န=an -ပ=at -မ=an " +
    "-ယ=e ော-င=aung ေါ-င=aung ော-က=auk ေါ-က=auk ို-င=aing ို-က=aik ု-န=on ု-မ=on ု-တ=ok ု-ပ=ok ိ-န=ein ိ-မ=ein ိ-တ=eik " +
    "ိ-ပ=eik ွ-န=un ွ-မ=un ွ-တ=ut ွ-ပ=ut ာ-န=an ာ-ဏ=an",
);
const WORDS = table(
  "ကုမ္ပဏီ=company လီမိတက်=limited ဘဏ်=bank မြန်မာ=myanmar ရန်ကုန်=yangon မန္တလေး=mandalay နေပြည်တော်=naypyidaw ဦး=u ဒေါ်=daw ဗိုလ်ချုပ်=general",
);

const RUN = /[က-၏]+/g;
const SILENT = /[့း]/g;
/** Of one syllable: onset with medials, vowel signs, final consonant (not one that begins the next) with its asat. */
const SYLLABLE = /([က-ဪ၎၏])([ျြွှ]*)([ာ-ဲံ]*)(?:([က-အ])(?:်|(?=္)))?/g;
const STACK = /္/g;

/**
 * Burmese in Latin, all else as it stands: `မြန်မာ` → `myanmar`, `အောင်ဆန်းစုကြည်` → `aung san su kyi`: names are printed by
 * syllable.
 */
export function romanizeBurmese(text: string): string {
  return text.replaceAll(RUN, (run) => WORDS.get(run) ?? read(run));
}

function read(run: string): string {
  const plain = run.replaceAll(SILENT, "").replaceAll(/(?<=[ေါာ])်/g, "");
  return plain
    .replaceAll(SYLLABLE, (_, onset: string, medials: string, vowels: string, final?: string) => {
      const glide = (/[ျြ]/.test(medials) ? "y" : "") + (medials.includes("ွ") ? "w" : "");
      const first = voiceless(ONSETS.get(onset) ?? "", medials) + glide;
      const end = final === undefined ? "" : `-${final}`;
      const known = RHYMES.get(medials.includes("ွ") && vowels === "" ? `ွ${end}` : vowels + end);
      const rhyme =
        known ?? RHYMES.get(vowels + end) ?? (RHYMES.get(vowels) ?? "a") + (ONSETS.get(final ?? "") ?? "");
      const swallowed = known !== undefined && vowels === "" && medials.includes("ွ") && end !== "";
      if (/^[aeiou]/.test(first) && vowels === "" && end === "") return `${first} `;
      return `${swallowed ? first.slice(0, -1) : first}${rhyme} `;
    })
    .replaceAll(STACK, "")
    .trim();
}

/** The medial ha breathes: `လှ` is `hl`, `ရှ` is `sh`. */
function voiceless(onset: string, medials: string): string {
  if (!medials.includes("ှ")) return onset;
  return onset === "y" ? "sh" : `h${onset}`;
}
