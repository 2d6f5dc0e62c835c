import type { Measure } from "../../../model/measure.ts";
import type { Expect } from "../../source.ts";

/** Treasury's two files: the Specially Designated Nationals, and all its other lists together. */
export type OfacList = "us-ofac-sdn" | "us-ofac-cons";

/** Where an entry belongs and what that means in law. */
export interface Standing {
  /** `SDN`, or the CSL's short code of the list inside the consolidated file. */
  readonly source: string;
  readonly measures: readonly Measure[];
}

interface NonSdn {
  readonly source: string;
  readonly measure: Measure;
  /** Programmes that stand only for this list. */
  readonly programme: RegExp;
  /** The list's name in the enhanced XML. */
  readonly name: RegExp;
}

/** In the order in which an entry on several of them is filed. */
const NON_SDN: readonly NonSdn[] = [
  { source: "FSE", measure: "blocking", programme: /^FSE-/, name: /^FSE\b|foreign sanctions evaders/i },
  { source: "PLC", measure: "sectoral", programme: /^NS-PLC$/, name: /palestinian legislative council/i },
  { source: "CMIC", measure: "securities_only", programme: /^CMIC-/, name: /\bCMIC\b/i },
  { source: "SSI", measure: "sectoral", programme: /^UKRAINE-EO13662$/, name: /sectoral sanctions/i },
  { source: "CAP", measure: "sectoral", programme: /^561-Related$/i, name: /\bCAPTA\b|\b561\b/i },
  { source: "NS-MBS", measure: "sectoral", programme: /^MBS$/, name: /menu-based/i },
];

/** Whether a programme is one of those that (nearly) only the consolidated file uses. */
export function isNonSdnProgramme(programme: string): boolean {
  return NON_SDN.some((list) => list.programme.test(programme));
}

/**
 * By its programmes. The menu-based list goes under the programmes of the law it rests on (RUSSIA-EO14024,
 * CAATSA - RUSSIA …), so in the consolidated file it is what the others leave over.
 */
export function standingByProgramme(list: OfacList, programmes: readonly string[]): Standing {
  if (list === "us-ofac-sdn") return SDN;
  const found = NON_SDN.filter((one) => programmes.some((programme) => one.programme.test(programme)));
  return standing(found.length > 0 ? found : NON_SDN.filter((one) => one.source === "NS-MBS"));
}

/** By the names of the lists an entry is on, as the enhanced XML gives them; undefined where a name is unknown. */
export function standingByLists(list: OfacList, names: readonly string[]): Standing | undefined {
  if (list === "us-ofac-sdn") return SDN;
  const others = names.filter((name) => !/^consolidated list$/i.test(name));
  const found = NON_SDN.filter((one) => others.some((name) => one.name.test(name)));
  const known = others.every((name) => isSdn(name) || NON_SDN.some((one) => one.name.test(name)));
  if (!known || found.length === 0) return undefined;
  const { source, measures } = standing(found);
  // The consolidated file repeats parties that have been blocked since.
  return { source, measures: others.some(isSdn) ? ["blocking", ...measures] : measures };
}

const SDN: Standing = { source: "SDN", measures: ["blocking"] };

function standing(found: readonly NonSdn[]): Standing {
  return { source: found[0]?.source ?? "NS-MBS", measures: found.map((one) => one.measure) };
}

function isSdn(name: string): boolean {
  return /^SDN\b|specially designated/i.test(name);
}

type Floors = Readonly<Record<string, Expect>> & { readonly all: Expect };

/**
 * SDN: floor from the full file of July 2021 (8,976), ceiling from September 2026 (19,391). CONS: 443 entries since
 * 2025, of which the last CAPTA and FSE entries may go any day.
 */
export const OFAC_EXPECT: Readonly<Record<OfacList, Floors>> = {
  "us-ofac-sdn": { all: { min: 5_400, max: 39_000 }, SDN: { min: 5_400, max: 39_000 } },
  "us-ofac-cons": {
    all: { min: 265, max: 900 },
    SSI: { min: 170, max: 600 },
    PLC: { min: 45, max: 160 },
    CMIC: { min: 40, max: 140 },
    "NS-MBS": { min: 1, max: 110 },
    CAP: { min: 0, max: 110 },
    FSE: { min: 0, max: 10 },
  },
};
