import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { unzipSync, zipSync } from "fflate";

const KEEP = 0.9;

/** The file's bytes without gz. */
function plain(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** A copy that ends in the middle of a record, at about nine tenths: inside a word where the file is text. */
export function cutMidRecord(path: string): Buffer {
  const bytes = plain(path);
  if (isZip(bytes)) return bytes.subarray(0, Math.floor(bytes.length * KEEP));
  const text = bytes.toString("latin1");
  let at = Math.floor(text.length * KEEP);
  while (!/[A-Za-z]{3}/.test(text.slice(at - 1, at + 2))) at++;
  return bytes.subarray(0, at);
}

/** A copy that holds the first nine tenths of the records, whole: what a broken download of a good server looks like. */
export function cutOnBoundary(path: string): Uint8Array {
  const bytes = plain(path);
  if (isZip(bytes)) return path.toLowerCase().endsWith(".xlsx") ? cutWorkbook(bytes) : cutZippedXml(bytes);
  const text = bytes.toString("latin1");
  if (text.startsWith("{")) {
    const { results } = JSON.parse(bytes.toString("utf8")) as { results: unknown[] };
    return Buffer.from(JSON.stringify({ results: results.slice(0, Math.floor(results.length * KEEP)) }));
  }
  if (text.trimStart().startsWith("<") || text.startsWith("\u00ef\u00bb\u00bf<"))
    return Buffer.from(cutXml(text), "latin1");
  return bytes.subarray(0, rowEnd(text, Math.floor(text.length * KEEP)));
}

/** The place after the first line end from `from` on that is not inside quotes. */
function rowEnd(text: string, from: number): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === "\n" && !quoted && at >= from) return at + 1;
  }
  return text.length;
}

/** Ends after a closing tag of the records' level and closes what is open, so that the copy is well-formed. */
function cutXml(text: string): string {
  const from = Math.floor(text.length * KEEP);
  const open: string[] = [];
  let level = 2;
  for (const match of text.matchAll(/<(\/?)([A-Za-z][^\s/>]*)([^>]*?)(\/?)>/g)) {
    const [whole, closing, name = "", , empty] = match;
    if (closing) open.pop();
    else if (!empty) open.push(name);
    if (!closing && open.length === 1 && /^(CONSOLIDATED_LIST|sanctionsData)$/.test(name)) level = 3;
    if (match.index < from || !closing || open.length >= level) continue;
    return `${text.slice(0, match.index + whole.length)}${open
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join("")}`;
  }
  throw new Error("no record boundary found");
}

function cutZippedXml(bytes: Uint8Array): Uint8Array {
  const members = unzipSync(bytes);
  const cut = Object.entries(members).map(([name, data]) => {
    return [name, Buffer.from(cutXml(Buffer.from(data).toString("latin1")), "latin1")] as const;
  });
  return zipSync(Object.fromEntries(cut));
}

/** Drops the last tenth of the rows of the workbook's longest sheet. */
function cutWorkbook(bytes: Uint8Array): Uint8Array {
  const members = unzipSync(bytes);
  const sheets = Object.entries(members).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const filled = sheets.map(([name, data]) => {
    const text = Buffer.from(data).toString("utf8");
    const all = [...text.matchAll(/<row\b[^>]*?(?:\/>|>[\s\S]*?<\/row>)/g)];
    return {
      name,
      text,
      rows: all.filter((row) => (row[0].match(/ t="(?:s|inlineStr)"/g)?.length ?? 0) >= 3),
    };
  });
  const [longest] = filled.toSorted((x, y) => y.rows.length - x.rows.length);
  if (!longest) throw new Error("no sheet found");
  const { name, text, rows } = longest;
  const last = rows[Math.floor(rows.length * KEEP)]!;
  const cut = text.slice(0, last.index) + text.slice(text.indexOf("</sheetData>"));
  return zipSync({ ...members, [name]: Buffer.from(cut, "utf8") });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
