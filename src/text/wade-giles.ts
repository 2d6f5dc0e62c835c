import { PINYIN, WADE_GILES } from "./pinyin-syllables.ts";
import { remember } from "./remember.ts";

const MOST_READINGS = 8;
const MOST_SYLLABLES = 4;
const MOST_SYLLABLES_A_TOKEN = 3;
const LONGEST_SYLLABLE = 6;
/** Chinese names begin with the surname; lists in western order are the fewer. */
const SURNAME_FIRST = 5;
/** A syllable of a name in Wade-Giles that is meant in pinyin after all: people mix. */
const MIXED = 1 / 4;

/** Surnames by how many bear them, toneless; rough tiers of the census counts (each some twice or more the next). */
const SURNAMES = tiers({
  64: "chen li liu wang zhang",
  32: "gao guo he hu huang lin ma sun wu xu yang zhao zhou zhu",
  16:
    "cai cao cheng cui deng dong du fan fang feng fu han jia jiang liang lu luo pan peng shen song su tan tang tian " +
    "wei xiao xie xue yan yao ye yu yuan zeng zheng zhong",
  8:
    "bai dai ding duan fei gong gu guan hao hou jin kang kong lai lei liao long mao meng qian qin qiu ren shao shi " +
    "tao wan wen xia xiong yin zou",
  4:
    "an bao bi gan ge geng gou hong hua ji jian jiao ke lan le lian liu ling lv mei mo mu ni nie niu ou pang pei qi " +
    "qiao qu ruan shang sheng shu tong tu wang weng xi xian xiang xin xing you yun zhan zhuang zong zu zuo ning miao",
  2:
    "ai ba bei ben bian bo bu cang cen chai chang chao chi chu ci cong dan dang di diao dou e gai gui hai hang heng " +
    "huan huo jing ju kan kou kuai kuang lang lao leng lou luan man min ming mi nan nong pi ping pu quan que ran rao " +
    "rong ru rui sang sha shan she shui si sui teng tie wo xiu xuan xun ya ying yi yong yue zang zha zhai zhe zhen zhi " +
    "zhuo",
});

const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    "dongfang dugu duanmu gongsun huangfu linghu murong nangong ouyang shangguan sima situ taishi tantai tuoba ximen " +
    "xiahou xuanyuan yuwen zhangsun zhongli zhuge zongzheng"
  ).split(" "),
);

/** Sounds of given names by how usual they are; only those that another sound shares its Wade-Giles spelling with. */
const GIVEN = tiers({
  16: "chun de dong guang guo jian jin jing jun ping qing tian yu zhi",
  8:
    "bao bin bing chang chao cheng da gang gui jia jie juan kai kang ke peng qi qiang quan rong ru tao ting ze zhen " +
    "zheng zhong zi zong",
  4:
    "bai bei biao bo cai chen cong cui dan di ding gen geng ji jiang ju kui kun pei qian qiao qin qiong qiu qun tai " +
    "tang tong you zhao zhe zhu zu zuo bang bi",
  2:
    "ben bu chi chu chuan ci dai dao deng dian dun duo gao ge gong gu guan jiao jiu jue kong kuan kuang pan pin pu tan " +
    "te teng ti tie tu tuo zai zeng zhang zhou zhuang zhuo zun",
});

/** Valid in pinyin, yet hardly in a name; in Wade-Giles usual ones (zhou, gao, guo, bao, de). */
const RARE_IN_PINYIN: ReadonlySet<string> = new Set(["chou", "kao", "kuo", "pao", "te"]);

/** Syllables of many a Spanish, Italian or Japanese word. */
const SHORT_O = /^[hjklnst]o$/;
/** Within a word rather the syllables of `sato`, `paola`, `kate`, `ito`. */
const ENDING = /^(?:[hjklnst]o|pao|te|i)$/;

