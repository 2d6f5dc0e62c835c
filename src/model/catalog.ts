/** Where a licence requirement applies. */
export type Where =
  | "column"
  | "worldwide"
  | "groups"
  | "countries"
  | "cwc-non-party"
  | "un-arms-embargo"
  | "russia-industry"
  | "encryption"
  /** The list states the reason and no rule. */
  | "unstated";

/** What of an entry a clause covers. Without `paths` all of it, but for `except`. */
export interface Scope {
  /** Paragraphs, such as `a.5.a`, with all beneath them. */
  readonly paths?: readonly string[];
  readonly except?: readonly string[];
  /** Other entries the clause names: `technology for items controlled by …`. */
  readonly of?: readonly string[];
  /** The clause asks for a fact that no code tells; its words stand in the official text. */
  readonly conditional?: boolean;
}

/** One reason for control with its scope and the destinations it reaches. */
export interface Requirement extends Scope {
  readonly reason: string;
  readonly where: Where;
  /** `NS 2`. */
  readonly column?: string;
  readonly groups?: readonly string[];
  readonly not?: readonly string[];
  readonly countries?: readonly string[];
  readonly notCountries?: readonly string[];
  /** Section of title 15 CFR. */
  readonly cite?: string;
  /** ISO days, inclusive; absent where the clause stood before the first edition read, or still stands. */
  readonly since?: string;
  readonly until?: string;
}

/** A grant or bar of a list-based licence exception; `usd` is the cap of one shipment, US dollars. */
export interface ExceptionClause extends Scope {
  readonly usd?: number;
  readonly reasons?: readonly string[];
  /** Destinations it is for, or not for. */
  readonly countries?: readonly string[];
  readonly notGroups?: readonly string[];
}

/** One entry of the US Commerce Control List. */
export interface CatalogEntry {
  readonly code: string;
  /** Our own words. */
  readonly title: string;
  /** Other words by which such goods are called. */
  readonly also: readonly string[];
  /** The same code in EU Annex I. */
  readonly eu?: string;
  /** Reasons for control as the entry lists them. */
  readonly reasons: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly exceptions?: Readonly<
    Record<string, { readonly grants: readonly ExceptionClause[]; readonly not: readonly ExceptionClause[] }>
  >;
  /** Destinations and paragraphs to which License Exception STA is closed. */
  readonly sta?: readonly (Scope & { readonly groups: readonly string[] })[];
  /** The entry only points to the munitions list. */
  readonly itar?: boolean;
  /** It takes what other entries leave over. */
  readonly basket?: boolean;
  readonly speciallyDesigned?: boolean;
  readonly related: readonly string[];
  readonly cas: readonly string[];
  /** Paragraphs, without the code. */
  readonly paths: readonly string[];
  /** ISO day of the edition that its requirements were compared with. */
  readonly asOf: string;
}

export type Likelihood = "usual" | "possible" | "rare";

/** A kind of goods as trade calls it, with the codes it may have, likeliest first. */
export interface Concept {
  readonly id: string;
  readonly names: readonly string[];
  readonly de?: readonly string[];
  readonly fr?: readonly string[];
  readonly es?: readonly string[];
  readonly ru?: readonly string[];
  readonly zh?: readonly string[];
  readonly ja?: readonly string[];
  readonly codes: readonly {
    readonly code: string;
    readonly likelihood: Likelihood;
    /** Own words for when the code applies. */
    readonly when?: string;
    /** Facts that decide. */
    readonly need?: readonly string[];
  }[];
  /** Words that, beside a name, show the goods are something else. */
  readonly not?: readonly string[];
  /** HS 2022, six digits. */
  readonly hs?: readonly string[];
}

export type Operator = ">" | ">=" | "<" | "<=" | "=";

/** A figure that a paragraph asks for. */
export interface FigurePredicate {
  readonly param: string;
  readonly op: Operator;
  readonly value: number;
  /** One of the units in `units.ts`; empty for a count. */
  readonly unit: string;
  readonly qualifier?: string;
}

/** A fact told in words. */
export interface FeaturePredicate {
  readonly feature: string;
  readonly words: readonly string[];
  readonly not?: readonly string[];
}

/** A condition over what a description says. */
export type Condition =
  | FigurePredicate
  | FeaturePredicate
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] };

/** A code with our own title, of a list that has no entries of the Commerce Control List's kind. */
export interface TitledCode {
  readonly code: string;
  readonly title: string;
}

/** Whose leave goods need besides that of the control lists' authorities. */
export const OTHER_REGIMES = ["drug-precursor", "prior-informed-consent", "nuclear-regulator"] as const;

export interface OtherRegime {
  readonly regime: (typeof OTHER_REGIMES)[number];
  /** The substance. */
  readonly name: string;
  readonly citation: string;
}

/** A substance of such a regime, by its names and its CAS number. */
export interface RegimeSubstance extends OtherRegime {
  readonly cas: string;
  readonly also: readonly string[];
}

/** A paragraph with the figures that decide whether goods fall under it. */
export interface ParagraphRule {
  /** `3A001.a.5.a.3`. */
  readonly code: string;
  readonly title: string;
  /** One of these nouns must be there for the paragraph to be looked at. */
  readonly noun?: readonly string[];
  readonly when: Condition;
}

/** A code of the munitions lists with our own title. */
export interface MunitionsEntry {
  /** `XI`, `XI(a)`, `ML10`. */
  readonly code: string;
  readonly title: string;
  readonly also: readonly string[];
}

/** A chemical by its number in EU Annex I. */
export interface AnnexNumber {
  /** `1C350.2`, `1C450.a.4`. */
  readonly code: string;
  readonly cas: string;
  /** The paragraph of the Commerce Control List with the same CAS number. */
  readonly us?: string;
}

/** All that classification works with. */
export interface Catalog {
  readonly version: string;
  readonly asOf: string;
  readonly entries: readonly CatalogEntry[];
  readonly munitions: readonly MunitionsEntry[];
  /** Entries of EU Annex I that the Commerce Control List does not have. */
  readonly euOnly: readonly TitledCode[];
  /** Chemicals by their numbers in EU Annex I. */
  readonly annexNumbers: readonly AnnexNumber[];
  /** Substances for which another authority decides. */
  readonly otherRegimes: readonly RegimeSubstance[];
  readonly concepts: readonly Concept[];
  readonly paragraphs: readonly ParagraphRule[];
  /** Index words by code: each word of a paragraph once. */
  readonly words: Readonly<Record<string, string>>;
  /** By word of the lists: other words by which people ask for the same, in blanks. */
  readonly thesaurus: Readonly<Record<string, string>>;
  /** Common High Priority List: tier by six-digit HS code. */
  readonly highPriority: Readonly<Record<string, string>>;
}
