import { DATA } from "../../src/cli/home.ts";
import { indexLists } from "../../src/load/load-lists.ts";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { LoadRecord } from "../../src/model/load-record.ts";
import type { Party, Shipment } from "../../src/model/shipment.ts";
import { parseProfile } from "../../src/score/profile.ts";
import type { ScoringProfile } from "../../src/score/profile.ts";
import { createScreener } from "../../src/screen/screener.ts";
import type { Screener } from "../../src/screen/screener.ts";
import { readPlaces, readProfile } from "../../src/sources/reference.ts";
import { openForLoading } from "../../src/store/open.ts";
import type { Connection } from "../../src/store/open.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { replaceList } from "../../src/store/write-lists.ts";
import { entry, record } from "../store/world.ts";

export const profile = parseProfile(readProfile(DATA).json);
export const places = readPlaces(DATA);

/** A small world of lists: each kind of listing once. */
export const LISTED: readonly ListEntry[] = [
  entry("us-csl:SDN1", "Taedong Kumyong Marine Shipping", {
    kind: "vessel",
    countries: ["KP"],
    citations: ["NK-2"],
    listedOn: "2016-12-02",
    identifiers: [{ scheme: "imo", value: "9187629" }],
  }),
  entry("us-csl:EL1", "Yunqi Optronics Research Institute", {
    measures: ["licence_presumption_of_denial"],
    countries: ["CN"],
    citations: ["87 FR 77508", "744.11"],
  }),
  entry("us-csl:UVL1", "Alborz Drillbit Manufacturing", { measures: ["unverified"], countries: ["IR"] }),
  entry("us-csl:OLD1", "Wagna Turbine Components", {
    measures: ["ended"],
    listedOn: "2009",
    endsOn: "2019-02-01",
  }),
  entry("un-sc:QDi.1", "Ibrahim Qasim al-Zubaydi", {
    kind: "person",
    birthDates: [{ text: "1961", from: "1961", to: "1961" }],
    weak: ["Abu Harithah Falluji"],
  }),
  entry("own-denied:7", "Brennerhof Antriebstechnik", { measures: ["own_denial"] }),
  entry("us-csl:ADR1", "Address 01", {
    kind: "address",
    measures: ["licence_presumption_of_denial"],
    addresses: [{ text: "Flat 12, Wing Tuck Commercial Centre, 181 Wing Lok Street, Sheung Wan, Hong Kong" }],
  }),
];

/** A database that holds these entries, its lists loaded in the order in which they first appear. */
export function database(entries: readonly ListEntry[], more: Partial<LoadRecord> = {}): Connection {
  const db = openForLoading(":memory:");
  for (const list of new Set(entries.map((one) => one.list))) {
    const own = entries.filter((one) => one.list === list);
    const writer = replaceList(db, list);
    for (const one of own) writer.add(one);
    writer.commit(record(list, own.length, more));
  }
  indexLists(db);
  return db;
}

export interface Settings {
  readonly entries?: readonly ListEntry[];
  readonly threshold?: number;
  readonly gaps?: readonly string[];
  /** The one that ships where absent. */
  readonly profile?: ScoringProfile;
}

export function screener({ entries = LISTED, threshold, gaps, profile: own }: Settings = {}): Screener {
  const lists = readLists(database(entries, gaps === undefined ? {} : { gaps }));
  const settings = { lists, places, profile: own ?? profile, asOf: "2026-11-22", starter: false };
  return createScreener({ ...settings, ...(threshold === undefined ? {} : { threshold }) });
}

export function party(name: string, more: Partial<Party> = {}): Party {
  return { role: "consignee", name, kind: "unknown", identifiers: [], ...more };
}

export function shipment(parties: readonly Party[], more: Partial<Shipment> = {}): Shipment {
  const origin = { file: "export.csv", fromLine: 2, toLine: 3 };
  return { id: "SO-1", origin, parties, items: [], destination: "DE", via: [], ...more };
}
