import { partyNameKey } from "../../text/party-name.ts";
import { conductRule } from "../conduct.ts";
import { NOTICE_2023 } from "../guidance.ts";
import { strangerPayers } from "../payers.ts";
import { countryOf, inRole } from "../people.ts";
import { isClosed, rulesFor } from "../places.ts";

/** Payment came from elsewhere before: from a closed place, or from others than the stranger who pays now. */
export const payerChanged = conductRule({
  id: "payer-changed",
  when: "a new payer in another country stands in for the one who paid before, and is a stranger to the trade or the earlier one was in an embargoed or severe place",
  citation: `${NOTICE_2023.cite} (payment is routed anew)`,
  since: NOTICE_2023.since,
  needs: ["history", "payer"],
  seen: (facts) => {
    const before = facts.earlier?.customer?.payers ?? [];
    const countries = new Set(before.flatMap(({ country }) => country ?? []));
    const fromClosed = [...countries].some((country) => rulesFor(facts, { country }).some(isClosed));
    if (countries.size === 0) return [];
    const strangers = strangerPayers(facts);
    return inRole(facts, "payer")
      .filter((payer) => fromClosed || strangers.includes(payer))
      .filter((payer) => !before.some(({ name }) => partyNameKey(name) === partyNameKey(payer.name)))
      .flatMap((payer) => {
        const country = countryOf(payer);
        if (country === undefined || countries.has(country)) return [];
        const paid = before.map(({ name, country: from }) =>
          from === undefined ? name : `${name} (${from})`,
        );
        return [
          {
            subject: payer.role,
            evidence: { party: payer.name, country, before: paid.slice(0, 3).join(", ") },
          },
        ];
      });
  },
});
