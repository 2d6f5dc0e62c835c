import type { ItemAsk } from "../model/classification.ts";
import { isCasNumber } from "../text/cas-number.ts";
import { hsDigits } from "../text/hs-code.ts";

/** What is stated beside a description, as written; empty text says nothing. */
export interface Stated {
  readonly hs?: string | undefined;
  readonly declared?: string | undefined;
  readonly cas?: readonly string[] | undefined;
}

/** The facts that can be used, and in words those that can not. */
export function statedFacts({ hs = "", declared = "", cas = [] }: Stated): {
  readonly facts: Omit<ItemAsk, "text">;
  readonly unused: readonly string[];
} {
  const digits = hsDigits(hs);
  const numbers = cas.filter((one) => one.trim() !== "");
  const known = numbers.filter(isCasNumber);
  return {
    facts: {
      ...(digits === undefined ? {} : { hs: digits }),
      ...(declared.trim() === "" ? {} : { declared }),
      ...(known.length === 0 ? {} : { cas: known }),
    },
    unused: [
      ...(hs.trim() !== "" && digits === undefined ? [`HS code ${hs} is none: 4 to 12 digits`] : []),
      ...numbers
        .filter((one) => !isCasNumber(one))
        .map((one) => `CAS number ${one} is none: its check digit or form is wrong`),
    ],
  };
}
