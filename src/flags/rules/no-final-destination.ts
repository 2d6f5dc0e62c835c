import { conductRule } from "../conduct.ts";
import { sensitiveGoods } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { isReceiver } from "../known.ts";
import { inRole } from "../people.ts";
import { isOnward } from "../terms.ts";

/** The goods go on from where they are delivered, or only one who passes them on is named. */
export const noFinalDestination = conductRule({
  id: "no-final-destination",
  when: "the goods are to go on from their destination, or nobody is named beyond an intermediate consignee",
  citation: `${SUPP3.cite} (red flag 12)`,
  since: SUPP3.since,
  variants: ["sensitive"],
  needs: ["delivery_terms"],
  seen: (facts) => {
    const { deliveryTerms = "", destinationText = "" } = facts.shipment;
    const variant = sensitiveGoods(facts) === undefined ? {} : { variant: "sensitive" };
    const told = [deliveryTerms, destinationText].find((text) => text !== "" && isOnward(text));
    if (told !== undefined) return [{ subject: "delivery", evidence: { terms: told }, ...variant }];
    if (facts.shipment.parties.some(({ role }) => isReceiver(role))) return [];
    return inRole(facts, "intermediate_consignee")
      .slice(0, 1)
      .map(({ role, name }) => ({ subject: role, evidence: { party: name }, ...variant }));
  },
});
