import { existsSync } from "node:fs";
import Fuse from "fuse.js";
import { baseOf, EAR99_TITLE } from "../match/items/codes.ts";
import { readCode } from "../text/control-code.ts";
import { hsHintsOf } from "../match/items/hints.ts";
import { textTablesOf } from "../match/items/text-index.ts";
import { openTextSearch } from "../match/items/text-search.ts";
import { plainTokens } from "../match/items/tokens.ts";
import { CordonError } from "../model/errors.ts";
import { annexWords, numbered } from "./annex-number.ts";
import type { OfficialEntry } from "../model/official-text.ts";
import { catalogReport } from "../report/catalog.ts";
import { titledReport } from "../report/catalog-titles.ts";
import { readCatalog } from "../sources/catalogs/shipped.ts";
import { officialEntries, officialOfAll } from "../store/official-texts.ts";
import { openForReading } from "../store/open.ts";
import { canHave } from "../text/paragraph.ts";
import { DATA, listsPath } from "./home.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./look.ts";

/** Titles and paragraphs found at most, each. */
const MOST = 15;

type Imported = readonly { readonly list: string; readonly entry: OfficialEntry }[];

/** Shows one code of any list. @throws CordonError `usage` for a code that no list has. */
export async function runCatalogShow(io: Io, asked: string, output: "table" | "json"): Promise<void> {
  const { entries, munitions, euOnly, annexNumbers, paragraphs, concepts } = readCatalog(DATA);
  const written = readCode(asked) ?? asked.trim().toUpperCase();
  const number = numbered(written, annexNumbers);
  if (number !== undefined) io.err(`cordon: ${annexWords(number)}\n`);
  const code = number?.us ?? (number === undefined ? written : baseOf(written));
  const base = baseOf(code);
  const options = await lookOf(io);
  const official = imported(io, (db) => officialEntries(db, base));
  const entry = entries.find((one) => one.code === base);
  if (entry !== undefined) {
    if (code !== base && !canHave(entry.paths, code.slice(base.length + 1)))
      throw new CordonError("usage", `${base} has no paragraph ${code}`, `Try: cordon catalog show ${base}`);
    const beneath = paragraphs.filter((one) => one.code === code || one.code.startsWith(`${code}.`));
    const shown = { entry, paragraphs: beneath, hs: hsHintsOf(base, concepts), official };
    await io.out(output === "json" ? catalogReport.json(shown) : catalogReport.table(shown, options));
    return;
  }
  const ear99 = { code: "EAR99", title: EAR99_TITLE };
  const titles = [...munitions, ...euOnly, ear99].filter((one) => baseOf(one.code) === base);
  if (titles.length === 0 && official.length === 0)
    throw new CordonError("usage", `The catalog has no entry ${code}`, "Try: cordon catalog search WORDS");
  const shown = { code, titles, official };
  await io.out(output === "json" ? titledReport.json(shown) : titledReport.table(shown, options));
}

/** Finds entries by their titles, and paragraphs by the wording that was imported. */
export async function runCatalogSearch(io: Io, words: string, output: "table" | "json"): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(words))
    throw new CordonError(
      "usage",
      "catalog search needs a word or a code",
      'Such as: cordon catalog search "vibration test"',
    );
  const { entries, munitions, euOnly } = readCatalog(DATA);
  const fuse = new Fuse(
    [...entries, ...munitions, ...euOnly.map((one) => ({ ...one, also: [] }))].map(
      ({ code, title, also }) => ({ code, title, also: [...also] }),
    ),
    { keys: [{ name: "code", weight: 2 }, "title", "also"], threshold: 0.35, ignoreLocation: true },
  );
  const found = fuse.search(words, { limit: MOST }).map(({ item }) => item);
  const wording = searchWording(imported(io, officialOfAll), words);
  if (found.length === 0 && wording.length === 0)
    io.err("cordon: no entry has such words; `cordon classify` looks through trade names too\n");
  await io.out(
    output === "json"
      ? catalogReport.listJson(found, wording)
      : catalogReport.list(found, wording, { width: io.width }),
  );
}

/** Paragraphs of imported texts by their words, best first. */
function searchWording(texts: Imported, words: string): { list: string; code: string; text: string }[] {
  const paragraphs = texts.flatMap(({ list, entry }) => [
    { list, code: entry.code, text: entry.heading },
    ...entry.paragraphs.map(({ path, text }) => ({ list, code: codeOf(entry.code, path), text })),
  ]);
  const { find: search } = openTextSearch(
    textTablesOf(paragraphs.map(({ text }, at) => ({ code: String(at), fields: [[text, 1]] as const }))),
  );
  return search(
    plainTokens(words).map((text) => ({ text })),
    MOST,
  ).map(({ code }) => paragraphs[Number(code)]!);
}

function codeOf(entry: string, path: string): string {
  return path === "" || path.startsWith("(") ? entry + path : `${entry}.${path}`;
}

/** What was imported; nothing where no list data is there. */
function imported(io: Io, read: (db: ReturnType<typeof openForReading>) => Imported): Imported {
  const path = listsPath(io.env);
  if (!existsSync(path)) return [];
  const db = openForReading(path);
  try {
    return read(db);
  } finally {
    db.close();
  }
}
