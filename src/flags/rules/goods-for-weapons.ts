import { conductRule } from "../conduct.ts";
import { SUPP3 } from "../guidance.ts";
import type { UseSign } from "../../text/use-words-data.ts";
import { describedUses } from "../uses.ts";

const GRAVE: ReadonlySet<UseSign> = new Set([
  "military",
  "military-body",
  "military-intelligence",
  "nuclear",
  "missile",
  "chemical-biological",
  "wmd",
]);

/** A description of goods says that they are for armies, weapons or the fuel cycle. */
export const goodsForWeapons = conductRule({
  id: "goods-for-weapons",
  when: "the description of goods says that they are for military use, weapons, missiles or the nuclear fuel cycle",
  citation: `${SUPP3.cite}; 15 CFR part 744`,
  since: SUPP3.since,
  needs: ["goods_descriptions"],
  seen: (facts) => {
    const seen = new Set<string>();
    return describedUses(facts)
      .filter(({ sign, subject }) => GRAVE.has(sign) && !seen.has(subject) && seen.add(subject))
      .map(({ subject, confidence, text, words }) => ({
        subject,
        confidence,
        evidence: { item: text, words },
      }));
  },
});
