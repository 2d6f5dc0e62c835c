import type { PartyRole, Shipment } from "./shipment.ts";

/** Whose country the goods are exported from, best first. */
export const EXPORTERS: readonly PartyRole[] = ["exporter", "consignor"];

/**
 * The countries from which goods are exported, by what the papers say: those of exporter and consignor and of departure, each
 * once, the exporter's first; the seller's only where none of them is known. Where they differ nobody can tell here whose law
 * alone holds, so the rules of each are asked.
 */
export function placesOfExport(
  shipment: Pick<Shipment, "parties" | "departure" | "departures">,
): readonly string[] {
  const senders = EXPORTERS.flatMap((role) => countriesOf(shipment, role));
  const known = new Set([...senders, ...departuresOf(shipment)]);
  return known.size > 0 ? [...known] : [...new Set(countriesOf(shipment, "seller"))];
}

/** `placesOfExport` as the papers tell them: what is stated for a whole run is no sign of how one shipment behaves. */
export function toldPlacesOfExport(shipment: Shipment): readonly string[] {
  return shipment.departureFrom === "run" ? [] : placesOfExport(shipment);
}

/** The shipment as it leaves from a place stated for all those of which no paper tells a place of export. */
export function leavingFrom(shipment: Shipment, stated: string): Shipment {
  if (placesOfExport(shipment).length > 0) return shipment;
  return { ...shipment, departure: stated, departureFrom: "run" };
}

/** Where goods leave from, each country once; empty where nothing but a party tells. */
export function departuresOf({
  departure,
  departures,
}: Pick<Shipment, "departure" | "departures">): readonly string[] {
  return departures ?? (departure === undefined ? [] : [departure]);
}

function countriesOf({ parties }: Pick<Shipment, "parties">, role: PartyRole): string[] {
  return parties
    .filter((party) => party.role === role)
    .flatMap(({ country, address }) => country ?? address?.country ?? []);
}
