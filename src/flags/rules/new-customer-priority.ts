import { conductRule } from "../conduct.ts";
import { priorityLines } from "../goods.ts";
import { ALERT_2023 } from "../guidance.ts";

/** Nothing is known of this customer, and it buys high-priority goods. */
export const newCustomerPriority = conductRule({
  id: "new-customer-priority",
  when: "a customer of whom the history knows nothing buys high-priority goods that leave the partner group",
  citation: `${ALERT_2023.cite} (new customers)`,
  since: ALERT_2023.since,
  needs: ["history"],
  matters: (facts) => priorityLines(facts).length > 0,
  seen: (facts) => {
    const customer = facts.earlier?.customer;
    const [line] = priorityLines(facts);
    return customer === undefined || customer.first !== undefined || line === undefined
      ? []
      : [{ subject: "buyer", evidence: { party: customer.name, hs: line.item.hs ?? "" } }];
  },
});
