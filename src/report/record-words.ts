import type { AppliedRecord, BandReason, NearMiss, NearRecord, RecordKind } from "../model/dated-record.ts";
import type { Score } from "../model/finding.ts";
import { counted, roleWords } from "./wording.ts";

/** Sentences about dated records: what applied, and what nearly did and why not. */
const KINDS: Readonly<Record<RecordKind, string>> = {
  licence: "licence",
  general_licence: "general licence",
  humanitarian: "humanitarian exemption",
  waiver: "waiver",
  trusted_party: "trusted-party record",
};

const LAWS: Readonly<Record<string, string>> = {
  us: "US",
  eu: "EU",
  uk: "UK",
  un: "UN",
  jp: "Japan",
  ca: "Canada",
  au: "Australia",
  ch: "Switzerland",
  own: "the common profile, which no authority imposes",
};

const lawWords = (overlay: string): string => LAWS[overlay] ?? overlay;

/** `{fact}` is a fact of the near miss. */
const MISSES: Readonly<Record<string, string>> = {
  "rows-unread": "a row of the shipment could not be read: what else it holds is not known",
  "no-shipment-date": "no date of shipment is given: whether it holds on that day is not known",
  "needs-licence":
    "a {kind} lifts no {code}: only a licence or general licence of the authority that imposed it does",
  "not-screened": "{code} tells of what could not be screened: no record answers for that",
  "of-law": "{code} is of law ({by}) and of no one authority: no waiver and no other record lifts it",
  "trusted-licence": "a trusted-party record is never over LICENCE.REQUIRED",
  "other-authority": "{authority} did not impose {code} ({by})",
  "needs-too": "{code} needs the licence of {authority} too, for {part}",
  "needs-unknown":
    "{code} rests on {part} too, which nobody in the table of authorities imposed: no record answers for it",
  "not-named": "it does not name list or programme of {code}: {names}",
  "party-not-named": "{code} yields only to a record that names its parties, not *",
  "destination-unknown": "the destination is not known; it is for {of}",
  "other-destination": "for another destination: {of}, not {destination}",
  "other-place": "for other places: {of}, not {place}",
  "no-receiver": "nobody who receives the goods is given; it names its parties",
  "other-party": "it does not name the {role} {party}",
  "end-use-unknown": "no end use is stated; it is for: {of}",
  "other-end-use": "for another end use: {of}, not {end_use}",
  "other-goods": "for other goods: {of}, not {item}",
  excluded: "it excludes the {what} {value}",
  "exclusion-unknown": "the {what} is not known, and it excludes some",
  "place-unread": "a country of the shipment could not be read, and it excludes some",
  "party-country-unknown": "the country of the {role} {party} is not known, and it excludes some",
  "may-be-excluded": "it excludes {named}, which the {role} {party} may be",
  "requirement-open": "not recorded as met: {requirement}",
  "over-limit": "the {of} of {amount} {unit} is over its limit of {max} for one shipment",
  "over-balance": "the {of} of {amount} {unit} is over what is left of {max}: {left}",
  "no-reference": "the shipment has no reference of its own, so it could be drawn twice",
  "reference-too-long":
    "the shipment's reference has {length} letters; balances hold at most {most}: give it a shorter one to draw",
  "balance-unknown": "balance unknown: what was drawn of its {of} in {unit} before is not on record",
  "other-unit": "its {of} is limited in {unit}, the goods have {given|none}",
};

/** Why a record did not apply: `expired 3 days ago, at 2026-11-19T12:00:00Z`. */
export function missWords({ reason, facts }: NearMiss): string {
  const days = Number(facts["days"] ?? 0);
  const span = counted(days, "day");
  const { on, from, date } = facts;
  switch (reason) {
    case "expired":
      if (facts["hours"] !== undefined) return `expired ${hoursWords(Number(facts["hours"]))} ago, at ${on}`;
      return days === 0 ? `ends on the day of the screening, at ${on}` : `expired ${span} ago, at ${on}`;
    case "not-yet":
      return days === 0
        ? `begins only on the day of the screening, at ${from}`
        : `not valid yet: from ${from}, in ${span}`;
    case "expires-before-shipment":
      return days === 0
        ? `ends on the day of shipment, at ${on}`
        : `expires ${span} before the shipment of ${date}, at ${on}`;
    case "begins-after-shipment":
      return days === 0
        ? `begins only on the day of shipment, at ${from}`
        : `begins ${span} after the shipment of ${date}, at ${from}`;
    case "other-jurisdiction":
      return `${facts["authority"] === "own" ? "the exporter" : facts["authority"]} acts for ${lawWords(String(facts["overlay"]))} rules, and ${facts["code"]} is of ${lawWords(String(facts["of"]))}`;
    case "goods-unknown":
      return facts["item"] === ""
        ? `the goods are not known; it is for ${facts["of"]}`
        : `whether ${facts["item"]} is of ${facts["of"]} is not known: no declared code tells`;
    case "amount-unknown":
      return facts["text"] === ""
        ? `the ${facts["of"]} of the goods is not known`
        : `the ${facts["of"]} of the goods is not known: "${facts["text"]}" cannot be read, or in two ways`;
    default:
      return filled(Object.hasOwn(MISSES, reason) ? MISSES[reason]! : reason, facts);
  }
}

