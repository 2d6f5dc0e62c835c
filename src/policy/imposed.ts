import type { Finding } from "../model/finding.ts";
import { overlayOfList } from "../model/list-overlay.ts";
import { linesAbout, type Facts, type Line } from "./case.ts";

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
  /** The parts of its citation, and the name of its rule. */
  readonly citations: readonly string[];
  /** The parts of its citation that are law, each imposed by somebody; all of them where none is. */
  readonly parts: readonly string[];
  /** Under which of two US laws all goods are that it is about; absent where that is not known, or is both. */
  readonly goods?: "usml" | "ear";
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
  const cited = reasons.length > 0 ? reasons : finding.citation.split(";").map((part) => part.trim());
  const ofLaw = cited.filter((part) => !GUIDANCE.test(part));
  const goods = goodsUnder(linesAbout(facts, finding) ?? facts.lines);
  return {
    overlay: overlay ?? (entry && overlayOfList(entry)) ?? (PLACES.has(rule) ? "un" : unclaimed(finding)),
    strict: STRICT.test(code) || (licence && found.some(({ outcome }) => outcome === "prohibited")),
    ...(entry === undefined ? {} : { list: { list: entry.list, source: entry.source } }),
    programmes: entry?.programmes ?? [],
    citations: [...cited, ...law],
    parts: [...new Set(ofLaw.length > 0 ? ofLaw : cited)],
    ...(goods === undefined ? {} : { goods }),
  };
}

const USML = /^[XVI]+(?:\(|$)/;
const ECCN = /^(?:EAR99$|\d[A-E]\d{3})/;

/** The US law that all goods are under, by declared codes that nothing speaks against. */
function goodsUnder(lines: readonly Line[]): Imposed["goods"] {
  const laws = lines.map(({ code = "", screened }) => {
    if (USML.test(code)) return "usml";
    const us = screened?.determinations.filter(({ jurisdiction }) => jurisdiction === "us") ?? [];
    // An entry of the Commerce Control List may send its goods to the Munitions List.
    const itar = us.some(({ reasons }) => reasons.some((reason) => reason.startsWith("22 CFR")));
    return ECCN.test(code) && us.length > 0 && !itar ? "ear" : undefined;
  });
  return laws.every((law) => law === laws[0]) ? laws[0] : undefined;
}

/** Whether a finding is answered for part by part: what is strict, and a licence requirement that says who asks for it. */
export function inParts(code: string, { strict, citations }: Imposed): boolean {
  const reasoned = !citations.every((part) => part.startsWith("common scoring system"));
  return strict || (code.startsWith("LICENCE.") && reasoned);
}

/** Whose a finding without an overlay is: the exporter's own only where it rests on nothing but guidance and the method. */
function unclaimed({ code, citation }: Finding): "unscreened" | "law" | "own" {
  if (UNSCREENED.test(code)) return "unscreened";
  // Of lists that no authority keeps: strict, so that nothing lifts it.
  if (code.startsWith("PARTY.")) return "own";
  const guided = citation.split(";").every((part) => GUIDANCE.test(part.trim()));
  return OF_LAW.test(code) || !guided ? "law" : "own";
}
