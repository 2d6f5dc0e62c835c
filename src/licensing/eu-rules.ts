interface Cited {
  readonly cite: string;
  readonly countries: readonly string[];
}

/** EU rules: `data/licensing/eu.json` with the codes of Annex I. */
export interface EuRules {
  readonly asOf: string;
  readonly listAsOf: string;
  /** Codes of five characters that stand in Annex I. */
  readonly codes: ReadonlySet<string>;
  /** Codes of the US list; one that Annex I lacks and that is no basket came after it. */
  readonly usCodes: ReadonlySet<string>;
  readonly members: readonly string[];
  readonly asMembers: Cited;
  readonly eu001: Cited;
  /** General authorisations of which no more is known than that they are, in own words. */
  readonly otherGeneral: { readonly note: string };
  /** Section I of Annex II: items of Annex I to which EU001 is not open. */
  readonly noGeneral: { readonly cite: string; readonly codes: readonly string[] };
  readonly annexIV: {
    readonly cite: string;
    /** Entries that the annex names, in whole or in part. */
    readonly codes: readonly string[];
    /** Those it names in part, with the fact that tells. */
    readonly partial: readonly { readonly codes: readonly string[]; readonly needs: string }[];
  };
  readonly measures: readonly Cited[];
  /** Measures that name goods of no control list by annexes which are not loaded. */
  readonly annexed: readonly Cited[];
  readonly hsMeasures: Cited & { readonly asOf: string };
  /** HS codes, four to eight digits, of the annexes to the measures. */
  readonly hsPrefixes: readonly string[];
  readonly armsEmbargo: readonly { readonly country: string; readonly cite: string }[];
  readonly military: { readonly within: string; readonly out: string };
  readonly catchAll: string;
}

/** UK rules: `data/licensing/uk.json`. */
export interface UkRules {
  readonly asOf: string;
  readonly eu001: Cited;
  readonly otherGeneral: { readonly note: string };
  readonly ogelToEu: { readonly cite: string; readonly code: string };
  readonly measures: readonly Cited[];
  /** Measures that name goods of no control list by schedules which are not loaded. */
  readonly annexed: readonly Cited[];
  readonly armsEmbargo: readonly string[];
  readonly military: string;
  readonly catchAll: string;
}
