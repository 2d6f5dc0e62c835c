import { conductRule } from "../conduct.ts";
import { SUPP3 } from "../guidance.ts";
import { CAPITAL_USD } from "../limits.ts";
import { isDeclined } from "../terms.ts";
import { worthOf } from "../worth.ts";

/** HS headings of machines, ovens, vacuum plant, machine tools, electrical plant and instruments. */
const EQUIPMENT =
  /^(?:84(?:0[1-9]|1[0-9]|2[0-9]|3[0-9]|4[0-9]|5[0-9]|6[0-5]|7[4579]|8[06])|85(?:01|02|14|15|43)|90(?:1[1-2]|2[2-7]|3[01]))/;

/** Who will not have equipment installed or serviced may not be the one who uses it. */
export const declinedService = conductRule({
  id: "declined-service",
  when: `installation, training or maintenance is declined of equipment worth ${CAPITAL_USD} US dollars or more, roughly`,
  citation: `${SUPP3.cite} (red flag 7)`,
  since: SUPP3.since,
  needs: ["service", "value"],
  seen: ({ shipment: { items } }) =>
    items
      .filter(({ service }) => service !== undefined && isDeclined(service))
      .filter(
        (item) => EQUIPMENT.test(item.hs?.replaceAll(/\D/g, "") ?? "") && (worthOf(item) ?? 0) >= CAPITAL_USD,
      )
      .slice(0, 1)
      .map(({ line, service = "", description = "" }) => ({
        subject: items.length > 1 && line !== undefined ? `item ${line}` : "item",
        evidence: { service, item: description.slice(0, 120) },
      })),
});
