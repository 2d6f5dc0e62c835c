import { isLegalForm } from "./legal-forms.ts";
import { isKnownWord } from "./known-word.ts";
import { PINYIN } from "./pinyin-syllables.ts";
import { TRADE } from "./trade-words-data.ts";
import { tradeWord, wordKind } from "./trade-words.ts";
import { askedSeldom, wordsIn } from "./word-table.ts";

/** Words of legal forms that no table has by themselves. */
const OF_FORMS: ReadonlySet<string> = new Set(
  "limited liability company corporation incorporated partnership gesellschaft haftung".split(" "),
);
/** Letters of a word that two words are not by accident, and of each part of it. */
const SHORTEST = 7;
const SHORTEST_PART = 2;

/** Whether a long word of trade or of a legal form begins so. Hot. */
const mayBegin = askedSeldom(
  (word) =>
    TRADE.includes(` ${word}`) ||
    TRADE.includes(`\n${word}`) ||
    [...OF_FORMS].some((form) => form.startsWith(word)) ||
    undefined,
  () => {
    const beginnings = new Map<string, true>();
    for (const word of [...wordsIn(TRADE), ...OF_FORMS])
      if (word.length >= SHORTEST)
        for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end++)
          beginnings.set(word.slice(0, end), true);
    return beginnings;
  },
);

/**
 * The folded words of a name without the blank where a line or a field broke within a word of trade (`Shahid Cheraghi Indu stries`,
 * `Limited Liab ility Company`); what follows the break is no word or name of its own. Undefined for most. Hot.
 */
export function withoutGaps(words: readonly string[]): string[] | undefined {
  let out: string[] | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    const broken = next !== undefined && mayBegin(word) === true && isBroken(word, next);
    if (broken) (out ??= words.slice(0, at)).push(word + next);
    else out?.push(word);
    if (broken) at++;
  }
  return out;
}

function isBroken(before: string, behind: string): boolean {
  const whole = before + behind;
  if (whole.length < SHORTEST || behind.length < SHORTEST_PART || isKnownWord(behind)) return false;
  // `Gong Cheng` is a person as well as engineering.
  if (PINYIN.has(before) && PINYIN.has(behind)) return false;
  return OF_FORMS.has(whole) || isTrade(whole) || isLegalForm(whole);
}

function isTrade(word: string): boolean {
  const head = tradeWord(word);
  return head !== undefined && wordKind(head) === "trade";
}
