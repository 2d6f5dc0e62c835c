import type { Shipment } from "./shipment.ts";

/** The days of shipment, ISO, the first and the last; empty where none is known. */
export function shipmentDays({ date, lastDate }: Shipment): readonly string[] {
  return [date, lastDate].filter((day) => day !== undefined);
}

/** The days on which rules are asked for, the stricter of which wins: that of the screening and those of the shipment. */
export function ruleDays(shipment: Shipment, asOf: string): readonly string[] {
  return [asOf, ...shipmentDays(shipment)];
}
