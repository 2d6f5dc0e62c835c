import { conductRule } from "../conduct.ts";
import { isAboveLow, linesOf } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { customersOf } from "../people.ts";
import type { Case } from "../rule.ts";
import { isEveryday } from "../terms.ts";

const CODES = /^(?:[35679]A|3B|4A|6A)/;

/** The surest of such goods: controlled for more than terrorism, or of high priority but for bearings and machine tools. */
function technical(facts: Case): { readonly why: string; readonly confidence: number } | undefined {
  const found = linesOf(facts).flatMap(({ codes, priority, item }) => [
    ...(priority !== undefined && priority !== "3.B" && priority !== "4.B"
      ? [{ why: `HS ${item.hs ?? ""}`, confidence: 100 }]
      : []),
    ...codes
      .filter(({ code, tier }) => CODES.test(code) && isAboveLow(tier))
      .map(({ code, confidence }) => ({ why: code, confidence })),
  ]);
  return found.sort((a, b) => b.confidence - a.confidence)[0];
}

/** Electronics, sensors, navigation or aerospace goods for a baker. */
export const businessMismatch = conductRule({
  id: "business-mismatch",
  when: "electronics, sensors, navigation or aerospace goods of control lists go to a customer whose line of business has no use for them",
  citation: `${SUPP3.cite} (red flag 2)`,
  since: SUPP3.since,
  needs: ["industry"],
  matters: (facts) => technical(facts) !== undefined,
  seen: (facts) => {
    const goods = technical(facts);
    if (goods === undefined) return [];
    return customersOf(facts)
      .filter(({ industry }) => industry !== undefined && isEveryday(industry))
      .map(({ role, name, industry = "" }) => ({
        subject: role,
        confidence: goods.confidence,
        evidence: { party: name, industry, goods: goods.why },
      }));
  },
});
