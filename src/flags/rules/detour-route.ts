import { destinationsOf } from "../../model/destinations.ts";
import { distanceKm } from "../../text/country-points.ts";
import { conductRule } from "../conduct.ts";
import { SUPP3 } from "../guidance.ts";
import { DETOUR_KM, DETOUR_TIMES } from "../limits.ts";
import { senderCountry } from "../people.ts";

/** A way far longer than the direct one. */
export const detourRoute = conductRule({
  id: "detour-route",
  when: `a stop makes the way over ${DETOUR_TIMES} times the direct one, and longer by over ${DETOUR_KM} km`,
  citation: `${SUPP3.cite} (red flag 10)`,
  since: SUPP3.since,
  needs: ["destination", "route"],
  seen: (facts) => {
    const from = senderCountry(facts);
    if (from === undefined) return [];
    return destinationsOf(facts.shipment).flatMap((destination) => {
      if (from === destination) return [];
      const direct = distanceKm(from, destination);
      const off = facts.shipment.via.filter((stop) => {
        const [there, on] = [distanceKm(from, stop), distanceKm(stop, destination)];
        if (direct === undefined || there === undefined || on === undefined) return false;
        return there + on > DETOUR_TIMES * direct && there + on > direct + DETOUR_KM;
      });
      return off.length === 0
        ? []
        : [{ subject: "route", evidence: { from, via: off.join(" "), destination } }];
    });
  },
});
