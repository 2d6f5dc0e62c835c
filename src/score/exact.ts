const FULL = 10_000n; // one hundred points, in hundredths

/**
 * 100 × (1 − Π (1 − points/100)), computed exactly and rounded half up.
 * Each part is in hundredths of a point, a whole number 0–10000; the answer is a whole number of points, 0–100.
 * @throws RangeError for a part outside that range.
 */
export function combine(points: readonly number[]): number {
  let whole = 1n;
  let left = 1n;
  for (const part of points) {
    if (!Number.isInteger(part) || part < 0 || part > 10_000) {
      throw new RangeError(`points must be a whole number of hundredths from 0 to 10000, not ${part}`);
    }
    whole *= FULL;
    left *= FULL - BigInt(part);
  }
  return Number((200n * (whole - left) + whole) / (2n * whole));
}
