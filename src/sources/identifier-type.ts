import type { IdentifierScheme } from "../model/party.ts";

/** First match wins; publishers' words for kinds of number, in the languages lists use. */
const WORDS: readonly (readonly [scheme: IdentifierScheme, words: RegExp])[] = [
  ["imo", /\bIMO\b|Vessel Registration Identification|Company.*Registered Owner/i],
  ["mmsi", /\bMMSI\b|Maritime Mobile Service Identity/i],
  ["callsign", /call ?sign/i],
  ["tail_number", /tail number|aircraft registration/i],
  ["msn", /\bMSN\b|manufacturer.?s serial|construction number/i],
  ["lei", /\bLEI\b|legal entity identifier/i],
  ["bic", /SWIFT|\bBIC\b/i],
  ["duns", /D-?U-?N-?S/i],
  ["crypto", /digital currency|crypto|wallet/i],
  ["email", /e-?mail/i],
  ["website", /web ?site|\bURL\b|homepage/i],
  ["phone", /phone|\bfax\b|telex/i],
  ["passport", /passport|pasaporte|passeport|travel document/i],
  ["tax", /tax|fiscal|\bINN\b|\bVAT\b|\bNIT\b|\bRFC\b|\bRUC\b|\bRIF\b|\bTIN\b|\bCUIT\b|\bCNPJ\b|\bCPF\b|\bUSCC\b|unified social credit/i],
  ["registration", /registration|company number|business number|commercial registry|register|\bOGRN\b|chamber of commerce|trade licen[cs]e|enterprise number|incorporation|organi[sz]ation (?:code|number)|\bOKPO\b|regnumber|legal entity number/i],
  ["national_id", /national|identi(?:fication|ty)|\bcedula\b|\bcurp\b|\bSSN\b|\bID\b|birth certificate|residen(?:cy|t)|stateless|personal|driver|electoral|citizen|matricula|social security/i],
];

/** The scheme a publisher's word for an identifier belongs to; `other` where none fits. */
export function schemeOf(label: string): IdentifierScheme {
  return WORDS.find(([, words]) => words.test(label))?.[0] ?? "other";
}
