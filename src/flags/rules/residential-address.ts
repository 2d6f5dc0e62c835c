import { conductRule } from "../conduct.ts";
import { sensitiveGoods } from "../goods.ts";
import { CHIPS_2025 } from "../guidance.ts";
import { isHome } from "../lexicon.ts";
import { receiversOf } from "../people.ts";

/** Nobody puts such goods to use in a flat. */
export const residentialAddress = conductRule({
  id: "residential-address",
  when: "controlled or high-priority goods go to a home",
  citation: `${CHIPS_2025.cite} (residential addresses)`,
  since: CHIPS_2025.since,
  needs: ["addresses"],
  matters: (facts) => sensitiveGoods(facts) !== undefined,
  seen: (facts) => {
    const goods = sensitiveGoods(facts);
    return receiversOf(facts)
      .filter(({ address }) => address !== undefined && isHome(address))
      .map(({ role, name, address }) => ({
        subject: role,
        confidence: goods?.confidence ?? 0,
        evidence: { party: name, address: address?.text ?? "", goods: goods?.why ?? "" },
      }));
  },
});
