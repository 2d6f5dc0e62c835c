import { conductRule } from "../conduct.ts";
import { NOTICE_2023 } from "../guidance.ts";
import { strangerPayers } from "../payers.ts";
import { countryOf, hubOf } from "../people.ts";

/** Somebody pays who has no other part in the trade, from another country; hubs have a flag of their own. */
export const thirdPartyPayer = conductRule({
  id: "third-party-payer",
  when: "somebody in another country pays who neither buys nor receives the goods; of payers in hubs another flag speaks",
  citation: `${NOTICE_2023.cite} (unrelated third parties pay)`,
  since: NOTICE_2023.since,
  needs: ["payer"],
  seen: (facts) =>
    strangerPayers(facts)
      .filter((payer) => hubOf(facts, countryOf(payer)) === undefined)
      .map((payer) => ({
        subject: payer.role,
        evidence: { party: payer.name, country: countryOf(payer) ?? "" },
      })),
});
