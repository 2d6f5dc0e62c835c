import type { Fact } from "../model/fact.ts";
import type { PartyRole } from "../model/shipment.ts";
import type { Case } from "./rule.ts";

/** Those who receive the goods. */
export const RECEIVERS: ReadonlySet<PartyRole> = new Set(["consignee", "ultimate_consignee", "end_user"]);

/** Whether a shipment tells a fact. A fact without a row is told by the `missing` of the rules that need it. */
const KNOWN: Partial<Readonly<Record<Fact, (facts: Case) => boolean>>> = {
  destination: ({ shipment }) => shipment.destination !== undefined,
  route: ({ shipment }) => shipment.via.length > 0,
  receivers: ({ shipment }) =>
    shipment.parties.some(
      ({ role, country, address }) => RECEIVERS.has(role) && (country ?? address?.country) !== undefined,
    ),
  party_countries: ({ shipment: { parties } }) =>
    parties.length > 0 &&
    parties.every(({ country, address }) => (country ?? address?.country) !== undefined),
  end_use: ({ shipment }) => shipment.endUse !== undefined,
  end_user: ({ shipment }) => shipment.parties.some(({ role }) => role === "end_user"),
  end_use_or_end_user: ({ shipment }) =>
    shipment.endUse !== undefined || shipment.parties.some(({ role }) => role === "end_user"),
  goods_descriptions: ({ shipment: { items } }) =>
    items.length > 0 && items.every(({ description }) => description !== undefined),
  hs_codes: ({ shipment: { items } }) => items.length > 0 && items.every(({ hs }) => hs !== undefined),
};

/** Whether a shipment tells a fact. @throws RangeError for a fact that only a rule's own `missing` can tell. */
export function isKnown(fact: Fact, facts: Case): boolean {
  const known = KNOWN[fact];
  if (known === undefined) throw new RangeError(`${fact}: no general test, the rule must have its own`);
  return known(facts);
}
