import type { LicenceAsk } from "../model/determination.ts";

import { isOneOf, partsOf } from "../text/scope.ts";
import { inGroups } from "./us-rules.ts";
import type { UsRules } from "./us-rules.ts";
import type { UseSign } from "../text/use-words-data.ts";
import { signsOf } from "./signs-of.ts";

/** What parties and end use add, by part 744 and the orders: whatever the item is. */
export interface Overlay {
  readonly prohibited: readonly string[];
  readonly required: readonly string[];
  readonly open: readonly { readonly cite: string; readonly missing: string }[];
  readonly notes: readonly string[];
}

/** The catch-alls of part 744 that the facts given can settle. */
export function overlayOf(rules: UsRules, to: string, ask: LicenceAsk): Overlay {
  const prohibited: string[] = [];
  const required: string[] = [];
  const open: { cite: string; missing: string }[] = [];
  const notes: string[] = [];
  const parties = ask.parties ?? [];
  const signs = signsOf(ask);
  const { entry } = partsOf(ask.code);
  const military = ask.endUser === "military" || signs.has("military") || parties.includes("meu");
  if (parties.includes("denied")) prohibited.push("736.2(b)(4)");
  if (parties.includes("sdn")) prohibited.push("744.8");
  if (parties.includes("entity-list")) required.push("744.11");
  if (parties.includes("unverified"))
    notes.push(
      "a party on the Unverified List takes license exceptions away (744.15)",
      "before goods that need no licence are exported, the exporter needs a UVL statement signed by that party (744.15(b))",
    );
  if (parties.includes("owned-50-entity-list")) affiliates(rules, ask, required, open, notes);
  const { militaryEndUse, militaryIntelligence, nuclearExempt, supercomputer } = rules;
  if (signs.has("military-intelligence") && militaryIntelligence.countries.includes(to))
    required.push(militaryIntelligence.cite);
  else if (military && to === "IQ") required.push("746.3");
  else if (military && militaryEndUse.anyItem.includes(to)) required.push(militaryEndUse.cite);
  else if (
    military &&
    militaryEndUse.supplement2.includes(to) &&
    militaryEndUse.entries.codes.includes(entry)
  )
    required.push(militaryEndUse.cite);
  else if (parties.includes("meu") && militaryEndUse.entries.codes.includes(entry))
    required.push(militaryEndUse.cite);
  else if (military && militaryEndUse.supplement2.includes(to) && ask.code === "EAR99")
    notes.push(
      "military end user in a country under 744.21: the rule reaches the entries of Supplement No. 2 only; check the classification",
    );
  if (military) thermalImaging(rules, to, ask.code, required, open);
  if (signs.has("nuclear") && !nuclearExempt.countries.includes(to)) required.push("744.2");
  const missile = signs.has("missile") || signs.has("rocket");
  if (missile && (inGroups(rules, to, ["D:4"]) || signs.has("wmd") || signs.has("nuclear")))
    required.push("744.3");
  unsettledUses(rules, to, signs, required, open);
  if (signs.has("chemical-biological")) required.push("744.4");
  const arms = inGroups(rules, to, ["D:5"]) || to === "MO";
  if (arms && signs.has("advanced-fab")) required.push("744.23");
  if (arms && signs.has("supercomputer") && supercomputer.entries.includes(entry))
    required.push(supercomputer.cite);
  return { prohibited, required: [...new Set(required)], open, notes };
}

/** Nuclear and unmanned uses of which the text does not say what the rule asks. */
function unsettledUses(
  rules: UsRules,
  to: string,
  signs: ReadonlySet<UseSign>,
  required: readonly string[],
  open: { cite: string; missing: string }[],
): void {
  const exempt = rules.nuclearExempt.countries.includes(to);
  if (signs.has("nuclear-other") && !exempt && !required.includes("744.2"))
    open.push({
      cite: "744.2",
      missing:
        "whether the nuclear activity is under safeguards of the IAEA and none of the fuel cycle (744.2(a)(2), (3))",
    });
  if (signs.has("uav") && inGroups(rules, to, ["D:4"]) && !required.includes("744.3"))
    open.push({
      cite: "744.3",
      missing: "whether the unmanned aircraft flies 300 km or more (744.3(a)(1), (2))",
    });
}

/** Cameras, detectors and sights for military end users, wherever they are. */
function thermalImaging(
  { thermalImaging: rule }: UsRules,
  to: string,
  code: string,
  required: string[],
  open: { cite: string; missing: string }[],
): void {
  // A whole entry of which the rule reaches a paragraph is asked as that paragraph, and never counts as reached.
  const part = [...rule.codes, ...rule.narrowed.flatMap(({ codes }) => codes)].find((one) =>
    isOneOf(one, [code]),
  );
  const asked = part ?? code;
  const reached = isOneOf(asked, rule.codes);
  const named = rule.narrowed.find(({ codes }) => isOneOf(asked, codes))?.needs;
  const place = reached && rule.open.countries.includes(to) ? rule.open.needs : undefined;
  const needs = place ?? named ?? (asked === code ? undefined : `whether it is ${asked}`);
  if (needs !== undefined) open.push({ cite: rule.cite, missing: needs });
  else if (reached) required.push(rule.cite);
}

/** Owned by listed parties: the rule by its dates. From the day it is scheduled to return both results are told. */
function affiliates(
  { affiliates: rule }: UsRules,
  { date }: LicenceAsk,
  required: string[],
  open: { cite: string; missing: string }[],
  notes: string[],
): void {
  if (date < rule.effective) return;
  if (date < rule.suspendedFrom) required.push(rule.cite);
  else if (date <= rule.suspendedTo)
    notes.push(
      `${rule.note}; while it is suspended, ownership by a listed party is a red flag to be resolved`,
    );
  else
    open.push({
      cite: rule.cite,
      missing:
        "whether the affiliates rule returned on 10 Nov 2026: licence required if it did, no requirement by it if not",
    });
}
