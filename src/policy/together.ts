import type {
  Answer,
  AppliedRecord,
  Authority,
  Covered,
  Drawn,
  NearMiss,
  NearRecord,
} from "../model/dated-record.ts";
import type { Band, Finding } from "../model/finding.ts";
import { isSplit, lacking } from "./answers.ts";
import type { Imposed } from "./imposed.ts";
import type { Taking } from "./limits.ts";
import { aboutFinding, type Lowering, reachBy } from "./lowering.ts";
import { stricter } from "./reach.ts";

/** A record that holds for the shipment and may lift findings, if others lift what it does not answer for. */
export interface Fitting {
  readonly told: Omit<NearRecord, "codes" | "why">;
  readonly reach: (from: Band) => Band;
  /** What it answers for of each finding, by index. */
  readonly answers: ReadonlyMap<number, readonly Answer[]>;
  readonly open: readonly string[];
  readonly taking: Taking;
}

export interface Applying extends Lowering {
  readonly told: AppliedRecord;
  readonly drawn?: Drawn;
}

/** What records that fit a shipment lift together, and those that lift nothing as too few authorities have licensed it. */
export interface Together {
  readonly applied: readonly Applying[];
  readonly waiting: readonly NearRecord[];
}

/** Lays the records that fit beside each other: a finding is covered where they answer for all of it. */
export function together(
  fitting: readonly Fitting[],
  findings: readonly Finding[],
  imposed: readonly Imposed[],
  table: readonly Authority[],
): Together {
  const asked = new Set(fitting.flatMap(({ answers }) => [...answers.keys()]));
  const by = new Map([...asked].map((at) => [at, fitting.filter(({ answers }) => answers.has(at))] as const));
  const needs = new Map(
    [...by].map(([at, some]) => {
      const answers = some.map((one) => one.answers.get(at)!);
      return [at, missesOf(findings[at]!.code, lacking(findings[at]!.code, imposed[at]!, answers, table))];
    }),
  );
  const split = new Set([...asked].filter((at) => isSplit(findings[at]!.code, imposed[at]!, table)));
  const applied: Applying[] = [];
  const waiting: NearRecord[] = [];
  for (const one of fitting) {
    const ats = [...one.answers.keys()];
    const covers = ats.filter((at) => needs.get(at)!.length === 0);
    const waits = ats
      .filter((at) => !covers.includes(at))
      .map((at) => ({ finding: at, ...aboutFinding(findings[at]!), why: needs.get(at)! }));
    if (covers.length === 0) {
      const codes = [...new Set(waits.map(({ code }) => code))].toSorted();
      const why = waits.flatMap((wait) => wait.why);
      waiting.push({ ...one.told, codes, why: why.filter((miss, at) => !told(why.slice(0, at), miss)) });
      continue;
    }
    const others = (at: number) =>
      by.get(at)!.flatMap(({ told: { record } }) => (record === one.told.record ? [] : [record]));
    applied.push({
      told: {
        ...one.told,
        covers: covers.map((at) => {
          const alone = coveredBy(findings[at]!, at, one);
          return split.has(at) ? { ...alone, answers: one.answers.get(at)!, with: others(at) } : alone;
        }),
        waits,
        open: one.open,
        draws: one.taking.draws,
      },
      covers: new Map(covers.map((at) => [at, one.answers.get(at)!])),
      reach: one.reach,
      ...(one.taking.drawn === undefined ? {} : { drawn: one.taking.drawn }),
    });
  }
  return { applied, waiting };
}

function missesOf(code: string, lacks: ReturnType<typeof lacking>): NearMiss[] {
  return lacks.map(({ part, by }) => {
    if (by.length === 0) return { reason: "needs-unknown", facts: { code, part } };
    return { reason: "needs-too", facts: { code, part, authority: by.join(" or ") } };
  });
}

const told = (misses: readonly NearMiss[], miss: NearMiss) =>
  misses.some((one) => JSON.stringify(one) === JSON.stringify(miss));

function coveredBy(finding: Finding, at: number, { answers, reach }: Fitting): Covered {
  const { gate: from } = finding;
  const about = { finding: at, ...aboutFinding(finding) };
  if (from === undefined || from === "standard") return about;
  const bands = answers.get(at)!.map((answer: Answer) => reachBy(answer, from, reach));
  return { ...about, from, to: bands.reduce(stricter) };
}
