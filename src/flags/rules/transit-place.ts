import { destinationsOf } from "../../model/destinations.ts";
import { isClosed, raisePlace, rulesFor } from "../places.ts";
import type { Rule } from "../rule.ts";

/** The route leads through a place that is closed for nearly everything. */
export const transitPlace: Rule = {
  id: "transit-place",
  about: "DEST.TRANSIT: a country on the way is embargoed or under a severe regime",
  codes: ["DEST.TRANSIT"],
  citation: "by place: data/countries",
  needs: ["route"],
  raise(facts) {
    const destinations = destinationsOf(facts.shipment);
    return facts.shipment.via
      .filter((country) => !destinations.includes(country))
      .flatMap((country) =>
        rulesFor(facts, { country })
          .filter(isClosed)
          .map((place) =>
            raisePlace(place, {
              code: "DEST.TRANSIT",
              rule: "transit-place",
              subject: "route",
              evidence: { via: country },
            }),
          ),
      );
  },
};
