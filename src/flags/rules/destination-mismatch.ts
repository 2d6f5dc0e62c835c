import { destinationsOf } from "../../model/destinations.ts";
import { isReceiver } from "../known.ts";
import { placesOf, toldElsewhere } from "../people.ts";
import type { Rule } from "../rule.ts";

const CITATION = "15 CFR part 732 Supp. 3 (red flags 8, 10); common scoring system 1.0 section 4";

/** Nobody who receives the goods is where they go, or a party's address lies in another country than the party, by its column or its words. */
export const destinationMismatch: Rule = {
  id: "destination-mismatch",
  about:
    "DEST.MISMATCH: no receiving party is in the country of destination, or a party and its address disagree",
  codes: ["DEST.MISMATCH"],
  citation: CITATION,
  effective: { from: "1996-03-25" },
  needs: ["destination", "receivers"],
  raise({ shipment }) {
    const base = {
      code: "DEST.MISMATCH",
      rule: "destination-mismatch",
      confidence: 100,
      citation: CITATION,
    } as const;
    const columns = shipment.parties
      .filter(({ country, address }) => country && address?.country && country !== address.country)
      .map(({ role, name, country, address }) => ({
        ...base,
        subject: role,
        evidence: { party: name, country: country ?? "", addressCountry: address?.country ?? "" },
      }));
    const texts = shipment.parties.flatMap((party) =>
      toldElsewhere(party).map((told) => ({
        ...base,
        subject: party.role,
        evidence: {
          party: party.name,
          country: party.country ?? party.address?.country ?? "",
          addressCountry: told.country,
          words: told.words,
        },
      })),
    );
    const own = [...columns, ...texts];
    const receivers = shipment.parties.filter(({ role }) => isReceiver(role));
    const places = new Set(receivers.flatMap(placesOf));
    if (places.size === 0) return own;
    const countries = [...places].sort().join(" ");
    const elsewhere = destinationsOf(shipment)
      .filter((destination) => !places.has(destination))
      .map((destination) => ({
        ...base,
        subject: "destination",
        evidence: { destination, receivers: countries },
      }));
    return [...own, ...elsewhere];
  },
};
