import { CordonError } from "../model/errors.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const SAVE_AS_CSV = "Save it as CSV (UTF-8) and screen that file.";

/** First bytes (Latin-1) of what is often handed over in place of a CSV. */
const OTHERS: readonly (readonly [start: RegExp, what: string, hint: string])[] = [
  [/^PK\x03\x04/, "is an XLSX workbook (or another ZIP archive)", `Not read here. ${SAVE_AS_CSV}`],
  [/^PK/, "is a ZIP archive", "Unpack it and screen the CSV file in it."],
  [/^\xd0\xcf\x11\xe0/, "is an XLS workbook", SAVE_AS_CSV],
  [/^%PDF/, "is a PDF document", "Ask for the data as CSV."],
  [/^\x1f\x8b/, "is compressed with gzip", "Unpack it first: gunzip."],
  [/^SQLite format 3/, "is a SQLite database", "Export the table as CSV."],
  [/^(?:\xef\xbb\xbf)?\s*(?:\{\s*["}]|\[\s*[[{"\]])/, "is JSON", SAVE_AS_CSV],
  [/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|table|\w+[\s>])/i, "is XML or HTML", SAVE_AS_CSV],
  [/^(?:UNA.{6}\s*UNB\+|UNB\+|ISA[^A-Za-z0-9 ]\d\d)/, "is an EDI message", "Export the shipment as CSV."],
];

/**
 * The encoding of a CSV by its first bytes: byte order mark, or zero bytes that alternate with text. What is no
 * UTF-16 is taken as UTF-8, line by line (see `lineDecoder`).
 * @throws CordonError `input` for an empty file, another format, or binary data.
 */
export function csvEncoding(name: string, head: Uint8Array): Encoding {
  if (head.length === 0) throw new CordonError("input", `${name} is empty`, "Export it again.");
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = Buffer.from(head.subarray(0, 1024)).toString("latin1");
  const other = OTHERS.find(([pattern]) => pattern.test(start));
  if (other) throw new CordonError("input", `${name} ${other[1]}, not CSV`, other[2]);
  const sample = head.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return "utf-8";
  const many = sample.length / 10;
  if (odd > many && even * 20 < odd) return "utf-16le";
  if (even > many && odd * 20 < even) return "utf-16be";
  throw new CordonError("input", `${name} holds binary data, not CSV`, SAVE_AS_CSV);
}
