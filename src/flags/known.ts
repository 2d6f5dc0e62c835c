import type { Fact } from "../model/fact.ts";
import type { IdentifierScheme } from "../model/party.ts";
import { toldPlacesOfExport } from "../model/places-of-export.ts";
import type { PartyRole } from "../model/shipment.ts";
import { amountOf } from "../text/amount.ts";
import { toldPlaces } from "../text/told-places.ts";
import { perCase } from "./per-case.ts";
import type { Case } from "./rule.ts";
import { endUseOf } from "./statements/stated-use.ts";

/** Those who receive the goods. */
const RECEIVERS: ReadonlySet<PartyRole> = new Set(["consignee", "ultimate_consignee", "end_user"]);

/** Whether a party of this role receives the goods. */
export function isReceiver(role: PartyRole): boolean {
  return RECEIVERS.has(role);
}

const customers = ({ shipment: { parties } }: Case) =>
  parties.filter(({ role }) => role === "buyer" || isReceiver(role));
const has = (facts: Case, ...schemes: readonly IdentifierScheme[]) =>
  customers(facts).some(({ identifiers }) => identifiers.some(({ scheme }) => schemes.includes(scheme)));

/** A number that cannot be read, or in two ways, is not known. */
const isAmount = (text: string | undefined, of: string | undefined) =>
  text !== undefined && amountOf(text, of) !== undefined;

/** Whether a shipment tells a fact. A fact without a row is told by the `missing` of the rules that need it. */
const KNOWN: Partial<Readonly<Record<Fact, (facts: Case) => boolean>>> = {
  destination: ({ shipment }) => shipment.destination !== undefined,
  route: ({ shipment }) => shipment.via.length > 0,
  receivers: ({ shipment }) =>
    shipment.parties.some(
      ({ role, country, address }) =>
        isReceiver(role) &&
        ((country ?? address?.country) !== undefined ||
          (address !== undefined && toldPlaces(address).length > 0)),
    ),
  party_countries: ({ shipment: { parties } }) =>
    parties.length > 0 &&
    parties.every(({ country, address }) => (country ?? address?.country) !== undefined),
  end_use: (facts) => endUseOf(facts) !== undefined,
  end_user: ({ shipment }) => shipment.parties.some(({ role }) => role === "end_user"),
  end_use_or_end_user: (facts) =>
    endUseOf(facts) !== undefined || facts.shipment.parties.some(({ role }) => role === "end_user"),
  goods_descriptions: ({ shipment: { items } }) =>
    items.length > 0 && items.every(({ description }) => description !== undefined),
  control_codes: ({ goods }) =>
    goods?.lines !== undefined &&
    goods.lines.length > 0 &&
    goods.lines.every(({ codes }) => codes.length > 0),
  licence_rules: ({ law }) => law !== undefined,
  payment_terms: ({ shipment }) => shipment.paymentTerms !== undefined,
  transport_mode: ({ shipment }) => shipment.transportMode !== undefined,
  packaging: ({ shipment }) => shipment.packaging !== undefined,
  delivery_terms: ({ shipment }) => shipment.deliveryTerms !== undefined,
  service: ({ shipment: { items } }) => items.some(({ service }) => service !== undefined),
  established: (facts) => customers(facts).some(({ established }) => established !== undefined),
  industry: (facts) => customers(facts).some(({ industry }) => industry !== undefined),
  headquarters: ({ shipment: { parties } }) => parties.some(({ headquarters }) => headquarters !== undefined),
  quantity: ({ shipment: { items } }) =>
    items.length > 0 && items.every(({ quantity, unit }) => isAmount(quantity, unit)),
  value: ({ shipment: { items } }) =>
    items.length > 0 &&
    items.every(({ value, currency }) => currency !== undefined && isAmount(value, currency)),
  addresses: ({ shipment: { parties } }) =>
    parties.some(({ role, address }) => isReceiver(role) && address !== undefined),
  websites: (facts) => has(facts, "email", "website"),
  phones: (facts) => has(facts, "phone"),
  payer: ({ shipment: { parties } }) =>
    parties.some(
      ({ role, country, address }) => role === "payer" && (country ?? address?.country) !== undefined,
    ),
  currencies: ({ shipment: { items } }) =>
    items.length > 0 && items.every(({ currency }) => currency !== undefined),
  sender: ({ shipment }) => toldPlacesOfExport(shipment).length > 0,
  history: ({ earlier }) => earlier !== undefined,
  hs_codes: ({ shipment: { items } }) => items.length > 0 && items.every(({ hs }) => hs !== undefined),
};

const factsKnown = perCase(() => new Map<Fact, boolean>());

/** Whether a shipment tells a fact. @throws RangeError for a fact that only a rule's own `missing` can tell. */
export function isKnown(fact: Fact, facts: Case): boolean {
  const told = factsKnown(facts);
  let known = told.get(fact);
  if (known === undefined) {
    const tells = KNOWN[fact];
    if (tells === undefined) throw new RangeError(`${fact}: no general test, the rule must have its own`);
    told.set(fact, (known = tells(facts)));
  }
  return known;
}
