import type { Answer, AppliedRecord, BandReason, RecordKind } from "../model/dated-record.ts";
import { BANDS, type Band, type Finding, type Score } from "../model/finding.ts";
import type { RecordsCase } from "./case.ts";
import { milder, reach, stricter } from "./reach.ts";

/** A record that applies, and how far it goes. */
export interface Lowering {
  readonly told: Pick<AppliedRecord, "record">;
  /** What it answers for of each finding that it covers, by index. Together the records that cover one answer for all of it. */
  readonly covers: ReadonlyMap<number, readonly Answer[]>;
  /** What it makes of a band. */
  readonly reach: (from: Band) => Band;
}

/** A record of this kind as far as it goes; `met`: all its conditions are recorded as met. */
export const reaching =
  (kind: RecordKind, met: boolean) =>
  (from: Band): Band =>
    milder(from, reach(kind, met, from));

/** What a record makes of a band by an answer; that its licence is enough must be sure to reach below enhanced. */
export function reachBy({ unconfirmed }: Answer, from: Band, reaches: (from: Band) => Band): Band {
  return unconfirmed === undefined ? reaches(from) : stricter(reaches(from), milder(from, "enhanced"));
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

export function aboutFinding({ code, overlay, subject }: Finding) {
  return {
    code,
    ...(overlay === undefined ? {} : { overlay }),
    ...(subject === undefined ? {} : { subject }),
  };
}

function gateReason(finding: Finding, at: number, applied: readonly Lowering[]): BandReason[] {
  const { gate: from } = finding;
  if (from === undefined || from === "standard") return [];
  return [{ finding: at, ...aboutFinding(finding), from, ...leftOf(at, from, applied) }];
}

/**
 * What is left of a band that a finding brings: of each part of it the mildest that a record leaves, of these the strictest; and
 * the records that leave no more than this of any part.
 */
function leftOf(at: number, from: Band, applied: readonly Lowering[]): Pick<BandReason, "to" | "by"> {
  const parts = new Map<string, { readonly band: Band; readonly record: string }[]>();
  for (const { told, covers, reach } of applied)
    for (const answer of covers.get(at) ?? []) {
      const one = { band: reachBy(answer, from, reach), record: told.record };
      parts.set(answer.part, [...(parts.get(answer.part) ?? []), one]);
    }
  if (parts.size === 0) return { to: from, by: [] };
  const to = [...parts.values()]
    .map((some) => some.reduce<Band>((band, one) => milder(band, one.band), from))
    .reduce(stricter);
  if (to === from) return { to, by: [] };
  const far = new Set(
    [...parts.values()].flat().flatMap(({ band, record }) => (stricter(band, to) === to ? [record] : [])),
  );
  return { to, by: applied.flatMap(({ told }) => (far.has(told.record) ? [told.record] : [])) };
}

/**
 * The band of the total. It comes down to a band where the total without the findings that are covered that far is in it; a
 * finding is covered as far as its records could bring the total's own band.
 */
function totalReason(
  { findings, score, totalBandWithout }: Parameters<typeof reasonsOf>[0],
  applied: readonly Lowering[],
): BandReason[] {
  const { totalBand: from } = score;
  if (from === "standard") return [];
  const left = findings.map((_, at) => leftOf(at, from, applied));
  for (const to of BANDS.slice(0, BANDS.indexOf(from))) {
    const far = left.flatMap((one, at) => (stricter(one.to, to) === to ? [at] : []));
    if (far.length === 0 || stricter(totalBandWithout(new Set(far)), to) !== to) continue;
    const by = applied.filter(({ covers, reach }) =>
      far.some((at) => covers.get(at)?.some((answer) => stricter(reachBy(answer, from, reach), to) === to)),
    );
    return [{ code: "total", from, to, by: by.map(({ told }) => told.record) }];
  }
  return [{ code: "total", from, to: from, by: [] }];
}
