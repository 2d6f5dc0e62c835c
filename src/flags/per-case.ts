import type { Case } from "./rule.ts";

/**
 * What many rules ask of one shipment is made out once: it is kept until the next shipment is asked about. What is known of a
 * shipment never changes.
 */
export function perCase<T, Known extends Partial<Case> = Case>(
  tell: (facts: Known) => T,
): (facts: Known) => T {
  let last: { readonly of: Known; readonly is: T } | undefined;
  return (facts) => {
    if (last?.of !== facts) last = { of: facts, is: tell(facts) };
    return last.is;
  };
}
