import type { Classification, ClassificationOutcome, DeclaredCheck, Tier } from "../model/classification.ts";
import type { Undetermined } from "../model/screening.ts";
import type { Jurisdiction, Outcome } from "../model/determination.ts";

/** What every output about goods says at its end. */
export const CLASSIFY_NOTE =
  "Candidates are proposals from the description alone; a person classifies. EAR99 and low tiers still have embargo, end-use and end-user rules.";
export const LICENCE_NOTE =
  "A determination speaks of the facts given and of no others; parties, end use and the general prohibitions are for a person to look at. Nothing here releases goods.";

const OUTCOMES: Readonly<Record<ClassificationOutcome, string>> = {
  candidates: "candidate codes",
  insufficient_data: "insufficient data: the description does not tell what the goods are",
  possible_munitions: "possible munitions: look at the munitions lists first",
};

export function classificationWords({
  outcome,
  vague,
  cut,
}: Pick<Classification, "outcome" | "vague" | "cut">): string {
  const words = vague ? "insufficient data: the words could mean almost any goods" : OUTCOMES[outcome];
  return cut ? `${words}; the description is too long, and its end was not read` : words;
}

export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  munitions: "munitions",
  "dual-use": "dual-use",
  unilateral: "unilateral",
  "low-tier": "low tier",
  none: "no entry",
};

const DECLARED: Readonly<Record<DeclaredCheck["status"], string>> = {
  agrees: "is among the likely ones",
  differs: "differs from the likeliest one; check it",
  "not-compared": "was not compared: the description or the code tells too little",
  conflict: "is controlled less strictly than what the description tells: conflict",
  unknown: "is in no list that Cordon holds",
  malformed: "is no control code",
  damaged: "was damaged by a spreadsheet",
  "other-list": "is of a list that is not laid beside descriptions",
};

export function declaredWords({ text, status, code, annexNumber, proposal }: DeclaredCheck): string {
  const number = annexNumber && `EU Annex I, CAS ${annexNumber.cas}`;
  const other = code === undefined || code === text ? undefined : `read as ${code}`;
  const known = [number, other].filter((one) => one !== undefined);
  const read = known.length === 0 ? "" : ` (${known.join(", ")})`;
  const repair = proposal === undefined ? "" : `; it may have been ${proposal}: confirm before use`;
  return `declared ${text}${read} ${DECLARED[status]}${repair}`;
}

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  prohibited: "prohibited",
  licence_required: "licence required",
  indeterminate: "indeterminate: facts or rules are missing",
  exception_possible: "licence required unless an exception applies",
  no_requirement_found: "no requirement found by the rules looked at",
};

export const UNDETERMINED_WORDS: Readonly<Record<Undetermined, string>> = {
  "no-code": "no code is declared or sure enough: no licence requirement was determined",
  "unread-code": "the declared code cannot be read as one of any list: no licence requirement was determined",
  "no-destination": "the destination is not known: no licence requirement was determined",
  "no-sender":
    "neither an exporter's country nor one of departure is given: no licence requirement was determined",
  "no-rules":
    "goods are not sent from the US, the EU, the UK or Japan: no licence requirement was determined",
};

export const JURISDICTION_WORDS: Readonly<Record<Jurisdiction, string>> = {
  us: "United States",
  eu: "European Union",
  uk: "United Kingdom",
  jp: "Japan",
};
