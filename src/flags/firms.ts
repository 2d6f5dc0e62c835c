import { destinationsOf } from "../model/destinations.ts";
import type { Fact } from "../model/fact.ts";
import type { Seen } from "./conduct.ts";
import { linesOf } from "./goods.ts";
import type { GoodsLine } from "./goods.ts";
import { CUTOFF } from "./guidance.ts";
import { countryOf, customersOf, hubOf } from "./people.ts";
import type { Case } from "./rule.ts";

/** The first day that a date or prefix of one can mean: `2022` is `2022-01-01`. */
export const earliest = (date: string): string =>
  `${date}${"-01-01".slice(date.length <= 4 ? 0 : 3)}`.slice(0, 10);

/** `established` where no customer tells when it was founded, or one only so that it can be before and after the cutoff. */
export function foundingUnknown(facts: Case): readonly Fact[] {
  const told = customersOf(facts).flatMap(({ established }) => established ?? []);
  const open = told.some((date) => earliest(date) <= CUTOFF && CUTOFF.startsWith(date) && date.length < 10);
  return told.length === 0 || open ? ["established"] : [];
}

/** The day so many days before another, ISO. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Lines of tiers 1 and 2 of the Common High Priority List. */
export function topPriority(facts: Case): readonly GoodsLine[] {
  return linesOf(facts).filter(({ priority = "" }) => priority === "1" || priority === "2");
}

/** Whether such goods go to or by a hub, or a customer sits in one. */
export function isHubTrade(facts: Case): boolean {
  if (topPriority(facts).length === 0) return false;
  const { shipment } = facts;
  const places = [...destinationsOf(shipment), ...shipment.via, ...customersOf(facts).map(countryOf)];
  // A partner of like controls is no hub for those who sit in it.
  const hubs = places.filter((country) => country !== undefined && !facts.places.partners.includes(country));
  return hubs.some((country) => hubOf(facts, country) !== undefined);
}

/** Customers that were founded since the cutoff and buy these goods. */
export function newFirms(facts: Case, [line]: readonly GoodsLine[]): readonly Seen[] {
  if (line === undefined) return [];
  return customersOf(facts)
    .filter(({ established }) => established !== undefined && earliest(established) > CUTOFF)
    .map(({ role, name, established = "" }) => ({
      subject: role,
      evidence: { party: name, established, hs: line.item.hs ?? "", tier: line.priority ?? "" },
    }));
}
