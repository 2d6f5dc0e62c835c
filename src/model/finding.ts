import type { Category } from "./category.ts";
import type { Grade } from "./match.ts";
import type { Circumstance, Measure } from "./measure.ts";

/** P party · I item · D destination · U end use and conduct; `-` for findings that only gate or inform. */
export type Factor = "P" | "I" | "D" | "U" | "-";

/** What is asked of people: ship under normal checks · an officer looks · do not ship before a decision. */
export const BANDS = ["standard", "enhanced", "hold"] as const;
export type Band = (typeof BANDS)[number];

/** One observed fact with consequences (design of the common scoring system, section 1). */
export interface Finding {
  /** Such as `PARTY.LISTED`; the codes of the scoring profile. */
  readonly code: string;
  readonly factor: Factor;
  /** 0–100. */
  readonly severity: number;
  /** Whole hundredths, 0–100. */
  readonly confidence: number;
  /** Minimum band this finding demands, whatever the total is. */
  readonly gate?: Band;
  /** Which overlay's law it is (`us`, `eu` …); absent for the common profile. */
  readonly overlay?: string;
  /** Id of the rule that raised it. */
  readonly rule: string;
  readonly citation: string;
  /** Dates between which the rule is in force, ISO. */
  readonly effective?: { readonly from: string; readonly to?: string };
  /** The strings, ids and numbers it rests on. */
  readonly evidence: Readonly<Record<string, string | number>>;
  /** What it is about: a party's place in the shipment, such as `consignee`. */
  readonly subject?: string;
  /** Its risk category; absent where no table of categories was at hand, or none of its codes is this one. */
  readonly category?: Category;
  /** What the profile was asked with; absent in results of builds that did not keep it. */
  readonly rated?: Rated;
}

/** What decides a finding's numbers beside its code, so that another profile can rate it anew. */
export interface Rated {
  /** The variant of the code's row. */
  readonly variant?: string;
  /** What the listing means in law, where the numbers go by it. */
  readonly measure?: Measure;
  /** What the match proves beside its confidence. */
  readonly grade?: Grade;
  /** Circumstances that change what the measure means. */
  readonly known?: readonly Circumstance[];
  /** Only a weak name matched. */
  readonly weak?: boolean;
}

/** A finding before the profile rates it: what was seen and by which rule. */
export interface Raised extends Omit<Finding, "factor" | "severity" | "gate" | "category" | "rated"> {
  /** A variant of the code's row in the profile, such as `embargoed`. */
  readonly variant?: string;
}

/** What the law of one overlay comes to, beside what is common to all. */
export interface OverlayScore {
  readonly overlay: string;
  readonly total: number;
  /** Before dated records. */
  readonly gross: Band;
  /** Codes of the findings that are this overlay's own, each once, in order. */
  readonly own: readonly string[];
}

/** One finding's part in a factor. */
export interface CountedFinding {
  readonly code: string;
  /** severity × confidence, in hundredths of a point (0–10000). */
  readonly points: number;
  /** False where a stronger finding of the same code or a higher rung of its ladder counts instead. */
  readonly counted: boolean;
  /** Index into the list of findings that was scored. */
  readonly finding: number;
}

/** The score of one shipment by the common scoring system. */
export interface Score {
  readonly system: string;
  readonly factors: { readonly P: number; readonly I: number; readonly D: number; readonly U: number };
  readonly total: number;
  /** From the total alone. */
  readonly totalBand: Band;
  /** Gate codes with the band each demands, in order of code. */
  readonly gates: readonly { readonly code: string; readonly band: Band }[];
  /** After gates. */
  readonly gross: Band;
  /** After dated records. */
  readonly net: Band;
  /** Overlays in force, `name@version`, sorted. */
  readonly overlays: readonly string[];
  readonly vector: string;
  readonly parts: readonly CountedFinding[];
}
