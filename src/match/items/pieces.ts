/** Entries of a list, words, figures and the marks that part clauses. */
const PIECES = /(?<![\p{L}\d])\d[a-e]\d{3}(?![\p{L}\d])|\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|[,;|()]/gu;

const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const DIGIT = 4;
const STOP = 5;
/** Half of a letter: such texts are taken apart by the pattern. */
const HALF = 6;
/** What each letter is; 0 until it is first met. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  return KINDS[code] || (KINDS[code] = kindOf(code));
}

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return HALF;
  const letter = String.fromCharCode(code);
  if (/\p{L}/u.test(letter)) return LETTER;
  if (/\p{M}/u.test(letter)) return MARK;
  if (/\d/.test(letter)) return DIGIT;
  return /[,;|()]/.test(letter) ? STOP : OTHER;
}

/** The pieces of a folded text, in order: words, figures, entries of a list, and marks that part clauses. Hot. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let before = OTHER;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    let end = at + 1;
    if (kind === HALF) return text.match(PIECES) ?? [];
    if (kind === LETTER) {
      for (let next = kindAt(text, end); next === LETTER || next === MARK; next = kindAt(text, end)) end++;
    } else if (kind === DIGIT) {
      end = before !== LETTER && before !== DIGIT && isEntry(text, at) ? at + 5 : figureEnd(text, end);
    }
    if (kind !== OTHER && kind !== MARK) pieces.push(text.slice(at, end));
    before = kindAt(text, end - 1);
    at = end;
  }
  return pieces;
}

/** `9a004`. */
function isEntry(text: string, at: number): boolean {
  const group = text.charCodeAt(at + 1);
  if (!(group >= 97 && group <= 101)) return false;
  for (let i = at + 2; i < at + 5; i++) if (kindAt(text, i) !== DIGIT) return false;
  const behind = kindAt(text, at + 5);
  return behind !== LETTER && behind !== DIGIT && behind !== HALF;
}

/** Where a figure ends whose first digit stands before. */
function figureEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    while (kindAt(text, end) === DIGIT) end++;
    const mark = text[end];
    if ((mark !== "." && mark !== ",") || kindAt(text, end + 1) !== DIGIT) return end;
    end++;
  }
}
