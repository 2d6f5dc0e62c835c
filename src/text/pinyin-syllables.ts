import { lookup } from "./lookup.ts";
import type { Lookup } from "./lookup.ts";
import { remember } from "./remember.ts";

/**
 * The syllables of Standard Chinese in Hanyu Pinyin without tones (ISO 7098), folded: ü is `u`, and `v` where n or l
 * comes before it. Left out are mere interjections (`lo`, `yo`, `hm`, `ng`).
 */
export const PINYIN: ReadonlySet<string> = new Set(
  (
    "a ai an ang ao e ei en eng er o ou " +
    "ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu " +
    "pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu " +
    "ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu " +
    "fa fan fang fei fen feng fo fou fu " +
    "da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo " +
    "ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo " +
    "na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nuo nv " +
    "la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lue lun luo lv " +
    "ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo " +
    "ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo " +
    "ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo " +
    "ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun " +
    "qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun " +
    "xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun " +
    "zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo " +
    "cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo " +
    "sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo " +
    "ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo " +
    "za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo " +
    "ca cai can cang cao ce cen ceng ci cong cou cu cuan cui cun cuo " +
    "sa sai san sang sao se sen seng si song sou su suan sui sun suo " +
    "wa wai wan wang wei wen weng wo wu " +
    "ya yan yang yao ye yi yin ying yong you yu yuan yue yun"
  ).split(" "),
);

/** Words of fewer letters are two such syllables by accident. */
const LEAST_TWO = 6;
/** Letters with which syllables end. */
const LAST = "aeioungr";

/**
 * Whether two words are Chinese names of two syllables of which one is shared and one another: `jianping`, `jianming`. Sounds that the
 * south does not tell apart (`zhou`, `zou`; `xin`, `xing`) are slips of spelling.
 */
export function areOtherSyllables(a: string, b: string): boolean {
  if (a.length < LEAST_TWO || b.length < LEAST_TWO) return false;
  if (!LAST.includes(a.at(-1)!) || !LAST.includes(b.at(-1)!)) return false;
  const own = inTwo(a);
  const others = own.length === 0 ? own : inTwo(b);
  return (
    others.length > 0 &&
    southern(a) !== southern(b) &&
    own.some(([first, last]) => others.some(([head, tail]) => (first === head) !== (last === tail)))
  );
}

function southern(word: string): string {
  return word.replaceAll(/(?<=[zcs])h|(?<=n)g(?![aeiou])/g, "");
}

/** Words kept with their syllables. */
const MEMO = 60_000;

/** The ways to read a word as two syllables; none for most. */
const inTwo = remember((word): readonly (readonly [string, string])[] => {
  const found: [string, string][] = [];
  for (let at = 2; at + 2 <= word.length; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (PINYIN.has(first) && PINYIN.has(last)) found.push([first, last]);
  }
  return found;
}, MEMO);

const INITIALS: Readonly<Record<string, readonly string[]>> = {
  b: ["p"],
  d: ["t"],
  g: ["k"],
  j: ["ch"],
  q: ["ch"],
  x: ["hs"],
  zh: ["ch"],
  r: ["j"],
  z: ["ts", "tz"],
  c: ["ts", "tz"],
};

const FINALS: Readonly<Record<string, readonly string[]>> = {
  ong: ["ung"],
  iong: ["iung"],
  ian: ["ien"],
  ie: ["ieh"],
  ue: ["ueh"],
  ui: ["ui", "uei"],
};

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  zi: ["tzu", "tze"],
  ci: ["tzu", "tze"],
  si: ["ssu", "szu", "sze"],
  er: ["erh"],
  yi: ["i", "yi"],
  yan: ["yen"],
  ying: ["ing", "ying"],
  you: ["yu"],
  he: ["ho"],
  ge: ["ko", "keh", "ke"],
  ke: ["ko", "keh", "ke"],
  de: ["te", "teh"],
  te: ["te", "teh"],
  ye: ["yeh"],
  dia: [],
  rua: [],
  nv: [],
  lv: ["lu"],
};

/** Wade-Giles spelling without apostrophe and diaeresis → the pinyin syllables it can stand for. */
export const WADE_GILES: Lookup<readonly string[]> = lookup(wadeGilesTable);

function wadeGilesTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const pinyin of PINYIN) {
    for (const spelling of wadeGilesSpellings(pinyin)) {
      const sounds = table.get(spelling);
      if (sounds) sounds.push(pinyin);
      else table.set(spelling, [pinyin]);
    }
  }
  return table;
}

/** A pinyin syllable in Wade-Giles as lists write it: no apostrophes, ü as u, common half-forms (`huei`, `teh`) too. */
function wadeGilesSpellings(pinyin: string): readonly string[] {
  const whole = WHOLE[pinyin];
  if (whole) return whole;
  const initial = /^(?:[zcs]h|[^aeiou])?/.exec(pinyin)![0];
  const final = pinyin.slice(initial.length);
  return (INITIALS[initial] ?? [initial]).flatMap((start) =>
    finalSpellings(initial, final).map((end) => start + end),
  );
}

function finalSpellings(initial: string, final: string): readonly string[] {
  if (final === "i" && /^(?:zh|ch|sh|r)$/.test(initial)) return ["ih"];
  if (final === "uo" && !/^(?:g|k|h|sh)$/.test(initial)) return ["o"];
  return FINALS[final] ?? [final];
}
