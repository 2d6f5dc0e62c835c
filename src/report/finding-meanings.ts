import type { Finding } from "../model/finding.ts";
import { CONDUCT_MEANINGS } from "./conduct-meanings.ts";
import { USE_MEANINGS } from "./use-meanings.ts";
import { remember } from "../text/remember.ts";
import { statementFact } from "./statement-words.ts";
import { measureWords, reasonWords } from "./wording.ts";

/**
 * What a finding means. `{fact}` is a value of the evidence; a part in square brackets falls away where its fact is
 * not known. Facts that no sentence uses follow it, so that none is lost.
 */
export const MEANINGS: Readonly<Record<string, string>> = {
  "PARTY.LISTED":
    "its {by|name or identifier} matches a listed party[ on {lists} lists][, {listed}][ ({entry})][: {measure}]",
  "PARTY.LISTED_WEAK":
    "only a weak alias or a name that many share matches a listed party[ on {lists} lists][, {listed}][ ({entry})][: {measure}]",
  "PARTY.ADDRESS": "its address matches a listed address[, {matched}][ ({entry})][: {measure}]",
  "PARTY.DENIED_BEFORE": "it was denied before[, as {listed}][ ({entry})]",
  "PARTY.OWNED":
    "owners that match listed parties hold {share|enough} of it[, counted by the {law}, which asks for {threshold}][ ({share_multiplied} multiplied along the chains, {share_by_whole_links} by whole links)][: {measure}][; {data}]",
  "PARTY.MINORITY_OWNED":
    "owners that match listed parties hold {share|a share} of it[, counted by the {law}, which asks for {threshold}][ ({share_multiplied} multiplied along the chains, {share_by_whole_links} by whole links)][; {data}]",
  "PARTY.CONTROLLED":
    "parties that match listed ones control it without owning enough[, which the {law} asks for too]",
  "PARTY.OWNER_UNKNOWN_SHARE":
    "owners that match listed parties hold an {share|unknown} share of it[, where the {law} asks for {threshold}]",
  "DEST.EMBARGO": "[{region}, ][{country} ]is under an embargo[: {scope}]",
  "DEST.SEVERE": "[{country} ]is under severe export restrictions[: {scope}]",
  "DEST.ARMS_EMBARGO": "[{country} ]is under an arms embargo[: {scope}]",
  "DEST.CONCERN":
    "[{country} ]is a country of concern for dual-use goods[: {scope}][: in {group}, and {controlled} is controlled for {reason_for_control}]",
  "DEST.TRANSIT":
    "the route leads through [{via}, ]a place under an embargo or severe restrictions[: {scope}]",
  "DEST.TIE":
    "it {tie|sits} in [{region}, ][{country}, ]a place under an embargo or severe restrictions[: {scope}]",
  "DEST.TRANSSHIP": "[{country} ]is a diversion hub[, and the goods are ones to ask about: {goods}]",
  "DEST.MISMATCH": "the countries given for the shipment and its parties disagree",
  "DEST.UNRESOLVED": 'no country of destination could be made out[ from "{destination}"]',
  "ITEM.MUNITIONS": "{basis} {code}, a munitions code[: {item}]",
  "ITEM.STRATEGIC": "{basis} {code}, one of the items watched most[: {item}]",
  "ITEM.OTHER_REGIME": "{substance} is under {regime} rules: another authority decides[: {item}]",
  "ITEM.DUAL_USE": "{basis} {code}, controlled by a multilateral regime[: {item}]",
  "ITEM.UNILATERAL": "{basis} {code}, controlled for national reasons[: {item}]",
  "ITEM.LOW_TIER": "{basis} {code}, controlled for anti-terrorism reasons alone[: {item}]",
  "ITEM.HIGH_PRIORITY_HS": "HS {hs} is on the Common High Priority List, tier {tier}[: {item}]",
  "ITEM.PROHIBITED": "{jurisdiction} rules prohibit {code}[: {reasons}]",
  "ITEM.CODE_CONFLICT": "declared {declared}, while its description tells of {derived}[: {item}]",
  "ITEM.VAGUE": "its description says too little to be classified[: {item}]",
  ...USE_MEANINGS,
  "USE.STATEMENT_MISSING":
    "the law asks for {asked|a statement}, to be held before the goods go[: {item}][; for {receiver}][; {given}]",
  "USE.VERIFICATION_FAILED":
    "{statement|the statement} {fault|failed}[; missing: {missing}][; stated: {stated}][; shipment: {shipped}][; on {day}]",
  "USE.NO_RUSSIA_CLAUSE":
    "a clause against re-export to Russia and Belarus is owed by an exporter in the EU[, {from}][: {goods}][; {given}]",
  "LICENCE.REQUIRED":
    "{jurisdiction} rules ask for a licence for {code}[ to {to}][: {reasons}][; exception possible: {exceptions}]",
  "LICENCE.INDETERMINATE":
    "whether a licence is needed[ under {jurisdiction} rules][ for {code}][ to {to}] cannot be told[; for: {reasons}][; missing: {missing}]",
  ...CONDUCT_MEANINGS,
  "DATA.UNSCREENABLE": "it could not be screened[: {reason}][ ({number})]",
  "DATA.MIXED_SCRIPT":
    "its name mixes letters of two scripts[ in {word}][: {letters}]; it was read as if of one",
  "DATA.REORDERED":
    "marks in its name make screens show the letters in another order[: {shown}]; it was read both ways",
  "DATA.TRUNCATED":
    "its name fills a field[ of {field} letters] and breaks off in a word; it was screened as it may have gone on",
  "DATA.CODE_REPAIRED": "the declared code[ {declared}] was read[ as {code}]",
  "DATA.OWNER_LISTED":
    "owners that match listed parties hold {share|a share} of it, and no rule says what that means for it",
  "DATA.OWNER_UNSCREENABLE": "its owner[ {owner}][ in line {line}] could not be screened[: {reason}]",
  "DATA.OWNERS_CUT": "not all of its owners could be followed[: at most {followed}]",
  "DATA.OWNERS_OVER_100": "the shares given[ of {owned}] come to more than 100 %[: {sum}][ in lines {lines}]",
  "DATA.OWNERS_CYCLE":
    "owners go round in a circle, each owned by the next and counted once along a chain[: {cycle}]",
  "DATA.OWNERS_INCOMPLETE":
    "the known shares of its owners come to only {given|a part of the whole}[, with {unknown} unknown]",
  "DATA.OWNERS_NOT_GIVEN":
    "the owners file does not name every party, and the ownership of the others was not looked at[: {parties}]",
};

