import { conductRule } from "../conduct.ts";
import { UK_TRADE } from "../guidance.ts";
import { isUnmarked } from "../terms.ts";

/** Packaging that hides where goods come from. */
export const unmarkedPackaging = conductRule({
  id: "unmarked-packaging",
  when: "goods are to be packed without the maker's name or marks",
  citation: `${UK_TRADE.cite} (unusual packaging or labels)`,
  since: UK_TRADE.since,
  needs: ["packaging"],
  seen: ({ shipment: { packaging } }) =>
    packaging !== undefined && isUnmarked(packaging)
      ? [{ subject: "packaging", evidence: { packaging } }]
      : [],
});
