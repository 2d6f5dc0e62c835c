import type { Encoding } from "./file-kind.ts";

/** No line is held for longer than this while its end is awaited; longer rows are refused anyway. */
const LONGEST = 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;

export interface Decoder {
  /** The text of what was read so far and not yet given; at `last` the rest. */
  push(chunk: Uint8Array, last: boolean): string;
  /** The first line, counted from 1, that was no UTF-8 and was read as Windows-1252. */
  readonly assumed: () => number | undefined;
}

/** Turns the bytes of a CSV into text, without its byte order mark; UTF-8 is checked line by line. */
export function decoder(encoding: Encoding): Decoder {
  return encoding === "utf-8" ? lineDecoder() : wideDecoder(encoding);
}

function wideDecoder(encoding: Encoding): Decoder {
  const text = new TextDecoder(encoding);
  return { push: (chunk, last) => text.decode(chunk, { stream: !last }), assumed: () => undefined };
}

/**
 * A line that is valid UTF-8 is UTF-8, any other is Windows-1252: so is a file of one, of the other, and of both
 * glued together. A line that is neither, such as Cyrillic or Chinese in an old encoding, comes out with U+FFFD
 * in place of its letters and is not taken for a name.
 */
function lineDecoder(): Decoder {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const western = new TextDecoder("windows-1252");
  const lossy = new TextDecoder("utf-8", { ignoreBOM: true });
  let held: Uint8Array = new Uint8Array(0);
  let line = 1;
  let assumed: number | undefined;
  let first = true;

  const oneLine = (bytes: Uint8Array): string => {
    try {
      return utf8.decode(bytes);
    } catch {
      if (isForeign(bytes)) return lossy.decode(bytes);
      assumed ??= line;
      return western.decode(bytes);
    }
  };
  const byLines = (bytes: Uint8Array): string => {
    let text = "";
    for (let at = 0; at < bytes.length;) {
      const end = lineEnd(bytes, at);
      text += oneLine(bytes.subarray(at, end));
      if (bytes[end - 1] === LF || (bytes[end - 1] === CR && bytes[end] !== LF)) line++;
      at = end;
    }
    return text;
  };
  const decodeAll = (bytes: Uint8Array): string => {
    try {
      const text = utf8.decode(bytes);
      if (assumed === undefined) line += countLines(bytes);
      return text;
    } catch {
      return byLines(bytes);
    }
  };
  const push = (chunk: Uint8Array, last: boolean): string => {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const cut = last ? bytes.length : lastCut(bytes);
    held = bytes.slice(cut);
    const text = decodeAll(bytes.subarray(0, cut));
    if (!first || text === "") return text;
    first = false;
    return text.codePointAt(0) === 0xfeff ? text.slice(1) : text;
  };
  return { push, assumed: () => assumed };
}

function lineEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) if (bytes[at] === LF || bytes[at] === CR) return at + 1;
  return bytes.length;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count++;
  if (count > 0) return count;
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) count++;
  return count;
}

/** Behind the last line end; in a line without end behind its last whole letter. */
function lastCut(bytes: Uint8Array): number {
  const newline = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR, bytes.length - 2));
  if (newline >= 0 || bytes.length < LONGEST) return newline + 1;
  let cut = bytes.length;
  while (cut > 0 && ((bytes[cut - 1] ?? 0) & 0xc0) === 0x80) cut--;
  return Math.max(cut - 1, 0);
}

const UNDEFINED = /[\u0081\u008d\u008f\u0090\u009d]/;
const RUN = /[\u0080-\u00ff]{4,}/g;
const ACCENTED = /[\u00c0-\u00ff]/g;
const ACCENTED_WORD = /(?<![\w'\u0080-\u00ff-])[\u00c0-\u00ff]{2,}(?![\w'\u0080-\u00ff-])/g;

/**
 * Bytes that Windows-1252 leaves undefined, four and more accented letters on end, or words of nothing else, such as short ones in
 * Cyrillic (`ООО Рот`): no Western European text. Of two letters it takes two of them, as there are `öö`, `çà` and `Ægir ÆØ`.
 */
function isForeign(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("latin1");
  if (UNDEFINED.test(text)) return true;
  const runs = text.match(RUN) ?? [];
  if (runs.some((run) => (run.match(ACCENTED)?.length ?? 0) > 1)) return true;
  const words = text.match(ACCENTED_WORD) ?? [];
  return words.length > 1 || words.some((word) => word.length > 2);
}
