import type { Finding, Score } from "../model/finding.ts";
import type { Kept, ShadowFinding, ShadowRow } from "../model/shadow.ts";

/** Findings with the score that was made of them. */
export interface Scored {
  readonly findings: readonly Finding[];
  readonly score: Score;
}

/** Places of one finding in both lists; absent where it is not raised. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
  readonly kept?: Kept;
}

/** The same observed fact on both sides, whatever numbers it was given. */
export function pairsOf(before: readonly Finding[], after: readonly Finding[]): Pair[] {
  const open = new Map<string, number[]>();
  for (const [place, finding] of after.entries()) {
    const key = keyOf(finding);
    open.set(key, [...(open.get(key) ?? []), place]);
  }
  const pairs = before.map((finding, place): Pair => {
    const other = open.get(keyOf(finding))?.shift();
    return { before: place, ...(other !== undefined && { after: other }) };
  });
  const left = [...open.values()].flat().sort((a, b) => a - b);
  return [...pairs, ...left.map((place): Pair => ({ after: place }))];
}

/** What a reader is to see of the pairs: those whose rows differ, and those that kept their numbers. */
export function differing(pairs: readonly Pair[], before: Scored, after: Scored): ShadowFinding[] {
  return pairs.flatMap((pair): ShadowFinding[] => {
    const [old, now] = [rowAt(before, pair.before), rowAt(after, pair.after)];
    if (pair.kept === undefined && JSON.stringify(old) === JSON.stringify(now)) return [];
    const finding = pair.before === undefined ? after.findings[pair.after!] : before.findings[pair.before];
    const { rule, subject, overlay, evidence } = finding!;
    const { party, entry } = evidence;
    return [
      {
        rule,
        ...(subject !== undefined && { subject }),
        ...(party !== undefined && { party: String(party) }),
        ...(overlay !== undefined && { overlay }),
        ...(entry !== undefined && { entry: String(entry) }),
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
        ...(pair.kept !== undefined && { kept: pair.kept }),
      },
    ];
  });
}

function rowAt({ findings, score }: Scored, place: number | undefined): ShadowRow | undefined {
  const finding = place === undefined ? undefined : findings[place];
  if (finding === undefined) return undefined;
  const { code, severity, confidence, gate } = finding;
  return {
    code,
    severity,
    ...(gate !== undefined && { gate }),
    points: severity * confidence,
    counted: score.parts.some((part) => part.finding === place && part.counted),
  };
}

function keyOf({ rule, subject, overlay, citation, effective, confidence, evidence }: Finding): string {
  return JSON.stringify([rule, subject, overlay, citation, effective, confidence, evidence]);
}
