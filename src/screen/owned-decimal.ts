/** An exact decimal, `n` × 10^−`e`: shares are never rounded, as 49.99999 % is not 50 %. */
export interface Decimal {
  readonly n: bigint;
  readonly e: number;
}

export const ZERO: Decimal = { n: 0n, e: 0 };
export const ONE: Decimal = { n: 1n, e: 0 };

/** `49.9` per cent as a part of one. */
export function ofPercent(text: string): Decimal {
  const [whole = "0", decimals = ""] = text.split(".");
  return { n: BigInt(whole + decimals), e: decimals.length + 2 };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const e = Math.max(a.e, b.e);
  return { n: raised(a, e) + raised(b, e), e };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { n: a.n * b.n, e: a.e + b.e };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const e = Math.max(a.e, b.e);
  const difference = raised(a, e) - raised(b, e);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const atMostOne = (a: Decimal): Decimal => (compare(a, ONE) > 0 ? ONE : a);
export const larger = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? b : a);

/** `36 %`, `33.3333 %`: four decimals, cut and not rounded. */
export function percentWords(a: Decimal): string {
  const parts = a.e > 6 ? a.n / 10n ** BigInt(a.e - 6) : raised(a, 6);
  const whole = parts / 10_000n;
  const decimals = String(parts % 10_000n)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${whole}${decimals === "" ? "" : `.${decimals}`} %`;
}

function raised({ n, e }: Decimal, to: number): bigint {
  return n * 10n ** BigInt(to - e);
}
