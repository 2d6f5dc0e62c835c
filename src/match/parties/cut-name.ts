import { isLegalForm } from "../../text/legal-forms.ts";
import { wordsBeginning } from "../../text/trade-words.ts";

/** Letters that fields of usual systems hold: what fills one to the last may be cut. */
const FIELDS: ReadonlySet<number> = new Set([30, 35, 40]);

/** The ways in which a name that fills a field may have gone on, where its last word is the beginning of words of trade. */
export function uncut(name: string, tokens: readonly string[]): string[][] {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length < 2 || !FIELDS.has(name.length)) return [];
  if (isLegalForm(last)) return [];
  return wordsBeginning(last).map((word) => [...tokens.slice(0, -1), word]);
}