/** Names of other peoples that only Wade-Giles could cut into syllables. */
const OTHER_NAMES: ReadonlySet<string> = new Set(
  (
    "chohan chomeini chouhan hanieh haniyeh huyen jana janaina janan janine janjua janna janneke jansen " +
    "jean jeanine jeanne jehoshua jelani jelena jena jenna jeno jensen jenson johansen joumana juana " +
    "juanita julien kaori katsumi katsuya keiko keita komatsu lujan lungile mahajan matei matsui mayen " +
    "mehsin militsa miloje mohsin muhsin mutia mutsumi nakao natsumi nienke nitzan sachin sechin setiawan " +
    "sungho sungmin takao tanjung tatiana tatiane tatsuya tetiana tetsuya tijani toujou tsuchiya tsutomu " +
    "tsutsui tuyen yatsenko yehya"
  ).split(" "),
);

interface Syllable {
  readonly text: string;
  readonly wadeGiles: boolean;
  readonly pinyin: boolean;
}

interface Reading<T> {
  readonly value: T;
  readonly weight: number;
}

/**
 * The readings in pinyin of a Chinese name in Wade-Giles, likeliest first, at most eight: `hsi chin ping` → `xi jin
 * ping`, `xi qin ping`, … Tokens are folded, without apostrophes and hyphens; each reading has a token for each of
 * them, syllables written together stay together. The apostrophe that tells `ch'` (q, ch) from `ch` (j, zh) is lost, so
 * both are read, weighed by how usual they are as a surname or in given names. None for a name in plain pinyin, for one
 * without a Chinese surname at either end, and for what is no Chinese name.
 */
export function pinyinReadings(tokens: readonly string[]): string[][] {
  if (tokens.length < 2 || tokens.length > 4) return [];
  const cuts: (readonly Syllable[])[] = [];
  for (const token of tokens) {
    const cut = knownCut(token);
    if (cut.length === 0) return [];
    cuts.push(cut);
  }
  if (cuts.reduce((sum, cut) => sum + cut.length, 0) > MOST_SYLLABLES) return [];

  const first = surnameWeight(cuts[0]!) * SURNAME_FIRST;
  const last = surnameWeight(cuts.at(-1)!);
  if (first === 0 && last === 0) return [];
  const surnameAt = first >= last ? 0 : cuts.length - 1;
  const marked = cuts.some(
    (cut, at) => isMark(tokens[at]!, cut) || (at === surnameAt && isMarkedSurname(tokens[at]!, cut)),
  );
  if (!marked) return [];

  let names: Reading<readonly string[]>[] = [{ value: [], weight: 1 }];
  for (const [at, cut] of cuts.entries()) {
    const words = readingsOfToken(cut, at === surnameAt ? SURNAMES : GIVEN);
    names = likeliest(names, words, (name, word) => [...name, word]);
  }
  return names
    .map((name) => [...name.value])
    .filter((name) => name.some((word, at) => word !== tokens[at]))
    .slice(0, MOST_READINGS);
}

/** A token that only Wade-Giles explains. A lone `i` is rather an initial, and `yenan` may be `ye nan`. */
function isMark(token: string, cut: readonly Syllable[]): boolean {
  if (token === "i") return false;
  if (cut.every((syllable) => isPinyin(syllable) || (cut.length > 1 && ENDING.test(syllable.text))))
    return false;
  return !cutsOf(token).some((other) => other.every(isPinyin) && zeroInitials(other) === 0);
}

/** A surname in Wade-Giles that is none in pinyin: `pai`, `ting`, `chuko`. */
function isMarkedSurname(token: string, cut: readonly Syllable[]): boolean {
  return !SURNAMES.has(token) && !COMPOUND_SURNAMES.has(token) && surnameWeight(cut) >= 4;
}

function isPinyin(syllable: Syllable): boolean {
  return syllable.pinyin && !RARE_IN_PINYIN.has(syllable.text);
}

/** How usual the token is as a surname, 0 when it is none. */
function surnameWeight(cut: readonly Syllable[]): number {
  if (cut.length === 1) {
    return Math.max(...syllableReadings(cut[0]!).map((sound) => SURNAMES.get(sound) ?? 0));
  }
  const words = readingsOfToken(cut, SURNAMES);
  return words.some((word) => COMPOUND_SURNAMES.has(word.value)) ? 8 : 0;
}

/** Tokens kept cut; names repeat theirs. */
const MEMO = 20_000;

