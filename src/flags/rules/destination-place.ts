import { raisePlace, rulesFor } from "../places.ts";
import type { Rule } from "../rule.ts";

/** The destination is under an embargo, a severe regime or an arms embargo, or is a country of concern. */
export const destinationPlace: Rule = {
  id: "destination-place",
  about:
    "DEST.EMBARGO, DEST.SEVERE, DEST.ARMS_EMBARGO or DEST.CONCERN: the destination is a place under such a rule",
  codes: [
    "DEST.EMBARGO",
    "DEST.SEVERE",
    "DEST.ARMS_EMBARGO",
    "DEST.ARMS_EMBARGO sensitive_item",
    "DEST.CONCERN",
  ],
  citation: "by place: data/countries",
  needs: ["destination"],
  raise(facts) {
    const { destination, destinationText } = facts.shipment;
    return rulesFor(facts, { country: destination, text: destinationText }).map((place) =>
      raisePlace(place, {
        code: place.code,
        // An arms embargo weighs more for goods that could serve it.
        ...(place.code === "DEST.ARMS_EMBARGO" && facts.goods?.sensitive
          ? { variant: "sensitive_item" }
          : {}),
        rule: "destination-place",
        subject: "destination",
        evidence: { destination: destinationText ?? destination ?? "" },
      }),
    );
  },
};
