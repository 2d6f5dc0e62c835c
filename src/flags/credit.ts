import { isBank } from "./lexicon.ts";
import { inRole, receiversWho } from "./people.ts";
import { perCase } from "./per-case.ts";
import type { Case } from "./rule.ts";
import { isCredit } from "./terms.ts";

/** The banks among those who receive the goods. */
export const banksOf = perCase((facts) => receiversWho(facts, isBank));

/** Goods under a letter of credit are consigned to a bank, and nobody but banks is named as who uses them. */
export function isCreditToBank(facts: Case): boolean {
  const { paymentTerms } = facts.shipment;
  return (
    paymentTerms !== undefined &&
    isCredit(paymentTerms) &&
    banksOf(facts).length > 0 &&
    inRole(facts, "end_user").every(isBank)
  );
}
