import type {
  AppliedRecord,
  Authority,
  Balance,
  BandReason,
  Covered,
  DatedRecord,
  Drawn,
  NearMiss,
  NearRecord,
  RecordKind,
  RecordsTrace,
} from "../model/dated-record.ts";
import type { Band, Finding, Score } from "../model/finding.ts";
import { BANDS } from "../model/finding.ts";
import { factsOf, type Facts, type RecordsCase } from "./case.ts";
import { imposedOf, lawMisses, type Imposed } from "./imposed.ts";
import { takingOf, type Amounts } from "./limits.ts";
import { milder, reach, stricter } from "./reach.ts";
import { exclusionMisses, findingMisses, scopeMisses } from "./scope-fit.ts";
import { validityMisses } from "./validity.ts";

/** A record with the authority that issued it. */
export interface Issued {
  readonly record: DatedRecord;
  readonly authority: Authority;
}

/** What dated records come to for one shipment. */
export interface Evaluation {
  /** Never stricter than the gross band. */
  readonly net: Band;
  readonly trace: RecordsTrace;
  /** What the shipment draws, by record id. */
  readonly drawn: ReadonlyMap<string, Drawn>;
}

/** Records told that nearly applied; the rest is counted. */
const MOST_NEAR = 20;
/** Reasons told why one of them did not. */
const MOST_WHY = 8;

/**
 * Lays dated records beside a scored shipment. Every gate and the band of the total is a reason of the gross band; the net band
 * is the strictest that is left of any of them, so it is lower only where records lift every reason. Records are not added up:
 * of several over one reason the one that reaches furthest counts, so their order changes nothing. `earlierOf`: what earlier parts
 * of the same shipment id came to in this run.
 */
export function evaluateRecords(
  of: RecordsCase,
  records: readonly Issued[],
  balanceOf: (record: string) => Balance | undefined,
  earlierOf: (record: string) => Amounts | undefined = () => undefined,
): Evaluation {
  const { findings, score } = of;
  if (score.gross === "standard")
    return {
      net: "standard",
      trace: { reasons: [], applied: [], nearly: [], furtherNearly: 0 },
      drawn: new Map(),
    };
  const facts = factsOf(of);
  const imposed = new Map<number, Imposed>();
  const applied: Applying[] = [];
  const nearly: NearRecord[] = [];
  const codes = new Set(findings.map(({ code }) => code));
  const naming = records.filter(({ record }) => record.lifts.codes.some((code) => codes.has(code)));
  for (const issued of naming.toSorted((a, b) => byText(a.record.id, b.record.id))) {
    const { record } = issued;
    const asked = findings.flatMap((finding, at) => (record.lifts.codes.includes(finding.code) ? [at] : []));
    for (const at of asked) if (!imposed.has(at)) imposed.set(at, imposedOf(findings[at]!, facts));
    const found = lay(issued, asked, facts, imposed, balanceOf(record.id), earlierOf(record.id));
    if ("why" in found) nearly.push(found);
    else applied.push(found);
  }
  const reasons = reasonsOf(of, applied);
  nearly.sort((a, b) => a.why.length - b.why.length || byText(a.record, b.record));
  return {
    net: netOf(reasons),
    trace: {
      reasons,
      applied: applied.map(({ told }) => told),
      nearly: nearly.slice(0, MOST_NEAR).map((one) => ({ ...one, why: one.why.slice(0, MOST_WHY) })),
      furtherNearly: Math.max(0, nearly.length - MOST_NEAR),
    },
    drawn: new Map(applied.flatMap(({ told, drawn }) => (drawn === undefined ? [] : [[told.record, drawn]]))),
  };
}

/** A record that applies, and how far it goes. */
export interface Lowering {
  readonly told: Pick<AppliedRecord, "record">;
  /** Indices of the findings that it covers. */
  readonly covers: ReadonlySet<number>;
  /** What it makes of a band. */
  readonly reach: (from: Band) => Band;
}

interface Applying extends Lowering {
  readonly told: AppliedRecord;
  readonly drawn?: Drawn;
}

/** Every reason of a gross band, gates in the order of the findings and then the total, with what is left of it. */
export function reasonsOf(
  of: Pick<RecordsCase, "findings" | "totalBandWithout"> & { readonly score: Pick<Score, "totalBand"> },
  applied: readonly Lowering[],
): BandReason[] {
  return [
    ...of.findings.flatMap((finding, at) => gateReason(finding, at, applied)),
    ...totalReason(of, applied),
  ];
}

/** The strictest band that is left of any reason. */
export function netOf(reasons: readonly BandReason[]): Band {
  return reasons.reduce<Band>((net, { to }) => stricter(net, to), "standard");
}

