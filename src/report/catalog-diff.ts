import type { OfficialEntry } from "../model/official-text.ts";
import { jsonText, visible } from "./escape.ts";

interface Change {
  readonly code: string;
  /** What of the entry differs: `heading`, `reasons`, `rows`, `exceptions`, `.a.1`. */
  readonly parts: readonly string[];
}

interface Diff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Change[];
}

function diffOf(before: readonly OfficialEntry[], after: readonly OfficialEntry[]): Diff {
  const [old, now] = [byCode(before), byCode(after)];
  const both = [...old.keys()].filter((code) => now.has(code));
  return {
    added: [...now.keys()].filter((code) => !old.has(code)).sort(),
    removed: [...old.keys()].filter((code) => !now.has(code)).sort(),
    changed: both.flatMap((code) => {
      const parts = partsOf(old.get(code)!, now.get(code)!);
      return parts.length === 0 ? [] : [{ code, parts }];
    }),
  };
}

function byCode(entries: readonly OfficialEntry[]): Map<string, OfficialEntry> {
  return new Map(entries.map((entry) => [entry.code, entry]));
}

function partsOf(a: OfficialEntry, b: OfficialEntry): string[] {
  const facts = ["heading", "reasons", "rows", "exceptions", "sta", "relatedControls", "notes"] as const;
  const other = facts.filter((fact) => JSON.stringify(a[fact]) !== JSON.stringify(b[fact]));
  const [left, right] = [textsOf(a), textsOf(b)];
  const paths = [...new Set([...left.keys(), ...right.keys()])].filter(
    (path) => left.get(path) !== right.get(path),
  );
  return [
    ...other,
    ...paths.map((path) => (path === "" ? "text" : path.startsWith("(") ? path : `.${path}`)),
  ];
}

/** Texts by paragraph; what stands under no letter, or under one twice, is joined. */
function textsOf({ paragraphs }: OfficialEntry): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { path, text } of paragraphs) texts.set(path, `${texts.get(path) ?? ""}${text}\n`);
  return texts;
}

/** Outputs of `catalog diff`. */
export const catalogDiff = {
  table(before: readonly OfficialEntry[], after: readonly OfficialEntry[]): string {
    const { added, removed, changed } = diffOf(before, after);
    const lines = [
      ...added.map((code) => `+ ${code}`),
      ...removed.map((code) => `- ${code}`),
      ...changed.map(({ code, parts }) => `~ ${code}  ${parts.join(" ")}`),
      `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ];
    return lines.map((line) => `${visible(line)}\n`).join("");
  },
  json(before: readonly OfficialEntry[], after: readonly OfficialEntry[]): string {
    return `${jsonText({ schema: "cordon-catalog-diff/1", ...diffOf(before, after) }, 2)}\n`;
  },
};
