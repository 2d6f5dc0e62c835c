import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open as openHandle, stat } from "node:fs/promises";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import { CordonError } from "../../model/errors.ts";
import { notPlain, unreadable } from "../../model/unreadable.ts";
import type { LoadedFile } from "../../model/load-record.ts";
import type { ListFile } from "../source.ts";
import { decodeHead } from "./decode.ts";

/** Official files stay below this by a factor of five; beyond it lies a bomb or the wrong file. */
const MAX_BYTES = 1024 * 1024 * 1024;
const HEAD_BYTES = 64 * 1024;
const HEAD_ROWS = 8;

/** A file as given by the user and the list files in it: one, or several for a zip. */
export interface OpenedFile {
  readonly record: LoadedFile;
  readonly lists: readonly ListFile[];
}

/**
 * Opens an official file; gz and zip are undone, a workbook is recognised.
 * @throws CordonError `input` where the path cannot be read, `list-refused` where an archive is damaged.
 */
export async function openListFile(path: string): Promise<OpenedFile> {
  const name = basename(path);
  const refuse = (cause: unknown): never => {
    throw unreadable(path, cause);
  };
  const info = await stat(path).catch(refuse);
  if (!info.isFile()) refuse(notPlain(info.isDirectory()));
  if (info.size === 0) throw new CordonError("list-refused", `${name} is empty`, "Fetch it again.");
  if (info.size > MAX_BYTES) throw new CordonError("list-refused", `${name} is larger than 1 GiB`);
  const magic = await firstBytes(path, 4).catch(refuse);
  const record = { name, sha256: await sha256(path), bytes: info.size };
  if (magic[0] === 0x50 && magic[1] === 0x4b) return { record, lists: await zipped(path, name) };
  const gz = magic[0] === 0x1f && magic[1] === 0x8b;
  const open = () => limited(gz ? gunzip(path, name) : createReadStream(path), name);
  return { record, lists: [await textFile(name.replace(/\.gz$/i, ""), open)] };
}

/** What archives are read with is looked for only where there is one: most files are none. */
async function zipped(path: string, name: string): Promise<ListFile[]> {
  const { listZip, openZipMember } = await import("./zip.ts");
  const members = await listZip(path, name);
  if (members.some((member) => member === "xl/workbook.xml")) {
    const { readWorkbook } = await import("./workbook.ts");
    const sheets = await readWorkbook(path, name);
    const heads = sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.slice(0, HEAD_ROWS) }));
    const head = { name: name.toLowerCase(), text: "", sheets: heads };
    return [{ name, head, sheets, open: () => createReadStream(path) }];
  }
  const files = members.filter((member) => !member.endsWith("/"));
  if (files.length === 0 || files.length > 16) {
    throw new CordonError(
      "list-refused",
      `${name} holds ${files.length} files; a list archive holds 1 to 16`,
    );
  }
  return Promise.all(
    files.map((member) =>
      textFile(`${name}:${basename(member)}`, () => limited(openZipMember(path, name, member), name)),
    ),
  );
}

async function textFile(name: string, open: () => AsyncIterable<Uint8Array>): Promise<ListFile> {
  const head: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of open()) {
    head.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  const text = decodeHead(Buffer.concat(head).subarray(0, HEAD_BYTES));
  return { name, head: { name: name.slice(name.indexOf(":") + 1).toLowerCase(), text }, open };
}

async function* gunzip(path: string, name: string): AsyncIterable<Uint8Array> {
  const unzip = createGunzip();
  const file = createReadStream(path);
  file.on("error", (error) => unzip.destroy(error));
  try {
    yield* file.pipe(unzip) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new CordonError("list-refused", `${name} is a damaged gz file`, "Fetch it again.", { cause });
  } finally {
    file.destroy();
  }
}

async function* limited(stream: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new CordonError("list-refused", `${name} unpacks to more than 1 GiB`);
    yield chunk;
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}

async function firstBytes(path: string, count: number): Promise<Uint8Array> {
  const handle = await openHandle(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
