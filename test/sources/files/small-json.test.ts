import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSmallJson } from "../../../src/sources/files/small-json.ts";

const folder = mkdtempSync(join(tmpdir(), "cordon-small-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, "own.json");
  writeFileSync(path, content);
  return path;
}

test("a file is read with its name and hash", async () => {
  const text = '{"a": [1, "é"]}\n';
  expect(await readSmallJson(file(text))).toEqual({
    name: "own.json",
    json: { a: [1, "é"] },
    sha256: createHash("sha256").update(text).digest("hex"),
  });
});

test("a file of exactly 1 MiB is read, one byte more is refused", async () => {
  const most = `"${"x".repeat(1024 * 1024 - 2)}"`;
  expect((await readSmallJson(file(most))).json).toHaveLength(1024 * 1024 - 2);
  await expect(readSmallJson(file(`${most} `))).rejects.toThrow("own.json is larger than 1 MiB");
});

test.each([
  ["broken JSON", '{\n "a": }', "own.json, line 2, column 7: a value should stand here"],
  ["an empty file", "", "own.json is empty"],
  ["bytes of another encoding", Uint8Array.of(0x22, 0xe9, 0x22), "own.json is no UTF-8 text"],
] as const)("%s is refused", async (_, content, message) => {
  await expect(readSmallJson(file(content))).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining(message) as string,
  });
});

test("a path that holds no file is refused", async () => {
  await expect(readSmallJson(join(folder, "none.json"))).rejects.toThrow("none.json does not exist");
  await expect(readSmallJson(folder)).rejects.toThrow("is a folder");
});

test("what never ends is not read to its end", async () => {
  await expect(readSmallJson("/dev/zero")).rejects.toThrow("larger than 1 MiB");
});
