import type { LoadNote, LoadRecord } from "../model/load-record.ts";
import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { type Sheet, sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import { counted, thousands } from "./wording.ts";

export const LISTS_SCHEMA = "cordon-lists/1";
const PLAIN: PresenterOptions = { width: 100 };

/** Loaded lists, as `lists status` and `lists load` show them: the whole text to be written. */
export const listsReport = {
  table: (records, options = PLAIN) => {
    if (records.length === 0) return "no list is loaded\n";
    const sheet = sheetOf(options);
    return records.map((record) => recordBlock(record, sheet)).join("\n");
  },
  json: (records) => `${jsonText({ schema: LISTS_SCHEMA, lists: records.map(recordDocument) }, 2)}\n`,
} satisfies Record<string, (records: readonly LoadRecord[], options?: PresenterOptions) => string>;

function recordBlock(record: LoadRecord, { width, paint }: Sheet): string {
  const { list, title, loadedAt, format, parser, entries, names, bySource, byKind, files } = record;
  const faint = (text: string): string => flow([{ text, paint: paint.faint }], { width, indent: 2, hang: 4 });
  const loaded = loadedAt === undefined ? "" : ` · loaded ${shown(loadedAt)}`;
  const dates = `published ${editionWords(record)}${loaded}`;
  return [
    flow([{ text: shown(list), paint: paint.strong }, { text: `  ${shown(title)}` }], {
      width,
      indent: 0,
      hang: 2,
    }),
    flow([{ text: dates }], { width, indent: 2, hang: 4 }),
    flow([{ text: `${counted(entries, "entry", "entries")}, ${counted(names, "name")}` }], {
      width,
      indent: 2,
      hang: 4,
    }),
    faint(`kinds: ${countsOf(byKind)}`),
    ...(Object.keys(bySource).length > 1 ? [faint(`parts: ${countsOf(bySource)}`)] : []),
    ...files.map(({ name, bytes, sha256 }) => {
      return faint(`file ${shown(name)} · ${counted(bytes, "byte")} · sha256 ${shown(sha256)}`);
    }),
    faint(`read as ${shown(format)}, reader ${parser}`),
    ...record.notes.map((note) => faint(noteWords(note))),
    ...warnings(record).map((text) => flow([{ text, paint: paint.warn }], { width, indent: 2, hang: 4 })),
  ].join("");
}

/** Where the files have no date, the newest day of listing tells which edition they are. */
function editionWords({ publishedOn, newestListing }: LoadRecord): string {
  if (publishedOn !== undefined) return shown(publishedOn);
  const newest = newestListing === undefined ? "" : `; newest listing ${shown(newestListing)}`;
  return `on a day its files do not say${newest}`;
}

function warnings({ gaps, outdated, acceptedShrink }: LoadRecord): string[] {
  const shrunk =
    acceptedShrink === undefined ? [] : [`accepted though shorter than before: ${shown(acceptedShrink)}`];
  const all = outdated === undefined ? gaps : [...gaps, outdated];
  return [...all.map((gap) => `gap: ${shown(gap)}`), ...shrunk];
}

function noteWords({ code, count, examples }: LoadNote): string {
  const such = examples.length > 0 ? `, such as ${examples.map(shown).join("; ")}` : "";
  return `note: ${shown(code)} ×${thousands(count)}${such}`;
}

function countsOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${shown(name)} ${thousands(count)}`)
    .join(", ");
}

function recordDocument(record: LoadRecord): object {
  const { list, title, publishedOn, newestListing, loadedAt, format, parser, files, entries, names } = record;
  return {
    id: list,
    title,
    publishedOn,
    newestListing,
    loadedAt,
    format,
    parser,
    files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    entries,
    names,
    bySource: record.bySource,
    byKind: record.byKind,
    notes: record.notes.map(({ code, count, examples }) => ({ code, count, examples })),
    gaps: record.gaps,
    outdated: record.outdated,
    acceptedShrink: record.acceptedShrink,
  };
}
