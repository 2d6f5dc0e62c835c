import type { RecordsTrace } from "../model/dated-record.ts";
import type { Score } from "../model/finding.ts";
import { flow } from "./flow.ts";
import { type Sheet, shown } from "./paint.ts";
import { appliedWords, keepsWords, nearWords, recordName, recordsStatement } from "./record-words.ts";
import { counted } from "./wording.ts";

/** Records told that nearly applied; the other formats hold more. */
const MOST = 5;

/** What dated records made of the band: those that applied, what keeps it, those that nearly applied; empty without records. */
export function recordsBlock(trace: RecordsTrace | undefined, score: Score, { width, paint }: Sheet): string {
  if (trace === undefined || score.gross === "standard") return "";
  const line = (word: string, text: string, look: (text: string) => string) =>
    flow([{ text: `${word}  `, paint: look }, { text: shown(text) }], { width, indent: 4, hang: 6 });
  const more = trace.nearly.length + trace.furtherNearly - MOST;
  const keeps = keepsWords(trace.reasons, score.net);
  return [
    flow([{ text: `dated records: ${recordsStatement(score)}` }], { width, indent: 2, hang: 4 }),
    ...trace.applied.map((one) => line("applied", `${recordName(one)}: ${appliedWords(one)}`, paint.strong)),
    ...(keeps === "" ? [] : [line(`still ${score.net}`, keeps, paint.warn)]),
    ...trace.nearly
      .slice(0, MOST)
      .map((one) => line("not applied", `${recordName(one)} ${nearWords(one)}`, paint.faint)),
    more > 0
      ? flow([{ text: `and ${counted(more, "more record")} that did not apply` }], {
          width,
          indent: 4,
        })
      : "",
  ].join("");
}
