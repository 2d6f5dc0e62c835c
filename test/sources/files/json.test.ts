import { expect, test } from "vitest";
import { readJson, readJsonLines } from "../../../src/sources/files/json.ts";
import { gather, listFile, refusal } from "./world.ts";

const ENTRY = { name: "ООО 長城", eccn: "3E001", id: "0123456789012345678901" };
const TEXT = JSON.stringify({ results: [ENTRY, ENTRY] });

test.each([1, 3, 10_000])("a document in pieces of %i bytes is read whole; codes stay text", async (size) => {
  expect(await readJson(listFile(TEXT, size))).toEqual({ results: [ENTRY, ENTRY] });
  expect(await readJson(listFile(`\uFEFF${TEXT}`))).toEqual({ results: [ENTRY, ENTRY] });
});

const readLines = (text: string) => gather(readJsonLines(listFile(text)));

test("a document that is cut anywhere, or no JSON, is refused", async () => {
  for (let end = 0; end < TEXT.length; end += 3) {
    const cut = Buffer.from(TEXT.slice(0, end));
    await expect(readJson(listFile(cut)), TEXT.slice(0, end)).rejects.toEqual(refusal("not valid JSON"));
  }
  await expect(readJson(listFile("<html>"))).rejects.toEqual(refusal("list.xml, line 1 is not valid JSON"));
  await expect(readJson(listFile(`${TEXT}${TEXT}`))).rejects.toEqual(refusal("not valid JSON"));
});

test.each([1, 4, 10_000])(
  "lines in pieces of %i bytes keep their numbers; empty ones are passed over",
  async (size) => {
    const line = JSON.stringify(ENTRY);
    expect(await gather(readJsonLines(listFile(`${line}\n\n${line}\r\n${line}`, size)))).toEqual([
      { value: ENTRY, line: 1 },
      { value: ENTRY, line: 3 },
      { value: ENTRY, line: 4 },
    ]);
  },
);

test("a cut or broken line is refused with its number", async () => {
  const line = JSON.stringify(ENTRY);
  await expect(readLines(`${line}\n${line.slice(0, -1)}`)).rejects.toEqual(
    refusal("list.xml, line 2 is not valid"),
  );
  await expect(readLines(`${line}\n\n{,}\n${line}`)).rejects.toEqual(
    refusal("list.xml, line 3 is not valid"),
  );
  await expect(readLines(`[${line},\n${line}]`)).rejects.toEqual(refusal("line 1"));
  await expect(readLines(`"${"a".repeat(9 * 1024 * 1024)}"`)).rejects.toEqual(
    refusal("line 1 is over 8 MiB"),
  );
});

test("a key that stands twice in one object is refused with its place", async () => {
  await expect(readJson(listFile('{"names": ["A"],\n "names": []}'))).rejects.toEqual(
    refusal('list.xml, line 2 is not valid JSON: column 2: the key "names" stands twice'),
  );
  await expect(readLines('{"a": 1}\n{"name": "A", "name": "B"}')).rejects.toEqual(
    refusal('list.xml, line 2 is not valid JSON: column 15: the key "name" stands twice'),
  );
});
