import { conductRule } from "../conduct.ts";
import { SUPP3 } from "../guidance.ts";
import { isVagueDelivery } from "../terms.ts";

/** Delivery without a day. */
export const vagueDelivery = conductRule({
  id: "vague-delivery",
  when: "the day of delivery is left open",
  citation: `${SUPP3.cite} (red flag 8)`,
  since: SUPP3.since,
  needs: ["delivery_terms"],
  seen: ({ shipment: { deliveryTerms } }) =>
    deliveryTerms !== undefined && isVagueDelivery(deliveryTerms)
      ? [{ subject: "delivery", evidence: { terms: deliveryTerms } }]
      : [],
});
