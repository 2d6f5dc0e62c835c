import type { Identifier, IdentifierScheme, PartyKind } from "../../../model/party.ts";

/** FtM properties that hold identifiers. */
const PROPERTIES: Readonly<Record<string, IdentifierScheme>> = {
  imoNumber: "imo",
  mmsi: "mmsi",
  callSign: "callsign",
  serialNumber: "msn",
  passportNumber: "passport",
  idNumber: "national_id",
  socialSecurityNumber: "national_id",
  taxNumber: "tax",
  innCode: "tax",
  vatCode: "tax",
  kppCode: "tax",
  uscCode: "tax",
  registrationNumber: "registration",
  ogrnCode: "registration",
  okpoCode: "registration",
  leiCode: "lei",
  swiftBic: "bic",
  bikCode: "other",
  dunsCode: "duns",
  publicKey: "crypto",
  phone: "phone",
  email: "email",
  website: "website",
};
/** Codes of other things than the party. */
const NO_IDENTIFIER = new Set([
  "postalCode",
  "okvedCode",
  "classCode",
  "sectorCode",
  "caemCode",
  "currencyCode",
]);

/** The identifiers among an entity's properties; codes this table does not know keep their name as label. */
export function propertyIdentifiers(
  property: string,
  values: readonly string[],
  kind: PartyKind,
): Identifier[] {
  const known = Object.hasOwn(PROPERTIES, property) ? PROPERTIES[property] : undefined;
  if (known === undefined && (!/(?:Code|Number)$/.test(property) || NO_IDENTIFIER.has(property))) return [];
  const scheme =
    kind === "aircraft" && property === "registrationNumber" ? "tail_number" : (known ?? "other");
  return values.map((value) => {
    if (scheme === "imo") return imo(value, kind);
    return { scheme, value, ...(scheme === "other" ? { label: property } : {}) };
  });
}

/**
 * An identifier of targets.simple.csv, which gives no types: the scheme where its form and check digits tell it,
 * else `other`.
 */
export function bareIdentifier(value: string, kind: PartyKind, countries: readonly string[]): Identifier {
  if (/^IMO ?\d{7}$/i.test(value)) return imo(value, kind);
  if (kind === "vessel") {
    if (/^\d{9}$/.test(value)) return { scheme: "mmsi", value };
    if (/^\d{7}$/.test(value) && isImo(value)) return { scheme: "imo", value };
    if (/^(?=.*[A-Z])[A-Z0-9]{4,7}$/.test(value)) return { scheme: "callsign", value };
    return { scheme: "other", value };
  }
  if (/^[A-Z0-9]{18}\d\d$/.test(value) && isLei(value)) return { scheme: "lei", value };
  if (countries.length === 0 || countries.includes("RU")) {
    if (isInn(value)) return { scheme: "tax", value, label: "INN" };
    if (isOgrn(value)) return { scheme: "registration", value, label: "OGRN" };
  }
  return { scheme: "other", value };
}

/** Companies have IMO numbers too; the label keeps them apart from ships'. */
function imo(value: string, kind: PartyKind): Identifier {
  const digits = value.replace(/^IMO[\s:]*/i, "");
  return { scheme: "imo", value: digits, ...(kind === "vessel" ? {} : { label: "IMO company number" }) };
}

function isImo(value: string): boolean {
  return weighted(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6]);
}

function isInn(value: string): boolean {
  const check = (weights: readonly number[]) => String((weighted(value, weights) % 11) % 10);
  if (/^\d{10}$/.test(value)) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === value[9];
  if (!/^\d{12}$/.test(value)) return false;
  return (
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === value[10] &&
    check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === value[11]
  );
}

function isOgrn(value: string): boolean {
  if (/^\d{13}$/.test(value)) return String((Number(value.slice(0, 12)) % 11) % 10) === value[12];
  return /^\d{15}$/.test(value) && String((Number(value.slice(0, 14)) % 13) % 10) === value[14];
}

/** ISO 7064 mod 97-10, letters as 10 to 35. */
function isLei(value: string): boolean {
  return [...value].reduce((rest, letter) => Number(`${rest}${Number.parseInt(letter, 36)}`) % 97, 0) === 1;
}

function weighted(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(value[index]), 0);
}
