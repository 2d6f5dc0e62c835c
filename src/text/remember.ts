/** Texts beyond this are not remembered: they seldom come again. Letters. */
const LONGEST = 1000;

/**
 * `make`, a pure function of a text or a number, with a memory of what it made of the last ones: `most` of them at most, then
 * it is emptied, so that memory stays bounded. It must never make `undefined`.
 */
export function remember<T, K extends string | number = string>(
  make: (of: K) => T,
  most: number,
): (of: K) => T {
  const memo = new Map<K, T>();
  return (of) => {
    let known = memo.get(of);
    if (known === undefined) {
      known = make(of);
      if (typeof of === "string" && of.length > LONGEST) return known;
      if (memo.size >= most) memo.clear();
      memo.set(of, known);
    }
    return known;
  };
}
