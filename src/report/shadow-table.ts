import type {
  Matrix,
  ShadowHead,
  ShadowProfile,
  Shadowed,
  ShadowSide,
  ShadowSummary,
} from "../model/shadow.ts";
import { flow } from "./flow.ts";
import { type Sheet, sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import { isTold } from "./shadow-told.ts";
import type { ShadowPresenter } from "./shadow.ts";
import { shadowNotes } from "./shadow-notes.ts";
import { moveWords, rowsOf, shadowFindingWords, shadowStatement } from "./shadow-words.ts";
import { daysWords, exportFromWords, STARTER_LABEL } from "./wording.ts";

/** Findings shown of one shipment; JSON has them all. */
const MOST = 50;

/** For a person at a terminal: a block for each shipment that moves, then the matrices. */
export function shadowTable(options: PresenterOptions): ShadowPresenter {
  const sheet = sheetOf(options);
  let near = 0;
  return {
    begin(head) {
      near = head.nextThreshold;
      return headBlock(head, sheet);
    },
    shipment: (one) => (isTold(one) ? block(one, sheet) : ""),
    end: (summary) => endBlock(summary, shadowNotes(summary, near), sheet),
  };
}

function headBlock(
  { version, asOf, inForce, next, exportFrom }: ShadowHead,
  { width, paint }: Sheet,
): string {
  const profiles = [profileLine("in force", inForce), profileLine("new     ", next)];
  const run = [`cordon ${version}`, `shadow run of ${asOf}`, ...exportFromWords(exportFrom)];
  return [run.join(" · "), ...profiles]
    .map((text, at) =>
      flow([{ text: shown(text), paint: paint.faint }], { width, indent: at === 0 ? 0 : 2, hang: 12 }),
    )
    .join("");
}

function profileLine(name: string, { id, version, sha256, effective }: ShadowProfile): string {
  return `${name}  ${id} · version ${version} · sha256 ${sha256.slice(0, 12)}${daysWords(effective)}`;
}

function block(
  { shipment, origin, before, after, move, savedTotal, findings }: Shadowed,
  { width, paint }: Sheet,
): string {
  const { file, firstLine, lastLine } = origin;
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
  const look = move === "looser" ? paint.band.hold : move === "stricter" ? paint.band.enhanced : paint.faint;
  const saved = savedTotal === undefined ? "" : `, ${savedTotal} in the saved result`;
  const side = (name: string, { total, vector }: ShadowSide, more: string) =>
    flow([{ text: shown(`${name}  total ${total}${more} · ${vector}`) }], { width, indent: 2, hang: 12 });
  const told = findings.slice(0, MOST).map((one) => shown(shadowFindingWords(one)));
  const more = findings.length > MOST ? [`and ${findings.length - MOST} more; -o json lists all`] : [];
  return [
    "\n",
    flow(
      [
        { text: shown(shipment), paint: paint.strong },
        { text: "  " },
        { text: moveWords({ before, after, move }), paint: look },
        { text: `  ${shown(file)}, ${lines}`, paint: paint.faint },
      ],
      { width, indent: 0, hang: 2 },
    ),
    side("in force", before, saved),
    side("new     ", after, ""),
    ...[...told, ...more].map((text) => flow([{ text }], { width, indent: 4, hang: 6 })),
  ].join("");
}

function endBlock(summary: ShadowSummary, notes: readonly string[], sheet: Sheet): string {
  const { width, paint } = sheet;
  const line = (text: string) => flow([{ text: shown(text) }], { width, indent: 2, hang: 4 });
  const texts = [
    ...notes,
    ...summary.gaps.map((gap) => `not screened: ${gap}`),
    ...(summary.starter ? [STARTER_LABEL] : []),
  ];
  return [
    "\n",
    matrixBlock("Gross band", summary.gross, sheet),
    matrixBlock("Net band", summary.net, sheet),
    "\n",
    flow([{ text: shadowStatement(summary), paint: paint.strong }], { width, indent: 0, hang: 2 }),
    ...texts.map(line),
    line("Nothing was changed: a person puts a profile into force."),
  ].join("");
}

function cell(text: string | number): string {
  return String(text).padStart(10);
}

function matrixBlock(title: string, matrix: Matrix, { paint }: Sheet): string {
  const head = `${title}, in force down, new across`;
  const rows = rowsOf(matrix).map(([name, ...counts]) => `  ${name.padEnd(9)}${counts.map(cell).join("")}\n`);
  return `${paint.strong(head)}\n  ${"".padEnd(9)}${["standard", "enhanced", "hold"].map(cell).join("")}\n${rows.join("")}`;
}
