import type { ExplainedGrade, Explanation, Holding, WhatIf } from "../model/explanation.ts";
import type { Band, Finding } from "../model/finding.ts";
import type { PartyMatch, TokenRelation } from "../model/match.ts";
import type { Measure } from "../model/measure.ts";
import type { Coverage, ModifiedBy, NotCovered, PartyScreening, RunHeader } from "../model/screening.ts";

/**
 * The home of sentences: every text a person reads about a result is made here, or for findings in `finding-meanings.ts`,
 * so that all outputs say the same.
 * A result never releases anything: say what was not found and where, and leave the rest to a person.
 */
export const STARTER_LABEL = "starter data, not for compliance use";
export const POTENTIAL = "A match is potential until a person decides it; nothing here releases a shipment.";
export const CHECK_SCOPE = "One party was checked on its own: no destination, route or goods were looked at.";
/** What a saved result lacks that is not whole. */
export const CUT_WORDS = "its summary, or shipments that it counts, are missing";

/** From where goods go out of which no paper tells it, where that was stated for the run. */
export function exportFromWords(country: string | undefined): string[] {
  return country === undefined ? [] : [`exported from ${country} where no paper tells it`];
}

export const BAND_WORDS: Readonly<Record<Band, string>> = {
  standard: "no more than normal checks are asked for here",
  enhanced: "an officer looks",
  hold: "do not ship before a decision",
};

export const COVERAGE_WORDS: Readonly<Record<Coverage["status"], string>> = {
  complete: "every party was laid beside every list below",
  partial: "not everything was screened, see the gaps",
  not_screened: "nothing was screened",
};

const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  blocking: "blocked: no dealings",
  denied_export_privileges: "export privileges denied: no exports to or through this party",
  licence_presumption_of_denial: "licence required, presumption of denial",
  licence_case_by_case: "licence required, decided case by case",
  military_intelligence_end_user: "military-intelligence end user: licence required, presumption of denial",
  military_end_user: "military end user: licence required for the items in the rule's scope",
  debarred: "debarred from defence trade",
  end_user_concern: "end user of concern to its publisher: ask for the end use before shipping",
  unverified: "unverified: no licence exceptions, and a statement is needed before shipping",
  sectoral: "sectoral: some transactions are forbidden by directive",
  securities_only: "securities only: restricts dealings in its securities, not trade in goods",
  transport_restriction: "transport restricted: port, flag or service bans",
  own_denial: "denied before, on your own or a partner's list",
  other: "another kind of measure: read the entry",
  ended: "ended: lifted or expired, shown but not scored",
};

const UNSCREENABLE: Readonly<Record<string, string>> = {
  "no-letters": "the name holds nothing that can be compared",
  "too-long": "the name is too long to be one party's name, or has more words than are compared",
  damaged: "letters of the name were lost before it came here: save the file as UTF-8",
  placeholder: "the name stands for a party but does not name it",
  "legal-form": "the name is nothing but a legal form: it may have been cut off",
  untold: "neither a description nor a control or tariff code tells what the goods are",
  "unread-code": "its declared code cannot be read as one of any list",
};

const NOT_COVERED_WORDS: Readonly<Record<NotCovered, string>> = {
  items: "goods: where none are told of, no item was classified or compared with a control list",
  licences:
    "licences: where no goods are told of, their code, destination or place of export is not known, or the rules of the place of export are not held or were left out (--jurisdictions), no licence requirement or exception was determined",
  end_use:
    "end use: neither a statement of end use nor the names of end users were read for what the goods are for",
  statements: "statements: no end-use statement was laid beside a shipment (--statements)",
  ownership: "ownership: parties owned or controlled by listed parties are found only if listed themselves",
  listed_addresses:
    "addresses: a listed party's address under another name is found only where both give street, number and city, the unit of a named building, or a PO box",
  translated_names:
    "translated names: a Chinese, Japanese or Korean name is found where the list holds it, its sound or its trade words",
  item_scope: "scope: measures that reach certain items only are shown as if they reached every item",
};

const MODIFIED_WORDS: Readonly<Record<ModifiedBy, string>> = {
  profile: "not the scoring profile that ships",
  threshold: "not the profile's own threshold",
};

/** A measure in words; one we do not know is shown as it is. */
export function measureWords(measure: string): string {
  return Object.hasOwn(MEASURE_WORDS, measure) ? MEASURE_WORDS[measure as Measure] : measure;
}

