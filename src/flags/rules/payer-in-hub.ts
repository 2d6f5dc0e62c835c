import { conductRule } from "../conduct.ts";
import { ALERT_2022 } from "../guidance.ts";
import { strangerPayers } from "../payers.ts";
import { countryOf, hubOf } from "../people.ts";

/** The money comes through a diversion hub in which nobody buys or receives. */
export const payerInHub = conductRule({
  id: "payer-in-hub",
  when: "payment comes from a diversion hub in which nobody buys or receives the goods",
  citation: `${ALERT_2022.cite} (payment from a transshipment point)`,
  since: ALERT_2022.since,
  needs: ["payer"],
  seen: (facts) =>
    strangerPayers(facts).flatMap((payer) => {
      const hub = hubOf(facts, countryOf(payer));
      return hub === undefined
        ? []
        : [{ subject: payer.role, evidence: { party: payer.name, country: hub.country } }];
    }),
});
