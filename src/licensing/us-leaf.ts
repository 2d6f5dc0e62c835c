import type { LicenceAsk } from "../model/determination.ts";
import { covers } from "../text/scope.ts";
import type { Answer } from "./united.ts";
import { exceptionsOf } from "./us-exceptions.ts";
import type { Required } from "./us-requirements.ts";
import type { UsRules } from "./us-rules.ts";

/** What one paragraph of an entry asks for at a destination, by itself. */
export function ofLeaf(
  rules: UsRules,
  ask: LicenceAsk,
  entry: Parameters<typeof exceptionsOf>[1],
  leaf: Required,
  to: string,
  always: readonly string[],
): Answer {
  const reasons = [...new Set([...leaf.reasons.map(({ cite }) => cite), ...always])];
  const stated = new Set(entry.requirements.map(({ reason }) => reason));
  if (reasons.length > 0) {
    const exceptions = always.length > 0 ? [] : exceptionsOf(rules, entry, leaf, to, ask);
    if (exceptions.length > 0) {
      const missing = [
        ...new Set([...exceptions.flatMap(({ unmet }) => unmet), ...leaf.open.map((one) => one.missing)]),
      ];
      return { outcome: "exception_possible", reasons, exceptions, missing, notes: [] };
    }
    return { outcome: "licence_required", reasons, exceptions: [], missing: [], notes: [] };
  }
  const bare = entry.reasons.filter(
    (reason) => !stated.has(reason) && !rules.allDestinations.some((rule) => rule.entry === entry.code),
  );
  // The row for Russian industry alone is no row for a reason that the entry lists.
  const regional = entry.requirements.filter(({ reason }) => reason === "RS");
  const alone = regional.length > 0 && regional.every(({ where }) => where === "russia-industry");
  const russia = alone && entry.reasons.includes("RS") ? ["RS"] : [];
  const missing = [
    ...leaf.open.map((one) => one.missing),
    ...[...bare, ...russia].map((reason) => `row for the ${reason} reason`),
  ];
  // A paragraph that no clause covers is another agency's, or another entry's, as the entry's text says.
  const bound = rules.allDestinations.some((rule) => rule.entry === entry.code);
  if (!bound && entry.requirements.every((one) => covers(one, leaf.path) === "none"))
    missing.push(
      `a rule for ${leaf.path === "" ? entry.code : `${entry.code}.${leaf.path}`}: see the related controls of the entry`,
    );
  if (missing.length > 0)
    return {
      outcome: "indeterminate",
      reasons: [...new Set(leaf.open.map(({ cite }) => cite))],
      exceptions: [],
      missing: [...new Set(missing)],
      notes: [],
    };
  return { outcome: "no_requirement_found", reasons: [], exceptions: [], missing: [], notes: [] };
}
