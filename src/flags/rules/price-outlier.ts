import { conductRule } from "../conduct.ts";
import { linesOf } from "../goods.ts";
import { ALERT_2023 } from "../guidance.ts";
import { LEAST_ORDERS, PRICE_TIMES } from "../limits.ts";
import { medianOf, numbers, priceOf, shortly } from "../worth.ts";

/** A price far above what the same part has cost. */
export const priceOutlier = conductRule({
  id: "price-outlier",
  when: `a unit price is over ${PRICE_TIMES} times the median of ${LEAST_ORDERS} or more earlier orders of the part`,
  citation: `${ALERT_2023.cite} (payment far above the market)`,
  since: ALERT_2023.since,
  needs: ["history", "quantity", "value"],
  seen: (facts) =>
    facts.earlier === undefined
      ? []
      : linesOf(facts).flatMap(({ subject, item }, at) => {
          const price = priceOf({
            ...numbers(item),
            ...(item.unit === undefined ? {} : { unit: item.unit }),
            ...(item.currency === undefined ? {} : { currency: item.currency }),
          });
          const past = (facts.earlier?.lines[at]?.priced ?? [])
            .filter(({ unit, currency }) => unit === item.unit && currency === item.currency)
            .flatMap((order) => priceOf(order) ?? []);
          const median = medianOf(past);
          if (price === undefined || median === undefined || past.length < LEAST_ORDERS) return [];
          return price > PRICE_TIMES * median
            ? [
                {
                  subject,
                  evidence: {
                    part: item.number ?? "",
                    price: shortly(price),
                    median: shortly(median),
                    currency: item.currency ?? "",
                    orders: past.length,
                  },
                },
              ]
            : [];
        }),
});
