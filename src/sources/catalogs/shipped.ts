import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CordonError } from "../../model/errors.ts";
import type {
  AnnexNumber,
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

/**
 * The catalog that ships in `data/catalog`, each part read when it is first asked for. `data` is the data folder's path. Asking for a
 * part throws CordonError `usage` where its file is missing.
 */
export function readCatalog(data: string): Catalog {
  const folder = join(data, "catalog");
  const read = <T>(file: string) => readData(join(folder, file)).json as T;
  const ccl = once(() => read<UsCcl>("us-ccl.json"));
  const parts = {
    version: () => ccl().version,
    asOf: () => ccl().asOf,
    entries: () => ccl().entries,
    munitions: once(() => read<{ entries: MunitionsEntry[] }>("munitions.json").entries),
    euOnly: once(() => readEuOnly(folder)),
    annexNumbers: once(() => read<{ numbers: AnnexNumber[] }>("eu-annex-i-numbers.json").numbers),
    otherRegimes: once(() => readOtherRegimes(folder)),
    concepts: once(() => readLines<Concept>(join(folder, "lexicon"))),
    paragraphs: once(() => readLines<ParagraphRule>(join(folder, "paragraphs"))),
    words: once(() => {
      const files = ["words-us-ccl.json", "words-us-usml.json"];
      const each = files.map((file) => read<{ words: Record<string, string> }>(file).words);
      return Object.assign({}, ...each) as Record<string, string>;
    }),
    thesaurus: once(() => read<{ words: Record<string, string> }>("thesaurus.json").words),
    highPriority: once(() => read<{ codes: Record<string, string> }>("high-priority.json").codes),
  } satisfies { [Part in keyof Catalog]: () => Catalog[Part] };
  const getters = Object.entries(parts).map(([name, get]) => [name, { get, enumerable: true }] as const);
  return Object.defineProperties({}, Object.fromEntries(getters)) as Catalog;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
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
