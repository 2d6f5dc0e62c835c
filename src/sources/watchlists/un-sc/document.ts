import type { Identifier, IdentifierScheme } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import { labelledNumber, schemeOf } from "../../identifier-type.ts";

const PLAIN_TYPES = new Set(["passport", "national identification number"]);

/** What an INDIVIDUAL_DOCUMENT says: an identifier, or the text in which none could be found with certainty. */
export type DocumentReading = { readonly identifier: Identifier } | { readonly unread: string } | undefined;

/** Reads NUMBER; where it is missing, a number that TYPE_OF_DOCUMENT2 or NOTE holds. */
export function readDocument(document: XmlElement): DocumentReading {
  const type = textOf(document, "TYPE_OF_DOCUMENT");
  const detail = textOf(document, "TYPE_OF_DOCUMENT2");
  const number = textOf(document, "NUMBER");
  const note = textOf(document, "NOTE");
  const source = number ?? (detail && /\d{3}/.test(detail) ? detail : note);
  if (source === undefined) return undefined;
  const { label, value, country: hint } = labelledNumber(source, number === undefined);
  if (!/\d/.test(value) || /^issued\b/i.test(value))
    return { unread: [detail ?? type, source].filter(Boolean).join(": ") };
  const said = source === detail ? label : (label ?? detail);
  const country =
    countryCode(textOf(document, "ISSUING_COUNTRY") ?? "") ??
    hint ??
    countryCode(textOf(document, "COUNTRY_OF_ISSUE") ?? "");
  return {
    identifier: {
      scheme: scheme(said, type),
      value,
      ...(country === undefined ? {} : { country }),
      ...(said === undefined || PLAIN_TYPES.has(said.toLowerCase()) ? {} : { label: said }),
    },
  };
}

function scheme(label: string | undefined, type: string | undefined): IdentifierScheme {
  const own = schemeOf(label ?? "");
  if (own === "tax" || own === "passport" || own === "national_id") return own;
  return schemeOf(type ?? "");
}
