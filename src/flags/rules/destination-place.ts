import { raisePlace, rulesFor } from "../places.ts";
import type { Raised } from "../../model/finding.ts";
import type { PlaceRule } from "../../model/place.ts";
import type { Shipment } from "../../model/shipment.ts";
import { isReceiver } from "../receivers.ts";
import type { GoodsFacts, Rule } from "../rule.ts";

/** The destination is under an embargo, a severe regime or an arms embargo, or is a country of concern. */
export const destinationPlace: Rule = {
  id: "destination-place",
  about:
    "DEST.EMBARGO, DEST.SEVERE, DEST.ARMS_EMBARGO or DEST.CONCERN: the destination is a place under such a rule",
  raise(facts) {
    const { destination, destinationText } = facts.shipment;
    return rulesFor(facts, { country: destination, text: textOf(facts.shipment) }).map((place) =>
      raisePlace(place, {
        ...weighed(place.code, facts.goods),
        rule: "destination-place",
        subject: "destination",
        evidence: { destination: destinationText ?? destination ?? "" },
      }),
    );
  },
};

/** An arms embargo is an embargo for munitions and weighs more for goods that could serve it; food and medicine go under most embargoes. */
function weighed(code: PlaceRule["code"], goods: GoodsFacts | undefined): Pick<Raised, "code" | "variant"> {
  if (code === "DEST.ARMS_EMBARGO" && goods?.munitions) return { code: "DEST.EMBARGO" };
  if (code === "DEST.ARMS_EMBARGO" && goods?.sensitive) return { code, variant: "sensitive_item" };
  return code === "DEST.EMBARGO" && goods?.relief ? { code, variant: "relief" } : { code };
}

/** Where regions are looked for: the destination as written, and the addresses of those who receive the goods there. */
function textOf({ destination, destinationText, parties }: Shipment): string | undefined {
  const texts = parties
    .filter(({ role, country }) => isReceiver(role) && (country === undefined || country === destination))
    .map(({ address }) => address?.text);
  return [destinationText, ...texts].filter(Boolean).join(" | ") || undefined;
}
