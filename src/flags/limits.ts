/** Where conduct begins to be out of line: one home for the numbers of the rules that are no severities. */

/** Value of one line, US dollars roughly, from which goods are costly. */
export const COSTLY_USD = 50_000;
/** From which a line of equipment is one that is installed and serviced. */
export const CAPITAL_USD = 25_000;
/** A unit price this many times the median of earlier ones is far above it. */
export const PRICE_TIMES = 3;
/** A quantity this many times the greatest before is out of line. */
export const QUANTITY_TIMES = 5;
/** A month this many times the mean of the months before is a sudden rise. */
export const VOLUME_TIMES = 4;
/** Orders or months that must be known before they are compared with. */
export const LEAST_ORDERS = 4;
export const LEAST_MONTHS = 3;
/** A way this many times the direct one, and longer by this many kilometres, is a detour. */
export const DETOUR_TIMES = 2.5;
export const DETOUR_KM = 3000;
/** Days within which a firm is young. */
export const YOUNG_DAYS = 365;

/** About how many US dollars a hundred units of a currency were worth in 2026: for orders of magnitude alone. */
const USD_PER_100: Readonly<Record<string, number>> = {
  USD: 100,
  EUR: 110,
  GBP: 130,
  CHF: 115,
  JPY: 0.65,
  CNY: 14,
  RMB: 14,
  AED: 27,
  TRY: 2.5,
  INR: 1.1,
  SEK: 10,
  NOK: 9.5,
  DKK: 15,
  PLN: 25,
  CZK: 4.5,
  CAD: 72,
  AUD: 65,
  SGD: 75,
  HKD: 12.8,
  KRW: 0.07,
  TWD: 3.1,
  BRL: 18,
  MXN: 5.5,
  ZAR: 5.5,
  KZT: 0.2,
  RUB: 1.2,
};

/** A value in US dollars, roughly; undefined for a currency that is not on the table. */
export function roughUsd(value: number, currency: string | undefined): number | undefined {
  const rate = USD_PER_100[(currency ?? "").trim().toUpperCase()];
  return rate === undefined ? undefined : (value * rate) / 100;
}
