import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";

interface StarterEntry extends ListEntry {
  readonly evidence: { readonly file: string; readonly id: string };
}

/** Folders of official lists; the rest of the folder holds third-party data. */
const FOLDERS = ["au", "bis", "ca", "csl", "eu", "jp", "ofac", "uk", "un", "us-other"];
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
]);

const { entries } = JSON.parse(
  readFileSync(new URL("../../data/watchlists/starter.json", import.meta.url), "utf8"),
) as { entries: readonly StarterEntry[] };

const fold = (text: string): string => text.toUpperCase().replace(/\s+/g, " ").trim();

function undoEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

/** An XML file twice: as it stands, for values in attributes, and without tags, which joins the parts of a name. */
function xmlText(text: string): string {
  return undoEntities(undoEntities(`${text} ${text.replace(/<[^>]*>/g, " ")}`));
}

function jsonText(value: unknown): string {
  if (Array.isArray(value)) return value.map(jsonText).join("\n");
  if (typeof value === "object" && value !== null) return Object.values(value).map(jsonText).join("\n");
  return String(value);
}

async function officialText(path: string): Promise<string> {
  if (path.endsWith(".xlsx")) return jsonText(await readExcelFile(path));
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const name = path.replace(/\.gz$/, "");
  if (name.endsWith(".json")) return jsonText(JSON.parse(text));
  if (name.endsWith(".xml")) return xmlText(text);
  return text.replaceAll('""', '"');
}

/** The name as printed, then with the family name moved to the other end. */
function orders(name: string): string[] {
  const comma = /^([^,]+), (.+)$/.exec(name);
  if (comma) return [name, `${comma[2]} ${comma[1]}`];
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  return [name, `${last}, ${words.slice(0, -1).join(" ")}`];
}

const root = process.env.CORDON_REAL_DATA;
const folder = root === undefined ? undefined : join(root, "watchlists");
const files = new Map<string, string>();

beforeAll(async () => {
  if (folder === undefined || !existsSync(folder)) {
    throw new Error("NOT RUN: set CORDON_REAL_DATA to a folder that holds watchlists/");
  }
  for (const part of FOLDERS) {
    for (const name of readdirSync(join(folder, part))) {
      if (!/\.(?:csv|txt|xml|json|xlsx)(?:\.gz)?$/.test(name) || name.startsWith("BROKEN")) continue;
      files.set(`${part}/${name}`, fold(await officialText(join(folder, part, name))));
    }
  }
});

/** The file named as evidence first, then the others. */
function search(entry: StarterEntry, found: (text: string) => boolean): boolean {
  const own = files.get(entry.evidence.file);
  return (own !== undefined && found(own)) || [...files.values()].some(found);
}

function hasName(entry: StarterEntry, name: string): boolean {
  const wanted = orders(fold(name));
  return search(entry, (text) => wanted.some((form) => text.includes(form)));
}

function hasNumber(entry: StarterEntry, value: string): boolean {
  const escaped = fold(value).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(?<![A-Z0-9])${escaped}(?![A-Z0-9])`);
  return search(entry, (text) => pattern.test(text));
}

describe("the starter watchlist against official files", () => {
  test("every entry's evidence is there, with its primary name", () => {
    const missing = entries.filter((entry) => {
      const own = files.get(entry.evidence.file);
      return (
        own === undefined || !orders(fold(entry.names[0]?.text ?? "")).some((form) => own.includes(form))
      );
    });
    expect(missing.map((entry) => `${entry.id}: ${entry.evidence.file}`)).toEqual([]);
  });

  test("every name occurs in an official file", () => {
    const missing = entries.flatMap((entry) =>
      entry.names.filter((name) => !hasName(entry, name.text)).map((name) => `${entry.id}: ${name.text}`),
    );
    expect(missing).toEqual([]);
  });

  test("every identifier occurs in an official file", () => {
    const missing = entries.flatMap((entry) =>
      entry.identifiers
        .filter(({ value }) => !hasNumber(entry, value))
        .map(({ value }) => `${entry.id}: ${value}`),
    );
    expect(missing).toEqual([]);
  });
});
