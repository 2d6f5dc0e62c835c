/** A paragraph of a control list, as its publisher words it. */
export interface OfficialParagraph {
  /** `a.5.a.3`; empty for text that stands under no letter. */
  readonly path: string;
  readonly text: string;
}

/** A licence requirement as printed: what of the entry it covers, and where it applies. */
export interface OfficialRow {
  readonly control: string;
  readonly chart: string;
}

/** One entry of a control list in its publisher's words. */
export interface OfficialEntry {
  /** `3A001`, `XI(a)`, `ML10`. */
  readonly code: string;
  readonly heading: string;
  /** As printed: `NS, RS, MT, NP, AT`. */
  readonly reasons: string;
  readonly rows: readonly OfficialRow[];
  /** By the exception's letters: `LVS`, `GBS`, `NAC/ACA`. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** Special conditions for License Exception STA. */
  readonly sta: string;
  readonly relatedControls: string;
  readonly relatedDefinitions: string;
  readonly paragraphs: readonly OfficialParagraph[];
  readonly notes: readonly string[];
}

/** An imported text: which list, from which file, when. */
export interface OfficialRecord {
  readonly list: string;
  readonly file: string;
  readonly sha256: string;
  readonly importedAt: string;
  readonly entries: number;
}
