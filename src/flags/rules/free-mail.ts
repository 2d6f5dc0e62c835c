import { conductRule } from "../conduct.ts";
import { priorityLines } from "../goods.ts";
import { NOTICE_2023 } from "../guidance.ts";
import { freeMailDomain } from "../lexicon.ts";
import { customersOf } from "../people.ts";

/** A buyer of such goods has a domain of its own. */
export const freeMail = conductRule({
  id: "free-mail",
  when: "a customer of high-priority goods that leave the partner group has an e-mail address at a free service",
  citation: `${NOTICE_2023.cite} (free e-mail for high technology)`,
  since: NOTICE_2023.since,
  needs: ["websites"],
  matters: (facts) => priorityLines(facts).length > 0,
  seen: (facts) =>
    customersOf(facts).flatMap(({ role, name, identifiers }) =>
      identifiers
        .filter(({ scheme }) => scheme === "email")
        .flatMap(({ value }) => freeMailDomain(value) ?? [])
        .slice(0, 1)
        .map((domain) => ({ subject: role, evidence: { party: name, domain } })),
    ),
});
