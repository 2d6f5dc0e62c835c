import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { CordonError } from "../../model/errors.ts";
import { unreadable } from "../../model/unreadable.ts";
import { JsonFault, readJson } from "../../text/read-json.ts";

/** Files that people write by hand stay far below this. */
const MAX_BYTES = 1024 * 1024;

/** A JSON file of the user's own, such as a scoring profile. */
export interface SmallJson {
  /** Name without its folders. */
  readonly name: string;
  readonly json: unknown;
  /** Hex, of the file as given. */
  readonly sha256: string;
}

/**
 * Reads a JSON file of at most 1 MiB; no more than that is read of a larger one. A pipe serves as well.
 * @throws CordonError `input` where it cannot be read, `usage` where it is no UTF-8 or no JSON, with line and column.
 */
export async function readSmallJson(path: string): Promise<SmallJson> {
  const name = basename(path);
  const bytes = await bytesOf(path);
  if (bytes.length > MAX_BYTES) throw wrong(`${name} is larger than 1 MiB`, "Is it the right file?");
  if (bytes.length === 0) throw wrong(`${name} is empty`, "Is it the right file?");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, json: parsed(name, textOf(name, bytes)), sha256 };
}

async function bytesOf(path: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of createReadStream(path, { end: MAX_BYTES })) chunks.push(chunk as Uint8Array);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  return Buffer.concat(chunks);
}

function textOf(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw wrong(`${name} is no UTF-8 text`, "Save it as UTF-8.");
  }
}

function parsed(name: string, text: string): unknown {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw wrong(`${name}, ${error.where()}`, "Mend the JSON there.");
  }
}

function wrong(what: string, hint: string): CordonError {
  return new CordonError("usage", what, hint);
}
