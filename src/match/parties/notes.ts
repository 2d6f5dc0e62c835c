/** Notes that clerks write behind a name, which say nothing of who it is. */
const BEHIND =
  /[\s,(*/-]+(?:do not use|not in use|inactive|blocked|closed|deleted|obsolete|on hold|duplicate|(?:and|&)(?:\/or)? (?:its |his |her |their )?(?:subsidiar|affiliat|associat|assign|famil|spouse|wife|others|co-?owner)\w*|et al|as agents?(?: (?:for|of) .*)?|acting (?:for|on) .*|via \S.*|see (?:notes?|remarks?))[\s).*]*$/i;
/** What is written before a name as a label, without a colon. */
const BEFORE =
  /^(?:(?:ship|sold|bill|deliver)[\s-]to|consignee|customer|vendor|buyer|seller|shipper|exporter|importer|supplier|end[\s-]user|notify(?: party)?|client|owner|applicant|beneficiary|recipient|attention|fa\.|firma|herrn|via|a\/c|no\.? ?\d{1,3}|[A-Z]{1,4}-\d{3,})(?:\s+[-–])?\s+(?=\S{2,}\s+\S)/i;
/** No name without one of these has a note. */
export const NOTE_HINT =
  /\b(?:use|inactive|blocked|closed|deleted|obsolete|hold|duplicate|and|et|agents?|acting|via|see)\b|&|^(?:ship|sold|bill|deliver|consignee|customer|vendor|buyer|seller|shipper|exporter|importer|supplier|end|notify|client|owner|applicant|beneficiary|recipient|attention|fa|firma|herrn|a\/c|no|[A-Z]{1,4}-\d)/i;

/** The texts of a name without a note behind it or a label before it; none for most. */
export function withoutNotes(name: string): string[] {
  if (!NOTE_HINT.test(name)) return [];
  return [name.replace(BEHIND, ""), name.replace(BEFORE, "")].filter((text) => text !== name && text !== "");
}

/** The tokens of a name that is written twice, once; undefined for any other. */
export function once(tokens: readonly string[]): string[] | undefined {
  const half = tokens.length / 2;
  if (half < 2 || !Number.isInteger(half)) return undefined;
  return tokens.slice(0, half).every((token, at) => token === tokens[at + half])
    ? tokens.slice(0, half)
    : undefined;
}
