import { table } from "./table.ts";

/**
 * The scripts of India lie in blocks of one layout, so one table by place in the block reads them all: the Hunterian
 * system, India's own, without its diacritics.
 */
const BLOCK = 0x80;
const DEVANAGARI = 0x0900;
const BENGALI = 0x0980;
const LAST = 0x0d7f;

const CONSONANTS =
  "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l zh v sh sh s h".split(" ");
const FIRST_CONSONANT = 0x15;
const VOWELS = "a a i i u u ri l e e e ai o o o au".split(" ");
const FIRST_VOWEL = 0x05;
const SIGNS = "a i i u u ri ri e e e ai o o o au".split(" ");
const FIRST_SIGN = 0x3e;
const NUKTA = 0x3c;
const VIRAMA = 0x4d;
const NASALS = new Set([0x01, 0x02, 0x70]);
const VISARGA = 0x03;
const ADDAK = 0x71;
/** Malayalam's letters of a consonant without a vowel, U+0D7A and on. */
const CHILLU = "n n r l l k".split(" ");
const FIRST_CHILLU = 0x0d7a;
const WITH_NUKTA = table("k=q kh=kh g=gh j=z d=r dh=rh ph=f y=y");
/** Where Bengali reads a letter otherwise; its `y` with a nukta is the only `y`. */
const BENGALI_CONSONANTS = table("y=j v=b");
/** Blocks whose languages drop the inherent vowel where it is not spoken: Devanagari, Bengali, Gurmukhi, Gujarati. */
const SCHWA_DROPS = new Set([0x0900, 0x0980, 0x0a00, 0x0a80]);

/** Clusters that end a word without a vowel: `अरविन्द` → `arvind`, `मोटर्स` → `motars`. */
const ENDS = /^(?:n (?:t|th|d)|r th|\S+ s)$/;
const WORD = /[\u0900-\u0963\u0970-\u0d7f\u200c\u200d]+/g;
const JOINERS = /[\u200c\u200d]/g;
const WORDS = table(
  "लिमिटेड,लि=limited प्राइवेट,प्रा=private कंपनी,कम्पनी=company बैंक=bank इंडिया,इण्डिया=india भारत=bharat उद्योग=industries " +
    "इंडस्ट्रीज=industries एंड,एण्ड=and ट्रेडिंग=trading ट्रेडर्स=traders एक्सपोर्ट,एक्सपोर्ट्स=exports इम्पोर्ट=import इंटरनेशनल=international " +
    "टेक्नोलॉजी=technology टेक्नोलॉजीज=technologies इलेक्ट्रॉनिक्स=electronics केमिकल=chemical केमिकल्स=chemicals फार्मा=pharma स्टील=steel " +
    "ग्रुप=group सर्विसेज=services सिंह=singh मोहम्मद,मुहम्मद=mohammed अहमद=ahmed अब्दुल=abdul हुसैन=hussain ख़ान,खान=khan शेख=sheikh " +
    "दाऊद=dawood इब्राहिम,इब्राहीम=ibrahim विश्वविद्यालय=university संस्थान=institute अनुसंधान=research मंत्रालय=ministry रक्षा=defence " +
    "লিমিটেড=limited প্রাইভেট=private কোম্পানি=company ব্যাংক=bank বাংলাদেশ=bangladesh মোহাম্মদ,মুহাম্মদ=mohammed মোঃ=md রহমান=rahman " +
    "আহমেদ=ahmed হোসেন=hossain শেখ=sheikh ইসলাম=islam খান=khan চৌধুরী=chowdhury আব্দুল=abdul ট্রেডিং=trading ইন্ডাস্ট্রিজ=industries গ্রুপ=group",
);

interface Syllable {
  consonants: string[];
  vowel: string;
  /** Whether the vowel is the one that is not written. */
  inherent: boolean;
  nasal: boolean;
}

