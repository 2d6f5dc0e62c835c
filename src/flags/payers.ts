import { destinationsOf } from "../model/destinations.ts";
import type { Party } from "../model/shipment.ts";
import { isLegalForm } from "../text/legal-forms.ts";
import { tokensOf } from "../text/tokens.ts";
import { countryOf, customersOf, inRole, isSameParty } from "./people.ts";
import type { Case } from "./rule.ts";

/** Payers who neither buy nor receive, from a country in which nobody does; none where a country is not known. */
export function strangerPayers(facts: Case): readonly Party[] {
  const payers = inRole(facts, "payer");
  if (payers.length === 0) return [];
  const customers = customersOf(facts);
  const countries = new Set([...destinationsOf(facts.shipment), ...customers.map(countryOf)]);
  countries.delete(undefined);
  if (countries.size === 0) return [];
  return payers
    .filter((payer) => !customers.some((one) => isSameParty(one, payer)))
    .filter((payer) => countryOf(payer) !== undefined && !countries.has(countryOf(payer)));
}

/** Whether a name has a legal form. */
export const isFirm = (name: string): boolean => tokensOf(name).some(isLegalForm);
