/** Numbers below `limit`, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of `values`. */
export function pick<T>(next: (limit: number) => number, values: readonly T[]): T {
  return values[next(values.length)]!;
}

/** `token` after one insertion, deletion, replacement or swap of neighbours, each as likely. */
export function damage(next: (limit: number) => number, token: string): string {
  const letter = "abcdefghijklmnopqrstuvwxyz"[next(26)]!;
  const place = next(token.length);
  const [head, tail] = [token.slice(0, place), token.slice(place)];
  const kind = next(4);
  if (kind === 0) return head + letter + tail;
  if (kind === 1) return head + tail.slice(1);
  if (kind === 2) return head + letter + tail.slice(1);
  return head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
}
