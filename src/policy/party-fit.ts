import type { NamedParty } from "../model/dated-record.ts";
import type { Party, PartyRole } from "../model/shipment.ts";
import { fold } from "../text/fold.ts";
import { identifierKey } from "../text/identifier.ts";

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
    const known = one.identifiers.some(({ scheme, value }) =>
      party.identifiers.some(
        (own) => own.scheme === scheme && identifierKey(scheme, own.value) === identifierKey(scheme, value),
      ),
    );
    const here = one.country === undefined || one.country === country;
    return known || (name !== "" && fold(one.name) === name && here);
  });
}
