import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CordonError } from "../../model/errors.ts";
import type {
  Catalog,
  CatalogEntry,
  Concept,
  MunitionsEntry,
  ParagraphRule,
  RegimeSubstance,
  TitledCode,
} from "../../model/catalog.ts";
import { readData } from "../reference.ts";

interface UsCcl {
  readonly version: string;
  readonly asOf: string;
  readonly entries: readonly CatalogEntry[];
}

/** The catalog that ships in `data/catalog`. `data` is the data folder's path. @throws CordonError `usage` where a file is missing. */
export function readCatalog(data: string): Catalog {
  const folder = join(data, "catalog");
  const read = <T>(file: string) => readData(join(folder, file)).json as T;
  const ccl = read<UsCcl>("us-ccl.json");
  const words = ["words-us-ccl.json", "words-us-usml.json"].map(
    (file) => read<{ words: Record<string, string> }>(file).words,
  );
  return {
    version: ccl.version,
    asOf: ccl.asOf,
    entries: ccl.entries,
    munitions: read<{ entries: MunitionsEntry[] }>("munitions.json").entries,
    euOnly: readEuOnly(folder),
    otherRegimes: readOtherRegimes(folder),
    concepts: readLines<Concept>(join(folder, "lexicon")),
    paragraphs: readLines<ParagraphRule>(join(folder, "paragraphs")),
    words: Object.assign({}, ...words) as Record<string, string>,
    thesaurus: read<{ words: Record<string, string> }>("thesaurus.json").words,
    highPriority: read<{ codes: Record<string, string> }>("high-priority.json").codes,
  };
}

/** Codes of EU Annex I that the Commerce Control List does not have. */
function readEuOnly(folder: string): readonly TitledCode[] {
  const { entries } = readData(join(folder, "eu-annex-i.json")).json as {
    entries: (Partial<TitledCode> & { readonly code: string })[];
  };
  return entries.filter((one): one is TitledCode => one.title !== undefined);
}

function readOtherRegimes(folder: string): readonly RegimeSubstance[] {
  const { regimes, rows } = readData(join(folder, "other-regimes.json")).json as {
    regimes: Record<string, string>;
    rows: Omit<RegimeSubstance, "citation">[];
  };
  return rows.map((row) => ({ ...row, citation: regimes[row.regime] ?? "" }));
}

/** The records of all files of a folder, a line each, files in the order of their names. */
function readLines<T>(folder: string): T[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
      .flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n"))
      .map((line) => JSON.parse(line) as T);
  } catch (cause) {
    throw new CordonError(
      "usage",
      `Cannot read ${folder}`,
      "The installation is damaged: install Cordon again.",
      { cause },
    );
  }
}
