import { columnsOf, columnsOfChar, isNarrow } from "./width.ts";

/** A run of text with one look. It holds no control characters: see `escape.ts`. */
export interface Piece {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export interface Layout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Blanks before the first line. */
  readonly indent: number;
  /** Blanks before each further line; as `indent` where not given. */
  readonly hang?: number;
}

interface Atom extends Piece {
  readonly columns: number;
}

/** Narrower than this nothing can be read: lines are then longer than the terminal, which breaks them itself. */
const LEAST = 40;

/**
 * Lays pieces out as lines that fit the width, each ended by a line feed. Lines break at blanks and between wide
 * characters; a word longer than a line, such as a vector or a link, stays whole so that it can be copied.
 */
export function flow(pieces: readonly Piece[], { width, indent, hang = indent }: Layout): string {
  const limit = Math.max(width, LEAST);
  const lines: string[] = [];
  let line: Atom[] = [];
  let used = indent;
  const flush = (): void => {
    lines.push(" ".repeat(lines.length === 0 ? indent : hang) + painted(line));
    line = [];
    used = hang;
  };
  for (const unit of pieces.flatMap(unitsOf)) {
    const columns = unit.reduce((sum, atom) => sum + atom.columns, 0);
    const isBlank = unit[0]?.text.trim() === "";
    if (used + columns > limit && !isBlank && line.length > 0) flush();
    if (isBlank && line.length === 0) continue;
    line.push(...unit);
    used += columns;
  }
  if (line.length > 0) flush();
  return lines.map((text) => `${text}\n`).join("");
}

/** What is never parted: a run of blanks, a word, one wide character. */
function unitsOf({ text, paint }: Piece): Atom[][] {
  const parts = text.match(/ +|[^ ]+/g) ?? [];
  const look = paint && { paint };
  if (isNarrow(text)) return parts.map((part) => [{ text: part, columns: part.length, ...look }]);
  return parts.flatMap(splitWide).map((part) => [{ text: part, columns: columnsOf(part), ...look }]);
}

function splitWide(word: string): string[] {
  if (columnsOf(word) === word.length) return [word];
  const parts: string[] = [];
  let narrow = "";
  for (const char of word) {
    if (columnsOfChar(char) === 2) {
      if (narrow !== "") parts.push(narrow);
      narrow = char;
      parts.push(narrow);
      narrow = "";
    } else narrow += char;
  }
  return narrow === "" ? parts : [...parts, narrow];
}

/** Blanks at the end of a line go; neighbours of one look are painted in one stroke. */
function painted(atoms: readonly Atom[]): string {
  const end = atoms.findLastIndex((atom) => atom.text.trim() !== "");
  let out = "";
  let run = "";
  let paint: Piece["paint"];
  for (const atom of atoms.slice(0, end + 1)) {
    if (atom.paint !== paint) {
      out += paint && run !== "" ? paint(run) : run;
      run = "";
      paint = atom.paint;
    }
    run += atom.text;
  }
  return out + (paint && run !== "" ? paint(run) : run);
}
