import { expect, test } from "vitest";
import { isLegalForm, shortenLegalForms, stripGluedLegalForms } from "../../src/text/legal-forms.ts";

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
