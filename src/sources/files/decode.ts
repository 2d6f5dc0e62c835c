import { CordonError } from "../../model/errors.ts";
import type { ListFile } from "../source.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The start of a file as text, for recognition only: bad bytes become U+FFFD, a cut last letter is dropped. */
export function decodeHead(bytes: Uint8Array): string {
  return new TextDecoder(byteOrder(bytes) ?? "utf-8").decode(bytes, { stream: true });
}

/**
 * The text of a list file, chunk by chunk, without its byte order mark.
 * @throws CordonError `list-refused` at the first byte that is no text in the encoding.
 */
export async function* decode(file: ListFile, encoding: Encoding = "utf-8"): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let size = 0;
  for await (const chunk of file.open()) {
    const current: InstanceType<typeof TextDecoder> = (decoder ??= new TextDecoder(
      byteOrder(chunk) ?? encoding,
      { fatal: true },
    ));
    yield step(() => current.decode(chunk, { stream: true }), file, size);
    size += chunk.length;
  }
  const last = decoder;
  if (last) yield step(() => last.decode(), file, size);
}

function step(run: () => string, file: ListFile, at: number): string {
  try {
    return run();
  } catch (cause) {
    const where = `${file.name} holds bytes that are not text in its encoding (near byte ${at})`;
    throw new CordonError("list-refused", where, "The file is damaged: fetch it again from its publisher.", {
      cause,
    });
  }
}

function byteOrder(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}
