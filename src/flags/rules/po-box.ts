import { destinationsOf } from "../../model/destinations.ts";
import { conductRule } from "../conduct.ts";
import { sensitiveGoods } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { isBoxAlone } from "../lexicon.ts";
import { countryOf, receiversOf } from "../people.ts";

/** Places where post is not brought to the door. */
const BOXED = new Set("AE BH BW CM ET GH IL JO KE KW LS MW NA OM PG QA RW SA SZ TZ UG YE ZM ZW".split(" "));

/** A box in a post office is no place to deliver goods to, but where boxes are the only addresses there are. */
export const poBox = conductRule({
  id: "po-box",
  when: "a post office box is the only address of who receives controlled or high-priority goods",
  citation: `${SUPP3.cite} (red flag 8)`,
  since: SUPP3.since,
  needs: ["addresses"],
  matters: (facts) => sensitiveGoods(facts) !== undefined,
  seen: (facts) =>
    receiversOf(facts)
      .filter((party) => {
        const country = countryOf(party);
        const places = country === undefined ? destinationsOf(facts.shipment) : [country];
        return places.length === 0 || !places.every((place) => BOXED.has(place));
      })
      .filter(({ address }) => address !== undefined && isBoxAlone(address))
      .map(({ role, name, address }) => ({
        subject: role,
        evidence: { party: name, address: address?.text ?? "" },
      })),
});
