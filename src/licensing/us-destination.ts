import type { LicenceAsk, Outcome, PossibleException } from "../model/determination.ts";

import { isOneOf } from "../text/scope.ts";
import type { UsRules } from "./us-rules.ts";
import { signsOf } from "./signs-of.ts";

/** What a destination's own section of part 746 says, whatever the chart does. */
export interface Embargo {
  readonly outcome: Outcome | "continue";
  readonly reasons: readonly string[];
  readonly exceptions?: readonly PossibleException[];
  readonly missing?: readonly string[];
  readonly notes?: readonly string[];
}

const FREE: Embargo = { outcome: "no_requirement_found", reasons: [] };
const lifted = (cite: string, exception: string): Embargo => ({
  outcome: "exception_possible",
  reasons: [cite],
  exceptions: [{ code: exception, unmet: [] }],
});

/** The embargo branch, taken before the chart is looked at. Undefined for a destination without a section of its own. */
export function embargoOf(rules: UsRules, to: string, ask: LicenceAsk): Embargo | undefined {
  const signs = signsOf(ask);
  const ordinary = ask.code === "EAR99";
  const relief = ordinary && ask.product !== undefined;
  const refused = (cite: string) => refusedOf(rules, to, cite, ask);
  switch (to) {
    case "CU":
      if (ordinary && ask.product === "food") return lifted("746.2", "AGR");
      if (ordinary && ask.product === "medicine") return { outcome: "licence_required", reasons: ["746.2"] };
      if (ordinary && signs.has("gift")) return lifted("746.2", "GFT");
      if (ask.code.startsWith("9A991") && signs.has("sojourn")) return lifted("746.2", "AVS");
      return refused("746.2");
    case "IR":
      if (relief)
        return {
          ...lifted("746.7", "31 CFR 560.530"),
          notes: ["a general licence of the Treasury covers listed food and medicine"],
        };
      return refused("746.7");
    case "KP":
      return relief ? FREE : refused("746.4");
    case "SY":
      if (relief) return FREE;
      if (ordinary)
        return {
          outcome: "indeterminate",
          reasons: ["746.9"],
          missing: ["whether License Exception SPP covers it"],
          notes: refused("746.9").notes ?? [],
        };
      return refused("746.9");
    case "UA-65":
    case "UA-23":
      return {
        outcome: "indeterminate",
        reasons: ["746.6"],
        missing: ["whether the place lies in a covered region"],
      };
    case "UA-43":
    case "UA-40":
    case "UA-14":
    case "UA-09":
      return relief ? FREE : refused("746.6");
    default:
      return rules.russia.countries.includes(to) ? russiaOf(rules, ask) : undefined;
  }
}

/** What a section refuses in general: `prohibited`, but for codes that an exception, a policy or a carve-out of its own may let through. */
function refusedOf(rules: UsRules, to: string, cite: string, ask: LicenceAsk): Embargo {
  const place = rules.embargoes.places.find(({ countries }) => countries.includes(to));
  const named = <T extends { readonly codes: readonly string[] }>(some: readonly T[] | undefined) =>
    some?.find(({ codes }) => isOneOf(ask.code, codes));
  const open = named(place?.open);
  if (open)
    return {
      outcome: "indeterminate",
      reasons: [cite, open.cite],
      missing: [open.needs],
      notes: policyOf(place),
    };
  const barred = ask.parties?.some((one) => one === "unverified" || one === "entity-list");
  const exception = barred ? undefined : named(place?.exceptions);
  const reviewed = named(place?.reviewed);
  if (exception)
    return {
      outcome: "exception_possible",
      reasons: [cite, exception.cite],
      exceptions: [{ code: exception.code, unmet: exception.unmet }],
      missing: exception.unmet,
      notes: policyOf(reviewed ?? place),
    };
  if (reviewed)
    return { outcome: "licence_required", reasons: [cite, reviewed.cite], notes: policyOf(reviewed) };
  return { outcome: "prohibited", reasons: [cite], notes: policyOf(place) };
}

function policyOf(one: { readonly policy: string } | undefined): string[] {
  return one === undefined ? [] : [`review policy: ${one.policy}`];
}

/** Russia and Belarus: every entry of the list; other goods by their HS code. */
function russiaOf({ russia, highPriority }: UsRules, ask: LicenceAsk): Embargo {
  const notes = policyOf(russia);
  if (ask.code !== "EAR99")
    return {
      outcome: "continue",
      reasons: [russia.cite],
      notes: isOneOf(ask.code, russia.civil.codes) ? [...notes, russia.civil.note] : notes,
    };
  const hs = ask.hs?.replaceAll(/\D/g, "").slice(0, 6) ?? "";
  if (hs.length === 6 && highPriority.has(hs))
    return { outcome: "licence_required", reasons: [russia.cite], notes };
  return {
    outcome: "indeterminate",
    reasons: [russia.cite],
    missing: [
      hs.length === 6
        ? "the HS lists of part 746, Supplements 2, 4, 5 and 6, which are not loaded"
        : "HS code",
    ],
  };
}
