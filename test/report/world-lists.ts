import type { ListEntry } from "../../src/model/list-entry.ts";
import type { LoadRecord } from "../../src/model/load-record.ts";
import type { Coverage, RunHeader } from "../../src/model/screening.ts";

/** What this world has loaded: two lists, and the entries of a maker of chips. */
export const csl: LoadRecord = {
  list: "us-csl",
  title: "Consolidated Screening List",
  format: "us-csl-json",
  parser: 1,
  loadedAt: "2026-11-20T08:00:00.000Z",
  publishedOn: "2026-07-31",
  files: [{ name: "consolidated.json", sha256: "ab".repeat(32), bytes: 41_000_000 }],
  entries: 25_921,
  names: 71_230,
  bySource: { EL: 3500, SDN: 17_000 },
  byKind: { entity: 15_000, person: 10_921 },
  notes: [{ code: "expired", count: 12, examples: ["row 17: Northwind Relay Ltd"] }],
  gaps: [],
};

export const un: LoadRecord = {
  list: "un-sc",
  title: "United Nations Security Council Consolidated List",
  format: "un-sc-xml",
  parser: 2,
  loadedAt: "2026-11-20T08:01:00.000Z",
  files: [{ name: "consolidated.xml", sha256: "cd".repeat(32), bytes: 2_000_000 }],
  entries: 1003,
  names: 5100,
  bySource: { "un-sc": 1003 },
  byKind: { entity: 270, person: 733 },
  notes: [],
  gaps: ["un-sc: the aliases file was not loaded"],
};

export const coverage: Coverage = {
  status: "complete",
  threshold: 70,
  profileModified: false,
  lists: [csl],
  starter: false,
  notCovered: ["items", "licences"],
  gaps: [],
};

export const starter: Coverage = {
  ...coverage,
  starter: true,
  status: "partial",
  lists: [csl, un],
  gaps: un.gaps,
};

export const header: RunHeader = {
  tool: "cordon",
  version: "0.1.0",
  asOf: "2026-11-22",
  profile: { id: "common-1.0", version: "1.0", sha256: "ef".repeat(32) },
  overlays: ["eu@1.0", "us@1.0"],
  coverage,
};

export const yangtze: ListEntry = {
  id: "us-csl:EL-yangtze-memory-technologies",
  list: "us-csl",
  source: "EL",
  kind: "entity",
  names: [
    { text: "Yangtze Memory Technologies Co., Ltd.", strength: "primary", script: "Latn" },
    { text: "长江存储科技有限责任公司", strength: "strong", script: "Hani", lang: "zh" },
    { text: "YMTC", strength: "weak", script: "Latn" },
  ],
  countries: ["CN"],
  addresses: [{ text: "88 Weilai 3rd Road, Wuhan", city: "Wuhan", country: "CN" }],
  birthDates: [],
  birthPlaces: [],
  identifiers: [{ scheme: "registration", value: "91420100MA4KN3K25H", country: "CN" }],
  programmes: [],
  measures: ["licence_presumption_of_denial"],
  citations: ["87 FR 77505"],
  owners: [{ name: "Hubei Provincial Fund", sharePercent: 24.1 }],
  positions: [],
  licenceRequirement: "For all items subject to the EAR",
  licencePolicy: "Presumption of denial",
  listedOn: "2022-12-16",
  url: "https://www.bis.gov/entity-list",
};

const { licencePolicy: _, ...base } = yangtze;
/** The same maker as the UN might list it. */
export const yangtzeUn: ListEntry = {
  ...base,
  id: "un-sc:CNe.001",
  list: "un-sc",
  source: "un-sc",
  names: [{ text: "YMTC Co Ltd", strength: "primary", script: "Latn" }],
  identifiers: [],
  programmes: ["CN"],
  measures: ["blocking"],
  citations: ["CNe.001"],
  owners: [],
  listedOn: "2023-05-04",
  licenceRequirement: "every item",
};
