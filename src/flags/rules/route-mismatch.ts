import { destinationsOf } from "../../model/destinations.ts";
import type { Rule } from "../rule.ts";

const CITATION = "15 CFR part 732 Supp. 3 (red flag 10); common scoring system 1.0 section 4";
const EFFECTIVE = { from: "1996-03-25" } as const;
/** Countries without a sea port: goods for them are unloaded in others. */
const LANDLOCKED = new Set(
  `AD AF AM AT AZ BF BI BO BT BW BY CF CH CZ ET HU KG KZ LA LI LS LU MD MK ML MN MW NE NP PS PY RS RW SK SM SS SZ TD TJ TM UG UZ VA
  XK ZM ZW`.split(/\s+/),
);

/** The goods are unloaded in another country than that of destination, which has ports of its own. */
export const routeMismatch: Rule = {
  id: "route-mismatch",
  about:
    "DEST.MISMATCH: the port of destination lies in another country than the destination, one of them outside the partner group",
  codes: ["DEST.MISMATCH"],
  citation: CITATION,
  effective: EFFECTIVE,
  needs: ["destination", "destination_port"],
  // A country without ports tells nothing by where its goods are unloaded.
  missing: ({ shipment }) => {
    const destinations = destinationsOf(shipment);
    if (destinations.length === 0) return ["destination"];
    const told = shipment.destinationPort !== undefined || destinations.every((one) => LANDLOCKED.has(one));
    return told ? [] : ["destination_port"];
  },
  raise({ shipment, places }) {
    const { destinationPort: port, destinationText } = shipment;
    const destinations = destinationsOf(shipment);
    if (port === undefined || destinations.includes(port)) return [];
    return destinations
      .filter((destination) => !LANDLOCKED.has(destination))
      .filter((destination) => ![destination, port].every((country) => places.partners.includes(country)))
      .map((destination) => ({
        code: "DEST.MISMATCH",
        rule: "route-mismatch",
        confidence: 100,
        citation: CITATION,
        effective: EFFECTIVE,
        subject: "route",
        evidence: { destination: destinationText ?? destination, country: destination, port },
      }));
  },
};
