import type { IdentifierScheme } from "../../../model/party.ts";

/** What a fact of this type says about an entry: an identifier of a scheme, or something else than a number. */
export type Effect =
  | IdentifierScheme
  | "remark"
  | "country"
  | "gender"
  | "birth-date"
  | "birth-place"
  | "operator"
  | "owner"
  | "issuer"
  | "listed";

/**
 * Types of facts in Treasury's lists (remarks of the CSV files, `idList` of the XML, `features` and
 * `identityDocuments` of the enhanced XML, `ids` of the CSL), without the `:` or `-` some of them end in.
 */
const WORDINGS: readonly (readonly [effect: Effect, types: string])[] = [
  ["birth-date", "DOB | Birthdate"],
  ["birth-place", "POB | Place of Birth"],
  ["gender", "Gender"],
  ["country", "nationality | citizen | Nationality Country | Citizenship Country | Registration Country"],
  ["country", "Nationality of Registration | Former Vessel Flag | Other Vessel Flag | Vessel Flag"],
  ["operator", "Aircraft Operator"],
  ["owner", "Vessel Owner"],
  ["issuer", "Issuer Name"],
  ["listed", "Listing Date (CMIC)"],
  ["remark", "Secondary sanctions risk | Additional Sanctions Information | Target Type"],
  ["remark", "Organization Type | Organization Established Date | Effective Date (CMIC)"],
  ["remark", "IFCA Determination | PEESA Information"],
  ["remark", "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions"],
  ["remark", "Purchase/Sales For Divestment Date (CMIC) | CAATSA Section 235 Information | Aircraft Model"],
  ["remark", "Aircraft Manufacture Date | Other Vessel Type | Vessel Type | Tonnage"],
  ["remark", "Gross registered tonnage | Vessel Tonnage | Vessel Gross Registered Tonnage"],
  ["imo", "Vessel Registration Identification | International Maritime Organization No."],
  ["mmsi", "MMSI"],
  ["callsign", "Vessel Call Sign | Other Vessel Call Sign"],
  ["tail_number", "Aircraft Tail Number | Previous Aircraft Tail Number"],
  ["msn", "Aircraft Manufacturer's Serial Number (MSN) | Aircraft Serial Identification"],
  ["msn", "Aircraft Construction Number (also called L/N or S/N or F/N)"],
  ["passport", "Passport | Diplomatic Passport | Stateless Person Passport | Travel Document Number"],
  ["passport", "British National Overseas Passport"],
  ["national_id", "National ID No. | Cedula No. | C.U.R.P. | D.N.I. | Personal ID Card | SSN | C.U.I."],
  ["national_id", "National Foreign ID Number | Electoral Registry No. | Credencial electoral | I.F.E."],
  ["national_id", "Driver's License No. | Cartilla de Servicio Militar Nacional"],
  ["national_id", "Birth Certificate Number | Residency Number | C.U.I.P. | Turkish Identification Number"],
  ["national_id", "Citizen's Card Number | Numero de Identidad | Kenyan ID No. | Tazkira National ID Card"],
  ["national_id", "Refugee ID Card | Stateless Person ID Card | Bosnian Personal ID No. | N.I.E."],
  ["national_id", "UAE Identification | CNP (Personal Numerical Code) | Romanian Permanent Resident"],
  ["national_id", "Moroccan Personal ID No. | Seafarer's Identification Document | LE Number"],
  ["national_id", "Identification Number | Immigration No. | Public Security and Immigration No."],
  ["national_id", "Military Registration Number | C.I.N."],
  ["tax", "Tax ID No. | NIT # | R.F.C. | RFC | RUC # | RIF # | V.A.T. Number | C.U.I.T. | US FEIN | RTN"],
  ["tax", "Italian Fiscal Code | Fiscal Code | C.I.F. | RSIN | Paraguayan tax identification number"],
  ["tax", "Numero Unico de Identificacao Tributaria (NUIT) | Unified Social Credit Code (USCC) | C.N.P.J."],
  ["tax", "United Social Credit Code Certificate (USCCC) | Romanian Tax Registration | C.U.I.L. | N.I.F."],
  ["registration", "Registration Number | Registration ID | Company Number | UK Company Number"],
  ["registration", "File Number | Government Gazette Number | Commercial Registry Number"],
  ["registration", "Business Registration Number | Trade License No. | Matricula Mercantil No | C.R. No."],
  ["registration", "Business Registration Document # | License | Legal Entity Number"],
  ["registration", "Public Registration Number | Chamber of Commerce Number | Folio Mercantil No."],
  ["registration", "Enterprise Number | Registered Charity No. | Branch Unit Number"],
  ["registration", "Dubai Chamber of Commerce Membership No. | Certificate of Incorporation Number"],
  ["registration", "Istanbul Chamber of Comm. No. | Business Number | Central Registration System Number"],
  ["registration", "SRE Permit No. | Afghan Money Service Provider License Number | Romanian C.R."],
  ["registration", "Serial No. | MSB Registration Number | Tourism License No. | Organization Code"],
  ["registration", "Permit Number"],
  ["registration", "Russian State Individual Business Registration Number Pattern (OGRNIP)"],
  ["registration", "Economic Register Number (CBLS) | Registration Certificate Number (Dubai)"],
  ["bic", "SWIFT/BIC"],
  ["duns", "D-U-N-S Number"],
  ["email", "Email Address"],
  ["website", "Website"],
  ["phone", "Phone Number | Telephone No. | Telephone | Fax No. | Fax | Phone No."],
  ["other", "ISIN | Equity Ticker | BIK (RU) | Chinese Commercial Code | UN/LOCODE | VisaNumberID"],
  ["other", "Pilot License Number | Aircraft Mode S Transponder Code | MICEX Code"],
  ["other", "Global Intermediary Identification Number"],
];

