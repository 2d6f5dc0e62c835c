/** Latin letters and the punctuation of sentences: a column each. */
const NARROW = /^[\x20-\u02ff\u2010-\u2027]*$/;
const NO_WIDTH = /\p{Mn}|\p{Me}/u;

/** First and last code points that take two columns: CJK, Hangul, full-width forms, emoji. */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Columns one character takes: 0 for a combining mark, 2 for CJK and the like, else 1. */
export function columnsOfChar(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  if (NO_WIDTH.test(char)) return 0;
  return WIDE.some(([from, to]) => point >= from && point <= to) ? 2 : 1;
}

/** Whether each UTF-16 unit of a text is known to take one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/** Columns a text takes in a terminal. It must hold no control characters. */
export function columnsOf(text: string): number {
  if (isNarrow(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += columnsOfChar(char);
  return columns;
}

/** `text` with blanks after it up to `columns`; longer text stays as it is. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** `text` cut to `columns`, with an ellipsis where something was cut. */
export function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let used = 0;
  for (const char of text) {
    used += columnsOfChar(char);
    if (used > columns - 1) break;
    kept += char;
  }
  return `${kept}…`;
}
