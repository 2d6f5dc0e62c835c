import { conductRule } from "../conduct.ts";
import { linesOf } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { LEAST_ORDERS, QUANTITY_TIMES } from "../limits.ts";
import { numbers, shortly } from "../worth.ts";

/** Far more than the customer ever bought of these goods. */
export const quantityOutlier = conductRule({
  id: "quantity-outlier",
  when: `a quantity is over ${QUANTITY_TIMES} times the greatest of ${LEAST_ORDERS} or more orders of such goods by the customer before`,
  citation: `${SUPP3.cite} (red flag 13)`,
  since: SUPP3.since,
  needs: ["history", "quantity", "hs_codes"],
  seen: (facts) =>
    facts.earlier === undefined
      ? []
      : linesOf(facts).flatMap(({ subject, item }, at) => {
          const { quantity } = numbers(item);
          const past = (facts.earlier?.lines[at]?.bought ?? [])
            .filter(({ unit }) => unit === item.unit)
            .flatMap((order) => order.quantity ?? []);
          const most = Math.max(0, ...past);
          if (quantity === undefined || past.length < LEAST_ORDERS || quantity <= QUANTITY_TIMES * most)
            return [];
          return [
            {
              subject,
              evidence: {
                hs: item.hs ?? "",
                quantity: shortly(quantity),
                most: shortly(most),
                unit: item.unit ?? "",
                orders: past.length,
              },
            },
          ];
        }),
});
