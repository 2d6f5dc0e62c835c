import type { OfficialEntry } from "../model/official-text.ts";
import { MAX_LOSS } from "../load/guards.ts";
import { CordonError } from "../model/errors.ts";
import { catalogDiff } from "../report/catalog-diff.ts";
import { visible } from "../report/escape.ts";
import { counted } from "../report/wording.ts";
import { readNeutral } from "../sources/catalogs/neutral.ts";
import { readUsCcl } from "../sources/catalogs/us-ccl/xml.ts";
import { readUsml } from "../sources/catalogs/usml/xml.ts";
import { openListFile } from "../sources/files/open.ts";
import { openForLoading } from "../store/open.ts";
import { officialRecord, replaceOfficial } from "../store/official-texts.ts";
import { listsPath } from "./home.ts";
import type { Io } from "./io.ts";

/** What 22 CFR part 121 says in its heading; the Commerce Control List cites it in its text. */
const MUNITIONS = /part[ -]121\b|§ ?121\.1\b/i;
/** A document up to the end of its first heading. */
const HEADING = /^[\s\S]*?<\/HEAD>/i;
const NAME = /^[a-z][a-z0-9-]{1,39}$/;

/** Reads a control list's text: the eCFR's XML of the Commerce Control List or of the Munitions List, or the neutral form. */
async function readText(
  path: string,
): Promise<{ list: string; file: string; sha256: string; entries: OfficialEntry[] }> {
  const { record, lists } = await openListFile(path);
  const [file] = lists;
  if (file === undefined || lists.length > 1 || file.sheets !== undefined)
    throw new CordonError(
      "input",
      `${record.name} is no text of a control list`,
      "XML of the eCFR, or CSV or JSON lines with code and text.",
    );
  const xml = file.head.text.trimStart().startsWith("<");
  const [heading] = HEADING.exec(file.head.text) ?? [file.head.text];
  const munitions = xml && MUNITIONS.test(heading);
  const entries = await (munitions ? readUsml : xml ? readUsCcl : readNeutral)(file);
  const list = munitions ? "usml" : xml ? "us-ccl" : "";
  return { list, file: record.name, sha256: record.sha256, entries };
}

export interface ImportOptions {
  /** Name of a list in the neutral form. */
  readonly list?: string;
  /** A reason why a text that lost entries may stand. */
  readonly acceptShrink?: string;
  readonly quiet: boolean;
}

/** Takes an official text in, for `catalog show`. @throws CordonError `usage`, `input`, `list-refused`. */
export async function runCatalogImport(
  io: Io,
  path: string,
  { list: name, acceptShrink, quiet }: ImportOptions,
): Promise<void> {
  if (acceptShrink?.trim() === "") throw new CordonError("usage", "--accept-shrink needs a reason");
  const { list: own, file, sha256, entries } = await readText(path);
  const list = name ?? own;
  if (!NAME.test(list))
    throw new CordonError(
      "usage",
      `--list ${list}: a list in the neutral form needs a name`,
      "Small letters, digits and hyphens, such as --list eu-annex-i.",
    );
  const db = openForLoading(listsPath(io.env));
  try {
    const before = officialRecord(db, list);
    if (acceptShrink === undefined && before && entries.length < before.entries * (1 - MAX_LOSS))
      throw new CordonError(
        "list-refused",
        `${list} shrank from ${before.entries} to ${entries.length} entries; the text imported before stays`,
        "If the list really lost them, give the reason: --accept-shrink REASON.",
      );
    replaceOfficial(
      db,
      { list, file, sha256, importedAt: io.now().toISOString(), entries: entries.length },
      entries,
    );
  } finally {
    db.close();
  }
  if (!quiet)
    io.err(
      `cordon: ${counted(entries.length, "entry", "entries")} of ${visible(list)} imported from ${visible(file)}; \`cordon catalog show\` prints them\n`,
    );
}

/** What changed between two editions of a text. */
export async function runCatalogDiff(
  io: Io,
  before: string,
  after: string,
  output: "table" | "json",
): Promise<void> {
  const [old, now] = [await readText(before), await readText(after)];
  await io.out(catalogDiff[output](old.entries, now.entries));
}
