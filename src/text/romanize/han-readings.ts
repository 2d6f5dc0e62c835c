import { lookup } from "../lookup.ts";

/**
 * Words of Chinese names in which a character reads otherwise than it does by itself. Simplified characters. Source: Xiandai Hanyu
 * Cidian for words, the pinyin of GB/T 2260 for places.
 */
const WORDS = `
校长=xiao zhang 院长=yuan zhang 部长=bu zhang 市长=shi zhang 省长=sheng zhang 县长=xian zhang 局长=ju zhang 处长=chu zhang
会长=hui zhang 社长=she zhang 事长=shi zhang 行长=hang zhang 总长=zong zhang 长孙=zhang sun 重庆=chong qing 重阳=chong yang
大厦=da sha 广厦=guang sha 西藏=xi zang 藏药=zang yao 六安=lu an 蚌埠=beng bu 番禺=pan yu 大埔=da bu 单县=shan xian
乐亭=lao ting 乐清=yue qing 音乐=yin yue 乐器=yue qi 银行=yin hang 行业=hang ye 央行=yang hang 商行=shang hang
洋行=yang hang 总行=zong hang 分行=fen hang 支行=zhi hang 中行=zhong hang 工行=gong hang 建行=jian hang 农行=nong hang
车行=che hang 会计=kuai ji 尉迟=yu chi 万俟=mo qi 蔚县=yu xian 铅山=yan shan 洪洞=hong tong 浚县=xun xian 涡阳=guo yang
莘县=shen xian 东阿=dong e 人参=ren shen 海参=hai shen 党参=dang shen 参茸=shen rong`;

/** Characters that names read otherwise than tables of single characters do. */
const CHARACTERS =
  "长=chang 都=du 厦=xia 佛=fo 曾=zeng 翟=zhai 拓=tuo 琢=zhuo 什=shi 泊=bo 茄=qie 埔=pu 给=ji 缪=miao 查=zha 仇=qiu 参=can";

/** Characters that read otherwise where they are a person's family name. */
const FAMILIES = "单=shan 解=xie 区=ou 朴=piao 薄=bo 覃=qin";

/** A person's name in Chinese characters that begins with one of these has so many. */
const LONGEST_PERSON = 3;

const READINGS = lookup(() => tableOf(`${WORDS} ${CHARACTERS}`));
const OF_FAMILIES = lookup(() => tableOf(FAMILIES));
let known: RegExp | undefined;

function tableOf(rows: string): Map<string, string> {
  const pairs = rows.matchAll(/(\p{Script=Han}+)=([a-z]+(?: [a-z]+)*)/gu);
  return new Map(Array.from(pairs, ([, word = "", reading = ""]) => [word, reading]));
}

/** Chinese text in which such characters are their syllables, in blanks: `成都飞机` → `成 du 飞机`. */
export function readInNames(text: string): string {
  const first = text.length <= LONGEST_PERSON ? OF_FAMILIES.get(text[0] ?? "") : undefined;
  const rest = first === undefined ? text : ` ${first} ${text.slice(1)}`;
  // Words stand before the characters in them.
  known ??= new RegExp(Array.from(READINGS.entries(), ([word]) => word).join("|"), "g");
  return rest.replaceAll(known, (word) => ` ${READINGS.get(word)} `);
}
