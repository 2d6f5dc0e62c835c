import { conductRule } from "../conduct.ts";
import { ALERT_2023 } from "../guidance.ts";
import { LEAST_MONTHS, VOLUME_TIMES } from "../limits.ts";
import { currenciesOf, numbers, shortly } from "../worth.ts";

/** A month far above those before it. */
export const volumeSurge = conductRule({
  id: "volume-surge",
  when: `the month's orders of a customer are over ${VOLUME_TIMES} times the mean of ${LEAST_MONTHS} or more months before`,
  citation: `${ALERT_2023.cite} (sharp rises in volume)`,
  since: ALERT_2023.since,
  needs: ["history", "value"],
  seen: (facts) => {
    const { shipment, earlier, asOf } = facts;
    if (earlier?.customer === undefined) return [];
    const { name, months } = earlier.customer;
    const month = (shipment.date ?? asOf).slice(0, 7);
    return currenciesOf(shipment.items).flatMap((currency) => {
      const before = months.filter((one) => one.currency === currency);
      const past = before.filter((one) => one.month < month);
      if (past.length < LEAST_MONTHS) return [];
      const mean = past.reduce((sum, one) => sum + one.value, 0) / past.length;
      const now =
        shipment.items
          .filter((item) => item.currency === currency)
          .reduce((sum, item) => sum + (numbers(item).value ?? 0), 0) +
        (before.find((one) => one.month === month)?.value ?? 0);
      return now > VOLUME_TIMES * mean
        ? [
            {
              subject: "buyer",
              evidence: {
                party: name,
                month,
                sum: shortly(now),
                mean: shortly(mean),
                currency,
                months: past.length,
              },
            },
          ]
        : [];
    });
  },
});
