import { describe, expect, test } from "vitest";
import { openListFile } from "../../../src/sources/files/open.ts";
import { fileOf, refusal, zipOf } from "./world.ts";
import type { Member } from "./world.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of one sheet with these rows, as Excel writes it; `shared` are the texts that cells of type `s` name. */
function workbook(rows: string, shared: readonly string[] = [], more: readonly Member[] = []): Buffer {
  const types = ["sheet.main", "worksheet", "sharedStrings", "styles"].map(
    (type, at) =>
      `<Override PartName="/xl/${["workbook", "worksheets/sheet1", "sharedStrings", "styles"][at]}.xml" ContentType="${TYPES}.${type}+xml"/>`,
  );
  const links = ["worksheet", "styles", "sharedStrings"].map(
    (type, at) =>
      `<Relationship Id="rId${at + 1}" Type="${REL}/${type}" Target="${["worksheets/sheet1", "styles", "sharedStrings"][at]}.xml"/>`,
  );
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  return zipOf([
    {
      name: "[Content_Types].xml",
      data: `${XML}<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
    },
    {
      name: "_rels/.rels",
      data: `${XML}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `${XML}<Relationships xmlns="${package_}/relationships">${links.join("")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data: `${XML}<workbook ${MAIN} xmlns:r="${REL}"><sheets><sheet name="制裁対象者" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/styles.xml",
      data: `${XML}<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    {
      name: "xl/sharedStrings.xml",
      data: `${XML}<sst ${MAIN}>${shared.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      data: `${XML}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...more,
  ]);
}

const cells = (...texts: readonly string[]) =>
  `<row r="1">${texts.map((text, at) => text.replace("<c", `<c r="${"ABCDEFGH"[at]}1"`)).join("")}</row>`;

async function sheetsOf(bytes: Uint8Array) {
  const { lists } = await openListFile(fileOf("List.xlsx", bytes));
  expect(lists).toHaveLength(1);
  return lists[0]!;
}

describe("a workbook", () => {
  test("gives its cells as text: codes stay, dates are ISO, empty cells are empty", async () => {
    const rows = cells(
      '<c t="s"><v>0</v></c>',
      '<c t="s"><v>1</v></c>',
      "<c><v>42</v></c>",
      '<c s="1"><v>44562</v></c>',
      "<c/>",
      '<c t="inlineStr"><is><t>0012</t></is></c>',
    );
    const { head, sheets } = await sheetsOf(workbook(rows, ["<t>3E001</t>", "<t>北京　長城</t>"]));
    expect(head).toMatchObject({ name: "list.xlsx", text: "" });
    expect(sheets).toEqual([
      { name: "制裁対象者", rows: [["3E001", "北京　長城", "42", "2022-01-01", "", "0012"]] },
    ]);
  });

  test("joins runs of one text, and leaves out how it is pronounced", async () => {
    const phonetic = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    const runs =
      "<r><rPr><b/></rPr><t>Al-</t></r><r><t>Qaida</t></r><rPh sb='0' eb='2'><t>アルカイダ</t></rPh>";
    const { sheets } = await sheetsOf(
      workbook(cells('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>'), [phonetic, runs]),
    );
    expect(sheets?.[0]?.rows).toEqual([["東京", "Al-Qaida"]]);
  });

  test("has its typed line ends plain", async () => {
    const { sheets } = await sheetsOf(workbook(cells('<c t="s"><v>0</v></c>'), ["<t>a_x000D_\nb\r\nc</t>"]));
    expect(sheets?.[0]?.rows).toEqual([["a\nb\nc"]]);
  });

  test("shows a format no more than its first rows", async () => {
    const rows = Array.from(
      { length: 20 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
    );
    const { head, sheets } = await sheetsOf(workbook(rows.join("")));
    expect(head.sheets?.[0]?.rows).toHaveLength(8);
    expect(sheets?.[0]?.rows).toHaveLength(20);
  });
});

const BROKEN = "<row><c></row>";
test.each([
  ["is none inside", zipOf([{ name: "xl/workbook.xml", data: "none" }]), "no readable XLSX workbook"],
  ["is a document", zipOf([{ name: "xl/workbook.xml", data: "<document/>" }]), "no readable XLSX workbook"],
  ["is cut", workbook(cells("<c><v>1</v></c>")).subarray(0, -40), "damaged zip"],
  ["lies about a size", workbook("", [], [{ name: "xl/x.xml", data: "aaaa", claims: 1 }]), "damaged zip"],
  ["has a broken sheet", workbook(BROKEN), "no readable XLSX workbook"],
])("a workbook that %s is refused", async (_, bytes, words) => {
  await expect(sheetsOf(bytes)).rejects.toEqual(refusal(words));
});
