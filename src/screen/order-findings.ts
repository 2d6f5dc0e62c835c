import type { Finding } from "../model/finding.ts";

/** Findings in an order that does not depend on how the input was ordered, as far as their content tells them apart. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, text: textOf(finding) }));
  keyed.sort(
    (a, b) =>
      compare(a.finding.factor, b.finding.factor) ||
      b.finding.severity * b.finding.confidence - a.finding.severity * a.finding.confidence ||
      compare(a.finding.code, b.finding.code) ||
      compare(a.text, b.text),
  );
  return keyed.map(({ finding }) => finding);
}

/** What it was rated with comes last: only what a reader sees first shall order findings. */
function textOf({ rated, ...finding }: Finding): string {
  return `${JSON.stringify(finding)} ${JSON.stringify(rated)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
