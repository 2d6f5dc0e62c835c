import { conductRule } from "../conduct.ts";
import { foundingUnknown, isHubTrade, newFirms, topPriority } from "../firms.ts";
import { ALERT_2023 } from "../guidance.ts";

/** A buyer founded since the cutoff buys chips or radio parts by way of a diversion hub. */
export const newFirmHub = conductRule({
  id: "new-firm-hub",
  when: "a customer founded since 24 February 2022 buys goods of tiers 1 and 2 of the Common High Priority List, and the goods or a customer are in a diversion hub",
  citation: `${ALERT_2023.cite} (customers founded after 24 February 2022)`,
  since: ALERT_2023.since,
  needs: ["established"],
  matters: (facts) => isHubTrade(facts),
  missing: foundingUnknown,
  seen: (facts) => newFirms(facts, topPriority(facts)),
});
