import { vagueUse } from "../../text/vague-use.ts";
import { conductRule } from "../conduct.ts";
import { priorityLines } from "../goods.ts";
import { SUPP3 } from "../guidance.ts";
import { endUseOf, useStatements } from "../statements/stated-use.ts";

/** `general`, `TBD`, `for resale`: who will not say what goods are for is asked; to sell on goods that anyone may have is a trade. */
export const vagueEndUse = conductRule({
  id: "vague-end-use",
  when: "the end use as stated names no use: general, to be determined, various; and resale or stock where the goods are controlled above the low tier, of high priority, or were not looked at",
  citation: `${SUPP3.cite} (red flag 1)`,
  since: SUPP3.since,
  variants: ["sensitive"],
  needs: ["end_use"],
  seen: (facts) => {
    const endUse = endUseOf(facts);
    const by = useStatements(facts)
      .map(({ reference }) => reference)
      .join(", ");
    const kind = endUse === undefined ? undefined : vagueUse(endUse);
    if (endUse === undefined || kind === undefined) return [];
    const sensitive = facts.goods?.sensitive === true || priorityLines(facts).length > 0;
    if (kind === "resale" && facts.goods !== undefined && !sensitive) return [];
    return [
      {
        subject: by === "" ? "end_use" : "end-use statement",
        evidence: { stated: endUse.slice(0, 160), ...(by === "" ? {} : { statement: by }) },
        ...(sensitive ? { variant: "sensitive" } : {}),
      },
    ];
  },
});
