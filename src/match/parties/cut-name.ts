import { commonWord } from "../../text/common-words.ts";
import { fold } from "../../text/fold.ts";
import { endCutForm, isLegalForm } from "../../text/legal-forms.ts";
import { tokensOf } from "../../text/tokens.ts";
import { wordsBeginning } from "../../text/trade-words.ts";

/** Letters that fields of usual systems hold: what fills one to the last may be cut. */
const FIELDS: ReadonlySet<number> = new Set([30, 35, 40]);

/** Whether a name fills a field, or fills it but for a blank at the end. */
export function fillsField(name: string): boolean {
  return FIELDS.has(name.length) || FIELDS.has(name.length + 1);
}

/**
 * Whether a name fills a field to the last, and ends in the beginning of a word of trade or a legal form, or has nothing else before
 * its last word: some of it may be missing.
 */
export function isCut(name: string): boolean {
  if (!FIELDS.has(name.length)) return false;
  const tokens = tokensOf(name);
  const whole = tokens.slice(0, -1);
  return uncut(name, tokens).length > 0 || whole.every(tellsNothing) || endsInBeginning(name, tokens.at(-1));
}

/** A word of trade shortened to fewer letters is a clerk's (`Tech`) sooner than the field's. */
const SHORTEST_CUT = 6;

/** Whether the last word is the beginning of the word of trade that it is read as: `TECHNOLO`. */
function endsInBeginning(name: string, token: string | undefined): boolean {
  const last = fold(name).split(" ").at(-1)!;
  return last.length >= SHORTEST_CUT && last !== token && token?.startsWith(last) === true;
}

function tellsNothing(token: string): boolean {
  return isLegalForm(token) || commonWord(token) === "generic";
}

/** The ways in which a name that fills a field may have gone on, where it ends in the beginning of words of trade or of a legal form. */
export function uncut(name: string, tokens: readonly string[]): string[][] {
  if (!FIELDS.has(name.length) || tokens.length < 2) return [];
  const last = tokens.at(-1)!;
  if (isLegalForm(last)) return [];
  const formal = endCutForm(fold(name));
  if (formal !== undefined) return [tokensOf(formal)];
  return wordsBeginning(last).map((word) => [...tokens.slice(0, -1), word]);
}