/** A piece of a template: text as it stands, or a fact with what is said where it is not known. */
type Piece = string | { readonly key: string; readonly otherwise: string | undefined };

/** The parts of a template, those that may fall away by themselves; a part is pieces. */
const partsOf = remember(
  (template): readonly (readonly Piece[])[] =>
    template.split(/(\[[^\]]*\])/).map((part) => {
      // Text, key and what else is said take turns.
      const cut = part.replace(/^\[|\]$/g, "").split(/\{(\w+)(?:\|([^}]*))?\}/);
      return cut.flatMap((text, at): Piece[] =>
        at % 3 === 0 ? [text] : at % 3 === 1 ? [{ key: text, otherwise: cut[at + 1] }] : [],
      );
    }),
  500,
);

/** The sentence of a template; the facts it holds are added to `said`. */
export function fill(template: string, evidence: Finding["evidence"], said: Set<string>): string {
  let sentence = "";
  for (const part of partsOf(template)) {
    let filled = "";
    let known = true;
    for (const piece of part) {
      if (typeof piece === "string") {
        filled += piece;
        continue;
      }
      const { key, otherwise } = piece;
      const value = evidence[key];
      if (value !== undefined && value !== "") {
        said.add(String(value));
        filled += factWords(key, value);
      } else if (otherwise === undefined) known = false;
      else filled += otherwise;
    }
    if (known) sentence += filled;
  }
  return sentence;
}

/** A value of the evidence in words. */
export function factWords(key: string, value: string | number): string {
  if (key === "measure") return measureWords(String(value));
  if (key === "tie" && value === "headquarters") return "has its headquarters";
  if (key === "reason") return reasonWords(String(value));
  const told = statementFact(key, String(value));
  if (told !== undefined) return told;
  return key === "status" ? String(value).replaceAll("_", " ") : String(value);
}