/** Why a party could not be screened. */
export function reasonWords(reason: string): string {
  return Object.hasOwn(UNSCREENABLE, reason) ? (UNSCREENABLE[reason] ?? reason) : reason;
}

/** What this release does not look at. */
export function notCoveredWords(code: NotCovered): string {
  return Object.hasOwn(NOT_COVERED_WORDS, code) ? NOT_COVERED_WORDS[code] : code;
}

/** ` (in force from 2026-12-01)` after a profile's name; empty where it holds on every day. */
export function daysWords(effective: RunHeader["profile"]["effective"]): string {
  if (effective === undefined) return "";
  return ` (in force from ${effective.from}${effective.to === undefined ? "" : ` to ${effective.to}`})`;
}

/** What of the profile is not as shipped; a threshold where nothing else is said. */
export function modifiedWords(by: readonly ModifiedBy[] = ["threshold"]): string {
  return by.map((what) => MODIFIED_WORDS[what]).join("; ");
}

/** A party's place in the shipment: `ultimate consignee`. */
export function roleWords(role: string): string {
  return role.replaceAll("_", " ");
}

/** What is said where nothing was found: it names the threshold in hundredths, and the lists stand below it. */
export function noMatch({ threshold }: Pick<Coverage, "threshold">): string {
  return `no match at or above ${hundredths(threshold)} in the lists below`;
}

/** What is said of parties without a hit whose owners match listed parties, by code; the first that holds is said. */
const OWNED_WORDS: readonly (readonly [codes: readonly string[], words: string])[] = [
  [["PARTY.OWNED"], "owned by listed parties, see the findings"],
  [["PARTY.CONTROLLED"], "controlled by listed parties, see the findings"],
  [
    ["PARTY.MINORITY_OWNED", "PARTY.OWNER_UNKNOWN_SHARE", "DATA.OWNER_LISTED"],
    "with listed owners, see the findings",
  ],
];

/**
 * What the matching of parties came to. What could not be screened is never "no match", and a party that listed parties
 * own is never only that.
 */
export function matchStatement(
  parties: readonly PartyScreening[],
  coverage: Coverage,
  findings: readonly Finding[],
): string {
  const hits = parties.reduce((sum, party) => sum + party.hits.length + party.furtherHits, 0);
  const unscreened = parties.filter((party) => party.status === "unscreenable").length;
  const found = hits === 0 ? noMatch(coverage) : counted(hits, "potential match", "potential matches");
  const screened = hits === 0 && unscreened > 0 && unscreened === parties.length ? [] : [found];
  if (parties.length === 0) return "no party was named";
  const missing =
    unscreened === 0 ? [] : [`${counted(unscreened, "party", "parties")} could not be screened`];
  const aside = parties.reduce((sum, party) => sum + party.setAside.length + party.furtherSetAside, 0);
  const beside =
    aside === 0 ? [] : [`${counted(aside, "name")} set aside as birth date, country or kind differ`];
  return [...screened, ...ownedWords(parties, findings), ...missing, ...beside].join("; ");
}

function ownedWords(parties: readonly PartyScreening[], findings: readonly Finding[]): string[] {
  const unmatched = parties.filter(({ hits, furtherHits }) => hits.length + furtherHits === 0);
  const codes = new Set(
    findings
      .filter(({ subject, evidence }) =>
        unmatched.some(({ party }) => party.role === subject && party.name === evidence["party"]),
      )
      .map(({ code }) => code),
  );
  const words = OWNED_WORDS.find(([of]) => of.some((code) => codes.has(code)))?.[1];
  return words === undefined ? [] : [words];
}

/** 85 → `0.85`. */
export function hundredths(value: number): string {
  return (value / 100).toFixed(2);
}

