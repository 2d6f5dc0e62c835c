import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Format, ListFile } from "../../src/sources/source.ts";
import { birthDates } from "../../src/sources/watchlists/jp-mof/entry.ts";
import { aliasNames, englishNames } from "../../src/sources/watchlists/jp-mof/names.ts";
import { jpMofXlsx } from "../../src/sources/watchlists/jp-mof/xlsx.ts";

type Rows = readonly (readonly string[])[];

function fileOf(sheets: Readonly<Record<string, Rows>>): ListFile {
  const all = Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
  const head = { name: "list.xlsx", text: "", sheets: all.map((s) => ({ ...s, rows: s.rows.slice(0, 8) })) };
  return { name: "list.xlsx", head, sheets: all, async *open() {} };
}

async function read(format: Format, sheets: Readonly<Record<string, Rows>>) {
  const entries: ListEntry[] = [];
  const notes: string[] = [];
  let published: string | undefined;
  const files = new Map([["xlsx", fileOf(sheets)]]);
  for await (const event of format.read(files, { today: "2026-11-22" })) {
    if ("entry" in event) entries.push(event.entry);
    else if ("note" in event) notes.push(`${event.note} ${event.where}`);
    else published = event.published;
  }
  return { entries, notes, published };
}

const HEADER = ["告示日付", "告示番号", "日本語表記", "英語表記", "別名", "生年月日"];
const ONE = ["2022.3.1", "1", "ドミトリー・ゴラ", "Dmitry GORA", "", "1954年"];

async function ids(name: string) {
  return (await read(jpMofXlsx, { [name]: [HEADER, ONE] })).entries.map(({ id }) => id);
}

describe("the Japanese asset-freeze workbook", () => {
  test("is of the day of its newest notice, a deletion too", async () => {
    const gone = ["2021.2.5\n2026.3.5削除", "2", "甲", "Kou", "", ""];
    expect((await read(jpMofXlsx, { "1.甲": [HEADER, ONE] })).published).toBe("2022-03-01");
    expect((await read(jpMofXlsx, { "1.甲": [HEADER, ONE, gone] })).published).toBe("2026-03-05");
  });

  test("is known by the four columns that all its sheets share", () => {
    expect(jpMofXlsx.recognise(fileOf({ 一覧: [["1"]], "1.甲": [["甲"], HEADER] }).head)).toEqual({
      part: "xlsx",
    });
    expect(jpMofXlsx.recognise(fileOf({ "1.甲": [["甲"], HEADER.slice(0, 3)] }).head)).toBeUndefined();
  });

  test("is refused with the name of a sheet whose header is not known", async () => {
    const sheets = {
      "1.甲(個人)": [HEADER, ONE],
      "2.乙(団体)": [
        ["告示日", "番号", "名称"],
        ["2022.3.1", "1", "X"],
      ],
    };
    await expect(read(jpMofXlsx, sheets)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringContaining('the sheet "2.乙(団体)"'),
    });
  });

  test("is refused where a row has other names but no name", async () => {
    const row = ["2022.3.1", "1", "", "", "ゴラ", ""];
    await expect(read(jpMofXlsx, { "1.甲": [HEADER, row] })).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringContaining("1.甲 row 2"),
    });
  });

  test("keeps lifted names as ended, and says which sheets and rows are lifted", async () => {
    const { entries, notes } = await read(jpMofXlsx, {
      "1.甲(個人)": [
        HEADER,
        ONE,
        ["2020.1.1削除", "2", "乙", "OTSU", "", ""],
        ["2019.1.1削除", "3", "", "", "", ""],
      ],
      "2.【解除】丙": [["丙"], ["【2016年1月22日告示廃止】"]],
    });
    expect(entries.map(({ measures }) => measures)).toEqual([["blocking"], ["ended"]]);
    expect(notes).toEqual(["delisted 1.甲(個人) row 3", "delisted 1.甲(個人) row 4", "delisted 【解除】丙"]);
  });

  test("keeps its ids when sheets are numbered anew", async () => {
    expect(await ids("3.甲（個人）")).toEqual(await ids("14.甲(個人) "));
  });
});

test.each([
  ["Anna(Hanna) GORA", true, ["Anna GORA", "Hanna GORA"]],
  ["Oljga Zanko (nee, Petrova)", true, ["Oljga Zanko", "Oljga Petrova"]],
  ["Butembo Airlines(BAL)", false, ["Butembo Airlines", "BAL", "Butembo Airlines(BAL)"]],
  ["LEADER (HONG KONG) LTD", false, ["LEADER (HONG KONG) LTD", "LEADER LTD"]],
  ["ABD AL-MASLI\n(original script:عبد المصلي)", true, ["ABD AL-MASLI", "عبد المصلي"]],
  ["RAJAB (original script:不明)", true, ["RAJAB"]],
  ["DEFENSE, f.k.a. ARMED FORCES", false, ["DEFENSE", "ARMED FORCES"]],
])("the English notation %j has its names", (text, person, names) => {
  expect(englishNames(text, person)).toEqual(names);
});

test.each([
  ["(a)ルヒンダ(RUHINDA)、(b)ガビ(GABY)", ["ルヒンダ", "RUHINDA", "ガビ", "GABY"]],
  [
    "(a)ドウディーン、モウサー\n(a)DOUDIN, Mousa (b)DODIN, Mussa",
    ["ドウディーン、モウサー", "DOUDIN, Mousa", "DODIN, Mussa"],
  ],
  [
    "アブー・ブレイス、アブー・アフマド\nAbu Brays, Abu Ahmad",
    ["アブー・ブレイス", "アブー・アフマド", "Abu Brays", "Abu Ahmad"],
  ],
  ["ジン・ティサン\nJin Tiesan (金铁三)", ["ジン・ティサン", "Jin Tiesan", "金铁三"]],
  ["(a)Shishani (original script: Шишани)(b)Abu Jihad", ["Shishani", "Шишани", "Abu Jihad"]],
  ["AL-BASHAER CO, LTD, AL-BASHIR CO, LTD", ["AL-BASHAER CO, LTD", "AL-BASHIR CO, LTD"]],
  ["不明", []],
])("the alias cell %j has its names", (text, names) => {
  expect(aliasNames(text, { weak: false, former: false }).map((name) => name.text)).toEqual(names);
});

test.each([
  ["1941年8月20日セルビア共和国生", "1941-08-20", "1941-08-20"],
  ["1963年頃", "1963", "1963"],
  ["1955年から1958年までの間", "1955", "1958"],
  ["おおよそ1964年", "1964", "1964"],
  ["1952-10-07", "1952-10-07", "1952-10-07"],
  ["1402年6月24日(ヒジュラ暦)", undefined, undefined],
])("the date of birth %s is read", (text, from, to) => {
  const [date] = birthDates(text);
  expect([date?.from, date?.to]).toEqual([from, to]);
});
