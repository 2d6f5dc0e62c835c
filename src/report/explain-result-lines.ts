import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import type { ExplainResultDocument } from "./schema-explain-result.ts";
import { counted } from "./wording.ts";

/** One finding: its points and how they come about, what it says, whose rule it is, and why it counts for nothing where it does. */
export function explainedFinding(
  finding: ExplainResultDocument["findings"][number],
  { width, paint }: Sheet,
): string {
  const { index, code, factor, severity, confidence, points, counted: counts, gate, text, left } = finding;
  const sum = factor === "-" ? "no points" : `${points.toFixed(2)} = ${severity} × ${confidence.toFixed(2)}`;
  const demands = gate === undefined || gate === "standard" ? "" : `, demands ${gate}`;
  const out = counts || factor === "-" ? "" : ", not counted";
  return [
    flow(
      [
        { text: `[${index}] ${shown(code)}`, paint: counts ? paint.strong : paint.faint },
        { text: `  ${sum}${demands}${out}` },
      ],
      { width, indent: 2, hang: 6 },
    ),
    ...[text, sourceOf(finding), left?.text].map((each) =>
      each === undefined ? "" : flow([{ text: shown(each) }], { width, indent: 6, hang: 8 }),
    ),
  ].join("");
}

/** Rule, law, days, list entry and citation. */
function sourceOf({
  rule,
  overlay,
  effective,
  evidence,
  listed,
  citation,
}: ExplainResultDocument["findings"][number]): string {
  const entry = evidence["entry"];
  return [
    `rule ${rule}`,
    ...(overlay === undefined ? [] : [`overlay ${overlay}`]),
    ...(effective === undefined
      ? []
      : [`in force from ${effective.from}${effective.to === undefined ? "" : ` to ${effective.to}`}`]),
    ...(entry === undefined ? [] : [`entry ${entry}`]),
    ...(listed === undefined
      ? []
      : [`list ${listed.list}${listed.source === listed.list ? "" : ` ${listed.source}`}`]),
    ...(citation === "" ? [] : [`citation ${citation}`]),
  ].join(" · ");
}

/** Each reason of the gross band with what lowered it, then records that applied and that nearly did. */
export function explainedRecords(
  { reasons, applied, nearly, furtherNearly }: NonNullable<ExplainResultDocument["records"]>,
  { width }: Sheet,
): string {
  const line = (text: string) => flow([{ text: shown(text) }], { width, indent: 2, hang: 4 });
  const told = (word: string) => (one: (typeof applied)[number]) =>
    line(`${word}  ${one.record} (${one.kind}, ${one.authority}, ${one.legalRef}): ${one.text}`);
  return [
    ...reasons.map(({ code, overlay, subject, from, to, by }) => {
      const what = [code, overlay, subject].filter((part) => part !== undefined && part !== "").join(" ");
      return line(
        by.length === 0 ? `${what}: ${from} stays` : `${what}: ${from} -> ${to} by ${by.join(", ")}`,
      );
    }),
    ...applied.map(told("applied")),
    ...nearly.map(told("not applied")),
    ...(furtherNearly > 0 ? [line(`and ${counted(furtherNearly, "more record")} that did not apply`)] : []),
    ...(applied.length + nearly.length === 0
      ? [line("none of those given names a code of this shipment")]
      : []),
  ].join("");
}
