/**
 * `make`, a pure function of a text, with a memory of what it made of the last texts: `most` of them at most, then it is
 * emptied, so that memory stays bounded. It must never make `undefined`.
 */
export function remember<T>(make: (text: string) => T, most: number): (text: string) => T {
  const memo = new Map<string, T>();
  return (text) => {
    let known = memo.get(text);
    if (known === undefined) {
      if (memo.size >= most) memo.clear();
      memo.set(text, (known = make(text)));
    }
    return known;
  };
}
