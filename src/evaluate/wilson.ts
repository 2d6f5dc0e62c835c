/**
 * The Wilson interval of a share at 95 % (z = 1.96), exact: bounds are compared as whole numbers, so no rounding of a
 * square root can move them. With z² = 2401/625 the bounds of k of n are
 * (1250k + 2401 ± 49·√(A/n)) / (1250n + 4802), where A = 2500·k(n − k) + 2401·n.
 * Source: E. B. Wilson, JASA 22 (1927), 209–212.
 */
interface Parts {
  readonly centre: bigint;
  readonly whole: bigint;
  /** The square of the root's part, times n. */
  readonly root: bigint;
  readonly n: bigint;
}

function partsOf(count: number, of: number): Parts {
  const [k, n] = [BigInt(count), BigInt(of)];
  const area = 2500n * k * (n - k) + 2401n * n;
  return { centre: 1250n * k + 2401n, whole: 1250n * n + 4802n, root: 2401n * area, n };
}

/** Is the upper bound of `count` of `of` at most `most` of `scale`? False where `of` is 0. */
export function upperAtMost(count: number, of: number, most: number, scale: number): boolean {
  if (of === 0) return false;
  const { centre, whole, root, n } = partsOf(count, of);
  const left = BigInt(most) * whole - BigInt(scale) * centre;
  return left >= 0n && left * left * n >= BigInt(scale) * BigInt(scale) * root;
}

/** Is the lower bound at least `least` of `scale`? */
export function lowerAtLeast(count: number, of: number, least: number, scale: number): boolean {
  if (of === 0) return false;
  const { centre, whole, root, n } = partsOf(count, of);
  const left = BigInt(scale) * centre - BigInt(least) * whole;
  return left >= 0n && left * left * n >= BigInt(scale) * BigInt(scale) * root;
}

/** The least whole of which none lost proves that at most `most` of `scale` are; undefined where none does. */
export function leastWithout(most: number, scale: number): number | undefined {
  if (most <= 0) return undefined;
  // 4802 / (1250n + 4802) ≤ most / scale
  const [m, s] = [BigInt(most), BigInt(scale)];
  const least = (4802n * (s - m) + 1250n * m - 1n) / (1250n * m);
  return Number(least < 1n ? 1n : least);
}
