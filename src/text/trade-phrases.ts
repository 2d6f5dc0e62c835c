import { PHRASES } from "./trade-phrases-data.ts";

interface Word {
  readonly ways: readonly string[];
  readonly optional: boolean;
  /** A number stands here, and is no part of what is rewritten. */
  readonly number: boolean;
}

interface Phrase {
  readonly words: readonly Word[];
  readonly short: readonly string[];
}

/** What is written of the phrases by each way to write their first word; the phrases are made when that word is met. */
const BY_FIRST = new Map<string, readonly (readonly [short: string, way: string])[]>();
for (const row of PHRASES.trim().split("\n")) {
  const [short = "", ways = ""] = row.split(" = ");
  for (const way of ways.split(" ; ")) {
    const [first = ""] = way.split(" ", 1);
    for (const word of first.split("/")) BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), [short, way]]);
  }
}
const made = new Map<string, readonly Phrase[]>();

/** The phrases that begin with a word, those of the most words first. Hot. */
function phrasesFrom(first: string): readonly Phrase[] | undefined {
  const written = BY_FIRST.get(first);
  if (written === undefined) return undefined;
  let phrases = made.get(first);
  if (phrases === undefined) {
    phrases = written
      .map(([short, way]) => ({ words: way.split(" ").map(wordOf), short: short.split(" ") }))
      .sort((a, b) => b.words.length - a.words.length);
    made.set(first, phrases);
  }
  return phrases;
}

/** Whether a phrase of the table begins with a word. */
export function beginsTradePhrase(word: string): boolean {
  return BY_FIRST.has(word);
}

function wordOf(text: string): Word {
  const plain = text.replace("?", "");
  return { ways: plain.split("/"), optional: plain !== text, number: plain === "#" };
}

/**
 * The canonical tokens of a name with the phrases of the table written one way: `33 TsNII` and `33rd Central Scientific
 * Research Institute` → `33 central research institute`. The same array where none stands in it, the usual case.
 */
export function shortenTradePhrases(tokens: string[]): string[] {
  let out: string[] | undefined;
  for (let at = 0; at < tokens.length;) {
    const phrases = phrasesFrom(tokens[at]!);
    let length = 0;
    const found = phrases?.find(({ words }) => (length = lengthAt(words, tokens, at)) > 0);
    if (found !== undefined) {
      out ??= tokens.slice(0, at);
      out.push(...found.short);
    } else out?.push(tokens[at]!);
    at += found === undefined ? 1 : length;
  }
  return out ?? tokens;
}

/** How many tokens from a place on a phrase takes; 0 where it does not stand there. */
function lengthAt(words: readonly Word[], tokens: readonly string[], from: number): number {
  let at = from;
  for (const { ways, optional, number } of words) {
    if (number) {
      if (!/^\d+$/.test(tokens[at] ?? "")) return 0;
    } else if (ways.includes(tokens[at] ?? "")) at++;
    else if (!optional) return 0;
  }
  return at - from;
}
