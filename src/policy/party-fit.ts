import type { NamedParty } from "../model/dated-record.ts";
import type { Party, PartyRole } from "../model/shipment.ts";
import { fold } from "../text/fold.ts";
import { identifierKey } from "../text/identifier.ts";
import { partyNameKey } from "../text/party-name.ts";

/** Those who receive the goods or buy them: a record that names parties names all of these. */
export const RECEIVERS: ReadonlySet<PartyRole> = new Set([
  "ultimate_consignee",
  "consignee",
  "intermediate_consignee",
  "end_user",
  "buyer",
  "party",
]);

/** Whether one of the named is this party: an equal identifier, or the same name, case and marks aside, in its country. */
export function isNamedParty(named: readonly NamedParty[], party: Party): boolean {
  const name = fold(party.name);
  const country = party.country ?? party.address?.country;
  return named.some((one) => {
    const here = one.country === undefined || one.country === country;
    return sharesIdentifier(one, party) || (name !== "" && fold(one.name) === name && here);
  });
}

/**
 * The first of the named that this party may be: an equal identifier, or a name that is the same but for case, marks and legal form,
 * unless all that is told of its place is elsewhere.
 */
export function mayBeNamed(named: readonly NamedParty[], party: Party): NamedParty | undefined {
  const key = partyNameKey(party.name);
  const places = [party.country, party.address?.country, party.headquarters].filter(
    (one) => one !== undefined,
  );
  return named.find((one) => {
    const here = one.country === undefined || places.length === 0 || places.includes(one.country);
    return sharesIdentifier(one, party) || (partyNameKey(one.name) === key && here);
  });
}

function sharesIdentifier({ identifiers }: NamedParty, party: Party): boolean {
  return identifiers.some(({ scheme, value }) =>
    party.identifiers.some(
      (own) => own.scheme === scheme && identifierKey(scheme, own.value) === identifierKey(scheme, value),
    ),
  );
}
