import { describe, expect, test } from "vitest";
import { romanize } from "../../src/text/romanize.ts";
import { pick, seeded } from "./world.ts";

test.each([
  ["Latin without accents stays as it is", "Rosneft Oil Co. (Moscow)", "Rosneft Oil Co. (Moscow)"],
  ["Latin letters lose their accents", "Škoda Łódź Ångström", "Skoda Lodz Angstrom"],
  ["decomposed accents too", "S\u030ckoda", "Skoda"],
  ["Chinese is pinyin", "东芝", "DongZhi"],
  ["scripts beside each other", "Bank بنك Банк 은행 ธนาคาร", "Bank bank Bank bank bank"],
  ["digits of other scripts are digits", "٣٤ ۵۶ ७८ ๙", "34 56 78 9"],
])("%s", (_, text, romanised) => {
  expect(romanize(text)).toBe(romanised);
});

test.each([
  ["Georgian", "კარლო კაციტაძე", "karlo katsitadze"],
  ["Georgian", "ზვიად ხარაზიშვილი", "zviad kharazishvili"],
  ["Georgian", "ვახტანგ გომელაური", "vakhtang gomelauri"],
  ["Georgian", "სულხან თამაზაშვილი", "sulkhan tamazashvili"],
  ["Georgian", "მიხეილ ჩინჩალაძე", "mikheil chinchaladze"],
  ["Georgian", "ლევან მურუსიძე", "levan murusidze"],
  ["Georgian", "ბიძინა ივანიშვილი", "bidzina ivanishvili"],
  ["a Georgian company", "შპს რაპირა გრუპ", "llc rapira grup"],
  ["Georgian capitals", "ᲒᲘᲝᲠᲒᲘ", "giorgi"],
  ["Ethiopic", "መለስ ዜናዊ", "meles zenawi"],
  ["Ethiopic, an unwritten vowel", "ብርሃኑ ጁላ", "birhanu jula"],
  ["Ethiopic, glottal stops", "ገብረእግዚአብሔር ዳንኤል እስክንድር", "gebregziabher daniel eskindir"],
  ["Ethiopic, glides", "ኃይለማርያም ዐብይ ወልደጊዮርጊስ ጸጋይ", "hailemariam abiy weldegiorgis tsegay"],
  ["Ethiopic, one consonant twice", "ደመቀ መኮንን", "demeke mekonen"],
  ["Ethiopic word signs", "አበበ፡ቢቂላ", "abebe bikila"],
  ["Armenian", "Նիկոլ Փաշինյան", "Nikol Pashinyan"],
  ["Armenian", "Սերժ Սարգսյան", "Serzh Sargsyan"],
  ["Armenian in the old orthography", "Սարգսեան", "Sargsyan"],
  ["Armenian", "Հովհաննիսյան Արմեն", "Hovhannisyan Armen"],
  ["Armenian", "Ռոբերտ Քոչարյան", "Robert Kocharyan"],
  ["Armenian", "Երևան", "Yerevan"],
  ["Armenian", "Ռուբեն Վարդանյան", "Ruben Vardanyan"],
  ["Armenian", "Հայաստան", "Hayastan"],
  ["Armenian capitals", "ՊԵՏՐՈՍՅԱՆ", "PETROSYAN"],
  ["Greek", "Ολυμπιακή Ναυτιλία Α.Ε.", "Olympiaki Naftilia A.E."],
  ["Greek", "Παπανδρέου Γεώργιος", "Papandreou Georgios"],
  ["Greek", "ΜΠΑΚΟΓΙΑΝΝΗ", "BAKOGIANNI"],
  ["Greek", "Ευάγγελος Αγγελόπουλος", "Evangelos Angelopoulos"],
  ["Greek", "Ντίνος Μητσοτάκης", "Dinos Mitsotakis"],
  ["Greek", "Αλέξης Τσίπρας", "Alexis Tsipras"],
  ["Greek", "Μαύρος Σεπτέμβρης", "Mavros Septemvris"],
  ["a Greek diaeresis parts two vowels", "Μαΐου Ταΰγετος", "Maiou Taygetos"],
  ["Ethiopic", "ቴዎድሮስ", "tewodros"],
  ["Khmer", "ភ្នំពេញ", "phnampenh"],
])("%s: %s", (_, text, romanised) => {
  expect(romanize(text)).toBe(romanised);
});

