import type { PartyRole } from "../model/shipment.ts";

const RECEIVERS: ReadonlySet<PartyRole> = new Set(["consignee", "ultimate_consignee", "end_user"]);

/** Whether a party of this role receives the goods. */
export function isReceiver(role: PartyRole): boolean {
  return RECEIVERS.has(role);
}
