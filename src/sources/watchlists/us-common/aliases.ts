import { splitNames } from "./name-pieces.ts";

/** A name taken out of a longer text; `former` where it was marked f.k.a. */
export interface SplitName {
  readonly text: string;
  readonly former: boolean;
}

/** `(aka X; Y)`, `[aka X]`, `(A.K.A. X)`: an alias in brackets inside a name. */
const BRACKETED = /\s*[([]\s*([afn])[./]?k[./]?a\b[.:,]*\s*([^()[\]]+)[)\]]\s*/gi;
/** Outside brackets only dots, slashes or dashes make the mark certain: AKA is also a word in names. */
const MARK = /\s*[,;]?\s*(?:\b([afn])(?:\.k\.a\.?|\/k\/a)[,:]?\s+|-\s*([afn])ka\s*-\s*)/i;
/** Only in lower case, or `AKA INTEGRAL SERVICES` would lose its first word. */
const LEADING = /^([afn])ka[:,]? (.+)$/;

/** `X -AKAS- Y, Z` and `X, AKAS, Y, Z`: a list of aliases, parted by commas. */
const LIST = /^(.+?)[\s,-]+AKAS[\s,:-]+(.+)$/;

/**
 * Splits marked aliases off a name: `FUYI SUN A/K/A FRANK SUN` → both; `X (f.k.a. Y; Z)` → X and the former Y, Z.
 * The first of the result is the name itself.
 */
export function splitMarked(name: string): SplitName[] {
  const list = LIST.exec(name);
  if (list?.[1] !== undefined && list[2] !== undefined)
    return [list[1], ...splitNames(list[2])].map((text) => ({ text: text.trim(), former: false }));
  const inBrackets: SplitName[] = [];
  const bare = name.replaceAll(BRACKETED, (_, letter: string, inner: string) => {
    const former = letter.toLowerCase() === "f";
    for (const text of inner.split(/;\s*/))
      if (text.trim() !== "") inBrackets.push({ text: text.trim(), former });
    return " ";
  });
  const [first = "", ...rest] = bare.trim().split(MARK);
  const leading = LEADING.exec(first.trim());
  const result: SplitName[] = [{ text: (leading?.[2] ?? first).trim(), former: leading?.[1] === "f" }];
  // Two letters, one of them undefined, stand before every further name.
  for (let index = 0; index + 2 < rest.length; index += 3) {
    const letter = rest[index] ?? rest[index + 1];
    result.push({ text: rest[index + 2]?.trim() ?? "", former: letter?.toLowerCase() === "f" });
  }
  return [...result, ...inBrackets]
    .map((part) => ({ ...part, text: balanced(part.text) }))
    .filter((part) => part.text !== "");
}

/** Without a bracket at its end whose partner went to another name. */
function balanced(text: string): string {
  const [opened, closed] = [text.split(/[([]/).length, text.split(/[)\]]/).length];
  if (opened > closed) return text.replace(/\s*[([]$/, "");
  return opened < closed ? text.replace(/[)\]]$/, "") : text;
}
