import { isBank } from "./lexicon.ts";
import { inRole, receiversOf } from "./people.ts";
import type { Case } from "./rule.ts";
import { isCredit } from "./terms.ts";

/** Goods under a letter of credit are consigned to a bank, and nobody but banks is named as who uses them. */
export function isCreditToBank(facts: Case): boolean {
  const { paymentTerms } = facts.shipment;
  return (
    paymentTerms !== undefined &&
    isCredit(paymentTerms) &&
    receiversOf(facts).some(isBank) &&
    inRole(facts, "end_user").every(isBank)
  );
}
