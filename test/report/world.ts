import type { Score } from "../../src/model/finding.ts";
import type { PartyCheck, RunHeader, RunSummary, Screening } from "../../src/model/screening.ts";
import type { Party, Shipment } from "../../src/model/shipment.ts";
import { concern, listed, listedTwice, unscreenableFinding } from "./world-findings.ts";
import { coverage, header } from "./world-lists.ts";
import {
  bakery,
  chipMaker,
  forwarder,
  found,
  nameless,
  onTwoLists,
  quiet,
  unscreenable,
} from "./world-parties.ts";

/**
 * A small world: a listed maker of chips, a bakery, three shipments. Lists, parties and findings stand in
 * `world-lists.ts`, `world-parties.ts` and `world-findings.ts`.
 */
export { concern, incomplete, listed, listedTwice, notGiven, owned } from "./world-findings.ts";
export { coverage, csl, header, starter, un, yangtze, yangtzeUn } from "./world-lists.ts";
export { chipMaker, elsewhere, found, hit, match, onTwoLists, quiet, unscreenable } from "./world-parties.ts";

const nothing: Score = {
  system: "CSS:1.0",
  factors: { P: 0, I: 0, D: 0, U: 0 },
  total: 0,
  totalBand: "standard",
  gates: [],
  gross: "standard",
  net: "standard",
  overlays: ["eu@1.0", "us@1.0"],
  vector: "CSS:1.0/P:0/I:0/D:0/U:0/G:-/B:standard/N:standard/O:eu@1.0+us@1.0",
  parts: [],
};

const shipment = (id: string, line: number, destination: string, parties: readonly Party[]): Shipment => ({
  id,
  origin: { file: "december.csv", fromLine: line, toLine: line + 1 },
  parties,
  items: [],
  destination,
  via: [],
  date: "2026-12-03",
});

/** Chips' furnace parts for a listed maker: a hit and a country of concern. */
export const furnace: Screening = {
  notEvaluated: [
    { rule: "party-place", missing: ["party_countries"] },
    { rule: "destination-mismatch", missing: ["receivers"] },
  ],
  items: [],
  shipment: {
    ...shipment("SO-240122", 8, "CN", [forwarder, chipMaker]),
    destinationText: "China",
    via: ["HK"],
  },
  parties: [quiet(forwarder), found],
  findings: [concern, listed],
  score: {
    ...nothing,
    factors: { P: 89, I: 0, D: 30, U: 0 },
    total: 91,
    totalBand: "hold",
    gates: [{ code: "PARTY.LISTED", band: "hold" }],
    gross: "hold",
    net: "hold",
    vector: "CSS:1.0/P:89/I:0/D:30/U:0/G:PARTY.LISTED=hold/B:hold/N:hold/O:eu@1.0+us@1.0",
    parts: [
      { code: "PARTY.LISTED", points: 8930, counted: true, finding: 1 },
      { code: "DEST.CONCERN", points: 3000, counted: true, finding: 0 },
    ],
  },
  byOverlay: [
    { overlay: "eu", total: 89, gross: "hold", own: [] },
    { overlay: "us", total: 91, gross: "hold", own: ["DEST.CONCERN"] },
  ],
  problems: [],
  coverage,
};

/** Ovens for a bakery: nothing found. */
export const ovens: Screening = {
  notEvaluated: [],
  items: [],
  shipment: shipment("SO-240123", 10, "DE", [bakery]),
  parties: [quiet(bakery)],
  findings: [],
  score: nothing,
  byOverlay: [],
  problems: [],
  coverage,
};

/** A bill of lading made out to order: a party without a name, and a date that is none. */
export const toOrder: Screening = {
  notEvaluated: [],
  items: [],
  shipment: shipment("SO-240124", 12, "DE", [bakery, nameless]),
  parties: [quiet(bakery), unscreenable],
  findings: [unscreenableFinding],
  score: {
    ...nothing,
    gates: [{ code: "DATA.UNSCREENABLE", band: "enhanced" }],
    gross: "enhanced",
    net: "enhanced",
    vector: "CSS:1.0/P:0/I:0/D:0/U:0/G:DATA.UNSCREENABLE=enhanced/B:enhanced/N:enhanced/O:eu@1.0+us@1.0",
  },
  byOverlay: [],
  problems: [
    {
      file: "december.csv",
      line: 12,
      column: "Ship Date",
      code: "unreadable-date",
      message: '"31.02." is no date',
      blocking: false,
      shipment: "SO-240124",
    },
  ],
  coverage: { ...coverage, status: "partial", gaps: ["notify could not be screened: placeholder"] },
};

export const screenings: readonly Screening[] = [furnace, ovens, toOrder];

export const summary: RunSummary = {
  inputs: [
    {
      name: "december.csv",
      sha256: "12".repeat(32),
      rows: 7,
      columns: [{ column: "Consignee", field: "consignee.name" }, { column: "Colour" }],
    },
  ],
  shipments: 3,
  parties: 5,
  unscreenableParties: 1,
  hits: 4,
  byNetBand: { standard: 1, enhanced: 1, hold: 1 },
  problems: [
    { file: "december.csv", line: 14, code: "no-party", message: "the row names no party", blocking: true },
  ],
  furtherProblems: 0,
  coverage: { ...coverage, status: "partial", gaps: ["line 14: the row names no party"] },
};

/** The held shipment with its maker on two lists. */
export const twoLists: Screening = {
  ...furnace,
  parties: [furnace.parties[0]!, { ...found, hits: [onTwoLists], furtherHits: 0 }],
  findings: [...listedTwice, ...furnace.findings.filter(({ code }) => code !== "PARTY.LISTED")],
};

export const check: PartyCheck = { result: found, findings: [listed], score: furnace.score, coverage };
export const quietCheck: PartyCheck = { result: quiet(bakery), findings: [], score: nothing, coverage };

/** The whole text of a run. */
export function written(
  presenter: { begin(h: RunHeader): string; screening(s: Screening): string; end(s: RunSummary): string },
  of: readonly Screening[] = screenings,
): string {
  return (
    presenter.begin(header) + of.map((one) => presenter.screening(one)).join("") + presenter.end(summary)
  );
}
