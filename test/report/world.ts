import type { Finding, Score } from "../../src/model/finding.ts";
import type { PartyMatch } from "../../src/model/match.ts";
import type {
  Hit,
  Listing,
  PartyCheck,
  PartyScreening,
  RunHeader,
  RunSummary,
  Screening,
} from "../../src/model/screening.ts";
import type { Party, Shipment } from "../../src/model/shipment.ts";

import { coverage, header, yangtze, yangtzeUn } from "./world-lists.ts";

export { coverage, csl, header, starter, un, yangtze, yangtzeUn } from "./world-lists.ts";

/** A small world: a listed maker of chips, a bakery, three shipments. The lists stand in `world-lists.ts`. */
export const match: PartyMatch = {
  entry: yangtze.id,
  score: 97,
  nameScore: 97,
  grade: "same",
  by: "name",
  matched: "Yangtze Memory Technologies Co., Ltd.",
  strength: "primary",
  tokens: [
    { query: "yangtze", list: "yangtze", relation: "equal", weight: 50, similarity: 100 },
    { query: "memorie", list: "memory", relation: "edit", weight: 30, similarity: 83 },
    { query: "technologies", list: "technologies", relation: "equal", weight: 20, similarity: 100 },
    { query: "wuhan", relation: "missing", weight: 0, similarity: 0 },
  ],
  qualifiers: [{ feature: "country", relation: "agrees", odds: 1.5, query: "CN", list: "CN" }],
  weak: false,
};

export const hit: Hit = { match, entry: yangtze, others: [] };

/** The same maker on a second list, under another name. */
export const elsewhere: Listing = {
  match: {
    ...match,
    entry: yangtzeUn.id,
    score: 91,
    nameScore: 91,
    matched: "YMTC Co Ltd",
    strength: "primary",
  },
  entry: yangtzeUn,
};
export const onTwoLists: Hit = { ...hit, others: [elsewhere] };

export const chipMaker: Party = {
  role: "end_user",
  name: "YANGTZE MEMORIE TECHNOLOGIES WUHAN",
  kind: "entity",
  country: "CN",
  identifiers: [],
};
const forwarder: Party = {
  role: "forwarder",
  name: "Harbourline Express HK",
  kind: "unknown",
  identifiers: [],
};
const bakery: Party = {
  role: "consignee",
  name: "Bäckerei Lindner GmbH",
  kind: "entity",
  country: "DE",
  identifiers: [],
};
const nameless: Party = { role: "notify", name: "TO ORDER", kind: "unknown", identifiers: [] };

export const quiet = (party: Party): PartyScreening => ({
  party,
  status: "screened",
  hits: [],
  furtherHits: 0,
  setAside: [],
  furtherSetAside: 0,
});
export const found: PartyScreening = {
  party: chipMaker,
  status: "screened",
  hits: [hit],
  furtherHits: 3,
  setAside: [],
  furtherSetAside: 0,
};
export const unscreenable: PartyScreening = {
  party: nameless,
  status: "unscreenable",
  reason: "placeholder",
  hits: [],
  furtherHits: 0,
  setAside: [],
  furtherSetAside: 0,
};

export const listed: Finding = {
  code: "PARTY.LISTED",
  factor: "P",
  severity: 95,
  confidence: 94,
  gate: "hold",
  rule: "party-listed",
  citation: "87 FR 77505",
  effective: { from: "2022-12-16" },
  subject: "end_user",
  evidence: {
    party: chipMaker.name,
    role: "end_user",
    entry: yangtze.id,
    source: "EL",
    listed: "Yangtze Memory Technologies Co., Ltd.",
    matched: "Yangtze Memory Technologies Co., Ltd.",
    by: "name",
    score: 97,
    grade: "same",
    measure: "licence_presumption_of_denial",
  },
};

/** The maker on two lists: what the party's findings then say. */
const both = {
  lists: 2,
  citations: "us-csl:EL-yangtze-memory-technologies: 87 FR 77505; un-sc:CNe.001: CNe.001",
};
export const listedTwice: readonly Finding[] = [
  {
    ...listed,
    severity: 100,
    confidence: 82,
    citation: "CNe.001",
    evidence: {
      ...listed.evidence,
      ...both,
      entry: yangtzeUn.id,
      source: "un-sc",
      score: 91,
      measure: "blocking",
    },
  },
  { ...listed, evidence: { ...listed.evidence, ...both } },
];

export const concern: Finding = {
  code: "DEST.CONCERN",
  factor: "D",
  severity: 30,
  confidence: 100,
  overlay: "us",
  rule: "destination-place",
  citation: "15 CFR part 740 Supp. 1, Country Group D:1",
  effective: { from: "1996-03-25" },
  subject: "destination",
  evidence: { destination: "China", country: "CN", status: "in_force" },
};

const ownersFile = { rules: "ownership-1.0", owners_file: `owners.csv sha256:${"ab".repeat(6)}` };
export const owned: Finding = {
  code: "PARTY.OWNED",
  factor: "P",
  severity: 100,
  confidence: 94,
  gate: "hold",
  overlay: "us",
  rule: "party-owned",
  citation: "OFAC, Revised Guidance, 13 August 2014",
  subject: "consignee",
  evidence: {
    party: "Gamma GmbH",
    law: "OFAC 50 % rule",
    status: "in_force",
    share: "60 %",
    threshold: "50 % or more, listed parties together",
    measure: "blocking",
    chains: "Alpha NV 60 % > Gamma GmbH (line 2)",
    entries: "Alpha NV = us:1 ALPHA (SDN, same 0.97)",
    ...ownersFile,
  },
};
/** What is to be known of owners given, without points. */
export const incomplete: Finding = {
  code: "DATA.OWNERS_INCOMPLETE",
  factor: "-",
  severity: 0,
  confidence: 100,
  rule: "party-owned",
  citation: "common scoring system 1.0 section 4",
  subject: "consignee",
  evidence: { party: bakery.name, given: "60 %", unknown: "no share", ...ownersFile },
};
const { subject: _, ...ofNobody } = incomplete;
export const notGiven: Finding = {
  ...ofNobody,
  code: "DATA.OWNERS_NOT_GIVEN",
  evidence: { parties: `consignee ${bakery.name}`, ...ownersFile },
};

const unscreenableFinding: Finding = {
  code: "DATA.UNSCREENABLE",
  factor: "-",
  severity: 0,
  confidence: 100,
  gate: "enhanced",
  rule: "party-unscreenable",
  citation: "common scoring system 1.0 section 4",
  subject: "notify",
  evidence: { party: "TO ORDER", reason: "placeholder" },
};

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
