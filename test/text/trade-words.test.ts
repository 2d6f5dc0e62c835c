import { expect, test } from "vitest";
import { CITIES, COUNTRIES_IN_NAMES, TRADE } from "../../src/text/trade-words-data.ts";
import {
  canonicalWord,
  translateChinese,
  translateTradeWords,
  wordKind,
  wordsBeginning,
} from "../../src/text/trade-words.ts";

test.each([
  ["technologies", "technology"],
  ["tekhnologii", "technology"],
  ["tech", "technology"],
  ["intl", "international"],
  ["mfg", "manufacturing"],
  ["grp", "group"],
  ["srvces", "services"],
  ["comm", "commercial"],
  ["zavod", "factory"],
  ["hk", "hongkong"],
  ["banque", "bank"],
  ["electr", "electronics"],
  ["hvy", "heavy"],
  ["aerosp", "aerospace"],
  ["constn", "construction"],
  ["devt", "development"],
  ["gral", "general"],
  ["otdelnaya", "detached"],
  ["desantno", "airborne"],
  ["gvardeyskiy", "guard"],
  ["contrainteligencia", "counterintelligence"],
  ["bingtuan", "corps"],
  ["opytnyy", "experimental"],
  ["sudoremontnyy", "shiprepair"],
  ["priborostroeniya", "instruments"],
  ["kompleks", "complex"],
  ["npz", "refinery"],
  ["forge", "forging"],
  ["eastern", "east"],
  ["severnyy", "north"],
  ["kolesnykh", "wheeled"],
  ["tyagachey", "tractor"],
  ["kuznechnyy", "forging"],
  ["treid", "trading"],
  ["tekhnolodzhis", "technology"],
  ["sapplai", "supply"],
  ["seitetsu", "steel"],
  ["chuanwu", "shipping"],
  ["oruzja", "weapon"],
  ["precis", "precision"],
  ["compon", "component"],
  ["baltiyskiy", "baltic"],
])("%s is %s", (word, canonical) => {
  expect(canonicalWord(word)).toBe(canonical);
  expect(canonicalWord(canonical)).toBe(canonical);
});

test.each([
  ["rosneft"],
  ["victory"],
  ["elektron"],
  ["tecch"],
  ["constructor"],
  ["__proto__"],
  [""],
  ["x".repeat(300)],
])("%j stands for itself", (word) => {
  expect(canonicalWord(word)).toBe(word);
});

test("a long trade word with any one letter wrong still is the word, or another trade word", () => {
  const words =
    "technology international manufacturing engineering industries investment construction equipment".split(
      " ",
    );
  const canonical = new Set(words.map(canonicalWord));
  const damaged = words.flatMap((word) =>
    Array.from(word, (_, place) => {
      const [head, tail] = [word.slice(0, place), word.slice(place)];
      const swapped = head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
      return [head + tail.slice(1), `${head}q${tail}`, `${head}q${tail.slice(1)}`, swapped];
    }).flat(),
  );
  const wrong = damaged.filter((text) => !canonical.has(canonicalWord(text)));
  expect(wrong).toEqual([]);
});

test.each([
  ["مجموعة", "group"],
  ["المجموعة", "group"],
  ["شركة", "company"],
  ["للتجارة", "trading"],
  ["البنك", "bank"],
  ["والتصدير", "export"],
  ["ذ.م.م", "llc"],
  ["ش.م.م.", "llc"],
])("%s means %s", (word, meaning) => {
  expect(translateTradeWords(word).trim()).toBe(meaning);
});

test.each([["شركةنا"], ["مشركة"], ["Rosneft"], ["Роснефть"], [""]])("%j means nothing in trade", (text) => {
  expect(translateTradeWords(text)).toBe(text);
});

test.each(["sistema", "generali", "rational", "molding"])(
  "%s is a firm's own word, not a misspelt trade word",
  (word) => {
    expect(canonicalWord(word)).toBe(word);
  },
);

test.each([
  ["mezhdunarodnaya", "international"],
  ["mezhdunarodnoe", "international"],
  ["uluslararasi", "international"],
  ["dawliya", "international"],
  ["promyshlennost", "industry"],
  ["sanaye", "industry"],
  ["sanat", "industry"],
  ["tejarat", "trading"],
  ["ticaret", "trading"],
  ["bazargani", "commercial"],
  ["sharikat", "company"],
  ["predpriyatie", "enterprise"],
  ["engrg", "engineering"],
  ["indus", "industry"],
  ["pharm", "pharmaceutical"],
  ["agri", "agricultural"],
  ["log", "logistics"],
  ["distrib", "distribution"],
  ["sply", "supply"],
  ["auth", "authority"],
  ["admin", "administration"],
  ["dept", "department"],
  ["hosp", "hospital"],
  ["govt", "government"],
  ["natl", "national"],
  ["fed", "federal"],
  ["isl", "islamic"],
  ["ministerstvo", "ministry"],
  ["jabhat", "front"],
  ["peoples", "people"],
  ["universidad", "university"],
  ["versicherung", "insurance"],
  ["werft", "shipyard"],
  ["neft", "oil"],
  ["foolad", "steel"],
  ["rossiyskaya", "russia"],
  ["deutsche", "germany"],
  ["irani", "iran"],
  ["zhongguo", "china"],
  ["turkiye", "turkey"],
  ["moskva", "moscow"],
  ["moskau", "moscow"],
  ["peking", "beijing"],
  ["teheran", "tehran"],
])("%s is %s in any language", (word, canonical) => {
  expect(canonicalWord(word)).toBe(canonical);
});

