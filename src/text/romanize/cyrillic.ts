import type { Lookup } from "../lookup.ts";
import { remember } from "../remember.ts";
import { table } from "./table.ts";

/**
 * Russian as BGN/PCGN (1947) without soft and hard signs, `е` and `ё` always `e`, and the ends `ий`, `ый` as `y`: what the
 * lists of the EU, the UK and the US print most. Letters of other languages stand here where they have one sound.
 */
const COMMON = table(
  "а=a б=b в=v г=g ґ=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh " +
    "щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=i є=ye ў=u ѣ=e ѳ=f ѵ=i ѫ=a ѝ=i ѐ=e ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ѕ=dz ѓ=gj ќ=kj " +
    "ә=a ғ=gh қ=q ң=n ө=o ұ=u ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u ҝ=g ҹ=j ҡ=q ҙ=z ҫ=s җ=zh ӱ=u ӧ=o ӓ=a ӂ=j ӑ=a ӗ=e ӳ=u ҥ=n ҕ=gh",
);
/** Ukrainian as the cabinet's resolution 55 of 2010, which passports and the lists of the EU and the UK follow. */
const UKRAINIAN = table("г=h и=y й=y ї=i є=ie ю=iu я=ia ^й=y ^ї=yi ^є=ye ^ю=yu ^я=ya");
/** Belarusian as the national system of 2007 without its diacritics: `Аляксандр` → `Aliaksandr`. */
const BELARUSIAN = table("г=h й=i ё=io ю=iu я=ia ^й=y ^ё=yo ^ю=yu ^я=ya ^е=ye");
/** Bulgarian as its Transliteration Act of 2009. */
const BULGARIAN = table("х=h щ=sht ъ=a");
/** Serbian as its own Latin alphabet, printed without diacritics: `Караџић` → `Karadzic`. */
const SERBIAN = table("ж=z х=h ц=c ч=c ш=s");
/** Macedonian as its passports print it. */
const MACEDONIAN = table("х=h ц=c џ=dj");
const RUSSIAN = table("^ё=yo");

/** By what a language gives itself away, in this order; lower case. */
const LANGUAGES: readonly (readonly [sign: RegExp, letters: Lookup<string>])[] = [
  [/[ѓќѕ]/, MACEDONIAN],
  [/[љњћђџј]/, SERBIAN],
  [/ў/, BELARUSIAN],
  [/[әғқңөұүһҳҷӣӯ]/, RUSSIAN],
  [/[їєґ]/, UKRAINIAN],
  [/^(?=[^і]*і)[^ыэё]*[ыэё]|аляксандр|сяргей|мікалай|дзмітры|вячаслаў/, BELARUSIAN],
  [/і/, UKRAINIAN],
  [/[ыэё]/, RUSSIAN],
  [/ъ[бвгджзйклмнпрстфхцчшщ]/, BULGARIAN],
  [
    /(?<!\p{L})(?:володимир|олександр|дмитро|петро|павло|микита|микола|михайло|данило|олена|ганна)(?!\p{L})/u,
    UKRAINIAN,
  ],
  [/ськ|цьк|івна/, UKRAINIAN],
];

/** Rewritten before the letters are read one by one; lower case, Cyrillic to Cyrillic. */
const RULES = new Map<Lookup<string>, readonly (readonly [RegExp, string])[]>([
  [
    RUSSIAN,
    [
      [/(?<=\p{L})[иы]й$/gu, "ы"],
      [/(?<=[аеоуыэюя])й(?=[бвгджзклмнпрстфхцчшщ])/g, "и"],
      [/[ьъ](?=е)/g, "и"],
    ],
  ],
  [
    UKRAINIAN,
    [
      [/ія/g, "іа"],
      [/ий(?!\p{L})/gu, "и"],
      [/(?<=[аеоу])й(?=[бвгджзклмнпрстфхцчшщ])/g, "і"],
      [/ьє/g, "іе"],
      [/ьо/g, "йо"],
    ],
  ],
  [
    BELARUSIAN,
    [
      [/([іы])й(?!\p{L})/gu, "$1"],
      [/ія/g, "іа"],
      [/ье/g, "іе"],
    ],
  ],
  [BULGARIAN, [[/ия$/g, "иа"]]],
]);
/** Given names in the form that is far more usual than the rule's. */
const USUAL = table("юрий=yuri мария=maria юлия=yulia анастасия=anastasia наталия=natalia");

const STRESS = /[\u0300\u0301]/g;
const WORD = /[\p{Script=Cyrillic}A-Za-z]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Latin letters that look like a Cyrillic one and stand for it inside a Cyrillic word. */
const LOOKALIKE = table(
  "a=а c=с e=е i=і o=о p=р x=х y=у A=А B=В C=С E=Е H=Н I=І K=К M=М O=О P=Р T=Т X=Х Y=У",
);
const MASKED = /^[\p{Script=Cyrillic}aceiopxyABCEHIKMOPTXY]+$/u;
const LATIN = /[A-Za-z]/g;

/**
 * Cyrillic letters of a text in Latin, all else as it stands. The language is read off the whole text's letters
 * (Ukrainian ї, Belarusian ў, Serbian ћ …), Russian where they do not tell. Capitals stay: `ЗАО` → `ZAO`. Latin
 * look-alikes inside a Cyrillic word are read as Cyrillic.
 */
export function romanizeCyrillic(text: string): string {
  const plain = text.replaceAll(STRESS, "").replaceAll(WORD, unmask);
  const lower = plain.toLowerCase();
  const letters = LANGUAGES.find(([sign]) => sign.test(lower))?.[1] ?? RUSSIAN;
  const read = letters === RUSSIAN ? russianWord : (word: string) => latin(word, letters);
  return plain.replaceAll(WORD, (word) => (CYRILLIC.test(word) ? read(word) : word));
}

/** Words kept read. */
const MEMO = 20_000;
const russianWord = remember((word) => latin(word, RUSSIAN), MEMO);

function unmask(word: string): string {
  if (!CYRILLIC.test(word) || !MASKED.test(word)) return word;
  return word.replaceAll(LATIN, (letter) => LOOKALIKE.get(letter)!);
}

function latin(word: string, letters: Lookup<string>): string {
  const lower = word.toLowerCase();
  const out = (letters === RUSSIAN ? USUAL.get(lower) : undefined) ?? read(lower, letters);
  if (word === lower) return out;
  if (word.length > 1 && word === word.toUpperCase()) return out.toUpperCase();
  return word.startsWith(lower[0]!) ? out : out.charAt(0).toUpperCase() + out.slice(1);
}

function read(lower: string, letters: Lookup<string>): string {
  let word = lower;
  for (const [pattern, by] of RULES.get(letters) ?? []) word = word.replaceAll(pattern, by);
  let out = "";
  for (const letter of word) {
    const first = out === "" ? letters.get(`^${letter}`) : undefined;
    out += first ?? letters.get(letter) ?? COMMON.get(letter) ?? letter;
  }
  return out;
}
