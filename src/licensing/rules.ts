import type { Catalog } from "../model/catalog.ts";
import type { EuRules, UkRules } from "./eu-rules.ts";
import type { LicensingRules } from "./index.ts";
import type { JpRules } from "./jp-rules.ts";
import type { UsRules } from "./us-rules.ts";

/** What the rules are made from: the files that ship, as they are. */
export interface RulesFiles {
  readonly us: Record<string, unknown>;
  readonly chart: { readonly rows: UsRules["chart"]; readonly withoutMarks: readonly string[] };
  readonly groups: {
    readonly groups: UsRules["groups"];
    readonly treatAs: Readonly<Record<string, string>>;
    readonly unReason: { readonly citation: string; readonly countries: readonly string[] };
  };
  readonly conditions: readonly {
    readonly entry: string;
    readonly reason: string;
    readonly column: string;
    readonly only?: readonly string[];
    readonly needs: string;
  }[];
  readonly eu: Record<string, unknown>;
  readonly uk: Record<string, unknown>;
  readonly jp: Record<string, unknown>;
  readonly euCodes: readonly string[];
  readonly hsPrefixes: readonly string[];
  readonly catalog: Catalog;
}

/** Puts the rules together once for all questions. */
export function openRules({
  us,
  chart,
  groups,
  conditions,
  eu,
  uk,
  jp,
  euCodes,
  hsPrefixes,
  catalog,
}: RulesFiles): LicensingRules {
  const entries = new Map(catalog.entries.map((entry) => [entry.code, entry] as const));
  return {
    us: {
      ...(us as unknown as UsRules),
      entries,
      chart: chart.rows,
      withoutMarks: chart.withoutMarks,
      groups: groups.groups,
      treatAs: groups.treatAs,
      unReason: { cite: groups.unReason.citation, countries: groups.unReason.countries },
      conditions: new Map(
        conditions.map((one) => [`${one.entry} ${one.reason} ${one.column}`, one] as const),
      ),
      highPriority: new Set(Object.keys(catalog.highPriority)),
    },
    eu: {
      ...(eu as unknown as EuRules),
      codes: new Set(euCodes),
      usCodes: new Set(entries.keys()),
      hsPrefixes,
    },
    uk: uk as unknown as UkRules,
    jp: jp as unknown as JpRules,
  };
}
