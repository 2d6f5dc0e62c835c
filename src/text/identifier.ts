import type { IdentifierScheme } from "../model/party.ts";

const NOT_CODE = /[^\p{L}\p{N}]/gu;

/**
 * The form in which identifiers are compared: letters and digits in upper case; an IMO or MMSI number as its digits
 * alone, a BIC of a head office (`…XXX`) as its first eight. Empty where nothing is left.
 */
export function identifierKey(scheme: IdentifierScheme, value: string): string {
  const plain = value.normalize("NFKC").replaceAll(NOT_CODE, "").toUpperCase();
  if (scheme === "imo") return plain.replace(/^IMO(?:NO|NUMBER)?/, "");
  if (scheme === "mmsi") return plain.replace(/^MMSI/, "");
  if (scheme === "bic") return plain.replace(/^([A-Z0-9]{8})XXX$/, "$1");
  return plain;
}

/** Whether seven digits, not all 0, are an IMO number: the last is the check digit of the first six. Source: IMO Res. A.1117(30). */
export function isImoNumber(value: string): boolean {
  if (!/^(?!0{7})\d{7}$/.test(value)) return false;
  const digits = [...value].map(Number);
  const sum = digits.slice(0, 6).reduce((total, digit, index) => total + digit * (7 - index), 0);
  return sum % 10 === digits[6];
}
