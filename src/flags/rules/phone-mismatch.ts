import { destinationsOf } from "../../model/destinations.ts";
import { phoneCountries } from "../../text/calling-code.ts";
import { isKnown } from "../known.ts";
import { countryOf, customersOf } from "../people.ts";
import type { Rule } from "../rule.ts";

const CITATION = "FIN-2023-NTC2 (telephone numbers of another country)";
const EFFECTIVE = { from: "2023-11-06" } as const;

/** Who buys or receives has a telephone in a country in which neither it nor the destination is. */
export const phoneMismatch: Rule = {
  id: "phone-mismatch",
  about:
    "DEST.MISMATCH: the telephone of a customer is of another country than the customer and the destination, one of them outside the partner group",
  codes: ["DEST.MISMATCH"],
  citation: CITATION,
  effective: EFFECTIVE,
  needs: ["phones"],
  raise(facts) {
    if (!isKnown("phones", facts)) return [];
    const { shipment, places } = facts;
    const isPartner = (country: string) => places.partners.includes(country);
    return customersOf(facts).flatMap((party) => {
      const home = countryOf(party);
      const known = new Set([home, party.country, ...destinationsOf(shipment), party.headquarters]);
      if (home === undefined) return [];
      return party.identifiers
        .filter(({ scheme }) => scheme === "phone")
        .flatMap(({ value }) => {
          const countries = phoneCountries(value);
          if (countries === undefined || countries.some((one) => known.has(one))) return [];
          // Among partners a telephone across the border is usual.
          if (isPartner(home) && countries.every(isPartner)) return [];
          return [
            {
              code: "DEST.MISMATCH",
              rule: "phone-mismatch",
              confidence: 100,
              citation: CITATION,
              effective: EFFECTIVE,
              subject: party.role,
              evidence: { party: party.name, country: home, phone: value, phoneCountry: countries.join(" ") },
            },
          ];
        });
    });
  },
};
