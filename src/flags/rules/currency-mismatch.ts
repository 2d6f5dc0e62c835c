import { destinationsOf } from "../../model/destinations.ts";
import { currencyCountries } from "../../text/currency.ts";
import { countryOf, senderCountry } from "../people.ts";
import type { Rule } from "../rule.ts";

const CITATION = "European Commission guidance on enhanced due diligence (payment chains that are not usual)";
const EFFECTIVE = { from: "2023-09-07" } as const;

/** The currency of the invoice is the national one of a country that has no part in the shipment. */
export const currencyMismatch: Rule = {
  id: "currency-mismatch",
  about: "DEST.MISMATCH: the invoice is in the currency of a country that has no part in the shipment",
  codes: ["DEST.MISMATCH"],
  citation: CITATION,
  effective: EFFECTIVE,
  needs: ["currencies", "sender"],
  raise(facts) {
    const { items, parties, via } = facts.shipment;
    const destinations = destinationsOf(facts.shipment);
    const sender = senderCountry(facts);
    // The seller's own currency is usual, so that without it nothing can be told.
    if (sender === undefined || destinations.length === 0) return [];
    const part = new Set([
      sender,
      ...destinations,
      ...via,
      ...parties.flatMap((party) => [countryOf(party), party.headquarters]),
    ]);
    return [...new Set(items.flatMap(({ currency }) => currency ?? []))].sort().flatMap((currency) => {
      const countries = currencyCountries(currency) ?? [];
      if (countries.length === 0 || countries.some((one) => part.has(one))) return [];
      return [
        {
          code: "DEST.MISMATCH",
          rule: "currency-mismatch",
          confidence: 100,
          citation: CITATION,
          effective: EFFECTIVE,
          subject: "invoice",
          evidence: { currency, currencyCountry: countries.join(" "), destination: destinations.join(" ") },
        },
      ];
    });
  },
};
