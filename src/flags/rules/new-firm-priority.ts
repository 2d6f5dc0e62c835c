import { conductRule } from "../conduct.ts";
import { foundingUnknown, isHubTrade, newFirms } from "../firms.ts";
import { priorityLines } from "../goods.ts";
import { ALERT_2023 } from "../guidance.ts";

/** A buyer founded since the cutoff buys high-priority goods outside the partner group. */
export const newFirmPriority = conductRule({
  id: "new-firm-priority",
  when: "a customer founded since 24 February 2022 buys high-priority goods that leave the partner group",
  citation: `${ALERT_2023.cite} (customers founded after 24 February 2022)`,
  since: ALERT_2023.since,
  needs: ["established"],
  matters: (facts) => priorityLines(facts).length > 0 && !isHubTrade(facts),
  missing: foundingUnknown,
  seen: (facts) => newFirms(facts, priorityLines(facts)),
});
