import type { Band } from "../model/finding.ts";
import { counted, hundredths } from "./wording.ts";

/** The factors in the vector's order. */
export const FACTOR_WORDS = {
  P: "party",
  I: "item",
  D: "destination",
  U: "end use and conduct",
} as const;
export type FactorLetter = keyof typeof FACTOR_WORDS;
export const FACTOR_LETTERS = Object.keys(FACTOR_WORDS) as readonly FactorLetter[];

/** Where each band of totals begins. */
export type BandStarts = Readonly<Record<Band, { readonly from: number }>>;

/** The totals of a band: `30 to 69`. */
export function rangeWords(band: Band, { enhanced, hold }: BandStarts): string {
  if (band === "hold") return `${hold.from} to 100`;
  return band === "standard" ? `0 to ${enhanced.from - 1}` : `${enhanced.from} to ${hold.from - 1}`;
}

/** What to do with a vector whose gross band does not follow from the rest of it. */
export function wrongBandWords(stated: Band, due: Band, total: number, gates: readonly string[]): string {
  const by = gates.length === 0 ? "no gates" : `gates ${gates.join(", ")}`;
  return `The vector states the gross band ${stated}, but its factors (total ${total}) and ${by} give ${due}: it should say B:${due}`;
}

/** How the total comes of the points that the factors bring. */
export function sumWords(points: readonly number[], total: number): string {
  const left = points.map((each) => `(1 − ${hundredths(each)}/100)`);
  return `100 × (1 − ${left.join("")}) = ${total}, rounded half up`;
}

export const PROFILE_HINT = "Compare it with what `cordon profile show -o json` prints.";

export function refusedWords(file: string, problems: number): string {
  return `${file} is no valid scoring profile, ${counted(problems, "problem")}`;
}

export function validWords(file: string, id: string, version: string, codes: number): string {
  return `${file} is a valid scoring profile: ${id}, version ${version}, ${counted(codes, "code")}`;
}
