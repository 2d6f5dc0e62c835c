const BRACKETS = /[([{（【]([^()[\]{}（）【】]*)[)\]}）】]/g;

const OPENING = /[([{（【]/;

/** A text without what stands in brackets, and each of those pieces: `Iran Aircraft Industries (IACI)`. */
export function splitBrackets(text: string): {
  readonly outside: string;
  readonly inside: readonly string[];
} {
  if (!OPENING.test(text)) return { outside: text, inside: [] };
  const inside = [...text.matchAll(BRACKETS)].map((match) => match[1] ?? "");
  return { outside: inside.length === 0 ? text : text.replaceAll(BRACKETS, " "), inside };
}

/** A text without what stands in brackets, but for the pieces that are kept. */
export function withoutBrackets(text: string, isKept: (piece: string) => boolean): string {
  return text.replaceAll(BRACKETS, (whole, piece: string) => (isKept(piece) ? whole : " "));
}
