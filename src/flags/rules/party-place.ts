import { destinationsOf } from "../../model/destinations.ts";
import type { Party } from "../../model/shipment.ts";
import { isClosed, raisePlace, rulesFor } from "../places.ts";
import type { PlaceRule } from "../../model/place.ts";
import { isReceiver } from "../known.ts";
import { placesOf, toldElsewhere } from "../people.ts";
import type { Rule } from "../rule.ts";

/** A party sits in a closed place though the goods go elsewhere. */
export const partyPlace: Rule = {
  id: "party-place",
  about:
    "DEST.TIE: a party of the shipment, or its headquarters, is in an embargoed or severe place other than the destination",
  codes: ["DEST.TIE", "DEST.TIE embargoed"],
  citation: "by place: data/countries",
  needs: ["party_countries", "headquarters"],
  raise(facts) {
    const destinations = destinationsOf(facts.shipment);
    return facts.shipment.parties.flatMap((party) =>
      // Once each: a region is found in the address whichever of the party's countries is asked for.
      [
        ...new Set(
          countriesOf(party).flatMap((country) => rulesFor(facts, { country, text: party.address?.text })),
        ),
      ]
        // The destination's own rules, and those of a receiver's region there, are raised for the destination.
        .filter((place) => isClosed(place) && !isOfDestination(place, party, destinations))
        .map((place) =>
          raisePlace(place, {
            code: "DEST.TIE",
            rule: "party-place",
            subject: party.role,
            ...(place.code === "DEST.EMBARGO" ? { variant: "embargoed" } : {}),
            evidence: {
              party: party.name,
              role: party.role,
              ...(sits(party, place) ? {} : { tie: "headquarters" }),
            },
          }),
        ),
    );
  },
};

/** Where the party itself is, by the columns and the words of its address. */
const seatsOf = (party: Party) => [...placesOf(party), ...toldElsewhere(party).map(({ country }) => country)];

/** The party's countries; `undefined` stands for none given, so that a region in its address is still found. */
function countriesOf(party: Party): (string | undefined)[] {
  const { headquarters } = party;
  const given = [...seatsOf(party), ...(headquarters === undefined ? [] : [headquarters])];
  return given.length > 0 ? given : [undefined];
}

function isOfDestination(
  place: PlaceRule,
  { role, country }: Party,
  destinations: readonly string[],
): boolean {
  if (place.region === undefined) return destinations.includes(place.country);
  return isReceiver(role) && (country === undefined || destinations.includes(country));
}

/** Whether the party itself is there, and not its headquarters alone. */
function sits(party: Party, place: PlaceRule): boolean {
  return place.region !== undefined || seatsOf(party).includes(place.country);
}
