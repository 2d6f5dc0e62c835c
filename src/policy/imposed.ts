import type { Authority, DatedRecord, NearMiss } from "../model/dated-record.ts";
import type { Finding } from "../model/finding.ts";
import { overlayOfList } from "../model/list-overlay.ts";
import { fold } from "../text/fold.ts";
import { linesAbout, type Facts } from "./case.ts";

/** Whose measure a finding tells of, and by which names it is known. */
export interface Imposed {
  /** `own` for what no law imposes, `law` for what is of law but of no one jurisdiction, `unscreened` for what nobody looked at. */
  readonly overlay: string;
  /** It yields only to a licence of the authority that imposed it, which names programme and party. */
  readonly strict: boolean;
  /** Of a list entry: list id and source. */
  readonly list?: { readonly list: string; readonly source: string };
  /** Programmes of a list entry. */
  readonly programmes: readonly string[];
  /** The parts of its citation. */
  readonly citations: readonly string[];
}

const STRICT = /^(?:PARTY\..+|DEST\.(?:EMBARGO|SEVERE|TRANSIT)|USE\.WMD|ITEM\.PROHIBITED)$/;
/** What was not screened is not answered for by a record. */
const UNSCREENED = /^DATA\.(?:UNSCREENABLE$|OWNER)/;
/** Codes of law whatever they cite. */
const OF_LAW =
  /^(?:LICENCE\..+|ITEM\.PROHIBITED|USE\.(?:WMD|MILITARY|STATEMENT_MISSING|RED_FLAG\.onward-arms-embargo))$/;
/** How parts of citations begin that are guidance, or the method itself; any other is law. */
const GUIDANCE =
  /^(?:common scoring system|15 CFR part 732 Supp\. 3|FIN-|FinCEN and BIS joint alert|Commerce, Treasury and Justice joint compliance note|European Commission guidance|BIS guidance|UK warning signs|Common High Priority List)/;
/** Rules about places: without an overlay they are the UN's, which the common profile holds. */
const PLACES: ReadonlySet<string> = new Set(["destination-place", "transit-place", "party-place"]);

export function imposedOf(finding: Finding, facts: Facts): Imposed {
  const { code, overlay, rule, evidence } = finding;
  const entry = facts.entries.get(String(evidence["entry"] ?? ""));
  const found = (linesAbout(facts, finding) ?? [])
    .flatMap(({ screened }) => screened?.determinations ?? [])
    .filter(({ jurisdiction, to }) => jurisdiction === overlay && to === evidence["to"]);
  const licence = code.startsWith("LICENCE.");
  const reasons = licence || code === "ITEM.PROHIBITED" ? found.flatMap((one) => one.reasons) : [];
  const law = evidence["law"] === undefined ? [] : [String(evidence["law"])];
  return {
    overlay: overlay ?? (entry && overlayOfList(entry)) ?? (PLACES.has(rule) ? "un" : unclaimed(finding)),
    strict: STRICT.test(code) || (licence && found.some(({ outcome }) => outcome === "prohibited")),
    ...(entry === undefined ? {} : { list: { list: entry.list, source: entry.source } }),
    programmes: entry?.programmes ?? [],
    citations: [
      ...(reasons.length > 0 ? reasons : finding.citation.split(";").map((part) => part.trim())),
      ...law,
    ],
  };
}

/** Whose a finding without an overlay is: the exporter's own only where it rests on nothing but guidance and the method. */
function unclaimed({ code, citation }: Finding): "unscreened" | "law" | "own" {
  if (UNSCREENED.test(code)) return "unscreened";
  // Of lists that no authority keeps: strict, so that nothing lifts it.
  if (code.startsWith("PARTY.")) return "own";
  const guided = citation.split(";").every((part) => GUIDANCE.test(part.trim()));
  return OF_LAW.test(code) || !guided ? "law" : "own";
}

/** Whether a measure, or this part of its citation, is the authority's own. */
function imposes(
  { overlay, imposes: own }: Authority,
  code: string,
  imposed: Imposed,
  part?: string,
): boolean {
  if (overlay !== imposed.overlay) return false;
  const { list } = imposed;
  if (own.codes.some((start) => code.startsWith(start))) return true;
  if (list !== undefined)
    return own.lists.some((one) => one === list.list || one === `${list.list}/${list.source}`);
  const parts = part === undefined ? imposed.citations : [part];
  return parts.some((one) => own.citations.some((start) => one.startsWith(start)));
}

/** Why a record cannot lift a finding for what it is and who imposed it; empty where it can. */
export function lawMisses(
  record: DatedRecord,
  authority: Authority,
  { code }: Finding,
  imposed: Imposed,
): readonly NearMiss[] {
  const { kind } = record;
  if (imposed.overlay === "unscreened") return [{ reason: "not-screened", facts: { code } }];
  if (imposed.overlay === "law")
    return [{ reason: "of-law", facts: { code, by: imposed.citations.join("; ") } }];
  if (authority.overlay !== imposed.overlay)
    return [
      {
        reason: "other-jurisdiction",
        facts: { authority: authority.name, overlay: authority.overlay, of: imposed.overlay, code },
      },
    ];
  const licence = kind === "licence" || kind === "general_licence";
  if (imposed.strict && !licence) return [{ reason: "needs-licence", facts: { kind, code } }];
  if (kind === "trusted_party" && code === "LICENCE.REQUIRED")
    return [{ reason: "trusted-licence", facts: { code } }];
  const misses: NearMiss[] = [];
  // A requirement of a licence is met by whom it is required; where it names no reason, by anyone of that jurisdiction.
  const reasoned = !imposed.citations.every((part) => part.startsWith("common scoring system"));
  const asked = imposed.strict || (code.startsWith("LICENCE.") && reasoned);
  if (asked && !imposes(authority, code, imposed))
    misses.push({
      reason: "other-authority",
      facts: { authority: authority.name, code, by: imposed.citations.join("; ") },
    });
  if (!isNamed(record, authority, code, imposed)) {
    const names = imposed.list ? [imposed.list.source, ...imposed.programmes] : imposed.citations;
    misses.push({ reason: "not-named", facts: { code, names: [...new Set(names)].join("; ") } });
  }
  if (imposed.strict && record.scope.parties === "*")
    misses.push({ reason: "party-not-named", facts: { code } });
  return misses;
}

const has = (names: readonly string[], name: string) => names.some((one) => fold(one) === fold(name));

/**
 * Whether the record names the list or programme. A list speaks of list entries alone. Of an entry under several programmes all
 * must be named. Of a citation one part is enough, which must be the authority's own.
 */
function isNamed(
  { lifts: { lists, programmes } }: DatedRecord,
  authority: Authority,
  code: string,
  imposed: Imposed,
): boolean {
  const { list } = imposed;
  if (list === undefined) {
    if (programmes.length === 0) return !imposed.strict;
    return imposed.citations.some(
      (part) => has(programmes, part) && (!imposed.strict || imposes(authority, code, imposed, part)),
    );
  }
  const all = imposed.programmes.length > 0 && imposed.programmes.every((one) => has(programmes, one));
  if (lists.length === 0) return all || (programmes.length === 0 && !imposed.strict);
  const listed = [list.list, list.source, `${list.list}/${list.source}`].some((one) => has(lists, one));
  return listed && (all || programmes.length === 0 || imposed.programmes.length === 0);
}
