import { destinationsOf } from "../model/destinations.ts";
import type { Circumstance } from "../model/measure.ts";
import type { ItemScreening } from "../model/screening.ts";
import type { Shipment } from "../model/shipment.ts";

/** Places where the rule on military end users reaches every item (15 CFR 744.21). */
const EVERY_ITEM: ReadonlySet<string> = new Set(["RU", "BY"]);

/**
 * What the goods take away from a listing: debarment from defence trade weighs less for goods that are no munitions, a listing as
 * military end user for those outside the rule's items. Only where every line of goods declares a code that says so and nothing speaks
 * against it.
 */
export function itemScope(items: readonly ItemScreening[], shipment: Shipment): Circumstance[] {
  const declared = items.map(({ classification: { declared: one, outcome } }) =>
    one?.code === undefined || one.status === "conflict" || outcome === "possible_munitions"
      ? undefined
      : one,
  );
  if (declared.length === 0 || declared.some((one) => one?.tier === undefined)) return [];
  const known: Circumstance[] = declared.every((one) => one?.tier !== "munitions") ? ["not_munitions"] : [];
  const destinations = destinationsOf(shipment);
  const everyItem =
    destinations.length === 0 ||
    [...destinations, ...shipment.parties.map(({ country }) => country)].some(
      (country) => country === undefined || EVERY_ITEM.has(country),
    );
  // EAR99 goods are on no list, so on that of the rule neither.
  return declared.every((one) => one?.code === "EAR99") && !everyItem ? [...known, "out_of_scope"] : known;
}
