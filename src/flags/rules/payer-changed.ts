import { partyNameKey } from "../../text/party-name.ts";
import { conductRule } from "../conduct.ts";
import { NOTICE_2023 } from "../guidance.ts";
import { countryOf, inRole } from "../people.ts";

/** Whoever paid before does so no longer, and payment comes from another country. */
export const payerChanged = conductRule({
  id: "payer-changed",
  when: "a new payer in another country stands in for the one who paid before",
  citation: `${NOTICE_2023.cite} (payment is routed anew)`,
  since: NOTICE_2023.since,
  needs: ["history", "payer"],
  seen: (facts) => {
    const before = facts.earlier?.customer?.payers ?? [];
    const countries = new Set(before.flatMap(({ country }) => country ?? []));
    if (countries.size === 0) return [];
    return inRole(facts, "payer")
      .filter((payer) => !before.some(({ name }) => partyNameKey(name) === partyNameKey(payer.name)))
      .filter((payer) => countryOf(payer) !== undefined && !countries.has(countryOf(payer)!))
      .map((payer) => ({
        subject: payer.role,
        evidence: {
          party: payer.name,
          country: countryOf(payer)!,
          before: before.map(({ name, country }) => `${name}${country ? ` (${country})` : ""}`).join(", "),
        },
      }));
  },
});
