import type { Case } from "./rule.ts";

/** What many rules ask of one shipment is made out once: it is kept for as long as what is known of the shipment. */
export function perCase<T, Known extends Partial<Case> = Case>(
  tell: (facts: Known) => T,
): (facts: Known) => T {
  const told = new WeakMap<Known, { readonly is: T }>();
  return (facts) => {
    let known = told.get(facts);
    if (known === undefined) told.set(facts, (known = { is: tell(facts) }));
    return known.is;
  };
}
