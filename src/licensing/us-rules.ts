import type { CatalogEntry } from "../model/catalog.ts";

/** A rule on countries with its section. */
interface CountryRule {
  readonly cite: string;
  readonly countries: readonly string[];
}

/** What an embargo refuses in general, and the codes of which its section says otherwise, each with the paragraph. */
export interface EmbargoRule {
  /** As in `LicenceAsk.to`. */
  readonly countries: readonly string[];
  readonly policy: string;
  readonly exceptions?: readonly {
    readonly codes: readonly string[];
    readonly code: string;
    readonly cite: string;
    readonly unmet: readonly string[];
  }[];
  readonly reviewed?: readonly {
    readonly codes: readonly string[];
    readonly cite: string;
    readonly policy: string;
  }[];
  readonly open?: readonly {
    readonly codes: readonly string[];
    readonly cite: string;
    readonly needs: string;
  }[];
}

/** US rules beside the catalog: `data/licensing/us.json`, the Country Chart and the Country Groups. */
export interface UsRules {
  readonly asOf: string;
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  /** Marks by country: `NS 2`. */
  readonly chart: Readonly<Record<string, readonly string[]>>;
  readonly withoutMarks: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly treatAs: Readonly<Record<string, string>>;
  readonly unReason: CountryRule;
  /** Exemptions of ITAR for whole countries, which are told and not evaluated. */
  readonly itarExemptions: readonly { readonly countries: readonly string[]; readonly cite: string }[];
  readonly territories: readonly string[];
  readonly allDestinations: readonly {
    readonly entry: string;
    readonly cite: string;
    readonly except?: readonly string[];
  }[];
  readonly footnotes: readonly (CountryRule & {
    readonly items: readonly string[];
    readonly except?: readonly string[];
    readonly column?: string;
  })[];
  /** Paragraphs to which a clause without any can only apply. */
  readonly narrowed: readonly {
    readonly entry: string;
    readonly reason: string;
    readonly paths: readonly string[];
  }[];
  /** Chemicals of Schedule 1 to the Chemical Weapons Convention; others are the munitions list's. */
  readonly cwcSchedule1: { readonly codes: readonly string[]; readonly cite: string };
  readonly cwcNonParties: CountryRule;
  readonly cwcParties: CountryRule & { readonly asOf: string };
  readonly staBarred: {
    readonly items: readonly string[];
    readonly reasons: Readonly<Record<string, readonly string[]>>;
  };
  readonly nuclearExempt: CountryRule;
  readonly militaryEndUse: {
    readonly cite: string;
    readonly anyItem: readonly string[];
    readonly supplement2: readonly string[];
    readonly entries: { readonly codes: readonly string[] };
  };
  readonly militaryIntelligence: CountryRule;
  /** Thermal imaging for military end users: codes it reaches, and those it reaches by a fact that is named. */
  readonly thermalImaging: {
    readonly cite: string;
    readonly codes: readonly string[];
    readonly narrowed: readonly { readonly codes: readonly string[]; readonly needs: string }[];
    readonly open: { readonly countries: readonly string[]; readonly needs: string };
  };
  readonly supercomputer: { readonly cite: string; readonly entries: readonly string[] };
  readonly affiliates: {
    readonly cite: string;
    readonly effective: string;
    readonly suspendedFrom: string;
    readonly suspendedTo: string;
    readonly note: string;
  };
  /** Embargoes of part 746, place by place, with what their licences are reviewed by. */
  readonly embargoes: { readonly places: readonly EmbargoRule[] };
  readonly russia: CountryRule & {
    readonly policy: string;
    /** Codes that named civil end users may have without a licence. */
    readonly civil: { readonly codes: readonly string[]; readonly note: string };
  };
  /** What clauses ask for beyond the code, in own words, by entry, reason and column or section: `3A001 MT MT 1`. */
  readonly conditions: ReadonlyMap<string, Condition>;
  /** HS codes, six digits, of the Common High Priority List. */
  readonly highPriority: ReadonlySet<string>;
}

interface Condition {
  readonly needs: string;
  /** The paragraphs of which it is asked, where the clause covers others outright. */
  readonly only?: readonly string[];
}

/** Whether a country is in one of some Country Groups. */
export function inGroups({ groups }: UsRules, country: string, names: readonly string[]): boolean {
  return names.some((name) => groups[name]?.includes(country));
}
