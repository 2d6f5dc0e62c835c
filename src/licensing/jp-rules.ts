interface Cited {
  readonly cite: string;
  readonly countries: readonly string[];
  readonly status: "in_force" | "to_confirm";
}

/** Japanese rules: `data/licensing/jp.json`. Countries as in `LicenceAsk.to`. */
export interface JpRules {
  readonly asOf: string;
  readonly groupA: Cited;
  /** Places under an arms embargo of the UN. */
  readonly armsEmbargo: Cited;
  readonly listed: readonly string[];
  readonly arms: { readonly cite: readonly string[]; readonly policy: string };
  /** Bans on all exports to a place. */
  readonly embargoes: readonly (Cited & { readonly what: string })[];
  /** Bans on goods by tables which are not loaded. */
  readonly measures: readonly (Pick<Cited, "countries"> & { readonly cite: readonly string[] })[];
  /** Places of which a measure is not known in full. */
  readonly annexed: readonly (Cited & { readonly missing: string })[];
  readonly bulk: { readonly codes: readonly string[]; readonly unmet: readonly string[] };
  /** Chapters of the tariff that row 16 reaches, first and last: `25-40`. */
  readonly catchAll: {
    readonly cite: string;
    readonly revised: string;
    readonly chapters: readonly string[];
  };
  readonly endUserList: string;
}
