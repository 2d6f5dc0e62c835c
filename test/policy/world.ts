import { join } from "node:path";
import { readFileSync } from "node:fs";
import { DATA } from "../../src/cli/home.ts";
import type { Balance, DatedRecord } from "../../src/model/dated-record.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { ItemScreening, PartyScreening } from "../../src/model/screening.ts";
import type { Item, Party, Shipment } from "../../src/model/shipment.ts";
import { parseAuthorities } from "../../src/policy/authorities.ts";
import type { RecordsCase } from "../../src/policy/case.ts";
import { evaluateRecords, type Evaluation } from "../../src/policy/evaluate.ts";
import { parseRecords } from "../../src/policy/read-records.ts";
import { findingCodes } from "../../src/score/finding-codes.ts";
import { parseOwnership } from "../../src/score/ownership.ts";
import { parseProfile } from "../../src/score/profile.ts";
import { scoreFindings } from "../../src/score/score.ts";
import { readProfile } from "../../src/sources/reference.ts";

export const profile = parseProfile(readProfile(DATA).json);
export const codes = findingCodes(
  profile,
  parseOwnership(JSON.parse(readFileSync(join(DATA, "scoring/ownership-1.0.json"), "utf8"))),
);
export const authorities = parseAuthorities(
  JSON.parse(readFileSync(join(DATA, "policy/authorities.json"), "utf8")),
);
export const AS_OF = "2026-11-22";
export const NOW = new Date("2026-11-22T08:00:00Z");

/** A record as the file has it; `more` replaces keys, `undefined` takes them away. */
export function raw(more: Record<string, unknown> = {}): Record<string, unknown> {
  const all = {
    id: "R-1",
    kind: "licence",
    authority: "BIS",
    legal_ref: "licence D1",
    lifts: { codes: ["LICENCE.REQUIRED"] },
    scope: { countries: "*", items: "*", parties: "*", end_uses: "*", max_value: "*" },
    excludes: {},
    valid_from: "2026-01-01T00:00:00Z",
    valid_to: "2027-12-31T23:59:59Z",
    requires: [],
    met: [],
    requested_by: "R. Osei",
    approved_by: "M. Lindqvist",
    ...more,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export const SCOPE = raw()["scope"] as Record<string, unknown>;

export function read(...rows: unknown[]): readonly DatedRecord[] {
  return parseRecords({ schema: "cordon-records/1", records: rows }, "records.yaml", authorities, codes);
}

export function record(more: Record<string, unknown> = {}): DatedRecord {
  return read(raw(more))[0]!;
}

export function finding(code: string, more: Partial<Finding> = {}): Finding {
  const factors = { PARTY: "P", ITEM: "I", DEST: "D", USE: "U" } as const;
  const family = code.split(".")[0]!;
  return {
    code,
    factor: factors[family as keyof typeof factors] ?? "-",
    severity: 0,
    confidence: 100,
    rule: "test",
    citation: "common scoring system 1.0 section 4",
    evidence: {},
    ...more,
  };
}

/** LICENCE.REQUIRED by US rules for one line of goods. */
export const REQUIRED = finding("LICENCE.REQUIRED", {
  gate: "hold",
  overlay: "us",
  subject: "item",
  rule: "determination",
  citation: "NS 2",
});

/** DEST.MISMATCH, which no law imposes. */
export const MISMATCH = finding("DEST.MISMATCH", { gate: "enhanced", severity: 20 });

export const CONSIGNEE: Party = {
  role: "consignee",
  name: "Hengyu Instruments Co Ltd",
  kind: "unknown",
  country: "CN",
  identifiers: [],
};

export const GOODS: Item = {
  description: "converter",
  declaredCode: "3A001.a.5.a.4",
  hs: "854239",
  value: "1000.10",
  currency: "USD",
  quantity: "10",
  unit: "pcs",
};

export function itemScreening(
  item: Item,
  outcome: "licence_required" | "prohibited" = "licence_required",
): ItemScreening {
  const code = item.declaredCode;
  return {
    item,
    classification: {
      outcome: "candidates",
      candidates: [],
      vague: false,
      uncontrolledHeading: false,
      cut: false,
      ...(code === undefined ? {} : { declared: { text: code, status: "agrees", code, tier: "dual-use" } }),
    },
    ...(code === undefined ? {} : { code }),
    determinations: [
      {
        jurisdiction: "us",
        outcome,
        reasons: outcome === "prohibited" ? ["746.2"] : ["NS 2"],
        exceptions: [],
        missing: [],
        notes: [],
        asOf: AS_OF,
      },
    ],
  };
}

export interface World {
  readonly findings?: readonly Finding[];
  readonly shipment?: Partial<Shipment>;
  readonly items?: readonly ItemScreening[];
  readonly entry?: Partial<ListEntry>;
  readonly unread?: boolean;
  readonly placeUnread?: boolean;
  /** Moment of the screening. */
  readonly now?: Date;
}

export function caseOf({
  findings = [REQUIRED],
  shipment = {},
  items,
  entry,
  unread = false,
  placeUnread = false,
  now = NOW,
}: World = {}): RecordsCase {
  const goods = shipment.items ?? [GOODS];
  const listed = entry && [
    {
      party: CONSIGNEE,
      status: "screened",
      hits: [{ match: {}, entry: { id: "us-csl:1", programmes: [], ...entry }, others: [] }],
      furtherHits: 0,
      setAside: [],
      furtherSetAside: 0,
    } as unknown as PartyScreening,
  ];
  return {
    shipment: {
      id: "SO-1",
      origin: { file: "export.csv", fromLine: 2, toLine: 2 },
      parties: [CONSIGNEE],
      items: goods,
      destination: "CN",
      via: [],
      date: "2026-12-01",
      endUse: "Test benches",
      ...shipment,
    },
    items: items ?? goods.map((item) => itemScreening(item)),
    parties: listed ?? [],
    findings,
    score: scoreFindings(findings, profile, []),
    moment: now.getTime(),
    unread,
    placeUnread,
    totalBandWithout: (without) =>
      scoreFindings(
        findings.filter((_, at) => !without.has(at)),
        profile,
        [],
      ).totalBand,
  };
}

export function evaluate(
  world: World | RecordsCase,
  records: readonly DatedRecord[],
  balances: readonly Balance[] = [],
): Evaluation {
  const of = "score" in world ? world : caseOf(world);
  const issued = records.map((one) => ({ record: one, authority: authorities.find(one.authority)! }));
  return evaluateRecords(of, issued, authorities.rows, (id) => balances.find((one) => one.record === id));
}

/** The net band that the records leave. */
export const bands = (world: World, ...records: DatedRecord[]) => evaluate(world, records).net;

/** The reasons why the first record that nearly applied did not. */
export function misses(world: World, one: DatedRecord, balances: readonly Balance[] = []): readonly string[] {
  const { trace } = evaluate(world, [one], balances);
  return (trace.nearly[0]?.why ?? []).map(({ reason }) => reason);
}
