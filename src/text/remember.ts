/** Texts beyond this are not remembered: they seldom come again. Letters. */
const LONGEST = 1000;

/**
 * `make`, a pure function of a text or a number, with a memory of what it made of the last ones: `most` of them at most, so that
 * memory stays bounded. What was not asked for while half of that came anew is forgotten. It must never make `undefined`. Hot.
 */
export function remember<T, K extends string | number = string>(
  make: (of: K) => T,
  most: number,
): (of: K) => T {
  let young = new Map<K, T>();
  let old = new Map<K, T>();
  return (of) => {
    const recent = young.get(of);
    if (recent !== undefined) return recent;
    const known = old.get(of) ?? make(of);
    if (typeof of === "string" && of.length > LONGEST) return known;
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(of, known);
    return known;
  };
}
