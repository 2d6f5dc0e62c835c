/** A table asked by word or letter. It is built when it is first asked: most runs never meet its script. */
export interface Lookup<T> {
  get(key: string): T | undefined;
  has(key: string): boolean;
  entries(): Iterable<readonly [key: string, value: T]>;
  /** Length of its longest key, in UTF-16 units. */
  longest(): number;
}

export function lookup<T>(build: () => ReadonlyMap<string, T>): Lookup<T> {
  let built: ReadonlyMap<string, T> | undefined;
  let length: number | undefined;
  const map = () => (built ??= build());
  return {
    get: (key) => map().get(key),
    has: (key) => map().has(key),
    entries: () => map(),
    longest: () => (length ??= Math.max(...Array.from(map().keys(), (key) => key.length))),
  };
}