/** The likeliest cut of a token; empty for what is no Chinese word. */
const knownCut = remember((token): readonly Syllable[] => {
  return (OTHER_NAMES.has(token) ? undefined : bestCut(token)) ?? [];
}, MEMO);

/** The likeliest cut: Wade-Giles before pinyin, then few syllables, then such as begin with a consonant. */
function bestCut(token: string): readonly Syllable[] | undefined {
  let best: readonly Syllable[] | undefined;
  let bestCost = Infinity;
  for (const cut of cutsOf(token)) {
    const notWadeGiles = cut.filter((syllable) => !syllable.wadeGiles).length;
    if (notWadeGiles > 0 && cut.some((syllable) => !syllable.pinyin)) continue;
    const cost = notWadeGiles * 100 + cut.length * 10 + zeroInitials(cut);
    if (cost < bestCost) {
      best = cut;
      bestCost = cost;
    }
  }
  return best;
}

/** All ways to cut a token into one to three syllables. */
function cutsOf(token: string): Syllable[][] {
  if (token.length > LONGEST_SYLLABLE * MOST_SYLLABLES_A_TOKEN) return [];
  const found: Syllable[][] = [];
  const extend = (start: number, before: readonly Syllable[]): void => {
    if (start === token.length) {
      if (before.length > 0) found.push([...before]);
      return;
    }
    if (before.length === MOST_SYLLABLES_A_TOKEN) return;
    for (let end = Math.min(token.length, start + LONGEST_SYLLABLE); end > start; end--) {
      const syllable = syllableOf(token.slice(start, end));
      if (syllable && follows(before.at(-1), syllable)) extend(end, [...before, syllable]);
    }
  };
  extend(0, []);
  return found;
}

/** Lone `a`, `e` and `o` are left out: in latin names they are initials and endings. */
function syllableOf(text: string): Syllable | undefined {
  if (text === "a" || text === "e" || text === "o") return undefined;
  const wadeGiles = WADE_GILES.has(text);
  const pinyin = PINYIN.has(text);
  return wadeGiles || pinyin ? { text, wadeGiles, pinyin } : undefined;
}

/** After a vowel only `an` begins a syllable of names (`hsiaoan`); `joan` and `jeou` are no Chinese words. */
function follows(before: Syllable | undefined, next: Syllable): boolean {
  if (!before || !/^[aeio]/.test(next.text) || !/[aeiou]$/.test(before.text)) return true;
  return next.text === "an" && !SHORT_O.test(before.text);
}

function zeroInitials(cut: readonly Syllable[]): number {
  return cut.slice(1).filter((syllable) => /^[aeio]/.test(syllable.text)).length;
}

function readingsOfToken(cut: readonly Syllable[], usual: ReadonlyMap<string, number>): Reading<string>[] {
  let words: Reading<string>[] = [{ value: "", weight: 1 }];
  for (const syllable of cut) {
    const meant = WADE_GILES.get(syllable.text);
    const sounds = syllableReadings(syllable).map((value) => ({
      value,
      weight: (usual.get(value) ?? 1) * (meant && !meant.includes(value) ? MIXED : 1),
    }));
    words = likeliest(words, sounds, (word, sound) => word + sound);
  }
  return words;
}

function syllableReadings(syllable: Syllable): readonly string[] {
  const meant = WADE_GILES.get(syllable.text) ?? [];
  return syllable.pinyin && !meant.includes(syllable.text) ? [...meant, syllable.text] : meant;
}

/** The likeliest pairs; one more than wanted, as the name itself may be among them. */
function likeliest<A, B>(
  left: readonly Reading<A>[],
  right: readonly Reading<B>[],
  join: (a: A, b: B) => A,
): Reading<A>[] {
  return left
    .flatMap((a) => right.map((b) => ({ value: join(a.value, b.value), weight: a.weight * b.weight })))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_READINGS + 1);
}

function tiers(words: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [weight, list] of Object.entries(words)) {
    for (const word of list.split(" ")) {
      weights.set(word, Math.max(Number(weight), weights.get(word) ?? 0));
    }
  }
  return weights;
}
