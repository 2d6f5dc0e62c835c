import type { Finding } from "../model/finding.ts";

/** Findings in an order that does not depend on how the input was ordered, as far as their content tells them apart. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const texts = new Map<Finding, string>();
  const text = (finding: Finding): string => {
    let known = texts.get(finding);
    if (known === undefined) texts.set(finding, (known = textOf(finding)));
    return known;
  };
  return findings.toSorted(
    (a, b) =>
      compare(a.factor, b.factor) ||
      b.severity * b.confidence - a.severity * a.confidence ||
      compare(a.code, b.code) ||
      compare(text(a), text(b)),
  );
}

/** What it was rated with comes last: only what a reader sees first shall order findings. */
function textOf({ rated, ...finding }: Finding): string {
  return `${JSON.stringify(finding)} ${JSON.stringify(rated)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
