import { ruleDays } from "../model/days.ts";
import { toldPlacesOfExport } from "../model/places-of-export.ts";
import type { Hub } from "../model/place.ts";
import type { Party, PartyRole } from "../model/shipment.ts";
import { partyNameKey } from "../text/party-name.ts";
import { contradicts, toldPlaces } from "../text/told-places.ts";
import type { ToldPlace } from "../text/told-places.ts";
import { isReceiver } from "./known.ts";
import { perCase } from "./per-case.ts";
import type { Case } from "./rule.ts";

/** Those who buy or receive the goods, by name once each, in the order of the manifest. */
export const customersOf = perCase(({ shipment }: Pick<Case, "shipment">) =>
  once(shipment.parties.filter(({ role }) => role === "buyer" || isReceiver(role))),
);

/** Those who receive the goods, by name once each. */
export const receiversOf = perCase(({ shipment }) =>
  once(shipment.parties.filter(({ role }) => isReceiver(role))),
);

/** Those of them of whom this holds by name or address; it costs little where it holds of nobody, as it mostly does. */
export function receiversWho(facts: Case, holds: (party: Party) => boolean): readonly Party[] {
  const any = facts.shipment.parties.some((party) => isReceiver(party.role) && holds(party));
  return any ? receiversOf(facts).filter(holds) : [];
}

/** Those who are named in these roles. */
export function inRole({ shipment }: Case, ...roles: readonly PartyRole[]): readonly Party[] {
  return shipment.parties.filter(({ role }) => roles.includes(role));
}

/** What is said of a party in one role holds of it in the others: nothing of it is lost. */
function once(parties: readonly Party[]): readonly Party[] {
  if (parties.length < 2) return parties;
  const seen = new Map<string, Party>();
  for (const party of parties) {
    const key = partyNameKey(party.name);
    const known = seen.get(key);
    const identifiers = [...(known?.identifiers ?? []), ...party.identifiers];
    seen.set(key, known === undefined ? party : { ...party, ...known, identifiers });
  }
  return [...seen.values()];
}

/** Where a party is. */
export const countryOf = ({ country, address }: Party): string | undefined => country ?? address?.country;

/** Countries that the words of a party's address name against the one stated for it; none where none is stated. */
export function toldElsewhere(party: Party): readonly ToldPlace[] {
  if (party.address === undefined) return [];
  const stated = [party.country, party.address.country].filter((code) => code !== undefined);
  if (stated.length === 0) return [];
  return toldPlaces(party.address).filter((told) => stated.every((code) => contradicts(told, code)));
}

/** Where a party is by its columns; where those are empty, by the words of its address. */
export function placesOf({ country, address }: Party): readonly string[] {
  const stated = [country, address?.country].filter((code) => code !== undefined);
  if (stated.length > 0 || address === undefined) return stated;
  return toldPlaces(address).map((told) => told.country);
}

/** Whether two parties bear one name, legal forms aside. */
export const isSameParty = (a: Party, b: Party): boolean => partyNameKey(a.name) === partyNameKey(b.name);

/** The hub rule for a country on the day of the shipment or the screening. */
export function hubOf({ places, shipment, asOf }: Case, country: string | undefined): Hub | undefined {
  if (country === undefined) return undefined;
  const days = ruleDays(shipment, asOf);
  return places.hubs.find(
    (hub) =>
      hub.country === country && days.some((day) => hub.effective <= day && day <= (hub.until ?? "9999")),
  );
}

/** The country of whoever sends the goods, else that of departure, as the papers tell it. */
export function senderCountry({ shipment }: Case): string | undefined {
  return toldPlacesOfExport(shipment)[0];
}
