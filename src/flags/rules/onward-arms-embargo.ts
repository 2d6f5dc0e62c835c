import { destinationsOf } from "../../model/destinations.ts";
import { conductRule } from "../conduct.ts";
import { codesOf } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { countryOf } from "../people.ts";

const SERIES = /^\d[A-E](?:6\d\d|515)/;

/** Parts of arms on their way into a place under an arms embargo by a stop or a party there. */
export const onwardArmsEmbargo = conductRule({
  id: "onward-arms-embargo",
  when: "goods of the 600 series or 9x515 go by a place under a US arms embargo, or a party sits there",
  citation: `${SUPP3.cite} (red flag 14)`,
  since: "2013-10-15",
  needs: ["control_codes"],
  seen: (facts) => {
    const { shipment, places } = facts;
    const destinations = destinationsOf(shipment);
    const code = codesOf(facts)
      .filter((one) => SERIES.test(one.code))
      .sort((a, b) => b.confidence - a.confidence)[0];
    if (code === undefined) return [];
    const embargoed = new Set(places.groups["D:5"] ?? []);
    const reads = (country: string) => places.treatAs["us"]?.[country] ?? country;
    const touched = [...shipment.via, ...shipment.parties.flatMap((party) => countryOf(party) ?? [])]
      .filter((country) => !destinations.includes(country) && embargoed.has(reads(country)))
      .sort();
    return touched.length === 0
      ? []
      : [
          {
            subject: "route",
            confidence: code.confidence,
            evidence: { code: code.code, countries: [...new Set(touched)].join(" ") },
          },
        ];
  },
});
