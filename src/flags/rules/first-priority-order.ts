import { shipmentDays } from "../../model/days.ts";
import { conductRule } from "../conduct.ts";
import { priorityLines } from "../goods.ts";
import { ALERT_2023, CUTOFF } from "../guidance.ts";

/** A customer from before the cutoff that bought no such goods then. */
export const firstPriorityOrder = conductRule({
  id: "first-priority-order",
  when: "a customer from before 24 February 2022 began to order high-priority goods after that day",
  citation: `${ALERT_2023.cite} (first orders after 24 February 2022)`,
  since: ALERT_2023.since,
  needs: ["history"],
  matters: (facts) => priorityLines(facts).length > 0,
  // A history that begins after the cutoff cannot tell of the time before.
  missing: ({ earlier }) => (earlier === undefined || earlier.from > CUTOFF ? ["history"] : []),
  seen: (facts) => {
    const customer = facts.earlier?.customer;
    const [line] = priorityLines(facts);
    if (customer?.first === undefined || line === undefined) return [];
    const began = customer.firstPriority ?? shipmentDays(facts.shipment).at(-1) ?? facts.asOf;
    if (customer.first > CUTOFF || began <= CUTOFF) return [];
    return [
      {
        subject: "buyer",
        evidence: { party: customer.name, since: customer.first, began, hs: line.item.hs ?? "" },
      },
    ];
  },
});
