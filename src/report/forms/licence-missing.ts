import type { Screening } from "../../model/screening.ts";
import type { PartyRole } from "../../model/shipment.ts";
import { counted, roleWords } from "../wording.ts";

export interface MissingFact {
  readonly code: string;
  readonly text: string;
}

/** Parts that an application names, any one of each row. */
const NEEDED: readonly (readonly [code: string, text: string, roles: readonly PartyRole[]])[] = [
  ["exporter", "who exports", ["exporter", "consignor", "seller"]],
  ["consignee", "who receives the goods", ["consignee", "ultimate_consignee"]],
  ["end-user", "who uses the goods: no end user is named", ["end_user"]],
];

function one(code: string, text: string, isMissing: boolean): MissingFact[] {
  return isMissing ? [{ code, text }] : [];
}

/** What an application will need and the screening does not know, each once. */
export function missingFacts({ shipment, parties, items, statements }: Screening): MissingFact[] {
  const roles = new Set(shipment.parties.map(({ role }) => role));
  return [
    ...NEEDED.flatMap(([code, text, any]) => one(code, text, !any.some((role) => roles.has(role)))),
    ...shipment.parties.flatMap(({ role, name, address, country }) => [
      ...one("party-address", `address of the ${roleWords(role)} ${name}`, address === undefined),
      ...one("party-country", `country of the ${roleWords(role)} ${name}`, country === undefined),
    ]),
    ...parties.flatMap(({ status, party }) =>
      one(
        "party-screening",
        `a name for the ${roleWords(party.role)} that can be screened`,
        status !== "screened",
      ),
    ),
    ...one("destination", "country of destination", shipment.destination === undefined),
    ...one(
      "destination-stated",
      "country of destination as such: it was taken from a party",
      shipment.destinationFrom !== undefined,
    ),
    ...one(
      "departure-stated",
      "place of export as such: it was stated for the run",
      shipment.departureFrom !== undefined,
    ),
    ...one("date", "day of shipment", shipment.date === undefined),
    ...one("end-use", "end use, in words", shipment.endUse === undefined),
    ...one("items", "the goods", items.length === 0),
    ...items.flatMap(({ item, code, determinations, undetermined }, at) => {
      const which = `item ${item.line ?? at + 1}`;
      return [
        ...one("item-description", `${which}: description`, item.description === undefined),
        ...one(
          "item-code",
          `${which}: control code, confirmed by a person`,
          code === undefined || item.declaredCode === undefined,
        ),
        ...one("item-hs", `${which}: HS code`, item.hs === undefined),
        ...one("item-quantity", `${which}: quantity`, item.quantity === undefined),
        ...one(
          "item-value",
          `${which}: value and currency`,
          item.value === undefined || item.currency === undefined,
        ),
        ...one("item-origin", `${which}: country of origin`, item.origin === undefined),
        ...one(
          "item-determination",
          `${which}: whether a licence is required, which was not determined`,
          undetermined !== undefined,
        ),
        ...determinations.flatMap(({ jurisdiction, to, missing }) =>
          missing.map((fact) => ({
            code: "item-fact",
            text: `${which}, ${jurisdiction.toUpperCase()} rules${to === undefined ? "" : ` for ${to}`}: ${fact}`,
          })),
        ),
      ];
    }),
    ...statementFacts(statements),
  ];
}

function statementFacts(statements: Screening["statements"]): MissingFact[] {
  if (statements === undefined)
    return [{ code: "statements", text: "end-use statements: no file of them was given (--statements)" }];
  if (statements.length === 0)
    return [{ code: "statements", text: "an end-use statement for this shipment" }];
  const faulty = statements.filter(({ faults, stands }) => faults.length > 0 || !stands).length;
  return faulty === 0
    ? []
    : [{ code: "statements", text: `${counted(faulty, "statement")} to be put right, see the statements` }];
}
