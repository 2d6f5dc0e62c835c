import { CordonError } from "../model/errors.ts";
import type { History } from "../model/history.ts";
import type { RunSummary } from "../model/screening.ts";
import type { RowProblem } from "../model/shipment.ts";
import { visible } from "../report/escape.ts";
import { historyBuilder } from "../screen/history.ts";
import { openManifest } from "../shipments/open-manifest.ts";

/** A history is held in memory: no more than this of it. */
const MAX_LINES = 500_000;
const MAX_PROBLEMS = 200;

export interface ReadHistory {
  readonly history: History;
  readonly input: RunSummary["inputs"][number];
  readonly problems: readonly RowProblem[];
  /** Problems beyond those listed. */
  readonly furtherProblems: number;
  /** What of it could not be used, one sentence fragment each. */
  readonly gaps: readonly string[];
}

/**
 * Reads a file of earlier shipments: a manifest with dates.
 * @throws CordonError `input` where it cannot be read, is too long, or holds no shipment with a date; `usage` where `map`
 * does not fit it.
 */
export async function readHistory(
  path: string,
  map: Readonly<Record<string, string>> | undefined,
): Promise<ReadHistory> {
  const manifest = await openManifest(path, map === undefined ? {} : { map });
  const builder = historyBuilder();
  const problems: RowProblem[] = [];
  let [furtherProblems, lines, unused] = [0, 0, 0];
  const keep = (problem: RowProblem) => {
    if (problem.blocking) unused++;
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
    else furtherProblems++;
  };
  for await (const event of manifest.events) {
    if ("problem" in event) {
      keep(event.problem);
      continue;
    }
    const { shipment } = event;
    lines += Math.max(1, shipment.items.length);
    if (lines > MAX_LINES)
      throw new CordonError(
        "input",
        `${visible(manifest.name)} has more than ${MAX_LINES} lines of earlier shipments`,
        "Keep the years and the customers that you compare with.",
      );
    if (builder.add(shipment)) continue;
    const message = `shipment ${shipment.id.slice(0, 80)} has no day: it is not part of the history`;
    const { file, fromLine: line } = shipment.origin;
    keep({ file, line, code: "history-without-date", message, blocking: true });
  }
  const history = builder.build();
  if (history === undefined)
    throw new CordonError(
      "input",
      `${visible(manifest.name)} holds no earlier shipment with a date`,
      "It needs the columns of a manifest, and a ship date in each row.",
    );
  const columns = manifest.mapping.map(({ column, field }) => ({
    column,
    ...(field === undefined ? {} : { field }),
  }));
  return {
    history,
    input: { name: manifest.name, ...manifest.summary(), columns },
    problems,
    furtherProblems,
    gaps:
      unused === 0 ? [] : [`${manifest.name}: ${unused} of the earlier shipments or rows could not be used`],
  };
}