test.each([
  ["north", "south"],
  ["east", "west"],
  ["import", "export"],
  ["air", "sea"],
  ["army", "navy"],
  ["chemical", "petrochemical"],
  ["research", "production"],
  ["oil", "gas"],
  ["bank", "insurance"],
  ["national", "international"],
  ["state", "private"],
])("%s and %s tell two bodies apart", (one, other) => {
  expect(canonicalWord(one)).not.toBe(canonicalWord(other));
});

test.each([
  ["turki"],
  ["paz"],
  ["matar"],
  ["muhandis"],
  ["riyad"],
  ["internal"],
  ["universe"],
  ["afghani"],
  ["masri"],
  ["celik"],
  ["demir"],
  ["jinrong"],
  ["shoji"],
  ["eslami"],
  ["madan"],
  ["west"],
  ["mat"],
  ["bakir"],
  ["semen"],
  ["misr"],
  ["melli"],
  ["shabab"],
  ["nikolaev"],
  ["alexandra"],
  ["deniz"],
  ["nazir"],
  ["farhang"],
  ["resolution"],
  ["evolution"],
  ["projection"],
])("%s is a name, and stays", (word) => {
  expect(canonicalWord(word)).toBe(word);
});

test("no token stands in two families, and the tables are as large as they should be", () => {
  const families = [TRADE, COUNTRIES_IN_NAMES, CITIES].flatMap((table) => table.trim().split(/\n(?=\S)/));
  const tokens = families.flatMap((family) => family.split(/\s+/));
  expect(tokens.filter((token, at) => tokens.indexOf(token) < at)).toEqual([]);
  expect(tokens.filter((token) => !/^[a-z0-9]{2,}$/.test(token))).toEqual([]);
  expect(families.length).toBeGreaterThan(350);
});

test.each([
  ["bank", "trade"],
  ["russia", "country"],
  ["moscow", "city"],
  ["rosneft", undefined],
])("the word %s is about a %s", (word, kind) => {
  expect(wordKind(word)).toBe(kind);
});

test.each([
  ["وزارة", "ministry"],
  ["الجيش", "army"],
  ["والصرافة", "exchange"],
  ["صنایع", "industry"],
  ["پتروشیمی", "petrochemical"],
  ["کشتیرانی", "shipping"],
  ["للبترول", "petroleum"],
])("the Arabic or Persian word %s means %s", (word, meaning) => {
  expect(translateTradeWords(word).trim()).toBe(meaning);
});

test.each([
  ["海军", "navy"],
  ["石油化工", "petrochemical"],
  ["海运", "ocean shipping"],
  ["第四十四研究所", "44 institute research"],
  ["三一重工", "三一 heavy industry"],
  ["华为技术", "华为 technology"],
])("the Chinese words %s mean %s", (text, meaning) => {
  expect(translateChinese(text).trim().replaceAll(/\s+/g, " ")).toBe(meaning);
});

test("the words that a beginning may be of are those that a look at every word finds", () => {
  const families = [TRADE, COUNTRIES_IN_NAMES, CITIES].flatMap((table) => table.trim().split(/\n(?=\S)/));
  const canonical = new Map<string, string>();
  for (const family of families) {
    const words = family.split(/\s+/);
    for (const word of words) canonical.set(word, words[0]!);
  }
  const wrong: string[] = [];
  for (const word of [...canonical.keys()].filter((_, at) => at % 7 === 0)) {
    for (const beginning of [word.slice(0, 3), word.slice(0, 5), word.slice(0, -1), `${word}x`]) {
      if (beginning.length < 3 || canonical.has(beginning)) continue;
      const met = [...canonical].filter(([other]) => other.startsWith(beginning)).map(([, of]) => of);
      const found = [...new Set(met)].sort();
      if (wordsBeginning(beginning).join() !== (found.length > 6 ? "" : found.join())) wrong.push(beginning);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["a bank of a country", "المصرف التجاري السوري", "syria"],
  ["a firm of a country", "شركة النقل اليمني", "yemen"],
])("the adjective of %s is the country", (_, text, country) => {
  expect(translateTradeWords(text).split(/\s+/)).toContain(country);
});

test("the same adjective is a person's name beside no word of trade", () => {
  expect(translateTradeWords("أبو مصعب السوري")).toBe("أبو مصعب السوري");
});
