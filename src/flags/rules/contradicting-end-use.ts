import { conductRule } from "../conduct.ts";
import { linesOf } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { civilUse, describedUses, statedIn } from "../uses.ts";
import type { UseSign } from "../../text/use-words-data.ts";

const GRAVE: ReadonlySet<UseSign> = new Set([
  "military",
  "military-body",
  "nuclear",
  "missile",
  "chemical-biological",
  "wmd",
]);

/** The goods say another thing than the end use: munitions for civil use, or goods described as made for weapons or armies. */
export const contradictingEndUse = conductRule({
  id: "contradicting-end-use",
  when: "the end use is stated to be civil, while the goods carry a munitions code or are described as made for military or weapons use",
  citation: `${SUPP3.cite} (red flags 1 and 2)`,
  since: SUPP3.since,
  needs: ["end_use"],
  seen: (facts) => {
    const civil = civilUse(facts);
    if (civil === undefined) return [];
    const munitions = linesOf(facts).flatMap(({ subject, codes }) =>
      codes
        .filter(({ tier }) => tier === "munitions")
        .map(({ code, confidence }) => ({ subject, confidence, evidence: { ...statedIn(civil), code } })),
    );
    const described = describedUses(facts)
      .filter(({ sign }) => GRAVE.has(sign))
      .map(({ subject, confidence, text, words }) => ({
        subject,
        confidence,
        evidence: { ...statedIn(civil), words, item: text },
      }));
    return [...munitions, ...described.slice(0, 1)];
  },
});
