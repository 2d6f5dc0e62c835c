import { canHave } from "../text/paragraph.ts";
import type { Determination, LicenceAsk } from "../model/determination.ts";
import { partsOf } from "../text/scope.ts";
import { embargoOf } from "./us-destination.ts";
import { overlayOf } from "./us-end-use.ts";
import type { Overlay } from "./us-end-use.ts";
import { ofLeaf } from "./us-leaf.ts";
import { requirementsOf } from "./us-requirements.ts";
import type { Required } from "./us-requirements.ts";
import { inGroups } from "./us-rules.ts";
import type { UsRules } from "./us-rules.ts";
import { united } from "./united.ts";
import type { Answer } from "./united.ts";

const USML = /^[XVI]+(?:\(|$)/;

/**
 * Does this item to this place for this use need a US licence? By the Export Administration Regulations, and ITAR for the munitions
 * list. From abroad the regulations reach goods of US origin, and others by their US content (15 CFR 734.3): where that is open, so
 * is the answer.
 */
export function determineUs(rules: UsRules, ask: LicenceAsk): Determination {
  if (ask.code === "none") {
    const found = determineUs(rules, { ...ask, code: "EAR99" });
    return { ...found, notes: [...found.notes, UNLISTED] };
  }
  const found = asSubject(rules, ask);
  if (ask.from === "US" || rules.territories.includes(ask.from) || USML.test(ask.code)) return found;
  if (found.outcome === "no_requirement_found") return found;
  if (ask.origin === "US") return { ...found, notes: [...found.notes, REEXPORT] };
  const missing = [...(ask.origin === undefined ? ["origin"] : []), "US content share"];
  return {
    ...found,
    outcome: "indeterminate",
    exceptions: [],
    missing: [...new Set([...found.missing, ...missing])],
  };
}

const REEXPORT =
  "goods of US origin from another country: a re-export; License Exception APR (740.16) is not looked at";

const UNLISTED = "goods on no list are EAR99 under US rules (15 CFR 734.3(c))";

const ARMS =
  "review policy: denial (22 CFR 126.1(a)); what its paragraphs let through, place by place, is not looked at";

/** The answer for goods that the regulations reach. */
function asSubject(rules: UsRules, ask: LicenceAsk): Determination {
  const base = { jurisdiction: "us", exceptions: [], missing: [], notes: [], asOf: rules.asOf } as const;
  const to = rules.treatAs[ask.to] ?? ask.to;
  if (to === "US" || rules.territories.includes(ask.to))
    return { ...base, outcome: "no_requirement_found", reasons: [] };
  if (USML.test(ask.code)) {
    const barred = inGroups(rules, to, ["D:5", "E:1", "E:2"]);
    return barred
      ? { ...base, outcome: "prohibited", reasons: ["22 CFR 126.1"], notes: [ARMS] }
      : {
          ...base,
          outcome: "licence_required",
          reasons: ["22 CFR 123.1"],
          notes: exemptionNotes(rules, ask.to),
        };
  }
  const overlay = overlayOf(rules, to, ask);
  const found = byPlace(rules, to, ask, overlay);
  if (overlay.prohibited.length === 0) return { ...base, ...found };
  // What a party is refused for does not take away what else stands against the goods.
  const reasons = [...new Set([...overlay.prohibited, ...found.reasons])];
  return { ...base, outcome: "prohibited", reasons, notes: found.notes };
}

/** The answer but for parties who are refused everything. */
function byPlace(rules: UsRules, to: string, ask: LicenceAsk, overlay: Overlay): Answer {
  const base = { exceptions: [], missing: [] } as const;
  const embargo = embargoOf(rules, ask.to.startsWith("UA-") ? ask.to : to, ask);
  if (
    embargo &&
    embargo.outcome !== "continue" &&
    !(embargo.outcome === "indeterminate" && overlay.required.length > 0)
  ) {
    const notes = [...overlay.notes, ...(embargo.notes ?? [])];
    // What parties and end use ask for leaves no room for what the embargo itself would let through.
    const open = embargo.outcome === "no_requirement_found" || embargo.outcome === "exception_possible";
    if (open && overlay.required.length > 0)
      return {
        ...base,
        outcome: "licence_required",
        reasons: [...embargo.reasons, ...overlay.required],
        notes,
      };
    return {
      ...base,
      outcome: embargo.outcome,
      reasons: [...embargo.reasons, ...overlay.required],
      exceptions: embargo.exceptions ?? [],
      missing: embargo.missing ?? [],
      notes,
    };
  }
  const always = [...(embargo?.reasons ?? []), ...overlay.required];
  const chart = byChart(rules, ask, to, always);
  const notes = [...overlay.notes, ...(embargo?.notes ?? []), ...chart.notes];
  return { ...base, ...chart, notes, ...settle(chart, overlay.open) };
}

function exemptionNotes({ itarExemptions }: UsRules, to: string): string[] {
  const open = itarExemptions.filter(({ countries }) => countries.includes(to));
  return open.map(
    ({ cite }) =>
      `an exemption may be open by ${cite}: not evaluated, what it covers and for whom was not read`,
  );
}

/** A rule of which it is open whether it stands makes an answer of "nothing found" indeterminate. */
function settle(chart: Answer, open: readonly { cite: string; missing: string }[]): Partial<Answer> {
  if (open.length === 0 || chart.outcome === "licence_required") return {};
  return {
    outcome: "indeterminate",
    reasons: [...chart.reasons, ...open.map(({ cite }) => cite)],
    missing: [...chart.missing, ...open.map(({ missing }) => missing)],
  };
}

function byChart(rules: UsRules, ask: LicenceAsk, to: string, always: readonly string[]): Answer {
  const plain = { exceptions: [], missing: [], notes: [] };
  const required = (reasons: readonly string[]): Answer => ({
    ...plain,
    outcome: "licence_required",
    reasons: [...new Set(reasons)],
  });
  if (ask.code === "EAR99")
    return always.length > 0 ? required(always) : { ...plain, outcome: "no_requirement_found", reasons: [] };
  const { entry: code, path } = partsOf(ask.code);
  const entry = rules.entries.get(code);
  if (entry === undefined)
    return {
      ...plain,
      outcome: "indeterminate",
      reasons: always,
      missing: [`an entry ${code} of the Commerce Control List`],
    };
  if (entry.itar) return { ...required([...always, "22 CFR 123.1"]), notes: exemptionNotes(rules, ask.to) };
  if (path !== "" && !canHave(entry.paths, path))
    return { ...plain, outcome: "indeterminate", reasons: always, missing: [`a paragraph ${ask.code}`] };
  if (rules.chart[to] === undefined && !rules.withoutMarks.includes(to))
    return always.length > 0
      ? required(always)
      : { ...plain, outcome: "indeterminate", reasons: [], missing: ["destination row"] };
  const leaves = requirementsOf(rules, entry, path, to, ask);
  const vintage = vintageOf(rules, leaves, entry.requirements, ask);
  if (vintage) return { ...plain, ...vintage };
  const answers = leaves.map((leaf) => ofLeaf(rules, ask, entry, leaf, to, always));
  return united(answers, leaves.length > 1);
}

/** A clause that changed between the day asked for and the day of the groups cannot be laid beside them. */
function vintageOf(
  rules: UsRules,
  leaves: readonly Required[],
  clauses: readonly {
    readonly since?: string;
    readonly until?: string;
    readonly cite?: string;
    readonly groups?: readonly string[];
  }[],
  { date }: LicenceAsk,
): Pick<Answer, "outcome" | "reasons" | "missing"> | undefined {
  if (date >= rules.asOf) return undefined;
  const changed = clauses.filter(
    ({ since, groups }) => groups !== undefined && since !== undefined && since > date,
  );
  if (changed.length === 0 || leaves.some(({ reasons }) => reasons.some(({ reason }) => reason === "NS")))
    return undefined;
  return {
    outcome: "indeterminate",
    reasons: [...new Set(changed.flatMap(({ cite }) => cite ?? []))],
    missing: ["country groups of that date"],
  };
}
