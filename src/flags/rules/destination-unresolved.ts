import type { Rule } from "../rule.ts";

/** No country of destination could be established, so no rule about places was applied. */
export const destinationUnresolved: Rule = {
  id: "destination-unresolved",
  about: "DEST.UNRESOLVED: no country of destination can be established",
  raise({ shipment }) {
    if (shipment.destination !== undefined) return [];
    return [
      {
        code: "DEST.UNRESOLVED",
        rule: "destination-unresolved",
        confidence: 100,
        citation: "common scoring system 1.0 section 4",
        subject: "destination",
        evidence: { destination: shipment.destinationText ?? "" },
      },
    ];
  },
};
