import { remember } from "../text/remember.ts";
import { isName, readHeader } from "./header.ts";
import type { Meaning } from "./header.ts";

/** Cells that must be known as headers, in number and as a part of all. */
const [LEAST_KNOWN, KNOWN_PART] = [3, 2 / 3];
const LONGEST_HEADER = 60;

/** Cells that were asked for and are remembered: units and countries come again in every row. */
const ASKED = 5000;
const isKnown = remember((text) => readHeader(text) !== undefined, ASKED);

/**
 * Whether a row below the header is one: nearly all cells are headers, among them one that names a party and one that tells something
 * else. It is `header` where it says the same as the first, as in another language, and else that of another table. Hot.
 */
export function headerAmongRows(
  fields: readonly string[],
  headers: readonly string[],
): "header" | "other-header" | undefined {
  let filled = 0;
  let shortest = "";
  for (const field of fields) {
    const text = field.trim();
    if (text === "") continue;
    if (text.length > LONGEST_HEADER || /^\W*\d|^\p{L}{0,4}\W?\d\d/u.test(text)) return undefined;
    if (filled === 0 || text.length < shortest.length) shortest = text;
    filled++;
  }
  const least = Math.min(LEAST_KNOWN, headers.length);
  if (filled < least || !isKnown(shortest)) return undefined;
  const meanings = fields.map((text) => (text.trim() === "" ? undefined : readHeader(text)));
  const known = meanings.filter((meaning) => meaning !== undefined);
  const names = known.filter(isName).length;
  if (known.length < least || known.length < filled * KNOWN_PART || names === 0 || names === known.length)
    return undefined;
  const same = meanings.every(
    (meaning, at) => meaning === undefined || isSame(meaning, readHeader(headers[at] ?? "")),
  );
  return same ? "header" : "other-header";
}

function isSame(one: Meaning, other: Meaning | undefined): boolean {
  if (one.of === "nothing" || other === undefined || other.of === "nothing") return one.of === other?.of;
  if (one.of !== other.of || one.field !== other.field) return false;
  return one.of !== "party" || other.of !== "party" || (one.role === other.role && one.index === other.index);
}
