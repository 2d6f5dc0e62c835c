import { expect, test } from "vitest";
import { decode, decodeHead } from "../../../src/sources/files/decode.ts";
import type { Encoding } from "../../../src/sources/files/decode.ts";
import { gather, listFile, refusal } from "./world.ts";

const TEXT = "ООО «Ромашка», 長城 🚢 Ltd\n";
const BOM = "\uFEFF";

async function read(bytes: string | Uint8Array, encoding?: Encoding, size?: number): Promise<string> {
  return (await gather(decode(listFile(bytes, size), encoding))).join("");
}

test.each([3, 5, 7, 64])("letters that are split between pieces of %i bytes stay whole", async (size) => {
  expect(await read(TEXT, "utf-8", size)).toBe(TEXT);
  expect(await read(Buffer.from(BOM + TEXT, "utf16le"), "utf-8", size)).toBe(TEXT);
});

test("a byte order mark decides whatever the format expects, and is dropped once", async () => {
  const little = Buffer.from(BOM + TEXT, "utf16le");
  const big = Buffer.from(little).swap16();
  for (const expected of ["utf-8", "windows-1252"] as const) {
    expect(await read(little, expected)).toBe(TEXT);
    expect(await read(big, expected)).toBe(TEXT);
    expect(await read(BOM + TEXT, expected)).toBe(TEXT);
  }
  expect(await read(BOM + BOM + TEXT)).toBe(BOM + TEXT);
  expect(await read(TEXT + BOM)).toBe(TEXT + BOM);
});

test("without a mark the expected encoding holds", async () => {
  expect(await read(Buffer.from("M\u00fcller", "latin1"), "windows-1252")).toBe("Müller");
  expect(await read(Buffer.from(TEXT, "utf16le"), "utf-16le")).toBe(TEXT);
});

test.each([
  ["bytes of another encoding", Buffer.from("name\nM\u00fcller\n", "latin1")],
  ["a letter that is cut off at the end", Buffer.from(TEXT.slice(0, 3)).subarray(0, -1)],
  ["half a letter of UTF-16", Buffer.from(BOM + TEXT, "utf16le").subarray(0, -1)],
  ["one half of a pair of UTF-16", Buffer.from(`${BOM}\ud83dx`, "utf16le")],
  ["an overlong letter", Uint8Array.of(0x41, 0xc1, 0x81)],
])("%s is refused", async (_, bytes) => {
  await expect(read(bytes)).rejects.toEqual(refusal("list.xml holds bytes that are not text"));
});

test("a refusal says near which byte", async () => {
  const bytes = Buffer.concat([Buffer.alloc(900, "a"), Uint8Array.of(0xff), Buffer.alloc(99, "a")]);
  await expect(read(bytes, "utf-8", 100)).rejects.toEqual(refusal("near byte 900"));
});

test("an empty file is no text, and no failure", async () => {
  expect(await read("")).toBe("");
});

test("a head is for recognition only: bad bytes are shown, a cut letter is dropped", () => {
  expect(decodeHead(Buffer.from("M\u00fcller", "latin1"))).toBe("M\uFFFDller");
  expect(decodeHead(Buffer.from("aж").subarray(0, 2))).toBe("a");
  expect(decodeHead(Buffer.from(`${BOM}<x/>`, "utf16le"))).toBe("<x/>");
  expect(decodeHead(Buffer.from(`${BOM}<x/>`))).toBe("<x/>");
});
