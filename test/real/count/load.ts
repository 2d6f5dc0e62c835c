import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";

import { fromBuffer, type Entry, type ZipFile } from "yauzl";

import type { Source } from "./types.ts";
import { workbook } from "./workbook.ts";

function decode(bytes: Uint8Array): { text: string; encoding: Source["encoding"] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

function member(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", reject);
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });
}

function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const members = new Map<string, Buffer>();
      zip.on("error", reject);
      zip.on("end", () => resolve(members));
      zip.on("entry", (entry: Entry) => {
        if (!/\.(?:xml|rels|csv|txt|json)$/i.test(entry.fileName)) return zip.readEntry();
        member(zip, entry).then((body) => {
          members.set(entry.fileName, body);
          zip.readEntry();
        }, reject);
      });
      zip.readEntry();
    });
  });
}

/**
 * Reads a file, unpacks gz and zip, and decodes it as UTF-8, or as Windows-1252 where it is not valid UTF-8.
 */
export async function load(path: string): Promise<Source> {
  let bytes = await readFile(path);
  let name = basename(path).toLowerCase();
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    bytes = gunzipSync(bytes);
    name = name.replace(/\.gz$/, "");
  }
  if (bytes.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004")
    return { name, ...decode(bytes), sheets: [] };
  const members = await unzip(bytes);
  if (members.has("xl/workbook.xml")) {
    const xml = new Map([...members].map(([file, body]) => [file, decode(body).text]));
    return { name, text: "", encoding: "utf-8", sheets: workbook(xml) };
  }
  const [first] = members.values();
  if (members.size !== 1 || !first)
    throw new Error(`${path}: a zip with ${members.size} members, one expected`);
  return { name, ...decode(first), sheets: [] };
}
