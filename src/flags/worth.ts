import type { PastOrder } from "../model/history.ts";
import type { Item } from "../model/shipment.ts";
import { amountOf } from "../text/amount.ts";
import { roughUsd } from "./limits.ts";

/** Quantity and value of a line, where they can be read and are above 0. */
export function numbers({ quantity, unit, value, currency }: Item): {
  readonly quantity?: number;
  readonly value?: number;
} {
  const [pieces, worth] = [numberOf(quantity, unit), numberOf(value, currency)];
  return {
    ...(pieces === undefined || pieces <= 0 ? {} : { quantity: pieces }),
    ...(worth === undefined || worth <= 0 ? {} : { value: worth }),
  };
}

function numberOf(text: string | undefined, of: string | undefined): number | undefined {
  const plain = text === undefined ? undefined : amountOf(text, of);
  return plain === undefined ? undefined : Number(plain);
}

/** Value of a line in US dollars, roughly; undefined where it cannot be told. */
export function worthOf(item: Item): number | undefined {
  const { value } = numbers(item);
  return value === undefined ? undefined : roughUsd(value, item.currency);
}

/** The price of one unit. */
export function priceOf({ quantity, value }: Pick<PastOrder, "quantity" | "value">): number | undefined {
  return quantity === undefined || value === undefined ? undefined : value / quantity;
}

/** The middle one of some numbers, the lower of two; undefined for none. */
export function medianOf(all: readonly number[]): number | undefined {
  return all.toSorted((a, b) => a - b)[Math.ceil(all.length / 2) - 1];
}

/** The currencies of lines that tell a value, in order of code. */
export function currenciesOf(items: readonly Item[]): readonly string[] {
  const told = items.flatMap((item) =>
    item.currency !== undefined && numbers(item).value !== undefined ? [item.currency] : [],
  );
  return [...new Set(told)].sort();
}

/** A number for the evidence: two decimals at most. */
export const shortly = (amount: number): string => String(Math.round(amount * 100) / 100);