const UNITS: readonly (readonly [string, string])[] = [
  ["Latin", "é"],
  ["Cyrillic", "ы"],
  ["Cyrillic signs", "ьеъи"],
  ["Cyrillic words", "Ий "],
  ["look-alikes in Cyrillic", "аo"],
  ["Arabic", "ب"],
  ["Arabic articles", "ال"],
  ["Arabic names in parts", "عبد "],
  ["tatweel", "\u0640"],
  ["Hebrew", "ש"],
  ["Hebrew with quotes", "צ'״"],
  ["Hangul", "김"],
  ["Hangul trade words", "무역"],
  ["Hangul with wide gaps", "김          "],
  ["katakana", "ッ"],
  ["long vowels", "オウ"],
  ["Greek", "αΰ"],
  ["Armenian", "ու"],
  ["Georgian", "ა"],
  ["Ethiopic", "ብ"],
  ["Ethiopic glides", "ሪዮ"],
  ["Thai", "เ"],
  ["Thai consonants", "กร"],
  ["Thai forms of companies", "บริษัท"],
  ["Devanagari", "क्"],
  ["Devanagari consonants", "क"],
  ["Burmese", "မြ"],
  ["Burmese stacks", "္"],
  ["combining marks", "\u0301"],
  ["blanks after a letter", "я                    "],
  ["lone surrogates", "\ud800"],
];

describe.each(UNITS)("100 000 letters of %s", (_, unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));

  test("come out as ASCII, as one word and after a blank", () => {
    expect(romanize(text)).toMatch(/^[\u0000-\u007f]*$/);
    expect(romanize(`я عبد 김 ${text}`)).toMatch(/^[\u0000-\u007f]*$/);
  });
});

test.each([
  ["the letter names of Object.prototype", "constructor __proto__ ع toString ש"],
  ["lone surrogates", "\ud800محمد\udfff"],
  ["emoji and private use", "🚢\ue000 محمد"],
])("nothing but ASCII comes out of %s", (_, text) => {
  expect(romanize(text)).toMatch(/^[\u0000-\u007f]+$/);
});

describe("over random texts of every script", () => {
  const next = seeded(11);
  const blocks = [
    0x370, 0x400, 0x530, 0x590, 0x600, 0x700, 0x900, 0xa00, 0xc00, 0xe00, 0x1000, 0x10a0, 0x1100,
  ];
  const far = [0x1200, 0x1780, 0x3040, 0x30a0, 0x4e00, 0xa000, 0xac00, 0xb000, 0xfb00, 0xfe70];
  const letter = () =>
    next(6) === 0
      ? pick(next, [..." '\".-aZ9"])
      : String.fromCodePoint(pick(next, [...blocks, ...far]) + next(0x100));
  const texts = Array.from({ length: 5000 }, () => Array.from({ length: next(24) }, letter).join(""));

  test("only ASCII comes out, and romanising again changes nothing", () => {
    const outs = texts.map(romanize);
    expect(outs.filter((out) => !/^[\u0000-\u007f]*$/.test(out))).toEqual([]);
    expect(outs.filter((out) => romanize(out) !== out)).toEqual([]);
  });

  test("the same text gives the same", () => {
    expect(texts.map(romanize)).toEqual(texts.map(romanize));
  });

  test("the normal form a text comes in is no difference", () => {
    expect(
      texts.filter((text) => romanize(text.normalize("NFC")) !== romanize(text.normalize("NFD"))),
    ).toEqual([]);
  });
});
