import { expect, test } from "vitest";
import { PHRASES } from "../../src/text/legal-forms-data.ts";
import {
  isLegalForm,
  legalClass,
  nativeLegalForms,
  nearestOf,
  shortenLegalForms,
  stripGluedLegalForms,
} from "../../src/text/legal-forms.ts";
import { seeded } from "./world.ts";

test.each([
  ["acme limited liability company", "acme llc"],
  ["acme co ltd", "acme ltd"],
  ["acme pte ltd", "acme ltd"],
  ["acme pvt ltd", "acme ltd"],
  ["open joint stock company rosneft", "ojsc rosneft"],
  ["joint stock company rosneft", "jsc rosneft"],
  ["acme s a de c v", "acme sadecv"],
  ["acme sa de cv", "acme sadecv"],
  ["acme sp z o o", "acme spzoo"],
  ["acme gesellschaft mit beschrankter haftung", "acme gmbh"],
  ["acme sanayi ve ticaret anonim sirketi", "acme sanvetic as"],
  ["acme industry and trade limited company", "acme sanvetic"],
  ["ministry of industry and trade", "ministry of industry and trade"],
  ["obshchestvo s ogranichennoy otvetstvennostyu romashka", "ooo romashka"],
  ["acme free zone establishment", "acme fze"],
  ["l l c", "llc"],
  ["tesla motors", "tesla motors"],
  ["stellar asset", "stellar asset"],
  ["", ""],
])("%j is %j in short", (text, short) => {
  expect(shortenLegalForms(text)).toBe(short);
});

test.each([["llc"], ["gmbh"], ["ooo"], ["sadecv"], ["spzoo"], ["sanvetic"], ["co"], ["company"]])(
  "%s is a legal form",
  (token) => {
    expect(isLegalForm(token)).toBe(true);
  },
);

test.each([["rosneft"], ["trading"], ["constructor"], ["__proto__"], ["LLC"], [""]])(
  "%j is no legal form",
  (token) => {
    expect(isLegalForm(token)).toBe(false);
  },
);

test("a form shortened from a phrase is a legal form", () => {
  const phrases = [
    "limited liability partnership",
    "public limited company",
    "aktsionernoe obshchestvo",
    "societe anonyme",
  ];
  const more = [
    "besloten vennootschap",
    "anonim sirketi",
    "sdn bhd",
    "dis ticaret",
    "s de rl de cv",
    "free zone company",
  ];
  expect([...phrases, ...more].map(shortenLegalForms).filter((short) => !isLegalForm(short))).toEqual([]);
});

test.each([
  ["华为技术有限公司", "华为技术"],
  ["中国电子科技集团公司", "中国电子科技"],
  ["株式会社東芝", "東芝"],
  ["北京股份有限责任公司", "北京"],
  ["주식회사 한국", " 한국"],
  ["東芝", "東芝"],
])("%s without its glued form is %s", (text, bare) => {
  expect(stripGluedLegalForms(text)).toBe(bare);
});

test("10 kB of half a glued form stay as they are", () => {
  const text = "股份有限".repeat(2560);
  expect(stripGluedLegalForms(text)).toBe(text);
});

test.each([
  ["acme societatea cu raspundere limitata", "acme srl"],
  ["acme aktiengeselschaft", "acme ag"],
  ["acme geselschaft mit beschraenkter haftung", "acme gmbh"],
  ["acme gmbh and co kg", "acme gmbhcokg"],
  ["acme spolka z ograniczona odpowiedzialnoscia", "acme spzoo"],
  ["acme sp z oo", "acme spzoo"],
  ["acme spolecnost s rucenim omezenym", "acme sro"],
  ["acme korlatolt felelossegu tarsasag", "acme kft"],
  ["druzhestvo s ogranichena otgovornost acme", "ood acme"],
  ["acme ad", "acme jsc"],
  ["nur ad din", "nur ad din"],
  ["acme drustvo s ogranicenom odgovornoscu", "acme doo"],
  ["acme mehdud mesuliyyetli cemiyyeti", "acme mmc"],
  ["acme zhauapkershiligi shekteuli seriktestigi", "acme too"],
  ["tovaristvo z obmezhenoyu vidpovidalnistyu acme", "tov acme"],
  ["prat acme", "prjsc acme"],
  ["tavarystva z abmezhavanay adkaznastsyu acme", "ooo acme"],
  ["acme sherkat sahami khass", "acme prjsc"],
  ["sherkat e acme", "company acme"],
  ["acme sharikat dhat masuliya mahduda", "acme llc"],
  ["perseroan terbatas acme", "pt acme"],
  ["acme sendirian berhad", "acme sdnbhd"],
  ["cong ty tnhh mot thanh vien acme", "tnhh acme"],
  ["cong ty co phan acme", "ctcp acme"],
  ["acme kabushiki kaisha", "acme kk"],
  ["acme uzdaroji akcine bendrove", "acme uab"],
  ["acme osakeyhtio", "acme oy"],
  ["acme limited sirketi", "acme ltd"],
  ["acme anonymi etaireia", "acme ae"],
  ["nauchno proizvodstvennoe obedinenie acme", "npo acme"],
  ["federalnoe gosudarstvennoe unitarnoe predpriyatie acme", "fgup acme"],
  ["acme closed joint stock company", "acme cjsc"],
  ["acme free zone limited liability company", "acme fzllc"],
  ["prat", "prat"],
  ["individual", "individual"],
])("%j is %j in short, in any country", (text, short) => {
  expect(shortenLegalForms(text)).toBe(short);
});

