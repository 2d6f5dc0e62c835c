import type { Rule } from "../rule.ts";

const CITATION = "common scoring system 1.0 section 4";

/** No country of destination could be established, so no rule about places was applied. */
export const destinationUnresolved: Rule = {
  id: "destination-unresolved",
  about: "DEST.UNRESOLVED: no country of destination can be established",
  codes: ["DEST.UNRESOLVED"],
  citation: CITATION,
  effective: { from: "2026-11-22" },
  needs: [],
  raise({ shipment }) {
    if (shipment.destination !== undefined) return [];
    return [
      {
        code: "DEST.UNRESOLVED",
        rule: "destination-unresolved",
        confidence: 100,
        citation: CITATION,
        subject: "destination",
        evidence: { destination: shipment.destinationText ?? "" },
      },
    ];
  },
};