/** Devanagari, Bengali, Gujarati, Gurmukhi, Tamil … in Latin, all else as it stands: `नरेन्द्र` → `narendra`. */
export function romanizeIndic(text: string): string {
  return text.replaceAll(WORD, (word) => {
    const bare = word.replaceAll(JOINERS, "");
    return WORDS.get(bare) ?? read(bare);
  });
}

function read(word: string): string {
  const syllables = split(word);
  const northern = SCHWA_DROPS.has(blockOf(word.charCodeAt(0)));
  if (northern) dropSchwas(syllables);
  const lastNasal = northern ? "n" : "m";
  let out = "";
  for (const [place, syllable] of syllables.entries()) {
    out += syllable.consonants.join("").replace(/^jn/, "gy") + syllable.vowel;
    if (!syllable.nasal) continue;
    const next = syllables[place + 1];
    out += next === undefined ? lastNasal : /^[pbm]/.test(next.consonants[0] ?? "") ? "m" : "n";
  }
  return out.replace(/^iu/, "yu");
}

function blockOf(code: number): number {
  return code - ((code - DEVANAGARI) % BLOCK);
}

function split(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  let open = false;
  let doubles = false;
  for (const letter of word) {
    const code = letter.charCodeAt(0);
    if (code < DEVANAGARI || code > LAST) continue;
    const block = blockOf(code);
    const place = code - block;
    const last = syllables.at(-1);
    let consonant = code >= FIRST_CHILLU ? CHILLU[code - FIRST_CHILLU] : CONSONANTS[place - FIRST_CONSONANT];
    const sign = SIGNS[place - FIRST_SIGN];
    const vowel = VOWELS[place - FIRST_VOWEL];
    if (consonant !== undefined) {
      if (block === BENGALI) consonant = BENGALI_CONSONANTS.get(consonant) ?? consonant;
      const both = doubles ? [consonant[0]!, consonant] : [consonant];
      if (open && last) last.consonants.push(...both);
      else syllables.push({ consonants: both, vowel: "", inherent: false, nasal: false });
      const now = syllables.at(-1)!;
      now.vowel = code >= FIRST_CHILLU ? "" : "a";
      now.inherent = code < FIRST_CHILLU;
      open = false;
      doubles = false;
    } else if (sign !== undefined && last) {
      last.vowel = sign;
      last.inherent = false;
    } else if (place === VIRAMA && last) {
      last.vowel = "";
      last.inherent = false;
      open = true;
    } else if (place === NUKTA && last) {
      const bare = last.consonants.pop() ?? "";
      last.consonants.push(block === BENGALI && bare === "j" ? "y" : (WITH_NUKTA.get(bare) ?? bare));
    } else if (NASALS.has(place) && last) last.nasal = true;
    else if (place === VISARGA && last) last.vowel += "h";
    else if (place === ADDAK) doubles = true;
    else if (vowel !== undefined) {
      syllables.push({ consonants: [], vowel, inherent: false, nasal: false });
      open = false;
    }
  }
  return syllables;
}

/**
 * Drops the inherent vowels that are not spoken: the last one after a single consonant, and from the end on each
 * between two single consonants whose neighbours have vowels (`राजनाथ` → `rajnath`, `सरकार` → `sarkar`).
 */
function dropSchwas(syllables: Syllable[]): void {
  for (let at = syllables.length - 1; at > 0; at -= 1) {
    const here = syllables[at]!;
    const before = syllables[at - 1]!;
    const after = syllables[at + 1];
    if (!here.inherent || here.nasal || before.vowel === "") continue;
    if (after === undefined && ENDS.test(here.consonants.join(" "))) here.vowel = "";
    if (here.consonants.length !== 1) continue;
    const last = after === undefined && !(here.consonants[0] === "y" && before.vowel === "i");
    const between = after !== undefined && after.vowel !== "" && after.consonants.length === 1;
    if (last || (between && !before.nasal)) here.vowel = "";
  }
}