/** `3 parties`, `1 party`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** 25921 → `25,921`. */
export function thousands(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** How two tokens agree, between the one and the other. */
export const TOKEN_SIGNS: Readonly<Record<TokenRelation, string>> = {
  equal: "=",
  variant: "is another spelling of",
  sounds: "sounds like",
  edit: "≈",
  nickname: "is a short or foreign form of",
  cut: "is cut off from",
  initial: "is an initial of",
  acronym: "is the first letters of",
  joined: "is joined in",
  missing: "is not in the listed name",
  extra: "listed name also has",
  contradicted: "≠",
};

/** Over how many lists one listed party stands. */
export function onLists(count: number): string {
  return `on ${counted(count, "list")}`;
}

/** How the match was made, and how strong that is. */
export function matchedWords({ by, strength, weak }: PartyMatch): string {
  if (by !== "name") return `by ${by}`;
  const name = strength === "primary" ? "by primary name" : `by ${strength} alias`;
  return weak ? `${name}, weak evidence` : name;
}

/** What holds the score of a name, by reason. `{limit}` is the score after it. */
const HOLD_WORDS: Readonly<Record<string, string>> = {
  nameOnly: "a name alone proves at most {limit}",
  whole: "a name met whole proves no more with words that weigh so little: at most {limit}",
  part: "a name met in part proves no more with the words met: at most {limit}",
  lone: "one telling word alone was met: at most {limit}",
  personPart: "a person's name met in part proves no more with the words met: at most {limit}",
  commonName: "every word met is one that many names share: at most {limit}",
  nothingDistinctive: "no telling word was met, and words are left over: at most {limit}",
  cut: "the name may have been cut off and go on otherwise: at most {limit}",
  bearer: "a part of a person's name is the name of a firm, a ship or a place: at most {limit}",
  oneOfSeveral: "one of a person's several names was met: at most {limit}",
  shortSingle: "one short word is met by accident in longer names: at most {limit}",
  fuzzySingle: "the one telling word is misspelt: at most {limit}",
  homophone: "two names in Chinese characters only sound alike: at most {limit}",
  familyUnmet: "the family name is not among the words met: at most {limit}",
  personMisspelt: "a word of a person's name is misspelt: at most {limit}",
  wordMissing: "a word of a person's name is not in the listed name: at most {limit}",
  titleLeft: "titles, initials or places are left over beside common names: at most {limit}",
  contradicted: "a word of a person's name stands against another: at most {limit}",
  slipped: "a word is likely a slip of the other, and all else is met: {limit}",
  givenUnmet: "the first name is not among the words met: at most {limit}",
  generationsDiffer: "parent and child, or two bearers of one name: at most {limit}",
  generationUntold: "one name alone says of which generation its bearer is: at most {limit}",
  numbersDiffer: "the numbers in the names differ: at most {limit}",
  legalFormDiffers: "the legal forms differ: at most {limit}",
  chainReversed: "father and child have changed places: at most {limit}",
  reversed: "the words stand in reverse order: at most {limit}",
  order: "the words stand in another order: times {factor}",
  contained: "the listed name stands whole in the longer name: {limit}",
  group: "both names begin with the brand of one listed group: {limit}",
  weakAlias: "a weak alias proves at most {limit}",
  weakPart: "a weak alias counts only where every word is equal and none stands beside it: {limit}",
};

/** Why the score of a name is not what its words make: `the legal forms differ: at most 0.74`. */
export function holdWords({ reason, factor, score }: Omit<Holding, "points">): string {
  const words = Object.hasOwn(HOLD_WORDS, reason) ? HOLD_WORDS[reason]! : `${reason}: {limit}`;
  return words.replace("{limit}", hundredths(score)).replace("{factor}", hundredths(factor ?? 100));
}

/** What the score would be, were one thing otherwise: `0.61 without the shared word TRADING`. */
export function whatIfWords({ change, what, against, score }: WhatIf): string {
  const word = what.toUpperCase();
  const words: Readonly<Record<WhatIf["change"], string>> = {
    "without-shared": `without the shared word ${word}`,
    "without-missing": `without the word ${word}, which the listed name has not`,
    "without-contradicted": `without the word ${word}, which stands against ${against?.toUpperCase()}`,
    "birth-agrees": `with an agreeing birth date, ${what}`,
    "birth-differs": `with a birth date other than ${what}`,
    "country-agrees": `with an agreeing country, ${what.replaceAll(" ", " or ")}`,
    "country-differs": `with a country other than ${what.replaceAll(" ", " or ")}`,
    "identifier-equal": `with an equal identifier, ${what}`,
    "identifier-absent": `without the equal identifier ${what}`,
  };
  return `${hundredths(score)} ${words[change]}`;
}

/** The grade a score has, and how far the nearest border is. */
export function gradeWords({ score, grade, weak, border }: Explanation): string {
  const away = score - border.score;
  const where = away === 0 ? "on" : `${hundredths(Math.abs(away))} ${away > 0 ? "above" : "below"}`;
  const evidence = weak && grade !== "none" ? ", weak evidence" : "";
  return `${gradeName(grade)}${evidence}; ${where} the border of ${border.grade}, ${hundredths(border.score)}`;
}

function gradeName(grade: ExplainedGrade): string {
  return grade === "none"
    ? "no grade: too little to be reported at the shipped threshold"
    : `graded ${grade}`;
}
