const FULL = 10_000n; // one hundred points, in hundredths

/**
 * 100 × (1 − Π (1 − points/100)), computed exactly and rounded half up.
 * Each part is in hundredths of a point, a whole number 0–10000; the answer is a whole number of points, 0–100.
 * @throws RangeError for a part outside that range.
 */
export function combine(points: readonly number[]): number {
  const { whole, left } = productOf(points);
  return Number((200n * (whole - left) + whole) / (2n * whole));
}

/** The same before it is rounded, as a plain decimal without needless noughts: `94.8`. @throws RangeError as `combine`. */
export function exactly(points: readonly number[]): string {
  const { whole, left } = productOf(points);
  const value = 100n * (whole - left);
  const rest = (value % whole)
    .toString()
    .padStart(whole.toString().length - 1, "0")
    .replace(/0+$/u, "");
  return `${value / whole}${rest === "" ? "" : `.${rest}`}`;
}

/** What of the whole the parts leave; the whole is a power of ten. */
function productOf(points: readonly number[]): { readonly whole: bigint; readonly left: bigint } {
  let whole = 1n;
  let left = 1n;
  for (const part of points) {
    if (!Number.isInteger(part) || part < 0 || part > 10_000) {
      throw new RangeError(`points must be a whole number of hundredths from 0 to 10000, not ${part}`);
    }
    whole *= FULL;
    left *= FULL - BigInt(part);
  }
  return { whole, left };
}