/** A record of this kind as far as it goes; `met`: all its conditions are recorded as met. */
export const reaching =
  (kind: RecordKind, met: boolean) =>
  (from: Band): Band =>
    milder(from, reach(kind, met, from));

/** One record beside the findings it names: what it covers, or why it covers none. */
function lay(
  { record, authority }: Issued,
  asked: readonly number[],
  facts: Facts,
  imposed: ReadonlyMap<number, Imposed>,
  balance: Balance | undefined,
  earlier: Amounts | undefined,
): Applying | NearRecord {
  const { findings } = facts;
  const { id, kind, legalRef, validFrom, validTo } = record;
  const open = record.requires.filter((one) => !record.met.includes(one));
  const told = {
    record: id,
    kind,
    authority: authority.name,
    legalRef,
    validFrom: validFrom.text,
    validTo: validTo.text,
  };
  const always: NearMiss[] = [
    ...(facts.unread ? [{ reason: "rows-unread", facts: {} }] : []),
    ...validityMisses(record, facts.shipment, facts.asOf),
    ...scopeMisses(record, facts),
    ...exclusionMisses(record, facts),
    ...(kind === "licence"
      ? []
      : open.map((requirement) => ({ reason: "requirement-open", facts: { requirement } }))),
  ];
  const own = asked.map((at) => ({
    at,
    misses: [
      ...lawMisses(record, authority, findings[at]!, imposed.get(at)!),
      ...findingMisses(record, findings[at]!, facts),
    ],
  }));
  const covered = own.filter(({ misses }) => misses.length === 0).map(({ at }) => at);
  const goods =
    covered.length > 0 || own.every(({ misses }) => misses.every(({ reason }) => !/goods/.test(reason)));
  const taking = goods ? takingOf(record, facts, balance, earlier) : { misses: [], draws: [] };
  const misses = [...always, ...taking.misses];
  if (misses.length > 0 || covered.length === 0) {
    const nearest = own.toSorted((a, b) => a.misses.length - b.misses.length)[0]?.misses ?? [];
    const why = once([...misses, ...(covered.length > 0 ? [] : nearest)]);
    return { ...told, codes: [...new Set(asked.map((at) => findings[at]!.code))].toSorted(byText), why };
  }
  const reaches = reaching(kind, open.length === 0);
  return {
    told: {
      ...told,
      covers: covered.map((at) => coveredBy(findings[at]!, at, reaches)),
      open,
      draws: taking.draws,
    },
    covers: new Set(covered),
    reach: reaches,
    ...(taking.drawn === undefined ? {} : { drawn: taking.drawn }),
  };
}

function about({ code, overlay, subject }: Finding) {
  return {
    code,
    ...(overlay === undefined ? {} : { overlay }),
    ...(subject === undefined ? {} : { subject }),
  };
}

function coveredBy(finding: Finding, at: number, reaches: (from: Band) => Band): Covered {
  const { gate } = finding;
  const gated = gate === undefined || gate === "standard" ? {} : { from: gate, to: reaches(gate) };
  return { finding: at, ...about(finding), ...gated };
}

function gateReason(finding: Finding, at: number, applied: readonly Lowering[]): BandReason[] {
  const { gate: from } = finding;
  if (from === undefined || from === "standard") return [];
  const over = applied.filter(({ covers }) => covers.has(at));
  const to = over.reduce<Band>((band, one) => milder(band, one.reach(from)), from);
  const by = to === from ? [] : over.filter((one) => one.reach(from) === to).map(({ told }) => told.record);
  return [{ finding: at, ...about(finding), from, to, by }];
}

/**
 * The band of the total. It comes down to a band where the total without the findings that are covered that far is in it; a
 * finding is covered as far as its record could bring the total's own band.
 */
function totalReason(
  { score, totalBandWithout }: Parameters<typeof reasonsOf>[0],
  applied: readonly Lowering[],
): BandReason[] {
  const { totalBand: from } = score;
  if (from === "standard") return [];
  const lower = BANDS.slice(0, BANDS.indexOf(from));
  for (const to of lower) {
    const far = applied.filter((one) => BANDS.indexOf(one.reach(from)) <= BANDS.indexOf(to));
    const covered = new Set(far.flatMap(({ covers }) => [...covers]));
    if (covered.size === 0 || BANDS.indexOf(totalBandWithout(covered)) > BANDS.indexOf(to)) continue;
    return [{ code: "total", from, to, by: far.map(({ told }) => told.record) }];
  }
  return [{ code: "total", from, to: from, by: [] }];
}

function once(misses: readonly NearMiss[]): NearMiss[] {
  const seen = new Set<string>();
  return misses.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
