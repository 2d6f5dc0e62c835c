/** Names as the words they hold: their tokens in one run, and where each name's begin, with the end of the last. */
export interface NameRuns {
  readonly starts: Uint32Array;
  readonly tokens: Uint32Array;
}

/** Tokens are fewer: two of them make one number of 52 bits. */
const TOKENS = 2 ** 26;

/**
 * The names in the order in which an index files them: those side by side that share the word that fewest names hold, and of these
 * the next. A search meets names by their rarer words, and so reads what lies together. `size` is how many tokens there are.
 */
export function fileOrder({ starts, tokens }: NameRuns, size: number): Uint32Array {
  if (size >= TOKENS) throw new RangeError("more words than the index can number");
  const holders = new Uint32Array(size);
  for (const token of tokens) holders[token]!++;
  const keys = new Float64Array(starts.length - 1);
  for (let name = 0; name < keys.length; name++) {
    const own = tokens.subarray(starts[name], starts[name + 1]);
    let [first, second] = [-1, -1];
    for (const token of own) {
      if (first < 0 || isRarer(token, first)) [first, second] = [token, first];
      else if (token !== first && (second < 0 || isRarer(token, second))) second = token;
    }
    keys[name] = (first + 1) * TOKENS + second + 1;
  }
  return Uint32Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);

  function isRarer(a: number, b: number): boolean {
    return holders[a]! < holders[b]! || (holders[a] === holders[b] && a < b);
  }
}

/** The names in another order. */
export function filed({ starts, tokens }: NameRuns, order: Uint32Array): NameRuns {
  const filedStarts = new Uint32Array(starts.length);
  const filedTokens = new Uint32Array(tokens.length);
  let end = 0;
  for (const [at, name] of order.entries()) {
    const own = tokens.subarray(starts[name], starts[name + 1]);
    filedTokens.set(own, end);
    end += own.length;
    filedStarts[at + 1] = end;
  }
  return { starts: filedStarts, tokens: filedTokens };
}

/** Where each name stands in an order. */
export function placesIn(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  for (const [at, name] of order.entries()) places[name] = at;
  return places;
}
