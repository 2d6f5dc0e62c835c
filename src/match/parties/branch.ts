import { commonWord } from "../../text/common-words.ts";
import { legalClass } from "../../text/legal-forms.ts";
import { townOf } from "../../text/towns.ts";
import { wordKind } from "../../text/trade-words.ts";

/**
 * The name of the body that a branch belongs to, in law the body itself: `Bank Melli Iran, Hamburg Branch`, `Bank Tejarat Succursale
 * de Paris`. Undefined where no branch is named behind two words or more of another name.
 */
export function withoutBranch(tokens: readonly string[]): string[] | undefined {
  const at = tokens.findIndex(isBranch);
  if (at < LEAST) return undefined;
  const behind = tokens.slice(at + 1);
  if (!behind.every((token) => isPlace(token) || commonWord(token) === "particle" || isBranch(token)))
    return undefined;
  // The town before the word: `Hamburg Branch`; with one behind it (`branch in Hamburg`) what stands before is the name's own.
  const town = behind.length === 0 && at > LEAST && isPlace(tokens[at - 1]!) ? 1 : 0;
  return tokens.slice(0, at - town);
}

/** Words a name has at least before the word for a branch. */
const LEAST = 2;

function isBranch(token: string): boolean {
  return legalClass(token) === "branch";
}

function isPlace(token: string): boolean {
  if (commonWord(token) === "place") return true;
  const kind = wordKind(token);
  return kind === "city" || kind === "country" || townOf(token) !== undefined;
}
