/** Letters and digits of scripts that part words by blanks. */
const LETTER = /[\d]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u;
const NO = 1;
const YES = 2;
/** Whether each is such a letter; 0 until it is first met. */
const KNOWN = new Uint8Array(0x10000);

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const known = KNOWN[code] || (KNOWN[code] = LETTER.test(String.fromCharCode(code)) ? YES : NO);
  return known === YES;
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
 * under a sum of the letters they begin with, up to the first that is none; those that begin with none, under that. Phrases of
 * different letters may share a sum: each is compared in full.
 */
export function openPhrases(phrases: Iterable<string>): (text: string) => ReadonlySet<string> {
  const filed = new Map<number, string[]>();
  for (const phrase of new Set(phrases)) {
    if (phrase === "") continue;
    let sum = phrase.charCodeAt(0);
    if (isLetter(phrase, 0)) for (let at = 1; isLetter(phrase, at); at++) sum = withLetter(sum, phrase, at);
    const others = filed.get(sum);
    if (others === undefined) filed.set(sum, [phrase]);
    else others.push(phrase);
  }
  return (text) => {
    const held = new Set<string>();
    for (let at = 0; at < text.length;) {
      let sum = text.charCodeAt(at);
      let end = at + 1;
      if (isLetter(text, at)) for (; isLetter(text, end); end++) sum = withLetter(sum, text, end);
      const near = filed.get(sum);
      if (near !== undefined)
        for (const phrase of near)
          if (text.startsWith(phrase, at) && endsWell(text, at, phrase)) held.add(phrase);
      at = end;
    }
    return held;
  };
}

function withLetter(sum: number, text: string, at: number): number {
  return (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
}
