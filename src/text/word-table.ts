/** Words looked for in the text of a table before it is worth taking apart: a run about one party asks for few. */
const FEW = 32;

const WORD = /[a-z0-9]+/g;

/** The folded words of a table's text, in order. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Where a folded word first stands as a whole in the text of a table; -1 where it does not. */
export function placeOfWord(text: string, word: string): number {
  if (word === "" || word.includes(" ")) return -1;
  let at = text.indexOf(word);
  while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + word.length)))
    at = text.indexOf(word, at + 1);
  return at;
}

/** Whether no letter or digit of a folded word stands at a place of a table's text. */
export function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !((code >= 97 && code <= 122) || (code >= 48 && code <= 57));
}

/**
 * A table of folded words, from rows of a meaning and the words that have it; the last row counts for a word of several. The first
 * words asked are looked for in the text of the rows, then the table is made. Hot.
 */
export function wordTable<T>(
  rows: readonly (readonly [meaning: T, words: string])[],
): (word: string) => T | undefined {
  return askedSeldom(
    (word) => rows.findLast(([, words]) => placeOfWord(words, word) >= 0)?.[0],
    () => {
      const table = new Map<string, T>();
      for (const [meaning, words] of rows) for (const word of wordsIn(words)) table.set(word, meaning);
      return table;
    },
  );
}

/** What a table says of a word: found by a search at first, by the table when more is asked. Both must say the same. Hot. */
export function askedSeldom<T>(
  search: (word: string) => T | undefined,
  build: () => ReadonlyMap<string, T>,
): (word: string) => T | undefined {
  let table: ReadonlyMap<string, T> | undefined;
  const asked = new Map<string, T | undefined>();
  return (word) => {
    if (table !== undefined) return table.get(word);
    if (asked.has(word)) return asked.get(word);
    if (asked.size >= FEW) {
      asked.clear();
      table = build();
      return table.get(word);
    }
    const found = search(word);
    asked.set(word, found);
    return found;
  };
}
