import { expect, test } from "vitest";
import { PINYIN } from "../../src/text/pinyin-syllables.ts";
import { pinyinReadings } from "../../src/text/wade-giles.ts";
import { pick, seeded } from "./world.ts";

const readings = (name: string): string[] => pinyinReadings(name.split(" ")).map((words) => words.join(" "));

test.each([
  ["hsi chin ping", "xi jin ping"],
  ["hsi chinping", "xi jinping"],
  ["mao tse tung", "mao ze dong"],
  ["mao tsetung", "mao zedong"],
  ["chou en lai", "zhou en lai"],
  ["chou enlai", "zhou enlai"],
  ["teng hsiao ping", "deng xiao ping"],
  ["teng hsiaoping", "deng xiaoping"],
  ["tsai ing wen", "cai ying wen"],
  ["tsai yingwen", "cai yingwen"],
  ["hsu chih chiang", "xu zhi qiang"],
  ["hsu chihchiang", "xu zhiqiang"],
  ["chih chiang hsu", "zhi qiang xu"],
  ["kuo tai ming", "guo tai ming"],
  ["chiang ching kuo", "jiang jing guo"],
  ["chiang tse min", "jiang ze min"],
  ["chu teh", "zhu de"],
  ["chu jung chi", "zhu rong ji"],
  ["hua kuo feng", "hua guo feng"],
  ["wen chia pao", "wen jia bao"],
  ["li ko chiang", "li ke qiang"],
  ["li tsung jen", "li zong ren"],
  ["chang chih chung", "zhang zhi zhong"],
  ["chang hsueh liang", "zhang xue liang"],
  ["chen shui pien", "chen shui bian"],
  ["hsieh chang ting", "xie chang ting"],
  ["lai ching te", "lai qing de"],
  ["wang chin ping", "wang jin ping"],
  ["lien chan", "lian zhan"],
  ["ko wen che", "ke wen zhe"],
  ["han kuo yu", "han guo yu"],
  ["yu kuo hua", "yu guo hua"],
  ["ho ying chin", "he ying qin"],
  ["pai chung hsi", "bai chong xi"],
  ["yen hsi shan", "yan xi shan"],
  ["feng yu hsiang", "feng yu xiang"],
  ["kung hsiang hsi", "kong xiang xi"],
  ["sung tzu wen", "song zi wen"],
  ["sun yi hsien", "sun yi xian"],
  ["tuan chi jui", "duan qi rui"],
  ["yuan shih kai", "yuan shi kai"],
  ["yeh chien ying", "ye jian ying"],
  ["peng te huai", "peng de huai"],
  ["ho lung", "he long"],
  ["lo jui ching", "luo rui qing"],
  ["nieh jung chen", "nie rong zhen"],
  ["jung i jen", "rong yi ren"],
  ["jen chien hsin", "ren jian xin"],
  ["jao shu shih", "rao shu shi"],
  ["tsou jung fen", "zou rong fen"],
  ["lung ying tai", "long ying tai"],
  ["tzeng hsin yi", "zeng xin yi"],
  ["tsui kuang yuan", "cui guang yuan"],
  ["ting ling", "ding ling"],
  ["lao tzu", "lao zi"],
  ["kung fu tzu", "kong fu zi"],
  ["ssu ma chien", "si ma qian"],
  ["ssuma chien", "sima qian"],
  ["szuma i", "sima yi"],
  ["chu ko liang", "zhu ge liang"],
  ["chuko liang", "zhuge liang"],
  ["ouyang hsiu", "ouyang xiu"],
  ["zhang hsiaoan", "zhang xiaoan"],
  ["li huei chih", "li hui zhi"],
])("%s is %s", (name, pinyin) => {
  expect(readings(name)).toContain(pinyin);
});

test.each([
  ["hsi chin ping", "xi jin ping"],
  ["mao tse tung", "mao ze dong"],
  ["chou en lai", "zhou en lai"],
  ["teng hsiao ping", "deng xiao ping"],
  ["hsu chih chiang", "xu zhi qiang"],
  ["kuo tai ming", "guo tai ming"],
  ["chiang tse min", "jiang ze min"],
  ["li ko chiang", "li ke qiang"],
  ["tsai ing wen", "cai ying wen"],
])("%s is likeliest %s", (name, pinyin) => {
  expect(readings(name)[0]).toBe(pinyin);
});

test.each([
  ["john chan smith"],
  ["mohammed ibrahim"],
  ["xi jin ping"],
  ["li ming"],
  ["wang xiaoming"],
  ["zhang yenan"],
  ["wang i"],
  ["lee hsien loong"],
  ["chiang kai shek"],
  ["tung chee hwa"],
  ["ma ying jeou"],
  ["kim jong un"],
  ["ho chi minh"],
  ["nguyen van tho"],
  ["sato ken"],
  ["kato kenji"],
  ["jose maria"],
  ["jose li"],
  ["nino wang"],
  ["joan li"],
  ["paolo wang"],
  ["maria lopez"],
  ["tatiana li"],
  ["kate lin"],
  ["hsi"],
  ["hsichinping"],
  ["hsi chin ping tse tung"],
  ["hsichin pingtse tung"],
  ["hsi chin 平"],
  ["hsi  ping"],
  ["natalia ivanova"],
  ["tan sri lim"],
  ["yung fat trading"],
  ["sachiko ito"],
  [""],
])("%j has none", (name) => {
  expect(readings(name)).toEqual([]);
});

test("no tokens have none", () => {
  expect(pinyinReadings([])).toEqual([]);
});

test("syllables of both sounds of a lost apostrophe, never the name itself, at most eight", () => {
  expect(readings("wang chin ping")).toEqual([
    "wang jin ping",
    "wang jin bing",
    "wang qin ping",
    "wang qin bing",
  ]);
  expect(readings("chiang chun chuan")).toHaveLength(8);
  expect(readings("han kuo yu")).not.toContain("han kuo yu");
});

test("random names of Wade-Giles syllables: one word for each token, distinct, the same again", () => {
  const next = seeded(7);
  const parts = "hsi chin ping tse tung chou chu ko szu i jih yen lo tzu hsueh kuo chung an ou te li".split(
    " ",
  );
  for (let run = 0; run < 500; run++) {
    const tokens = Array.from({ length: 1 + next(4) }, () =>
      next(3) === 0 ? pick(next, parts) + pick(next, parts) : pick(next, parts),
    );
    const found = pinyinReadings(tokens);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found.map(String)).size).toBe(found.length);
    expect(found.map(String)).not.toContain(String(tokens));
    for (const words of found) expect(words.length).toBe(tokens.length);
    expect(pinyinReadings(tokens)).toEqual(found);
  }
});

test("a long token costs no more than a short one", () => {
  expect(pinyinReadings(["hsi", "chi".repeat(100_000)])).toEqual([]);
});

test("the syllables of pinyin", () => {
  expect(PINYIN.size).toBeGreaterThan(395);
  expect(PINYIN.size).toBeLessThan(420);
  for (const syllable of ["zhi", "nv", "lue", "er", "xiong"]) expect(PINYIN.has(syllable)).toBe(true);
  for (const syllable of ["hsi", "chih", "chiang", "tsai", "jen", "tse", "ho", "yen"])
    expect(PINYIN.has(syllable)).toBe(false);
});
