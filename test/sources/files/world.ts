import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { expect, onTestFinished } from "vitest";
import type { ListFile } from "../../../src/sources/source.ts";

/** A folder for one test, gone when the test is. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "cordon-files-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A file with these bytes in a folder of its own. */
export function fileOf(name: string, bytes: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** A list file that comes in these pieces, or in pieces of `size` bytes. */
export function listFile(bytes: string | Uint8Array, size = 65_536): ListFile {
  const all = Buffer.from(bytes as Uint8Array);
  return {
    name: "list.xml",
    head: { name: "list.xml", text: "" },
    async *open() {
      for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
    },
  };
}

export async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What a list file holds, as text. */
export async function textIn({ open }: ListFile): Promise<string> {
  return Buffer.concat(await gather(open())).toString("utf8");
}

/** The shape of a refusal whose message holds these words. */
export function refusal(words: string, code = "list-refused"): object {
  return expect.objectContaining({ name: "CordonError", code, message: expect.stringContaining(words) });
}

export interface Member {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Kept as it is, not deflated. */
  readonly stored?: boolean;
  /** The size the archive claims. */
  readonly claims?: number;
}

/** A zip archive of these members. */
export function zipOf(members: readonly Member[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, stored = false, claims } of members) {
    const plain = Buffer.from(data as Uint8Array);
    const packed = stored ? plain : deflateRawSync(plain);
    const called = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims ?? plain.length, 18);
    facts.writeUInt16LE(called.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, called, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), facts, place, called]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
