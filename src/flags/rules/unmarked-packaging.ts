import { conductRule } from "../conduct.ts";
import { isUnmarked } from "../terms.ts";

/** Packaging that hides where goods come from. */
export const unmarkedPackaging = conductRule({
  id: "unmarked-packaging",
  when: "goods are to be packed without the maker's name or marks",
  citation: "UK warning signs for exporters (unusual packaging or labels), as read in 2026",
  since: "2026-11-22",
  needs: ["packaging"],
  seen: ({ shipment: { packaging } }) =>
    packaging !== undefined && isUnmarked(packaging)
      ? [{ subject: "packaging", evidence: { packaging } }]
      : [],
});
