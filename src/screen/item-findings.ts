import { isAboveLow, leavesPartners } from "../flags/goods.ts";
import type { GoodsLine, StandingCode } from "../flags/goods.ts";
import type { GoodsFacts } from "../flags/rule.ts";
import { hubOf } from "../flags/people.ts";
import { isClosed, rulesFor } from "../flags/places.ts";
import { isTold } from "../match/items/declared.ts";
import { destinationsOf, destinationsOfLine } from "../model/destinations.ts";
import type { CandidateCode, Tier } from "../model/classification.ts";
import type { Raised } from "../model/finding.ts";
import type { Places } from "../model/place.ts";
import type { ItemScreening } from "../model/screening.ts";
import type { Shipment } from "../model/shipment.ts";
import type { Watched } from "./watched.ts";
import { reliefOf } from "./shipment-ask.ts";
import { subjectOf } from "./subject.ts";
import { isUntold } from "./untold.ts";
import { licenceFindings, SYSTEM, undeterminedFindings } from "./licence-findings.ts";

/** What the findings of goods are raised from. */
interface Facts {
  readonly shipment: Shipment;
  readonly places: Places;
  readonly asOf: string;
  /** Absent where the licence rules were not opened. */
  readonly watched?: Watched;
}

/** From this confidence (hundredths) on a candidate that nobody declared is a finding. */
const LIKELY = 40;
const CODES: Readonly<Record<Exclude<Tier, "none">, string>> = {
  munitions: "ITEM.MUNITIONS",
  "dual-use": "ITEM.DUAL_USE",
  unilateral: "ITEM.UNILATERAL",
  "low-tier": "ITEM.LOW_TIER",
};
const LONGEST = 120;

type Standing = Omit<StandingCode, "reasons">;

/** What a shipment's goods come to, for the rules about places and conduct. */
export function goodsFacts(
  items: readonly ItemScreening[],
  reasonsOf: (code: string) => readonly string[],
): GoodsFacts {
  const lines = items.map((one, at): GoodsLine => {
    const { highPriority } = one.classification;
    return {
      subject: subjectOf(items, at),
      item: one.item,
      codes: standingCodes(one).map((code) => ({ ...code, reasons: reasonsOf(code.code) })),
      ...(highPriority === undefined ? {} : { priority: highPriority }),
    };
  });
  const sensitive = lines.some(
    ({ codes, priority = "" }) => /^[12]$/.test(priority) || codes.some(({ tier }) => isAboveLow(tier)),
  );
  const licence = licenceInPlay(items);
  return {
    sensitive,
    munitions: lines.some(({ codes }) => codes.some(({ tier }) => tier === "munitions")),
    relief: items.length > 0 && items.every(({ item }) => reliefOf(item) !== undefined),
    lines,
    ...(licence === undefined ? {} : { licence }),
  };
}

/** Whether a jurisdiction asks for a licence or an exception for an item; undefined where that is not known of all. */
function licenceInPlay(items: readonly ItemScreening[]): boolean | undefined {
  const outcomes = items.flatMap(({ determinations }) => determinations.map(({ outcome }) => outcome));
  if (outcomes.some((one) => one !== "no_requirement_found" && one !== "indeterminate")) return true;
  const open =
    items.length === 0 ||
    outcomes.includes("indeterminate") ||
    items.some(({ undetermined }) => undetermined !== undefined);
  return open ? undefined : false;
}

