import { destinationsOf } from "../../model/destinations.ts";
import { raisePlace, rulesFor } from "../places.ts";
import type { Raised } from "../../model/finding.ts";
import type { PlaceRule } from "../../model/place.ts";
import type { Shipment } from "../../model/shipment.ts";
import { isReceiver } from "../known.ts";
import { militaryUses } from "../uses.ts";
import type { Case, Rule } from "../rule.ts";

/** The destination is under an embargo, a severe regime or an arms embargo, or is a country of concern. */
export const destinationPlace: Rule = {
  id: "destination-place",
  about:
    "DEST.EMBARGO, DEST.SEVERE, DEST.ARMS_EMBARGO or DEST.CONCERN: the destination is a place under such a rule",
  codes: [
    "DEST.EMBARGO",
    "DEST.EMBARGO relief",
    "DEST.SEVERE",
    "DEST.ARMS_EMBARGO",
    "DEST.ARMS_EMBARGO sensitive_item",
    "DEST.CONCERN",
  ],
  citation: "by place: data/countries",
  needs: ["destination"],
  raise(facts) {
    const { shipment } = facts;
    const destinations = destinationsOf(shipment);
    const text = textOf(shipment, destinations);
    const rules = (destinations.length === 0 ? [undefined] : destinations).flatMap((country) =>
      rulesFor(facts, { country, text }),
    );
    // Once each: a region's rule is found whichever destination is asked for.
    return [...new Set(rules)].map((place) =>
      raisePlace(place, {
        ...weighed(place.code, facts),
        rule: "destination-place",
        subject: "destination",
        evidence: { destination: shipment.destinationText ?? destinations.join(" ") },
      }),
    );
  },
};

/** An arms embargo is an embargo for munitions, and weighs more for goods or uses that it is about; food and medicine go under most embargoes. */
function weighed(code: PlaceRule["code"], facts: Case): Pick<Raised, "code" | "variant"> {
  const { goods } = facts;
  if (code === "DEST.EMBARGO" && goods?.relief) return { code, variant: "relief" };
  if (code !== "DEST.ARMS_EMBARGO") return { code };
  if (goods?.munitions) return { code: "DEST.EMBARGO" };
  return goods?.sensitive || militaryUses(facts).length > 0 ? { code, variant: "sensitive_item" } : { code };
}

/** Where regions are looked for: the destination as written, and the addresses of those who receive the goods there. */
function textOf({ destinationText, parties }: Shipment, destinations: readonly string[]): string | undefined {
  const texts = parties
    .filter(
      ({ role, country }) => isReceiver(role) && (country === undefined || destinations.includes(country)),
    )
    .map(({ address }) => address?.text);
  return [destinationText, ...texts].filter(Boolean).join(" | ") || undefined;
}
