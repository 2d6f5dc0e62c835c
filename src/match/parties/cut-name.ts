import { fold } from "../../text/fold.ts";
import { endCutForm, isLegalForm } from "../../text/legal-forms.ts";
import { tokensOf } from "../../text/tokens.ts";
import { wordsBeginning } from "../../text/trade-words.ts";

/** Letters that fields of usual systems hold: what fills one to the last may be cut. */
const FIELDS: ReadonlySet<number> = new Set([30, 35, 40]);

/** Whether a name fills a field to the last and ends in the beginning of a word of trade or a legal form: some of it may be missing. */
export function isCut(name: string): boolean {
  return FIELDS.has(name.length) && uncut(name, tokensOf(name)).length > 0;
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
