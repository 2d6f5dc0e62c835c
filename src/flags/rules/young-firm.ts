import { conductRule } from "../conduct.ts";
import { dayBefore, earliest } from "../firms.ts";
import { priorityLines, sensitiveGoods } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { YOUNG_DAYS } from "../limits.ts";
import { customersOf } from "../people.ts";

/** A firm with no past buys controlled goods; high-priority goods have flags of their own. */
export const youngFirm = conductRule({
  id: "young-firm",
  when: "a customer founded within a year buys controlled goods, none of them of high priority: of those other flags speak",
  citation: `${SUPP3.cite} (red flag 4)`,
  since: SUPP3.since,
  needs: ["established"],
  matters: (facts) => sensitiveGoods(facts) !== undefined && priorityLines(facts).length === 0,
  seen: (facts) => {
    const goods = sensitiveGoods(facts);
    if (goods === undefined) return [];
    const since = dayBefore(facts.shipment.date ?? facts.asOf, YOUNG_DAYS);
    return customersOf(facts)
      .filter(({ established }) => established !== undefined && earliest(established) > since)
      .map(({ role, name, established = "" }) => ({
        subject: role,
        confidence: goods.confidence,
        evidence: { party: name, established, goods: goods.why },
      }));
  },
});
