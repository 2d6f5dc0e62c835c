import { ruleDays, shipmentDays } from "../../model/days.ts";
import type { EndUseStatement } from "../../model/statement.ts";
import type { Case } from "../rule.ts";
import type { Fault } from "./fault.ts";

/** After these a statement is as good as none on the day it is needed. */
const ENDED: ReadonlySet<string> = new Set(["expired", "signed_after", "signed_in_future"]);

/** What the days of a statement have against the days of shipment and of screening. */
export function dayFaults(
  { signed, validUntil }: EndUseStatement,
  { shipment, asOf }: Pick<Case, "shipment" | "asOf">,
): Fault[] {
  const [first] = shipmentDays(shipment);
  const last = ruleDays(shipment, asOf).toSorted().at(-1)!;
  return [
    ...(validUntil !== undefined && validUntil < last
      ? [{ fault: "expired" as const, stated: validUntil, day: last }]
      : []),
    ...(signed !== undefined && first !== undefined && signed > first
      ? [{ fault: "signed_after" as const, stated: signed, shipped: first }]
      : []),
    ...(signed !== undefined && signed > asOf
      ? [{ fault: "signed_in_future" as const, stated: signed, day: asOf }]
      : []),
    ...(signed !== undefined && validUntil !== undefined && validUntil < signed
      ? [{ fault: "end_before_signed" as const, stated: `${signed} to ${validUntil}` }]
      : []),
  ];
}

/** Signed by a named person, and in force on both days. */
export function isStanding(statement: EndUseStatement, facts: Pick<Case, "shipment" | "asOf">): boolean {
  const { signed, signatory } = statement;
  const ended = dayFaults(statement, facts).some(({ fault }) => ENDED.has(fault));
  return signed !== undefined && signatory.name !== undefined && !ended;
}
