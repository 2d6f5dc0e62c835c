import { describe, expect, test } from "vitest";
import { columns } from "../../../src/sources/files/columns.ts";
import { readCsv } from "../../../src/sources/files/csv.ts";
import type { CsvOptions } from "../../../src/sources/files/csv.ts";
import { gather, listFile, refusal } from "./world.ts";

async function read(text: string, options?: CsvOptions, size?: number) {
  const rows = await gather(readCsv(listFile(text, size), options));
  return rows.map(({ fields, line }) => [line, ...fields]);
}

test("no field is ever cast: codes, leading zeros, dates and long numbers stay as written", async () => {
  const fields = [
    "3E001",
    "0012",
    "1e5",
    "true",
    "2026-11-22",
    "12345678901234567890",
    " x ",
    "",
    "NaN",
    "-0-",
  ];
  expect(await read(`${fields.join(",")}\n`)).toEqual([[1, ...fields]]);
});

test.each([1, 2, 3, 7, 65_536])(
  "rows in pieces of %i bytes are whole and have the line they end on",
  async (size) => {
    const text = 'id,name\n1,"Ж, 長\n""城"" 🚢"\n\n2,x\n';
    const rows = [
      [1, "id", "name"],
      [3, "1", 'Ж, 長\n"城" 🚢'],
      [5, "2", "x"],
    ];
    expect(await read(text, {}, size)).toEqual(rows);
    expect(await read(`\uFEFF${text}`, {}, 4)).toEqual(rows);
  },
);

test("lines may end in CRLF, and the last in nothing", async () => {
  expect(await read("id,name\r\n1,a\r\n2,b", {}, 1)).toEqual([
    [1, "id", "name"],
    [2, "1", "a"],
    [3, "2", "b"],
  ]);
});

describe("a file is refused where", () => {
  test.each([
    ["a row lacks a field", "id,name\n1,a\n2\n", "line 3"],
    ["a row has a field too many", "id,name\n1,a,b\n", "line 2"],
    ["a quote is never closed", 'id,name\n1,"a\n2,b\n', "Quote Not Closed"],
    ["text follows a closing quote", 'id,name\n1,"a"b\n', "Invalid Closing Quote"],
    ["a quote stands within a field", 'id,name\n1,a "b" c\n', "Invalid Opening Quote"],
    ["a row swallows the rest of a long file", `id,name\n1,"${"a,b\n".repeat(1_100_000)}`, "Max Record Size"],
    ["line ends are mixed, so that rows would run together", "id,name\r\n1,a\n2,b\r\n", "line 3"],
    ["a letter is no UTF-8", Buffer.from("id,name\n1,\u00fc\n", "latin1"), "not text"],
  ])("%s", async (_, text, words) => {
    await expect(read(text as string)).rejects.toEqual(refusal(words));
    await expect(read(text as string)).rejects.toEqual(refusal("list.xml"));
  });
});

describe("where a publisher needs it", () => {
  test("rows may have any width", async () => {
    expect(await read("id,name\n1\n2,a,b\n", { anyWidth: true })).toEqual([
      [1, "id", "name"],
      [2, "1"],
      [3, "2", "a", "b"],
    ]);
  });

  test("quotes within a field are text", async () => {
    expect(await read('1;OOO "Romashka" Ltd\n', { delimiter: ";", relaxQuotes: true })).toEqual([
      [1, "1", 'OOO "Romashka" Ltd'],
    ]);
  });

  test("quotes are text everywhere", async () => {
    expect(await read('1\t"Romashka\n2\t"x" y\n', { delimiter: "\t", noQuotes: true })).toEqual([
      [1, "1", '"Romashka'],
      [2, "2", '"x" y'],
    ]);
  });

  test("the encoding is an old one", async () => {
    const bytes = Buffer.from("1,M\u00fcller\n", "latin1") as unknown as string;
    expect(await read(bytes, { encoding: "windows-1252" })).toEqual([[1, "1", "Müller"]]);
  });
});

test("columns are found by their trimmed name, and an absent one is empty", () => {
  const row = columns(["id", " Name "])(["1"]);
  expect([row("id"), row("Name"), row("country")]).toEqual(["1", "", ""]);
});
