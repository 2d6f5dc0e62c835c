import { conductRule } from "../conduct.ts";
import { ALERT_2022 } from "../guidance.ts";

/** Who receives the goods was changed after the order. */
export const changedConsignee = conductRule({
  id: "changed-consignee",
  when: "earlier papers of this shipment name another consignee",
  citation: `${ALERT_2022.cite} (last-minute changes)`,
  since: ALERT_2022.since,
  needs: ["history"],
  seen: ({ earlier, shipment: { parties } }) =>
    (earlier?.otherConsignees ?? []).length === 0
      ? []
      : [
          {
            subject: "consignee",
            evidence: {
              party:
                parties.find(({ role }) => role === "consignee" || role === "ultimate_consignee")?.name ?? "",
              before: earlier!.otherConsignees.slice(0, 3).join(", "),
            },
          },
        ],
});
