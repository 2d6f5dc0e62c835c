import type { Item, Shipment } from "./shipment.ts";

/** Where a shipment goes, each country once and in the order of their codes; empty where none could be established. */
export function destinationsOf({ destination, destinations }: Shipment): readonly string[] {
  return destinations ?? (destination === undefined ? [] : [destination]);
}

/** Where one line of goods goes: to its own destination, and where it tells none, perhaps to each of the shipment's. */
export function destinationsOfLine(shipment: Shipment, { destination }: Item): readonly string[] {
  return destination === undefined ? destinationsOf(shipment) : [destination];
}
