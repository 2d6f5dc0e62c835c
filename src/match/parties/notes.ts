import { commonWord } from "../../text/common-words.ts";

/** What clerks note of an account or a name, which says nothing of who it is. */
const STATUS =
  "do not (?:use|ship|sell)|not in use|inactive|blocked|closed|deleted|obsolete|on hold|duplicate|tb[acd]|" +
  "to be (?:advised|announced|checked|confirmed)|unconfirmed|(?:in|under|en|em) liquida[a-zçãóò]*(?: judiciaire)?|" +
  "in (?:administration|receivership|bankruptcy|insolvency)|dissolved|insolvent|bankrupt|struck off|ceased(?: trading)?|в ликвидации";
const BEHIND = new RegExp(
  String.raw`[\s,(*/-]+(?:${STATUS}|(?:and|&)(?:\/or)? (?:its |his |her |their )?(?:subsidiar|affiliat|associat|assign|famil|spouse|wife|others|co-?owner)\w*|et al|as agents?(?: (?:for|of) .*)?|[dhrsw]\/o\b\.? .*|(?:son|daughter|wife|widow|husband) of .*|(?<=\b(?:gmbh|kg|ag|ug|ohg|ek) )i\.? ?l\.?|acting (?:for|on) .*|via \S.*|see (?:notes?|remarks?)|(?:as )?(?:the )?(?:consignee|buyer|seller|shipper|exporter|importer|end[ -]?user|notify(?: party)?|customer|supplier|applicant|beneficiary|owner))[\s).*]*$`,
  "i",
);
/** A note before a name, with a sign or in words that begin no name. */
const BEFORE = new RegExp(
  String.raw`^[\s([*]*(?:(?:${STATUS}|old|new|test|temp)\s*[-–:*)\]!]+|do not (?:use|ship|sell)|maybe|possibly|probably)\s*(?=\S{3})`,
  "i",
);
/** What is written before a name as a label, without a colon. */
const LABEL =
  /^(?:(?:ship|sold|bill|deliver)[\s-]to|consignee|customer|vendor|buyer|seller|shipper|exporter|importer|supplier|end[\s-]user|notify(?: party)?|client|owner|applicant|beneficiary|recipient|attention|fa\.|firma|herrn|via|a\/c|(?:final )?destination|no\.? ?\d{1,3}|(?:p\.?o|order|invoice|contract|ref)\.?(?: no\.?)?[ #]*\d{3,}|[A-Z]{1,4}-\d{3,})(?:\s+[-–])?\s+(?=\S{3})/i;
/** Any words before a colon: `Branch office: Almaz`. */
const BEFORE_COLON = /^\p{L}[\p{L} ./&-]{1,24}[:：]\s*(?=\S{2})/u;
/** Labels before a name at most, with the number of an order. */
const MOST_LABELS = 3;
/** No name without one of these has a note. */
export const NOTE_HINT =
  /[:：]|\b(?:consignee|buyer|seller|shipper|exporter|importer|user|notify|customer|supplier|applicant|beneficiary|owner)[\s).*]*$|\b(?:use|ship|sell|inactive|blocked|closed|deleted|obsolete|hold|duplicate|tb[acd]|unconfirmed|confirmed|advised|announced|checked|maybe|possibly|probably|and|et|agents?|acting|via|see|[dhrsw]\/o|son|daughter|wife|widow|husband|liquida\w+|administration|receivership|bankrupt\w*|insolven\w+|dissolved|struck|ceased|i\. ?l\.?)(?!\w)|ликвидации|&|^(?:ship|sold|bill|deliver|consignee|customer|vendor|buyer|seller|shipper|exporter|importer|supplier|end|notify|client|owner|applicant|beneficiary|recipient|attention|fa|firma|herrn|a\/c|no|final|destination|p\.?o|order|invoice|contract|ref|old|new|test|temp)\b|^[A-Z]{1,4}-\d/i;

/** The texts of a name without a note behind or before it and the labels before it; none for most. */
export function withoutNotes(name: string): string[] {
  if (!NOTE_HINT.test(name)) return [];
  let bare = name.replace(BEFORE_COLON, "").replace(BEFORE, "");
  for (let labels = 0; labels < MOST_LABELS; labels++) bare = withoutLabel(bare);
  return [name.replace(BEHIND, ""), bare].filter((text) => text !== name && text !== "");
}

/** Before one word alone a label has two, or a number: `Customer Almaz` may be a name. */
function withoutLabel(name: string): string {
  const [label] = LABEL.exec(name) ?? [""];
  const bare = name.slice(label.length);
  return /\d|\S[\s-]\S/.test(label) || /\S\s+\S/.test(bare) ? bare : name;
}

/** The tokens of a name that is written twice, once, with what stands behind both but for a place: `ROSNEFT OAO ROSNEFT OAO MOSCOW`; undefined for any other. */
export function once(tokens: readonly string[]): string[] | undefined {
  for (let half = Math.floor(tokens.length / 2); half >= 2; half--) {
    const whole = tokens.slice(0, half);
    if (!whole.every((token, at) => token === tokens[at + half])) continue;
    const rest = tokens.slice(2 * half);
    return rest.every((token) => commonWord(token) === "place") ? whole : [...whole, ...rest];
  }
  return undefined;
}
