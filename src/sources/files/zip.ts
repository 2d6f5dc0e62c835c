import { crc32 } from "node:zlib";
import { open as openZip } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { CordonError } from "../../model/errors.ts";

const MAX_MEMBERS = 2000;

/** Names of the members of a zip file. @throws CordonError `list-refused` where it is damaged. */
export async function listZip(path: string, name: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of entries(await start(path, name), name)) names.push(entry.fileName);
  return names;
}

/** The bytes of one member. yauzl refuses a member that unpacks to another size than the directory says. */
export async function* openZipMember(path: string, name: string, member: string): AsyncGenerator<Uint8Array> {
  const zip = await start(path, name);
  for await (const entry of entries(zip, name)) {
    if (entry.fileName !== member) continue;
    yield* memberBytes(zip, entry, name);
    return;
  }
}

/** Unpacks every member once and throws `list-refused` where together they exceed `ceiling` bytes. */
export async function checkZipSize(path: string, name: string, ceiling: number): Promise<void> {
  const zip = await start(path, name);
  let size = 0;
  for await (const entry of entries(zip, name)) {
    for await (const chunk of memberBytes(zip, entry, name)) {
      size += chunk.length;
      if (size > ceiling)
        throw new CordonError("list-refused", `${name} unpacks to more than ${ceiling} bytes`);
    }
  }
}

async function* memberBytes(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, readable) => (error ? reject(error) : resolve(readable)));
    });
    let sum = 0;
    for await (const chunk of stream as unknown as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    // yauzl checks sizes only: a letter changed on the way would be a name changed.
    if (sum !== entry.crc32)
      throw new Error(`${entry.fileName} has another checksum than the directory says`);
  } catch (cause) {
    throw damaged(name, cause);
  }
}

async function start(path: string, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(damaged(name, error));
      else resolve(zip);
    });
  });
}

async function* entries(zip: ZipFile, name: string): AsyncGenerator<Entry> {
  try {
    for (let count = 0; count < MAX_MEMBERS; count++) {
      const entry = await new Promise<Entry | undefined>((resolve, reject) => {
        zip
          .once("entry", resolve)
          .once("end", () => resolve(undefined))
          .once("error", reject);
        zip.readEntry();
      });
      zip.removeAllListeners("entry").removeAllListeners("end").removeAllListeners("error");
      if (!entry) return;
      yield entry;
    }
    throw new CordonError("list-refused", `${name} holds more than ${MAX_MEMBERS} members`);
  } catch (cause) {
    throw cause instanceof CordonError ? cause : damaged(name, cause);
  } finally {
    zip.close();
  }
}

function damaged(name: string, cause: unknown): CordonError {
  return new CordonError("list-refused", `${name} is a damaged zip file`, "Fetch it again.", { cause });
}
