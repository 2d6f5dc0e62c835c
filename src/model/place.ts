/** One rule about a place: the rows of data/countries. */
export interface PlaceRule {
  /** `un` is the common profile's own; others are overlays. */
  readonly overlay: string;
  readonly code: "DEST.EMBARGO" | "DEST.SEVERE" | "DEST.ARMS_EMBARGO" | "DEST.CONCERN";
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** A region of the country, where the rule reaches no further. */
  readonly region?: string;
  readonly scope?: string;
  readonly citation: string;
  readonly url?: string;
  /** First day in force, ISO. */
  readonly effective: string;
  /** Last day in force, ISO. */
  readonly until?: string;
  readonly status: "in_force" | "to_confirm";
}

/** All place rules in force together, with their overlays' versions. */
export interface Places {
  readonly rules: readonly PlaceRule[];
  /** `name@version`, sorted; the UN's measures belong to the common profile and are not named. */
  readonly overlays: readonly string[];
  /** Places that an overlay reads as another country: overlay → ISO-2 → ISO-2. */
  readonly treatAs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The partner group: places with like controls on Russia and Belarus, ISO 3166-1 alpha-2. */
  readonly partners: readonly string[];
  /** Places through which goods are known to be passed on. */
  readonly hubs: readonly Hub[];
  /** Groups of the US rules whose places concern by an item's reason: `D:2`, `D:3`, `D:4` → ISO-2. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** A diversion hub: a row of data/countries/hubs.json. Dates are ISO days, inclusive. */
export interface Hub {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly citation: string;
  readonly effective: string;
  readonly until?: string;
  readonly status: "in_force" | "to_confirm";
}
