import type { DatedRecord, NearMiss } from "../model/dated-record.ts";
import { shipmentDays } from "../model/days.ts";
import type { Shipment } from "../model/shipment.ts";
import { hoursSince, outside, outsideNow } from "./instant.ts";

/**
 * Why a record does not hold on the day of the screening and on those of the shipment: it must on all. `moment`: that of the
 * screening, milliseconds since 1970 UTC.
 */
export function validityMisses(
  { validFrom, validTo }: DatedRecord,
  shipment: Shipment,
  moment: number,
): readonly NearMiss[] {
  const misses: NearMiss[] = [];
  const now = outsideNow(moment, validFrom, validTo);
  const hours = hoursSince(validTo, moment);
  if (now?.side === "after")
    misses.push({
      reason: "expired",
      facts: { days: now.days, ...(hours === undefined ? {} : { hours }), on: validTo.text },
    });
  else if (now !== undefined)
    misses.push({ reason: "not-yet", facts: { days: now.days, from: validFrom.text } });
  const days = shipmentDays(shipment);
  if (days.length === 0) return [...misses, { reason: "no-shipment-date", facts: {} }];
  for (const date of days) {
    const then = outside(date, validFrom, validTo);
    if (then?.side === "after" && now?.side !== "after")
      misses.push({ reason: "expires-before-shipment", facts: { days: then.days, on: validTo.text, date } });
    else if (then?.side === "before" && now?.side !== "before")
      misses.push({
        reason: "begins-after-shipment",
        facts: { days: then.days, from: validFrom.text, date },
      });
  }
  return misses;
}
