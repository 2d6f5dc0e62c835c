import type { UseLaw } from "../flags/rule.ts";
import type { UsRules } from "../licensing/us-rules.ts";

/** What the US licence rules say of uses, by place; places that they read as another country stand with it. */
export function useLawOf({
  groups,
  treatAs,
  militaryEndUse,
  nuclearExempt,
}: Pick<UsRules, "groups" | "treatAs" | "militaryEndUse" | "nuclearExempt">): UseLaw {
  const read = (countries: readonly string[]) => [
    ...countries,
    ...Object.entries(treatAs)
      .filter(([, as]) => countries.includes(as))
      .map(([place]) => place),
  ];
  const military = read([...militaryEndUse.anyItem, ...militaryEndUse.supplement2]);
  const rows = [...military.map((place) => [place, militaryEndUse.cite] as const), ["IQ", "746.3"] as const];
  return {
    military: Object.fromEntries(rows.map(([place, cite]) => [place, `15 CFR ${cite}`])),
    nuclearExempt: read(nuclearExempt.countries),
    missile: read(groups["D:4"] ?? []),
    advanced: ["MO", ...read(groups["D:5"] ?? [])],
  };
}
