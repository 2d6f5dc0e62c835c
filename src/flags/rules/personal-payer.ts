import { conductRule } from "../conduct.ts";
import { ALERT_2022 } from "../guidance.ts";
import { isPersonalName } from "../../text/personal-name.ts";
import { isFirm } from "../payers.ts";
import { customersOf, inRole } from "../people.ts";

/** What a name tells, hundredths. */
const BY_NAME = 80;

/** A private account pays for what a firm buys. */
export const personalPayer = conductRule({
  id: "personal-payer",
  when: "a person pays for goods that a firm buys",
  citation: `${ALERT_2022.cite} (personal accounts pay)`,
  since: ALERT_2022.since,
  needs: ["payer"],
  seen: (facts) => {
    const persons = inRole(facts, "payer").filter(
      ({ kind, name }) => kind === "person" || (kind === "unknown" && isPersonalName(name)),
    );
    const isOfFirm =
      persons.length > 0 && customersOf(facts).some(({ kind, name }) => kind === "entity" || isFirm(name));
    return (isOfFirm ? persons : []).map(({ kind, role, name }) => ({
      subject: role,
      evidence: { party: name },
      confidence: kind === "person" ? 100 : BY_NAME,
    }));
  },
});