const TREASURY_TYPES: ReadonlyMap<string, Effect> = new Map(
  WORDINGS.flatMap(([effect, types]) => types.split(" | ").map((type) => [type, effect] as const)),
);

/** Types that carry a number of an order or a currency in their own name. */
const PATTERNS: readonly (readonly [effect: Effect, pattern: RegExp])[] = [
  ["crypto", /^Digital Currency Address - [A-Z0-9]{2,6}$/],
  ["remark", /^(?:Executive Order|EO|E\.O\.) ?\d{5} .*(?:information|determination)$/i],
  ["listed", /^Listing Date \(EO [^()]+\)$/],
  ["remark", /^Effective Date \(EO [^()]+\)$/],
];

const BY_KEY = new Map([...TREASURY_TYPES].map(([type, effect]) => [type.toLowerCase(), effect]));

/** The effect of a type by its wording, in any case; undefined where it is none we know. */
export function knownEffect(type: string): Effect | undefined {
  return BY_KEY.get(type.toLowerCase()) ?? PATTERNS.find(([, pattern]) => pattern.test(type))?.[0];
}

/** `Secondary sanctions risk:` and `Additional Sanctions Information -` without their last mark. */
export function bareType(type: string): string {
  return type.trim().replace(/\s*[:-]$/, "");
}

const BY_LENGTH = [...TREASURY_TYPES.keys()].sort((a, b) => b.length - a.length);
const PREFIX_PATTERN =
  /^(?:Digital Currency Address - [A-Z0-9]{2,6}|(?:Listing|Effective) Date \(EO [^()]{1,60}\))(?=[ :])/;

/** The longest known type a remark starts with: `Tax ID No.` of `Tax ID No. 7736640919 (Russia)`. */
export function treasuryTypePrefix(text: string): string | undefined {
  const known = BY_LENGTH.find((type) => text.startsWith(type) && /[ :]/.test(text.charAt(type.length)));
  return known ?? PREFIX_PATTERN.exec(text)?.[0];
}
