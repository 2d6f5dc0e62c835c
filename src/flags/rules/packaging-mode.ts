import { conductRule } from "../conduct.ts";
import { SUPP3 } from "../guidance.ts";
import { modeOf, packagingClashes } from "../terms.ts";

/** Packaging that does not fit the way the goods travel. */
export const packagingMode = conductRule({
  id: "packaging-mode",
  when: "the packaging does not fit the mode of transport",
  citation: `${SUPP3.cite} (red flag 11)`,
  since: SUPP3.since,
  needs: ["packaging", "transport_mode"],
  seen: ({ shipment: { packaging, transportMode } }) => {
    const mode = transportMode === undefined ? undefined : modeOf(transportMode);
    if (packaging === undefined || mode === undefined || !packagingClashes(packaging, mode)) return [];
    return [{ subject: "packaging", evidence: { packaging, mode: transportMode ?? "" } }];
  },
});
