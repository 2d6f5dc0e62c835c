import type {
  Authority,
  Balance,
  DatedRecord,
  Drawn,
  NearMiss,
  NearRecord,
  RecordsTrace,
} from "../model/dated-record.ts";
import type { Band } from "../model/finding.ts";
import { answersOf } from "./answers.ts";
import { factsOf, type Facts, type RecordsCase } from "./case.ts";
import { imposedOf, type Imposed } from "./imposed.ts";
import { lawMisses } from "./law-fit.ts";
import { type Amounts, takingOf } from "./limits.ts";
import { netOf, reaching, reasonsOf } from "./lowering.ts";
import { exclusionMisses, findingMisses, scopeMisses } from "./scope-fit.ts";
import { together, type Applying, type Fitting } from "./together.ts";
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
 * of several over one reason the one that reaches furthest counts, so their order changes nothing. But what several authorities
 * imposed needs the licence of each. `table`: all who may issue records. `earlierOf`: what earlier parts of the same shipment id
 * came to in this run.
 */
export function evaluateRecords(
  of: RecordsCase,
  records: readonly Issued[],
  table: readonly Authority[],
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
  const imposed = findings.map((finding) => imposedOf(finding, facts));
  const fitting: Fitting[] = [];
  const failing: NearRecord[] = [];
  const codes = new Set(findings.map(({ code }) => code));
  const naming = records.filter(({ record }) => record.lifts.codes.some((code) => codes.has(code)));
  for (const issued of naming.toSorted((a, b) => byText(a.record.id, b.record.id))) {
    const { id } = issued.record;
    const found = lay(issued, facts, imposed, balanceOf(id), earlierOf(id));
    if ("why" in found) failing.push(found);
    else fitting.push(found);
  }
  const { applied, waiting } = together(fitting, findings, imposed, table);
  const reasons = reasonsOf(of, applied);
  const nearly = [...failing, ...waiting].toSorted(
    (a, b) => a.why.length - b.why.length || byText(a.record, b.record),
  );
  return {
    net: netOf(reasons),
    trace: {
      reasons,
      applied: applied.map(({ told }) => told),
      nearly: nearly.slice(0, MOST_NEAR).map((one) => ({ ...one, why: one.why.slice(0, MOST_WHY) })),
      furtherNearly: Math.max(0, nearly.length - MOST_NEAR),
    },
    drawn: new Map(
      applied.flatMap(({ told, drawn }: Applying) => (drawn === undefined ? [] : [[told.record, drawn]])),
    ),
  };
}

/** One record beside the findings it names: what it covers, or why it covers none. */
function lay(
  { record, authority }: Issued,
  facts: Facts,
  imposed: readonly Imposed[],
  balance: Balance | undefined,
  earlier: Amounts | undefined,
): Fitting | NearRecord {
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
    ...validityMisses(record, facts.shipment, facts.moment),
    ...scopeMisses(record, facts),
    ...exclusionMisses(record, facts),
    ...(kind === "licence"
      ? []
      : open.map((requirement) => ({ reason: "requirement-open", facts: { requirement } }))),
  ];
  const asked = findings.flatMap((finding, at) => (record.lifts.codes.includes(finding.code) ? [at] : []));
  const own = asked.map((at) => ({
    at,
    misses: [
      ...lawMisses(record, authority, findings[at]!, imposed[at]!),
      ...findingMisses(record, findings[at]!, facts),
    ],
  }));
  const fits = own.filter(({ misses }) => misses.length === 0).map(({ at }) => at);
  const goods =
    fits.length > 0 || own.every(({ misses }) => misses.every(({ reason }) => !/goods/.test(reason)));
  const taking = goods ? takingOf(record, facts, balance, earlier) : { misses: [], draws: [] };
  const misses = [...always, ...taking.misses];
  if (misses.length > 0 || fits.length === 0) {
    // Why it does not lift what is of its own jurisdiction comes before that something else is not.
    const foreign = ({ at }: { readonly at: number }) => Number(imposed[at]!.overlay !== authority.overlay);
    const nearest = own.toSorted((a, b) => foreign(a) - foreign(b) || a.misses.length - b.misses.length)[0];
    const why = once([...misses, ...(fits.length > 0 ? [] : (nearest?.misses ?? []))]);
    return { ...told, codes: [...new Set(asked.map((at) => findings[at]!.code))].toSorted(byText), why };
  }
  return {
    told,
    reach: reaching(kind, open.length === 0),
    answers: new Map(fits.map((at) => [at, answersOf(authority, findings[at]!.code, imposed[at]!)])),
    open,
    taking,
  };
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
