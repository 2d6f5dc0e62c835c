import { addFact, treasuryCountry, treasuryName } from "./facts.ts";
import type { Facts } from "./facts.ts";
import { knownEffect, treasuryTypePrefix } from "./treasury-types.ts";
import type { Effect } from "./treasury-types.ts";

const ALIAS = /^(?:alt\. )?([afn])\.k\.a\.,? ['‘"](.+)['’"]$/i;
const LINKED = /^(?:alt\. )?Linked To:\s*(.+)$/i;
/** `… issued 14 Dec 2005 expires 2010` and `(expires …)`: dates of a document, not part of its number. */
const VALIDITY = /[\s,;(]+(?:issued|expires|expired|date of issue)\s.*$/i;
/** The remarks end in a full stop, unless their last word does: `S.A.`, `LTD.` */
const ABBREVIATION = /(?:\b[A-Z]\.\s?[A-Z]|\b(?:ltd|co|inc|corp))\.$/i;
/** Their values are text, without a country behind. */
const TEXTS = new Set<Effect>([
  "remark",
  "listed",
  "birth-place",
  "birth-date",
  "operator",
  "owner",
  "issuer",
]);
const TRAILING = /^(.*\S)\s*\(([^()]+)\)$/;

/**
 * Reads Treasury's free-text remarks: `DOB 25 Mar 1973; POB Cali, Colombia; Passport 123 (Iran); Linked To: X.`
 * Quoted `a.k.a. 'X'` are the weak aliases (the strong ones have a file of their own). What is none of these
 * stays as a remark, word for word.
 */
export function readRemarks(facts: Facts, text: string): void {
  const folded = text.replaceAll(/\s+/g, " ").trim();
  const whole = ABBREVIATION.test(folded) ? folded : folded.replace(/\.$/, "");
  for (const part of whole.split(/;\s+/)) readPart(facts, part.trim());
}

function readPart(facts: Facts, given: string): void {
  const part = unwrap(given);
  if (part === "") return;
  const alias = ALIAS.exec(part.replace(/\.$/, ""));
  if (alias) {
    const name = treasuryName(alias[2], "weak", facts.kind, alias[1]?.toLowerCase() === "f");
    if (name) facts.names.push(name);
    return;
  }
  const linked = LINKED.exec(part);
  if (linked?.[1]) {
    facts.owners.push({ name: linked[1], relation: "linked to" });
    return;
  }
  const bare = part.replace(/^alt\. /i, "");
  const type = treasuryTypePrefix(bare);
  if (type === undefined) facts.remarks.push(bare);
  else addTyped(facts, type, bare.slice(type.length).replace(/^\s*[:-]?\s*/, ""));
}

function addTyped(facts: Facts, type: string, value: string): void {
  const effect = knownEffect(type);
  if (effect === "country" || effect === "gender")
    return addFact(facts, { type, value: value.replace(/\.$/, "") });
  if (effect !== undefined && TEXTS.has(effect)) return addFact(facts, { type, value });
  let number = value.replace(VALIDITY, "").trim();
  let country: string | undefined;
  const details: string[] = [];
  // Behind a number stand a region and then the country: `0582030 (Connecticut) (United States)`.
  for (let match = TRAILING.exec(number); match?.[1] && match[2]; match = TRAILING.exec(number)) {
    if (/\d/.test(match[2])) break;
    if (country === undefined && treasuryCountry(match[2])) country = match[2];
    else details.unshift(match[2]);
    number = match[1];
  }
  addFact(facts, { type, value: number, country, detail: details.join(", ") });
}

/** `(Linked To: A; Linked To: B)` is split in the middle: takes off the bracket that stands alone. */
function unwrap(part: string): string {
  let text = part.startsWith("(Linked To:") ? part.slice(1) : part;
  if (text.endsWith(")") && text.split(")").length > text.split("(").length) text = text.slice(0, -1);
  return text.trim();
}
