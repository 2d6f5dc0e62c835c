import { createReadStream } from "node:fs";
import { CordonError } from "../model/errors.ts";
import { unreadable } from "../model/unreadable.ts";

/** A file that is held in memory: no more than this of it. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * All bytes of a file, or of a stream with the name that shall stand in messages. `what` is what it should be: `file of owners`.
 * @throws CordonError `input` where it cannot be read or is larger than 64 MiB
 */
export async function wholeFile(
  input: string | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> },
  what: string,
): Promise<Buffer> {
  const [path, stream] =
    typeof input === "string" ? [input, createReadStream(input)] : [input.name, input.stream];
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > MAX_BYTES)
        throw new CordonError(
          "input",
          `${path} is larger than ${MAX_BYTES / 1024 / 1024} MiB`,
          `Is it a ${what}?`,
        );
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof CordonError ? cause : unreadable(path, cause);
  }
  return Buffer.concat(chunks);
}
