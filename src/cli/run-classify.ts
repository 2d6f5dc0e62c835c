import { existsSync, statSync } from "node:fs";
import { CordonError } from "../model/errors.ts";
import { CLASSIFICATION_HEAD, classificationReport, classificationRow } from "../report/classification.ts";
import type { ClassifiedItem } from "../report/classification.ts";
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
  const { hs, declared, cas } = options;
  if (isFile(asked)) {
    if (hs ?? declared ?? cas)
      throw new CordonError(
        "usage",
        `--hs, --declared and --cas speak of one description, and ${asked} is a table`,
        "Put them into its columns hs, eccn and cas.",
      );
    const { runClassifyTable } = await import("./run-classify-table.ts");
    return runClassifyTable(io, asked, options);
  }
  const { facts, unused } = statedFacts({ hs, declared, cas });
  if (unused[0] !== undefined)
    throw new CordonError("usage", unused[0], "Such as: --hs 854231, --cas 7719-09-7");
  if (asked.trim() === "" && Object.keys(facts).length === 0)
    throw new CordonError(
      "usage",
      "classify needs a description",
      'Such as: cordon classify "ball bearings"',
    );
  const { items } = openCatalog();
  const result = items.classify({ text: asked, ...facts });
  await io.out(await one({ text: asked, result }, { version: items.version, asOf: items.asOf }, io, options));
}

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
