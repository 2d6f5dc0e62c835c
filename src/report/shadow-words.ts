import type { Kept, Matrix, ShadowFinding, ShadowRow, Shadowed, ShadowSummary } from "../model/shadow.ts";
import { counted, hundredths, roleWords } from "./wording.ts";

const KEPT_WORDS: Readonly<Record<Kept, string>> = {
  facts_missing: "not rated anew: the result lacks a fact that decides; its numbers were kept on both sides",
  no_row: "not rated anew: the profile in force has no row for it; its numbers were kept on both sides",
};

/** Why a finding kept its numbers. */
export function keptWords(kept: Kept): string {
  return KEPT_WORDS[kept];
}

/** `hold -> enhanced`, or the one band where it stays; the net band only where it tells more. */
export function moveWords({ before, after, move }: Pick<Shadowed, "before" | "after" | "move">): string {
  const gross = arrow(before.gross, after.gross);
  const net = arrow(before.net ?? "not known", after.net ?? "not known");
  const bands = gross === net ? gross : `gross ${gross}, net ${net}`;
  return move === "none" ? `stays: ${bands}` : `${move}: ${bands}`;
}

/** One finding under both profiles on one line. */
export function shadowFindingWords(finding: ShadowFinding): string {
  const { rule, subject, party, overlay, entry, before, after, kept } = finding;
  const code = arrow(before?.code ?? after?.code ?? rule, after?.code ?? before?.code ?? rule);
  const place = subject === undefined ? undefined : roleWords(subject);
  const about = [place, party, entry, overlay].filter((text) => text !== undefined && text !== "");
  const said = kept === undefined ? changes(before, after) : keptWords(kept);
  return `${[code, ...about].join(" · ")}: ${said}`;
}

function changes(before: ShadowRow | undefined, after: ShadowRow | undefined): string {
  if (before === undefined) return `raised by the new profile alone, ${rowWords(after)}`;
  if (after === undefined) return `raised by the profile in force alone, ${rowWords(before)}`;
  const gates = [before.gate ?? "none", after.gate ?? "none"] as const;
  const pairs = [
    ["severity", String(before.severity), String(after.severity)],
    ["gate", ...gates],
    ["points", hundredths(before.points), hundredths(after.points)],
    ["", before.counted ? "counted" : "not counted", after.counted ? "counted" : "not counted"],
  ] as const;
  const told = pairs
    .filter(([, old, now]) => old !== now)
    .map(([name, old, now]) => `${name} ${old} -> ${now}`.trim());
  return told.join(", ") || "another code";
}

function rowWords(row: ShadowRow | undefined): string {
  return row === undefined ? "" : `severity ${row.severity}, gate ${row.gate ?? "none"}`;
}

/** What the run came to, in one line. */
export function shadowStatement({ shipments, looser, stricter, totalOnly }: ShadowSummary): string {
  if (shipments === 0) return "no shipment was scored";
  return [
    `${counted(shipments, "shipment")}: ${looser} to a looser band`,
    `${stricter} to a stricter one`,
    `${totalOnly} with another total in the same band`,
  ].join(", ");
}

/** Every band with its row of the matrix. */
export function rowsOf(matrix: Matrix): (readonly [name: string, ...counts: number[]])[] {
  return (["standard", "enhanced", "hold"] as const).map((band) => {
    const { standard, enhanced, hold } = matrix[band];
    return [band, standard, enhanced, hold];
  });
}

function arrow(old: string, now: string): string {
  return old === now ? old : `${old} -> ${now}`;
}