test.each([
  ["gmbh", "limited"],
  ["llc", "limited"],
  ["ooo", "limited"],
  ["ag", "stock"],
  ["sa", "stock"],
  ["pao", "stock"],
  ["kk", "stock"],
  ["kg", "partnership"],
  ["llp", "partnership"],
  ["coop", "cooperative"],
  ["fgup", "state"],
  ["ev", "nonprofit"],
  ["est", "sole"],
  ["branch", "branch"],
  ["inc", "company"],
  ["soe", undefined],
  ["ike", undefined],
  ["ngo", undefined],
  ["constructor", undefined],
])("%s is of the class %s", (token, kind) => {
  expect(legalClass(token)).toBe(kind);
});

test("every phrase ends in a word of a class", () => {
  const shorts = PHRASES.trim()
    .split("\n")
    .map((row) => row.split(" = ")[0]!);
  expect(shorts.filter((short) => legalClass(short) === undefined)).toEqual([]);
});

test.each([
  ["㈱東芝", "東芝"],
  ["(株)東芝", "東芝"],
  ["東芝㈲", "東芝"],
  ["(주)한국", "한국"],
])("%s without its abbreviated form is %s", (text, bare) => {
  expect(stripGluedLegalForms(text)).toBe(bare);
});

test.each([
  ['אלביט בע"מ', "אלביט ltd"],
  ["บริษัททดสอบจำกัด", "company ทดสอบ ltd"],
  ["شركة ذات مسؤولية محدودة", "llc"],
  ["ذ.م.م.", "llc"],
  ["م.م.ح", "fz"],
  ["ش.م.ح.", "fz"],
  ["ش.م.م.ح", "fz"],
  ["م.د.م.س", "dmcc"],
  ["ش.م.ع", "jsc"],
  ["ش.م.ك.ع", "jsc"],
  ["شركة مساهمة عامة", "jsc"],
  ["سهامی خاص", "prjsc"],
  ["한국(주)", "한국 jusighoesa"],
  ["Acme Ltd", "Acme Ltd"],
  ['ААТ "Гродна Азот"', 'ojsc "Гродна Азот"'],
  ['АТ "Мотор Січ"', 'jsc "Мотор Січ"'],
  ["ТАА Сінезіс", "ooo Сінезіс"],
  ["АТ Сервис", "АТ Сервис"],
])("%s holds a native form: %s", (text, formal) => {
  expect(nativeLegalForms(text).trim().replaceAll(/\s+/g, " ")).toBe(formal);
});

test("the first questions for a near word are answered as all later ones", () => {
  const next = seeded(33);
  const word = () => Array.from({ length: 7 + next(6) }, () => "ab"[next(2)]!).join("");
  const words = Array.from({ length: 200 }, word);
  const late = nearestOf(words.join(" "));
  for (let i = 0; i < 100; i++) late("no such word");
  let found = 0;
  for (let i = 0; i < 3000; i++) {
    const token = word();
    const near = nearestOf(words.join(" "))(token);
    if (near !== undefined) found++;
    expect({ token, near: late(token) }).toEqual({ token, near });
  }
  expect(found).toBeGreaterThan(300);
});
