import { expect, test } from "vitest";
import { romanizeBurmese } from "../../src/text/romanize/burmese.ts";
import { romanizeIndic } from "../../src/text/romanize/indic.ts";
import { romanizeThai } from "../../src/text/romanize/thai.ts";
import { THAI_WORDS } from "../../src/text/romanize/thai-words.ts";
import { table } from "../../src/text/romanize/table.ts";

test.each([
  ["a conjunct keeps its last vowel", "नरेन्द्र मोदी", "narendra modi"],
  ["the last vowel is not spoken", "विजय कुमार", "vijay kumar"],
  ["nor one in the middle", "राजनाथ सरकार", "rajnath sarkar"],
  ["anusvara before b", "मुंबई", "mumbai"],
  ["anusvara before a dental", "राहुल गांधी", "rahul gandhi"],
  ["nukta", "फ़िरोज़ क़ासिम", "firoz qasim"],
  ["a final cluster", "अरविन्द", "arvind"],
  ["gya", "ज्ञानेश्वर", "gyaneshvar"],
  ["a firm", "टाटा मोटर्स लिमिटेड", "tata motars limited"],
  ["a usual spelling", "मोहम्मद सिंह", "mohammed singh"],
  ["Bengali", "শেখ হাসিনা", "sheikh hasina"],
  ["Bengali", "মুহাম্মদ ইউনূস", "mohammed yunus"],
  ["Bengali", "ঢাকা", "dhaka"],
  ["Bengali ya with a nukta", "রায়", "ray"],
  ["Gujarati", "ગુજરાત", "gujrat"],
  ["Gurmukhi", "ਮਨਮੋਹਨ ਪੰਜਾਬ", "manmohan panjab"],
  ["Gurmukhi's doubling sign", "ਪੱਕਾ", "pakka"],
  ["Tamil", "பிரபாகரன்", "pirapakaran"],
  ["Telugu", "హైదరాబాద్", "haidarabad"],
  ["Kannada", "ಬೆಂಗಳೂರು", "bengaluru"],
  ["Malayalam", "മലയാളം", "malayalam"],
])("of India, %s: %s", (_, text, romanised) => {
  expect(romanizeIndic(text.normalize("NFC"))).toBe(romanised);
});

test.each([
  ["สมชาย", "somchai"],
  ["ทักษิณ ชินวัตร", "thaksin shinawatra"],
  ["ธนาธร จึงรุ่งเรืองกิจ", "thanathon chuengrungrueangkit"],
  ["ปิยบุตร", "piyabut"],
  ["ประวิตร วงษ์สุวรรณ", "prawit wong suwan"],
  ["อนุทิน", "anutin"],
  ["เชียงราย", "chiangrai"],
  ["ชาติชาย", "chatichai"],
  ["กรุงเทพมหานคร", "bangkok"],
  ["ไทยออยล์", "thai oil"],
  ["น้ำมัน", "oil"],
])("Thai: %s is %s", (text, romanised) => {
  expect(romanizeThai(text)).toBe(romanised);
  expect(romanizeThai(text.normalize("NFKC"))).toBe(romanised);
});

test.each([
  ["บริษัท สยาม แอโร่ รีแพร์ จำกัด", "siam aero repair co ltd"],
  ["บริษัท เมนซ์ แมชชีน จำกัด", "men machine co ltd"],
  ["บริษัทปูนซิเมนต์ไทย จำกัด (มหาชน)", "cement thai co ltd public"],
  ["บริษัท สยาม", "company siam"],
])("the Thai company %s is %s", (text, romanised) => {
  expect(romanizeThai(text).trim().replaceAll(/\s+/g, " ")).toBe(romanised);
});

test("the Thai table holds 100 words in lower-case Latin", () => {
  const words = new Map(table(THAI_WORDS).entries());
  expect(words.size).toBeGreaterThanOrEqual(100);
  expect([...words.values()].filter((word) => !/^[a-z]+(?: [a-z]+)*$/.test(word))).toEqual([]);
});

test.each([
  ["အောင်ဆန်းစုကြည်", "aung san su kyi"],
  ["မင်းအောင်လှိုင်", "min aung hlaing"],
  ["သိန်းစိန်", "thein sein"],
  ["ရွှေ", "shwe"],
  ["သန်းရွှေ", "than shwe"],
  ["ဝင်းမြင့်", "win myin"],
  ["စိုးဝင်း", "so win"],
  ["ရန်ကုန်", "yangon"],
  ["ကုမ္ပဏီ လီမိတက်", "company limited"],
])("Burmese: %s is %s", (text, romanised) => {
  expect(romanizeBurmese(text)).toBe(romanised);
});
