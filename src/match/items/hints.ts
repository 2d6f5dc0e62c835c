import type { Concept } from "../../model/catalog.ts";
import { baseOf } from "./codes.ts";

/** HS 2022 codes under which goods of an entry travel, six digits, in order. */
export interface HsHints {
  /** Of goods whose usual code it is. */
  readonly strong: readonly string[];
  /** Of goods that may have it. */
  readonly weak: readonly string[];
}

/** What the lexicon's goods tell of an entry's HS codes. */
export function hsHintsOf(entry: string, concepts: readonly Concept[]): HsHints {
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const { codes, hs = [] } of concepts) {
    const at = codes.findIndex(({ code }) => baseOf(code) === entry);
    if (at < 0) continue;
    for (const one of hs) (at === 0 && codes[0]!.likelihood === "usual" ? strong : weak).add(one);
  }
  return { strong: [...strong].sort(), weak: [...weak].filter((one) => !strong.has(one)).sort() };
}

/** Tariff headings, four digits, under which some goods travel that a list may control. */
export function controlledHeadings(concepts: readonly Concept[]): ReadonlySet<string> {
  const controlled = concepts.filter(({ codes }) => codes.some(({ code }) => code !== "EAR99"));
  return new Set(controlled.flatMap(({ hs = [] }) => hs.map((code) => code.slice(0, 4))));
}
