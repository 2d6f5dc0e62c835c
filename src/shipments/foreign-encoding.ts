import { CordonError } from "../model/errors.ts";
import { readHeader } from "./header.ts";

/** Encodings that are not read, with the names by which users save in them. */
const OTHERS: readonly (readonly [label: string, name: string])[] = [
  ["shift_jis", "Shift_JIS (Japanese)"],
  ["gb18030", "GBK (simplified Chinese)"],
  ["big5", "Big5 (traditional Chinese)"],
  ["euc-jp", "EUC-JP (Japanese)"],
  ["euc-kr", "EUC-KR (Korean)"],
  ["windows-1251", "Windows-1251 (Cyrillic)"],
  ["koi8-r", "KOI8-R (Cyrillic)"],
];
/** The first lines, where the header stands, in bytes. */
const HEAD = 64 * 1024;
/** What is left of letters that were read in the wrong encoding. */
const DAMAGE = /[\ufffd\u0080-\u009f]/;

/**
 * What `read` makes of a header. Where it cannot be understood because the file is in another encoding than those read, that is
 * said; an encoding in which the header has words that we know is named.
 * @param text the file's beginning as decoded
 * @throws CordonError `input`, this one or that of `read`
 */
export function readHeaderOf<T>(name: string, bytes: Uint8Array, text: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw foreignEncoding(name, bytes.subarray(0, HEAD), text) ?? error;
  }
}

function foreignEncoding(name: string, head: Uint8Array, text: string): CordonError | undefined {
  if (isUtf8(head)) return undefined;
  const fitting = OTHERS.map(([label, title]) => ({ title, known: knownHeaders(head, label) }));
  const best = fitting.reduce((one, other) => (other.known > one.known ? other : one));
  const mangled = DAMAGE.test(text.split("\n", 10).join("\n").slice(0, 4000));
  if (best.known === 0 && !mangled) return undefined;
  const guess = best.known === 0 ? "" : `; it seems to be ${best.title}`;
  return new CordonError(
    "input",
    `${name} is not UTF-8, UTF-16 or Windows-1252, and its header cannot be read${guess}`,
    "Save it as CSV (UTF-8) and give that file; spreadsheets have `CSV UTF-8` among the types when saving.",
  );
}

/** All but a letter that the end of the piece cuts. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Cells of the first lines that are headers we know in other letters than Latin ones, in this encoding. */
function knownHeaders(bytes: Uint8Array, label: string): number {
  const lines = new TextDecoder(label).decode(bytes).split(/[\r\n]+/, 10);
  const cells = lines.flatMap((line) => line.slice(0, 4000).split(/[,;\t|]/));
  return cells.filter((cell) => {
    const text = cell.replaceAll('"', "").trim();
    return text.length < 60 && /[^\u0000-\u024f]/.test(text) && readHeader(text) !== undefined;
  }).length;
}
