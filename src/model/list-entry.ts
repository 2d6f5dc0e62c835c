import type { Measure } from "./measure.ts";
import type { Address, Identifier, PartialDate, PartyKind } from "./party.ts";

/** `weak` is the publisher's own word for it (low quality a.k.a.); a search on a weak alias alone proves little. */
export type NameStrength = "primary" | "strong" | "weak";

/** One name of a list entry, in one script. */
export interface ListedName {
  readonly text: string;
  readonly strength: NameStrength;
  /** ISO 15924 code of the script most letters are in (`Latn`, `Cyrl`, `Arab`, `Hani` …); `Zyyy` where none. */
  readonly script: string;
  /** `former` where the publisher says f.k.a. or the like. */
  readonly kind?: "alias" | "former";
  /** ISO 639-1, where the publisher gives it. */
  readonly lang?: string;
  /** A person's name in its parts, where the publisher gives them. */
  readonly parts?: { readonly first?: string; readonly middle?: string; readonly last?: string };
}

/** An owner or parent the publisher names. `sharePercent` is 0–100 where stated. */
export interface ListedOwner {
  readonly name: string;
  readonly sharePercent?: number;
  readonly relation?: string;
}

/** One record of a watchlist with all its names. Optional keys are absent, never null. */
export interface ListEntry {
  /** `<list id>:<publisher's id>`, unique in the list. */
  readonly id: string;
  /** List id, such as `us-csl`. */
  readonly list: string;
  /** The part of the list it comes from, such as `EL` in the CSL; equal to the list id where there are no parts. */
  readonly source: string;
  readonly kind: PartyKind;
  readonly names: readonly ListedName[];
  /** ISO 3166-1 alpha-2, sorted, of residence, nationality, citizenship, flag or seat. */
  readonly countries: readonly string[];
  readonly addresses: readonly Address[];
  readonly birthDates: readonly PartialDate[];
  readonly birthPlaces: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly programmes: readonly string[];
  /** Strongest first; never empty. */
  readonly measures: readonly Measure[];
  /** Legal basis as the publisher cites it: Federal Register pages, regulation numbers, schedule and item. */
  readonly citations: readonly string[];
  readonly owners: readonly ListedOwner[];
  readonly positions: readonly string[];
  readonly gender?: "male" | "female";
  readonly licenceRequirement?: string;
  readonly licencePolicy?: string;
  /** ISO dates (`YYYY-MM-DD`), or an ISO prefix where the publisher gives less. */
  readonly listedOn?: string;
  readonly amendedOn?: string;
  readonly endsOn?: string;
  readonly remarks?: string;
  readonly url?: string;
}
