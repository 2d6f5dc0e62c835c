import { CLASSIFICATION_HEAD, classificationReport, classificationRow } from "../report/classification.ts";
import type { ClassifiedItem } from "../report/classification.ts";
import { visible } from "../report/escape.ts";
import { counted } from "../report/wording.ts";
import { columnsOf, itemOf } from "./classify-columns.ts";
import { openEvalFile, openTable } from "./eval-input.ts";
import { inTurns } from "./eval-turns.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";
import { openCatalog } from "./open-items.ts";
import type { ClassifyOptions } from "./run-classify.ts";

/** Classifies every row of a table. @throws CordonError `input`. */
export async function runClassifyTable(
  io: Io,
  path: string,
  options: Pick<ClassifyOptions, "output" | "quiet">,
): Promise<void> {
  const { items } = openCatalog();
  const header = { version: items.version, asOf: items.asOf };
  const file = await openEvalFile(io, path);
  const { header: names, rows } = await openTable(file, []);
  const places = columnsOf(names, file.name);
  const output = options.output ?? (io.outIsTerminal ? "table" : "csv");
  if (output === "csv") await io.out(CLASSIFICATION_HEAD);
  const all: ClassifiedItem[] = [];
  let [count, empty] = [0, 0];
  const unused: string[] = [];
  for await (const { column, where } of inTurns(io, rows, { quiet: options.quiet, what: "items" })) {
    const item = itemOf(column, places);
    const classified = {
      ...(item.id ? { id: item.id } : {}),
      text: item.ask.text,
      result: items.classify(item.ask),
    };
    if (item.empty) empty++;
    else count++;
    unused.push(...item.unused.map((text) => `${where}: ${text}`));
    if (output === "csv") await io.out(classificationRow(classified));
    else if (output === "jsonl") await io.out(classificationReport.jsonl(classified));
    else all.push(classified);
  }
  if (output === "json") await io.out(classificationReport.json(all, header));
  if (output === "table") await io.out(classificationReport.table(all, header, await lookOf(io)));
  sayUnused(io, unused);
  if (empty > 0) io.err(`cordon: ${counted(empty, "row")} without any words on goods: not classified\n`);
  if (!options.quiet) io.err(`cordon: ${counted(count, "item")} classified, catalog as of ${items.asOf}\n`);
}

/** Says what stood beside descriptions and could not be used. */
function sayUnused(io: Io, unused: readonly string[]): void {
  for (const text of unused.slice(0, SHOWN)) io.err(`cordon: ${visible(text)}; left out\n`);
  const more = unused.length - SHOWN;
  if (more > 0) io.err(`cordon: ${more} more such cells left out\n`);
}

const SHOWN = 10;
