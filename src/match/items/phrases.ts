/** Letters and digits of scripts that part words by blanks. */
const LETTER = /[\d]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  LETTER.test(String.fromCodePoint(code)) ? 1 : 0,
);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII[code] === 1 : code === code && LETTER.test(text[at]!);
}

/** Whether a folded text holds a word or phrase, not within a longer word. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!(at > 0 && isLetter(text, at - 1) && isLetter(word, 0)) && endsWell(text, at, word)) return true;
  return false;
}

function endsWell(text: string, at: number, word: string): boolean {
  return !(isLetter(text, at + word.length) && isLetter(word, word.length - 1));
}

/**
 * Makes many words and phrases ready to be found in a folded text all at once, each as `holdsWord` would find it. Phrases are filed
 * under the letters they begin with, up to the first that is none; those that begin with none, under that.
 */
export function openPhrases(phrases: Iterable<string>): (text: string) => ReadonlySet<string> {
  const filed = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    if (phrase === "") continue;
    const key = isLetter(phrase, 0) ? phrase.slice(0, runEnd(phrase, 0)) : phrase[0]!;
    const others = filed.get(key);
    if (others === undefined) filed.set(key, [phrase]);
    else others.push(phrase);
  }
  return (text) => {
    const held = new Set<string>();
    for (let at = 0; at < text.length;) {
      const end = isLetter(text, at) ? runEnd(text, at) : at + 1;
      const near = filed.get(text.slice(at, end));
      if (near !== undefined)
        for (const phrase of near)
          if (text.startsWith(phrase, at) && endsWell(text, at, phrase)) held.add(phrase);
      at = end;
    }
    return held;
  };
}

function runEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isLetter(text, at)) at++;
  return at;
}
