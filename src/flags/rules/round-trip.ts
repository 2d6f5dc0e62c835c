import { destinationsOf } from "../../model/destinations.ts";
import { conductRule } from "../conduct.ts";
import { EU_2023 } from "../guidance.ts";
import { senderCountry } from "../people.ts";

/** Goods that leave a country by way of another and come back to it. */
export const roundTrip = conductRule({
  id: "round-trip",
  when: "the goods go abroad and come back to the country they leave from",
  citation: `${EU_2023.cite} (round trips)`,
  since: EU_2023.since,
  needs: ["destination", "route"],
  seen: (facts) => {
    const destinations = destinationsOf(facts.shipment);
    const from = senderCountry(facts);
    const away = facts.shipment.via.filter((country) => country !== from);
    return from !== undefined && destinations.includes(from) && away.length > 0
      ? [{ subject: "route", evidence: { from, via: away.join(" ") } }]
      : [];
  },
});
