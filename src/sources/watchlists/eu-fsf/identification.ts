import type { Identifier, IdentifierScheme } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { identifiersIn, imoIdentifier, schemeOf } from "../../identifier-type.ts";
import type { Piece } from "./entity.ts";

/** identificationTypeCode as the list knows it; others go by their description. */
const SCHEMES: Readonly<Record<string, IdentifierScheme>> = {
  passport: "passport",
  id: "national_id",
  ssn: "national_id",
  unssn: "national_id",
  birthcert: "national_id",
  nationcert: "national_id",
  drivinglicence: "national_id",
  electionid: "national_id",
  travelcardid: "national_id",
  residentperm: "national_id",
  regnumber: "registration",
  tradelic: "registration",
  fiscalcode: "tax",
  taxid: "tax",
  euvat: "tax",
  swiftbic: "bic",
  imo: "imo",
};
/** The identifications of an entity and IMO numbers and e-mail addresses that its remarks name. */
export function identifiersOf(pieces: readonly Piece[], remarks: readonly string[]): Identifier[] {
  const stated = pieces.flatMap(identifierOf);
  const imo = remarks.flatMap(identifiersIn);
  return [...stated, ...imo.filter((id) => stated.every((other) => other.value !== id.value))];
}

/** E-mail, telephone and web addresses; a contact without a key is searched for e-mail addresses only. */
export function contactIdentifiers(contacts: readonly Piece[]): Identifier[] {
  return contacts.flatMap(({ key = "", value = "" }): Identifier[] => {
    const scheme = schemeOf(key);
    if (scheme === "email" || key === "") {
      return identifiersIn(value);
    }
    return [{ scheme, value: value.trim(), ...(scheme === "other" ? { label: key } : {}) }];
  });
}

function identifierOf(piece: Piece): Identifier[] {
  const code = (piece["identificationTypeCode"] ?? "").toLowerCase();
  const described = piece["identificationTypeDescription"] ?? "";
  const label = [...new Set([described, piece["remark"] ?? ""])].filter(Boolean).join("; ");
  const byWords = schemeOf(label);
  const scheme = SCHEMES[code] ?? byWords;
  const country = countryCode(piece["countryIso2Code"] ?? "");
  const flags = piece["knownFalse"] === "true" ? "known to be false" : "";
  const says = [label || (scheme === "other" || !SCHEMES[code] ? code : ""), flags]
    .filter(Boolean)
    .join("; ");
  return [...new Set([piece["number"] ?? "", piece["latinNumber"] ?? ""])]
    .map((value) => value.replaceAll(/\s+/g, " ").trim())
    .filter((value) => value !== "")
    .map((value) => {
      const imo = scheme === "imo" ? imoIdentifier(value) : undefined;
      return {
        ...(imo ?? { scheme, value }),
        ...(country ? { country } : {}),
        ...(says ? { label: says } : {}),
      };
    });
}
