import { destinationsOf } from "../../model/destinations.ts";
import { codesOf } from "../goods.ts";
import type { Rule } from "../rule.ts";

/** Groups of places that concern by one reason for control. */
const GROUPS = [
  ["D:2", "NP"],
  ["D:3", "CB"],
  ["D:4", "MT"],
] as const;
const CITATION = "15 CFR part 740 Supp. 1, Country Group D";
const EFFECTIVE = { from: "1996-03-25" } as const;

/** The destination is in a group that concerns by the very reason the goods are controlled for. */
export const destinationReason: Rule = {
  id: "destination-reason",
  about:
    "DEST.CONCERN: the destination is in D:2, D:3 or D:4 and the goods are controlled for that group's reason (NP, CB, MT)",
  codes: ["DEST.CONCERN"],
  citation: CITATION,
  effective: EFFECTIVE,
  needs: ["destination", "control_codes"],
  raise(facts) {
    const { shipment, places } = facts;
    const destinations = destinationsOf(shipment);
    const reads = [...new Set(destinations.map((country) => places.treatAs["us"]?.[country] ?? country))];
    const asked = reads.flatMap((read) =>
      GROUPS.filter(([group]) => places.groups[group]?.includes(read)).map((row) => [read, ...row] as const),
    );
    return asked.flatMap(([read, group, reason]) => {
      const code = codesOf(facts)
        .filter(({ reasons }) => reasons.includes(reason))
        .sort((a, b) => b.confidence - a.confidence)[0];
      if (code === undefined) return [];
      return [
        {
          code: "DEST.CONCERN",
          rule: "destination-reason",
          confidence: code.confidence,
          citation: `${CITATION} (${group})`,
          effective: EFFECTIVE,
          overlay: "us",
          subject: "destination",
          evidence: {
            destination: shipment.destinationText ?? destinations.join(" "),
            country: read,
            group,
            reason_for_control: reason,
            controlled: code.code,
          },
        },
      ];
    });
  },
};
