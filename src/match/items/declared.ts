import { TIERS } from "../../model/classification.ts";
import type { AnnexNumber } from "../../model/catalog.ts";
import type { CandidateCode, DeclaredCheck, Tier } from "../../model/classification.ts";
import { readCode, readOtherCode } from "../../text/control-code.ts";
import { canHave } from "../../text/paragraph.ts";
import { baseOf, tierOf } from "./codes.ts";
import type { EntriesByCode } from "./codes.ts";

/** `3.00E+01`, `1E+203`: what a spreadsheet makes of 3E001 and 1E203. */
const DAMAGED = /^(\d)(?:[.,]0+)?E\+?(\d{1,3})$/i;
/** What shippers write in place of a code: it tells that no licence was needed, and no code. */
const NO_CODE =
  /^(?:NLR|NO LICEN[CS]E REQUIRED|N\/?A|NONE|-+|N|NO|NOT (?:LISTED|CONTROLLED)|UNCONTROLLED|NEIN|KEINE?(?: AL)?(?:[- ]?(?:NR|NUMMER)\.?)?|NICHT (?:GELISTET|ERFASST)|NON(?: SOUMIS)?|AUCUN|SANS|NINGUNO|NO APLICA|NESSUNO|NÃO|НЕТ|无|無|なし|非該当|該当なし)$/iu;
/** From this confidence on a derived code may contradict a declared one. */
const SURE = 65;
/** The same, where a figure or feature that is told meets the rule. */
const MET = 50;
/** From this on, what stricter candidates have together contradicts, though facts that decide among them are missing: a krytron is none by EAR99. */
const TOGETHER = 80;
/** Candidates looked at for that, and from which confidence on one of the declared entry speaks for it. */
const LEADING = 4;
const OWN = 20;
/** From this tier on goods are under little control, or none. */
const LITTLE = TIERS.indexOf("low-tier");
const GRAVE: ReadonlySet<Tier> = new Set(["munitions", "dual-use"]);
/** Below this the description tells too little to lay a code beside it. */
const TELLING = 12;

/** What a declared code is worth beside what the description tells. */
export function checkDeclared(
  text: string,
  candidates: readonly CandidateCode[],
  entries: EntriesByCode,
  euOnly: ReadonlySet<string>,
  annexNumbers: ReadonlyMap<string, AnnexNumber>,
): DeclaredCheck {
  const plain = text.trim();
  // Seven characters with `E+` are no code of any list.
  const damaged = /E\+|[.,]0+E/i.test(plain) ? DAMAGED.exec(plain) : null;
  if (damaged) {
    const proposal = `${damaged[1]}E${damaged[2]!.padStart(3, "0")}`;
    return { text, status: "damaged", ...(entries.has(proposal) ? { proposal } : {}) };
  }
  const other = readOtherCode(plain);
  if (other !== undefined)
    return {
      text,
      status: "other-list",
      code: other,
      tier: other.startsWith("ML") ? "munitions" : "unilateral",
    };
  if (NO_CODE.test(plain)) return { text, status: withoutCode(candidates) };
  const read = readCode(plain);
  if (read === undefined) return { text, status: "malformed" };
  const number = annexNumbers.get(read);
  const code = number?.us ?? read;
  const named = number === undefined ? {} : { annexNumber: { code: number.code, cas: number.cas } };
  const tier = tierOf(code, entries);
  if (code === "EAR99" || /^[XVI]/.test(code))
    return { text, code, tier, status: statusOf(code, candidates, entries) };
  const entry = entries.get(baseOf(code));
  const path = code.slice(baseOf(code).length + 1);
  const isKnown = entry !== undefined && (path === "" || canHave(entry.paths, path));
  if (!isKnown && number === undefined && !euOnly.has(baseOf(code))) return { text, code, status: "unknown" };
  return { text, code, ...named, tier, status: statusOf(code, candidates, entries) };
}

/** Whether a name of goods or a figure led to a candidate, and not the list's words alone: those contradict nobody. */
export function isTold({ terms, decided }: CandidateCode): boolean {
  return terms.length > 0 || decided.length > 0;
}

/** Whether a candidate may contradict a declared code: one whose deciding facts are all unknown only asks for them. */
function isSettled(one: CandidateCode): boolean {
  return isTold(one) && (one.decided.length > 0 || one.missing.length === 0);
}

/** Goods without a code, of which the description tells of control. */
function withoutCode([first]: readonly CandidateCode[]): "conflict" | "not-compared" {
  const controlled = first !== undefined && first.tier !== "none" && first.tier !== "low-tier";
  return controlled && isSettled(first) && first.confidence >= SURE ? "conflict" : "not-compared";
}

function statusOf(
  code: string,
  candidates: readonly CandidateCode[],
  entries: EntriesByCode,
): "agrees" | "differs" | "conflict" | "not-compared" {
  const [first] = candidates;
  if (first === undefined || first.confidence < TELLING) return "not-compared";
  if (baseOf(first.code) === baseOf(code)) return "agrees";
  const rank = (one: string) => TIERS.indexOf(tierOf(one, entries));
  if (first.decided.length > 0 && first.confidence >= MET && rank(code) > rank(first.code)) return "conflict";
  if (areStricter(code, candidates, entries)) return "conflict";
  if (first.confidence < SURE)
    return candidates.some((one) => baseOf(one.code) === baseOf(code)) ? "agrees" : "differs";
  const isLow = rank(code) >= LITTLE;
  return rank(code) > rank(first.code) && (isLow ? isSettled(first) : first.decided.length > 0)
    ? "conflict"
    : "differs";
}

/**
 * Whether all that the description likely is stands under control, by names of goods or figures, and the declared code under little or
 * none. A dual-use code is contradicted by facts alone: that goods are military is what is missing most often.
 */
function areStricter(code: string, candidates: readonly CandidateCode[], entries: EntriesByCode): boolean {
  const declared = TIERS.indexOf(tierOf(code, entries));
  if (declared < LITTLE || !isControlled(candidates[0]!)) return false;
  if (candidates.some((one) => baseOf(one.code) === baseOf(code) && one.confidence >= OWN)) return false;
  const together = candidates.slice(0, LEADING).filter(isControlled);
  return together.reduce((sum, { confidence }) => sum + confidence, 0) >= TOGETHER;
}

function isControlled(one: CandidateCode): boolean {
  return isTold(one) && GRAVE.has(one.tier);
}
