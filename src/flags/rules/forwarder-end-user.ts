import { conductRule } from "../conduct.ts";
import { sensitiveGoods } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { isForwarder } from "../lexicon.ts";
import { inRole, isSameParty } from "../people.ts";

/** A forwarder cannot be who uses the goods. */
export const forwarderEndUser = conductRule({
  id: "forwarder-end-user",
  when: "a freight forwarder is named as the one who finally receives or uses the goods",
  citation: `${SUPP3.cite} (red flag 9)`,
  since: SUPP3.since,
  variants: ["sensitive"],
  needs: ["receivers"],
  seen: (facts) => {
    const goods = sensitiveGoods(facts);
    const final = inRole(facts, "end_user", "ultimate_consignee");
    const last = final.length > 0 ? final : inRole(facts, "consignee");
    const forwarders = inRole(facts, "forwarder");
    return last
      .filter((party) => isForwarder(party) || forwarders.some((one) => isSameParty(one, party)))
      .map(({ role, name }) => ({
        subject: role,
        evidence: { party: name, ...(goods === undefined ? {} : { goods: goods.why }) },
        ...(goods === undefined ? {} : { variant: "sensitive" }),
      }));
  },
});
