import { isKnownWord } from "./known-word.ts";
import { lookup } from "./lookup.ts";
import { tradeWord } from "./trade-words.ts";

/** Words of firms' names that are written oftenest, too short to be repaired by `canonicalWord`. */
const FREQUENT =
  "limited company trading holding holdings shipping services service airlines airways aviation electric electronic agency " +
  "group industry industrial machinery marine maritime commerce export import general global logistic logistics product " +
  "products national system systems chemical petroleum";
/** Letters from which on one letter lost or two exchanged leave no doubt. */
const SHORTEST = 6;

/** Frequent words by their slips, those alone that are of one. */
const SLIPS = lookup(() => {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const word of FREQUENT.split(" ")) {
    for (const slip of slipsOf(word)) {
      const other = found.get(slip);
      if (other !== undefined && tradeWord(other) !== tradeWord(word)) shared.add(slip);
      found.set(slip, word);
    }
  }
  for (const slip of shared) found.delete(slip);
  return found;
});

/**
 * A folded word with a letter behind its first that was lost, doubled or exchanged with the next put right (`traing`, `limitted`,
 * `comapny`), where it is no word or name itself; any other as it is. Hot.
 */
export function withoutSlip(word: string): string {
  const right = word.length < SHORTEST - 1 ? undefined : SLIPS.get(word);
  return right === undefined || isWord(word) ? word : right;
}

function slipsOf(word: string): string[] {
  if (word.length < SHORTEST) return [];
  const slips: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const [before, letter, next, behind] = [
      word.slice(0, at),
      word[at]!,
      word[at + 1] ?? "",
      word.slice(at + 2),
    ];
    slips.push(before + letter + letter + next + behind);
    // What lacks its last letter is the beginning of a word, not a slip.
    if (next === "") continue;
    slips.push(before + next + behind, before + next + letter + behind);
  }
  return slips.filter((slip) => slip !== word);
}

/** A given name and a river that no table has. */
const OTHER_WORDS = new Set(["marnie", "marne"]);

function isWord(text: string): boolean {
  return OTHER_WORDS.has(text) || isKnownWord(text);
}