const hoursWords = (hours: number) => (hours === 0 ? "less than an hour" : counted(hours, "hour"));

function filled(template: string, facts: NearMiss["facts"]): string {
  return template.replaceAll(/\{(\w+)(?:\|([^}]*))?\}/g, (_, key: string, otherwise = "") => {
    const value = String(facts[key] ?? "") || otherwise;
    if (key === "kind" && Object.hasOwn(KINDS, value)) return KINDS[value as RecordKind];
    return key === "role" ? roleWords(value) : value;
  });
}

type Told = Pick<AppliedRecord, "record" | "kind" | "authority" | "legalRef">;

/** `BIS-1 (licence, of BIS; D1234567)`. */
export function recordName({ record, kind, authority, legalRef }: Told): string {
  const by = authority === "own" ? "the exporter's own" : `of ${authority}`;
  return `${record} (${KINDS[kind]}, ${by}; ${legalRef})`;
}

export function appliedWords(applied: AppliedRecord): string {
  const covers = new Map<string, number>();
  for (const cover of applied.covers) {
    const moved =
      cover.from === undefined
        ? "weighs in the total"
        : cover.from === cover.to
          ? `stays ${cover.to}`
          : `${cover.from} to ${cover.to}`;
    const text = `${aboutWords(cover)} (${moved}${answersWords(cover)})`;
    covers.set(text, (covers.get(text) ?? 0) + 1);
  }
  const all = [...covers].map(([text, times]) => (times === 1 ? text : `${text}, ${times} times`));
  const drawn = applied.draws.map(
    ({ of, amount, unit, left }) => `draws ${of} ${amount} ${unit}, ${left} left`,
  );
  const open =
    applied.open.length === 0 ? [] : [`conditions not recorded as met: ${applied.open.join(", ")}`];
  const waits = [...new Set(applied.waits.flatMap(({ why }) => why.map(missWords)))];
  return [`covers ${all.join(", ")}`, ...waits, ...open, ...drawn, `valid to ${applied.validTo}`].join("; ");
}

/** `, for 15 CFR 746.4 of it, together with OFAC-1`. */
function answersWords({ answers = [], with: others = [] }: AppliedRecord["covers"][number]): string {
  const parts = answers.map(({ part, unconfirmed }) =>
    unconfirmed === undefined ? part : `${part} by ${unconfirmed}, which is to be confirmed`,
  );
  const beside = others.length === 0 ? "" : `, together with ${others.join(", ")}`;
  return parts.length === 0 ? "" : `, for ${parts.join(" and ")}${beside}`;
}

export function nearWords({ why, codes }: NearRecord): string {
  return `for ${codes.join(", ")}: ${why.map(missWords).join("; ")}`;
}

/** `LICENCE.REQUIRED item 2, US`. */
export function aboutWords({
  code,
  overlay,
  subject,
}: Pick<BandReason, "code" | "overlay" | "subject">): string {
  if (code === "total") return "the band of the total";
  const about = subject === undefined ? "" : ` ${roleWords(subject)}`;
  return `${code}${about}${overlay === undefined ? "" : `, ${lawWords(overlay)}`}`;
}

/** What the records come to together. */
export function recordsStatement({ gross, net }: Pick<Score, "gross" | "net">): string {
  if (gross === "standard") return "nothing for dated records to lower";
  return gross === net
    ? `no dated record lowers the band: ${net}`
    : `${gross} before dated records, ${net} after them`;
}

/** What keeps the band where it is. */
export function keepsWords(reasons: readonly BandReason[], net: Score["net"]): string {
  const keeping = reasons.filter(({ to }) => to === net && net !== "standard");
  return [...new Set(keeping.map(aboutWords))].join(" · ");
}