/** Findings of a shipment's goods and of what the determinations say of them. */
export function itemFindings(items: readonly ItemScreening[], facts: Facts): Raised[] {
  return items.flatMap((one, at) => {
    const subject = subjectOf(items, at);
    const item = (one.item.description ?? "").slice(0, LONGEST);
    const base = { rule: "goods", subject, citation: SYSTEM, confidence: 100 } as const;
    const standing = standingCodes(one);
    const raised: Raised[] = standing.flatMap(({ code, tier, confidence, basis }) => {
      if (tier === "none") return [];
      const found = { ...base, confidence, evidence: { code, basis, item } };
      const strategic = facts.watched?.strategic(code);
      const barred = facts.watched?.barred(code, destinationsOfLine(facts.shipment, one.item));
      const law = { jurisdiction: "CWC", code, reasons: barred ?? "" };
      return [
        { ...found, code: CODES[tier] },
        ...(strategic === undefined ? [] : [{ ...found, code: "ITEM.STRATEGIC", citation: strategic }]),
        ...(barred === undefined
          ? []
          : [{ ...found, code: "ITEM.PROHIBITED", citation: barred, evidence: law }]),
      ];
    });
    const { declared, candidates, vague, outcome, uncontrolledHeading, highPriority, otherRegime } =
      one.classification;
    const [first] = candidates;
    if (declared?.status === "conflict" && first)
      raised.push({
        ...base,
        code: "ITEM.CODE_CONFLICT",
        confidence: first.confidence,
        evidence: { declared: declared.text, derived: first.code, item },
      });
    if (one.undetermined === "unread-code")
      raised.push({
        ...base,
        code: "DATA.UNSCREENABLE",
        evidence: { reason: "unread-code", declared: declared?.text ?? "" },
      });
    if (isUntold(one.item))
      raised.push({
        ...base,
        code: "DATA.UNSCREENABLE",
        evidence: { reason: "untold", number: (one.item.number ?? "").slice(0, LONGEST) },
      });
    const isNumber = declared?.annexNumber !== undefined;
    if (declared?.code !== undefined && !isNumber && isRepaired(declared.text, declared.code))
      raised.push({
        ...base,
        code: "DATA.CODE_REPAIRED",
        evidence: { declared: declared.text, code: declared.code },
      });
    // A code of a list answers for what the description leaves out; that goods are on no list, a description of nothing bears out.
    const told = declared?.tier !== undefined;
    const isUnlisted = declared?.tier === "none";
    const isUnknown = outcome === "insufficient_data" && !uncontrolledHeading;
    if (vague ? !told || isUnlisted : isUnknown && !told)
      raised.push({
        ...base,
        code: "ITEM.VAGUE",
        ...(goesToConcern(facts) ? { variant: "concern" } : {}),
        evidence: { item },
      });
    const tier = highPriority?.[0];
    if (highPriority !== undefined && leavesPartners(facts))
      raised.push({
        ...base,
        code: "ITEM.HIGH_PRIORITY_HS",
        ...(tier === "3" || tier === "4" ? { variant: `tier_${tier}` } : {}),
        citation: "Common High Priority List, 23 February 2024",
        evidence: { hs: one.item.hs ?? "", tier: highPriority, item },
      });
    if (otherRegime !== undefined)
      raised.push({
        ...base,
        code: "ITEM.OTHER_REGIME",
        citation: otherRegime.citation,
        evidence: { regime: otherRegime.regime, substance: otherRegime.name, item },
      });
    return [
      ...raised,
      ...undeterminedFindings(
        one,
        subject,
        standing.some(({ tier }) => isAboveLow(tier)),
      ),
      ...one.determinations.flatMap((determination) => licenceFindings(one, determination, subject)),
    ];
  });
}

/** Whether a code is not what was written, but for blanks, dots and case: `OA979` read as `0A979`. */
function isRepaired(text: string, code: string): boolean {
  return !bare(text).includes(bare(code));
}

function bare(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
}

/** The declared code and, where it is missing, wrong or less strict, the likeliest candidate. */
function standingCodes({ classification: { declared, candidates } }: ItemScreening): Standing[] {
  const [first] = candidates;
  const likely: Standing[] =
    first && isTold(first) && first.confidence >= LIKELY ? [{ ...pick(first), basis: "likely" }] : [];
  if (declared?.code === undefined || declared.tier === undefined) return likely;
  const own: Standing = { code: declared.code, tier: declared.tier, confidence: 100, basis: "declared" };
  return declared.status === "conflict" ? [own, ...likely] : [own];
}

function pick({ code, tier, confidence }: CandidateCode): Omit<Standing, "basis"> {
  return { code, tier, confidence };
}

/** Whether the goods go to or through a country of concern, a hub or a closed place. */
function goesToConcern(facts: Facts): boolean {
  return [...destinationsOf(facts.shipment), ...facts.shipment.via].some(
    (country) =>
      hubOf(facts, country) !== undefined ||
      rulesFor(facts, { country }).some((rule) => rule.code === "DEST.CONCERN" || isClosed(rule)),
  );
}
