import type { Party } from "../../model/shipment.ts";
import { isClosed, raisePlace, rulesFor } from "../places.ts";
import type { Rule } from "../rule.ts";

/** A party sits in a closed place though the goods go elsewhere. */
export const partyPlace: Rule = {
  id: "party-place",
  about: "DEST.TIE: a party of the shipment is in an embargoed or severe place other than the destination",
  codes: ["DEST.TIE", "DEST.TIE embargoed"],
  citation: "by place: data/countries",
  needs: ["party_countries"],
  raise(facts) {
    const { parties, destination } = facts.shipment;
    return parties.flatMap((party) =>
      // Once each: a region is found in the address whichever of the party's countries is asked for.
      [
        ...new Set(
          countriesOf(party).flatMap((country) => rulesFor(facts, { country, text: party.address?.text })),
        ),
      ]
        // The destination's own rules are raised for the destination; a region in an address only here.
        .filter((place) => isClosed(place) && (place.region !== undefined || place.country !== destination))
        .map((place) =>
          raisePlace(place, {
            code: "DEST.TIE",
            rule: "party-place",
            subject: party.role,
            ...(place.code === "DEST.EMBARGO" ? { variant: "embargoed" } : {}),
            evidence: { party: party.name, role: party.role },
          }),
        ),
    );
  },
};

/** The party's countries; `undefined` stands for none given, so that a region in its address is still found. */
function countriesOf({ country, address }: Party): (string | undefined)[] {
  const given = [country, address?.country].filter((code) => code !== undefined);
  return given.length > 0 ? given : [undefined];
}
