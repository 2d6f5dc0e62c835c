import { existsSync, statSync } from "node:fs";
import { CordonError } from "../model/errors.ts";
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
import { statedFacts } from "./stated-facts.ts";

export interface ClassifyOptions {
  readonly hs?: string;
  readonly declared?: string;
  readonly cas?: readonly string[];
  readonly output?: "table" | "json" | "jsonl" | "csv";
  readonly quiet: boolean;
}

/** Classifies one description, or every row of a table. */
export async function runClassify(io: Io, asked: string, options: ClassifyOptions): Promise<void> {
  const { catalog, items } = openCatalog();
  const header = { version: catalog.version, asOf: catalog.asOf };
  const { hs, declared, cas } = options;
  if (!isFile(asked)) {
    const { facts, unused } = statedFacts({ hs, declared, cas });
    if (unused[0] !== undefined)
      throw new CordonError("usage", unused[0], "Such as: --hs 854231, --cas 7719-09-7");
    const result = items.classify({ text: asked, ...facts });
    await io.out(await one({ text: asked, result }, header, io, options));
    return;
  }
  if (hs ?? declared ?? cas)
    throw new CordonError(
      "usage",
      `--hs, --declared and --cas speak of one description, and ${asked} is a table`,
      "Put them into its columns hs, eccn and cas.",
    );
  const file = await openEvalFile(io, asked);
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
  if (!options.quiet) io.err(`cordon: ${counted(count, "item")} classified, catalog as of ${catalog.asOf}\n`);
}

/** Says what stood beside descriptions and could not be used. */
function sayUnused(io: Io, unused: readonly string[]): void {
  for (const text of unused.slice(0, SHOWN)) io.err(`cordon: ${visible(text)}; left out\n`);
  const more = unused.length - SHOWN;
  if (more > 0) io.err(`cordon: ${more} more such cells left out\n`);
}

const SHOWN = 10;

async function one(
  item: ClassifiedItem,
  header: { version: string; asOf: string },
  io: Io,
  { output }: ClassifyOptions,
): Promise<string> {
  if (output === "json") return classificationReport.json([item], header);
  if (output === "jsonl") return classificationReport.jsonl(item);
  if (output === "csv") return CLASSIFICATION_HEAD + classificationRow(item);
  return classificationReport.table([item], header, await lookOf(io));
}

/**
 * What is named as a table is taken for one; so is any file that is there, whose reader says what is wrong with it. A description is
 * never opened: no description is the name of a file.
 */
function isFile(text: string): boolean {
  if (text === "-" || TABLE.test(text)) return true;
  return text.length < LONGEST_PATH && existsSync(text) && statSync(text).isFile();
}

const TABLE = /^[^\s,;]+\.(?:csv|tsv|txt|xlsx?|json|jsonl)(?:\.gz)?$/i;
const LONGEST_PATH = 1000;
