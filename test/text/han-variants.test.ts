import { expect, test } from "vitest";
import { simplified, simplifiedForms } from "../../src/text/han-variants.ts";

const NAMES: readonly (readonly [text: string, simplified: string])[] = [
  // People
  ["張偉", "张伟"],
  ["陳國強", "陈国强"],
  ["劉曉東", "刘晓东"],
  ["黃麗華", "黄丽华"],
  ["楊潔篪", "杨洁篪"],
  ["趙樂際", "赵乐际"],
  ["吳學謙", "吴学谦"],
  ["鄭月娥", "郑月娥"],
  ["林鄭月娥", "林郑月娥"],
  ["羅惠寧", "罗惠宁"],
  ["李家超", "李家超"],
  ["鄧炳強", "邓炳强"],
  ["盧偉聰", "卢伟聪"],
  ["葉劉淑儀", "叶刘淑仪"],
  ["孫運璿", "孙运璇"],
  ["蔣經國", "蒋经国"],
  ["馬英九", "马英九"],
  ["韓國瑜", "韩国瑜"],
  ["蘇貞昌", "苏贞昌"],
  ["賴清德", "赖清德"],
  ["蕭萬長", "萧万长"],
  ["謝長廷", "谢长廷"],
  ["譚耀宗", "谭耀宗"],
  ["范徐麗泰", "范徐丽泰"],
  ["余文樂", "余文乐"],
  ["鍾士元", "钟士元"],
  ["關永祥", "关永祥"],
  ["嚴家淦", "严家淦"],
  ["龔鈺", "龚钰"],
  ["渡邊", "渡边"],
  ["渡辺", "渡边"],
  ["渡邉", "渡边"],
  ["斎藤", "斋藤"],
  ["齋藤", "斋藤"],
  ["斉藤", "齐藤"],
  ["髙橋竜二", "高桥龙二"],
  ["桜井恵", "樱井惠"],
  ["沢田広", "泽田广"],
  ["澤田廣", "泽田广"],
  ["黒沢徳", "黑泽德"],
  ["山﨑実", "山崎实"],
  ["𠮷田", "吉田"],
  ["豊臣", "丰臣"],
  ["嶋津", "岛津"],
  // Places
  ["廣東省", "广东省"],
  ["広島県", "广岛县"],
  ["廣島縣", "广岛县"],
  ["横浜", "横滨"],
  ["橫濱", "横滨"],
  ["哈爾濱", "哈尔滨"],
  ["瀋陽", "沈阳"],
  ["臺灣", "台湾"],
  ["台湾", "台湾"],
  ["灣仔軒尼詩道", "湾仔轩尼诗道"],
  ["関西", "关西"],
  ["遼寧丹東", "辽宁丹东"],
  ["平壤", "平壤"],
  ["雲南", "云南"],
  ["烏魯木齊", "乌鲁木齐"],
  ["朝鮮民主主義人民共和國", "朝鲜民主主义人民共和国"],
  ["中圀", "中国"],
  // Firms and trade
  ["華為技術有限公司", "华为技术有限公司"],
  ["華爲", "华为"],
  ["發展", "发展"],
  ["変電", "变电"],
  ["變電", "变电"],
  ["貿易實業", "贸易实业"],
  ["電気", "电气"],
  ["電氣", "电气"],
  ["豐龍控股", "丰龙控股"],
  ["滙豐銀行", "汇丰银行"],
  ["遠洋運輸", "远洋运输"],
  ["鋼鐵廠", "钢铁厂"],
  ["製鉄", "制铁"],
  ["裝備製造", "装备制造"],
  ["進出口諮詢顧問", "进出口咨询顾问"],
  ["證券", "证券"],
  ["衞星導航", "卫星导航"],
  ["両替", "两替"],
  ["薬品", "药品"],
  ["図書館", "图书馆"],
  ["圖書舘", "图书馆"],
  ["乾麵", "干面"],
  ["後裡", "后里"],
];

test.each(NAMES)("%s is %s in simplified characters", (text, expected) => {
  expect(simplified(text)).toBe(expected);
  expect(simplified(expected)).toBe(expected);
});

test.each([
  "后里干面余云范钟",
  "皇后",
  "公里",
  "余",
  "范",
  "Mahan Air",
  "Иванов",
  "김정은",
  "さくら",
  "",
  "山本 Co.",
])("%j stays as it is", (text) => {
  expect(simplified(text)).toBe(text);
});

test("what stands between the Han characters stays", () => {
  expect(simplified("Huawei 華為 (香港) さくら銀行 №7 😀國")).toBe("Huawei 华为 (香港) さくら银行 №7 😀国");
});

test("every pair leads from one Han character to another that does not lead on", () => {
  const forms = simplifiedForms();
  const one = /^\p{Script=Han}$/u;
  const wrong = [...forms].filter(([form, to]) => !one.test(form) || !one.test(to) || forms.has(to));

  expect(forms.size).toBeGreaterThanOrEqual(1800);
  expect(wrong).toEqual([]);
});

test("simplifying twice changes no more than once", () => {
  const all = [...simplifiedForms().keys()].join("");

  expect(simplified(simplified(all))).toBe(simplified(all));
});

test("no simplified character with a meaning of its own is replaced", () => {
  const forms = simplifiedForms();
  const kept = "后里干面余云范钟台丰谷征制松郁斗表丑冲卜才系只发复汇尽历卤苏坛团须脏致叶吁姜秋俱姊著阪";

  expect([...kept].filter((character) => forms.has(character))).toEqual([]);
});
