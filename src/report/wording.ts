import type { Band, Finding } from "../model/finding.ts";
import type { PartyMatch, TokenRelation } from "../model/match.ts";
import type { Measure } from "../model/measure.ts";
import type { Coverage, NotCovered, PartyScreening } from "../model/screening.ts";

/**
 * The one home of sentences: every text a person reads about a result is made here, so that all outputs say the same.
 * A result never releases anything: say what was not found and where, and leave the rest to a person.
 */
export const STARTER_LABEL = "starter data, not for compliance use";
export const POTENTIAL = "A match is potential until a person decides it; nothing here releases a shipment.";
export const CHECK_SCOPE = "One party was checked on its own: no destination, route or goods were looked at.";

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
  "too-long": "the name is too long to be one party's name",
  placeholder: "the name stands for a party but does not name it",
};

const NOT_COVERED_WORDS: Readonly<Record<NotCovered, string>> = {
  items: "goods: no item was classified or compared with a control list",
  licences: "licences: no licence requirement or exception was determined",
  end_use: "end use and conduct: no end-use rule or statement was looked at",
  ownership: "ownership: parties owned or controlled by listed parties are found only if listed themselves",
  listed_addresses: "addresses: a listed party's address under another name is not found",
  translated_names:
    "translated names: a Chinese, Japanese or Korean name is found where the list holds it, its sound or its trade words",
  item_scope: "scope: measures that reach certain items only are shown as if they reached every item",
};

const OVERLAYS: Readonly<Record<string, string>> = {
  us: "US rule",
  eu: "EU rule",
  uk: "UK rule",
  un: "UN rule",
};

/**
 * What a finding means. `{fact}` is a value of the evidence; a part in square brackets falls away where its fact is
 * not known. Facts that no sentence uses follow it, so that none is lost.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  "PARTY.LISTED": "its {by|name or identifier} matches a listed party[, {listed}][ ({entry})][: {measure}]",
  "PARTY.LISTED_WEAK":
    "only a weak alias or a name that many share matches a listed party[, {listed}][ ({entry})][: {measure}]",
  "PARTY.ADDRESS": "its address matches a listed address[, {matched}][ ({entry})][: {measure}]",
  "PARTY.DENIED_BEFORE": "it was denied before[, as {listed}][ ({entry})]",
  "DEST.EMBARGO": "[{region}, ][{country} ]is under an embargo[: {scope}]",
  "DEST.SEVERE": "[{country} ]is under severe export restrictions[: {scope}]",
  "DEST.ARMS_EMBARGO": "[{country} ]is under an arms embargo[: {scope}]",
  "DEST.CONCERN": "[{country} ]is a country of concern for dual-use goods[: {scope}]",
  "DEST.TRANSIT":
    "the route leads through [{via}, ]a place under an embargo or severe restrictions[: {scope}]",
  "DEST.TIE":
    "it sits in [{region}, ][{country}, ]a place under an embargo or severe restrictions[: {scope}]",
  "DEST.MISMATCH": "the countries given for the shipment and its parties disagree",
  "DEST.UNRESOLVED": 'no country of destination could be made out[ from "{destination}"]',
  "DATA.UNSCREENABLE": "it could not be screened[: {reason}]",
};

/** Facts that the rest of a finding or a hit already says. */
const SAID: ReadonlySet<string> = new Set(["party", "role", "source", "grade", "matched", "score", "by"]);
const QUIET_STATUS = "in_force";
const BLOCKED_BY_STATUTE = new Set(["CU", "IR"]);

/** A finding in words, with every fact it rests on: `consignee Orient Trading: its name matches …`. */
export function findingText(finding: Finding): string {
  const { code, subject, overlay, evidence } = finding;
  const template = MEANINGS[code] ?? code;
  const said = new Set<string>();
  const meaning = fill(template, evidence, said);
  const place =
    subject === "destination" && !template.includes("{destination}") ? evidence["destination"] : undefined;
  const who = [subject && roleWords(subject), evidence["party"], place]
    .map((part) => String(part ?? ""))
    .filter((part) => part !== "");
  const rest = Object.entries(evidence)
    .filter(([key, value]) => !SAID.has(key) && !(key === "status" && value === QUIET_STATUS))
    .filter(([, value]) => value !== "" && !said.has(String(value)) && !who.includes(String(value)))
    .map(([key, value]) => `${factName(key)} ${factWords(key, value)}`);
  const law = overlay === undefined ? [] : [OVERLAYS[overlay] ?? `${overlay} rule`];
  const lead = who.length > 0 ? `${who.join(" ")}: ` : "";
  return [lead + meaning, ...rest, ...law, ...warnings(finding)].join("; ");
}

/** The law of one side may be forbidden to follow on another. */
function warnings({ code, overlay, evidence }: Finding): string[] {
  const usAlone =
    overlay === "us" && code === "DEST.EMBARGO" && BLOCKED_BY_STATUTE.has(String(evidence["country"]));
  return usAlone ? ["EU and UK blocking statutes may forbid compliance, ask counsel"] : [];
}

function fill(template: string, evidence: Finding["evidence"], said: Set<string>): string {
  const put = (text: string): string | undefined => {
    let known = true;
    const filled = text.replaceAll(/\{(\w+)(?:\|([^}]*))?\}/g, (_, key: string, otherwise?: string) => {
      const value = evidence[key];
      if (value !== undefined && value !== "") said.add(String(value));
      else if (otherwise === undefined) known = false;
      return value === undefined || value === "" ? (otherwise ?? "") : factWords(key, value);
    });
    return known ? filled : undefined;
  };
  const parts = template.split(/(\[[^\]]*\])/).map((part) => put(part.replace(/^\[|\]$/g, "")) ?? "");
  return parts.join("");
}

function factName(key: string): string {
  return key.replaceAll(/[_-]/g, " ").replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function factWords(key: string, value: string | number): string {
  if (key === "measure") return measureWords(String(value));
  if (key === "reason") return reasonWords(String(value));
  return key === "status" ? String(value).replaceAll("_", " ") : String(value);
}

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

/** A party's place in the shipment: `ultimate consignee`. */
export function roleWords(role: string): string {
  return role.replaceAll("_", " ");
}

/** What is said where nothing was found: it names the threshold in hundredths, and the lists stand below it. */
export function noMatch({ threshold }: Pick<Coverage, "threshold">): string {
  return `no match at or above ${hundredths(threshold)} in the lists below`;
}

/** What the matching of parties came to. What could not be screened is never "no match". */
export function matchStatement(parties: readonly PartyScreening[], coverage: Coverage): string {
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
  return [...screened, ...missing, ...beside].join("; ");
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
  sounds: "sounds like",
  edit: "≈",
  initial: "is an initial of",
  joined: "is joined in",
  missing: "is not in the listed name",
  extra: "listed name also has",
  contradicted: "≠",
};

/** How the match was made, and how strong that is. */
export function matchedWords({ by, strength, weak }: PartyMatch): string {
  if (by !== "name") return `by ${by}`;
  const name = strength === "primary" ? "by primary name" : `by ${strength} alias`;
  return weak ? `${name}, weak evidence` : name;
}
