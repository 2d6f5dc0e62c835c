import type { Identifier, IdentifierScheme } from "../model/party.ts";
import { countryCode } from "../text/country.ts";

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
  [
    "tax",
    /tax|fiscal|\bINN\b|\bVAT\b|\bNIT\b|\bRFC\b|\bRUC\b|\bRIF\b|\bTIN\b|\bCUIT\b|\bCNPJ\b|\bCPF\b|\bUSCC\b|unified social credit/i,
  ],
  [
    "registration",
    /registration|company number|business number|commercial registry|register|\bOGRN\b|chamber of commerce|trade licen[cs]e|enterprise number|incorporation|organi[sz]ation (?:code|number)|\bOKPO\b|regnumber|legal entity number/i,
  ],
  [
    "national_id",
    /national|identi(?:fication|ty)|\bcedula\b|\bcurp\b|\bSSN\b|\bID\b|birth certificate|residen(?:cy|t)|stateless|personal|driver|electoral|citizen|matricula|social security/i,
  ],
];

/** The scheme a publisher's word for an identifier belongs to; `other` where none fits. */
export function schemeOf(label: string): IdentifierScheme {
  return WORDS.find(([, words]) => words.test(label))?.[0] ?? "other";
}

/** `IMO9826902`, `IMO: 9826902` and `9826902` as an identifier; a number of another length keeps its label. */
export function imoIdentifier(text: string): Identifier | undefined {
  const value = text.replace(/^[\s:]*IMO\b|^IMO(?=\d)/i, "").replaceAll(/^[\s:#.-]+|\s+$/g, "");
  if (!/\d/.test(value)) return undefined;
  return /^\d{7}$/.test(value) ? { scheme: "imo", value } : { scheme: "other", value, label: "IMO" };
}

/** Whether these are seven digits, the last of which is the check digit of an IMO ship number. */
export function isImoNumber(text: string): boolean {
  if (!/^\d{7}$/.test(text)) return false;
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return sum % 10 === Number(text[6]);
}

const IMO_IN_TEXT = /\bIMO\b[^\d]{0,12}(\d{7})\b/;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const COMPANY =
  /\b(?:compan(?:y|ies)|co|corp|corporation|inc|ltd|limited|llc|pte|jv|shipping|shpg|freight|marine|maritime|lines?|trading|management|group|bank|agency|bureau|department|enterprises?)\b/i;

/** The IMO number a remark begins with, where it is the party's own and not that of a ship it manages, and e-mails. */
export function identifiersIn(text: string): Identifier[] {
  const imo = IMO_IN_TEXT.exec(text);
  const own =
    imo !== null &&
    imo.index <= 60 &&
    !/\b(?:vessel|ship|tanker|owner|manager)/i.test(text.slice(0, imo.index));
  const emails = (text.match(EMAIL) ?? []).map((value): Identifier => ({ scheme: "email", value }));
  return own ? [{ scheme: "imo", value: imo[1] ?? "" }, ...emails] : emails;
}

/**
 * Whether an entry of a list that has no kind for ships is one: it has an IMO number with a ship's check digit and
 * nothing says company. Owners of ships have IMO numbers too, of another check sum.
 */
export function isShip(
  names: readonly { readonly text: string }[],
  identifiers: readonly Identifier[],
): boolean {
  return (
    identifiers.some((id) => id.scheme === "imo" && isImoNumber(id.value)) &&
    !identifiers.some((id) => ["registration", "tax", "bic"].includes(id.scheme)) &&
    !names.some((name) => COMPANY.test(name.text))
  );
}

/** A number out of a remark on a document; `country` is the one that label, number or bracket name. */
export interface LabelledNumber {
  /** `""` where no number could be told with certainty. */
  readonly value: string;
  readonly label?: string;
  readonly country?: string;
}

/** A word behind which the number begins: `Pakistani passport number AA3829182`. */
const LABEL_WORD = /^([^\d]*?(?:\b(?:numbers?|no|code|passport|ssn|card|document)\b|n°)[.: ]*)(\S.*)$/iu;

/** At least four digits among few other signs. */
const SHAPE = /^(?=(?:\D*\d){4})[\p{L}\d][\p{L}\d/. -]{3,39}$/u;

/**
 * Splits `Pakistani passport number AA1`, `Libya B014995`, `403062567 (US)`, `R00012098, South Sudan` and
 * `D 000912 (Afghan) issued on 30 June 1998`. In prose only what has the shape of a number is taken for one.
 */
export function labelledNumber(text: string, prose: boolean): LabelledNumber {
  if (text.length > 300) return { value: "" };
  let label = "";
  let value = text;
  for (let match = LABEL_WORD.exec(value); match !== null; match = LABEL_WORD.exec(value)) {
    label += match[1] ?? "";
    value = match[2] ?? "";
  }
  const before = label === "" ? /^(\p{L}[\p{L} ]{3,60}?) (?=\S{0,3}\d)/u.exec(value)?.[1] : undefined;
  const beforeCode = before === undefined ? undefined : countryCode(before);
  if (before !== undefined && beforeCode !== undefined) value = value.slice(before.length).trim();
  value = value.replace(/^\([^()]{0,60}\)\s*/, "");
  const tail = /^([^,(]*\d[^,(]*)[,(]\s*([^),]*)/.exec(value);
  if (tail) value = tail[1] ?? value;
  value = value
    .replace(/\s(?:issued?|expire[sd]?|expiring|expiry|valid|date of)\b.*$/i, "")
    .replace(/(\d)\.(?:\s.*)?$/, "$1")
    .trim();
  if (prose && (!SHAPE.test(value) || /\d{6}.*\s.*\d{6}/.test(value))) return { value: "" };
  const said = label.replace(/[\s:.]+$/, "").trim();
  const country =
    leadingCountry(said) ??
    beforeCode ??
    (tail?.[2] ? (countryCode(tail[2]) ?? leadingCountry(tail[2])) : undefined);
  return { value, ...(said === "" ? {} : { label: said }), ...(country === undefined ? {} : { country }) };
}

/** The country a label begins with: `Russian foreign travel passport number`. */
function leadingCountry(label: string): string | undefined {
  const words = label.split(" ");
  for (let count = 4; count > 0; count--) {
    const start = words.slice(0, count).join(" ");
    const code = start.length > 3 ? countryCode(start) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}
