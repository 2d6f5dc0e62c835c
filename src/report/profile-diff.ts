import { jsonText } from "./escape.ts";
import { flow } from "./flow.ts";
import { sheetOf, shown } from "./paint.ts";
import type { PresenterOptions } from "./presenter.ts";
import type { ProfileDiffDocument, ProfileDocument } from "./schema-profile.ts";

/** A profile with the file it stands in. */
export interface NamedProfile {
  readonly name: string;
  readonly sha256: string;
  readonly profile: ProfileDocument;
}

type Difference = ProfileDiffDocument["differences"][number];

/** Outputs of `profile diff`. */
export const profileDiffReport = {
  table(before: NamedProfile, after: NamedProfile, options: PresenterOptions): string {
    const { width, paint } = sheetOf(options);
    const differences = differencesOf(before.profile, after.profile);
    const count = (change: Difference["change"]) =>
      `${differences.filter((each) => each.change === change).length} ${change}`;
    const head = `${titleOf(before)} → ${titleOf(after)}`;
    const end =
      differences.length === 0
        ? "no difference: both say the same"
        : `${count("added")}, ${count("removed")}, ${count("changed")}`;
    return [
      flow([{ text: head, paint: paint.strong }], { width, indent: 0, hang: 2 }),
      ...differences.map((each) => flow([{ text: lineOf(each) }], { width, indent: 0, hang: 4 })),
      `${end}\n`,
    ].join("");
  },
  json(before: NamedProfile, after: NamedProfile): string {
    const document: ProfileDiffDocument = {
      schema: "cordon-profile-diff/1",
      before: fileOf(before),
      after: fileOf(after),
      differences: differencesOf(before.profile, after.profile),
    };
    return `${jsonText(document, 2)}\n`;
  },
};

function fileOf({ name, sha256, profile: { id, version } }: NamedProfile): ProfileDiffDocument["before"] {
  return { name, id, version, sha256 };
}

function titleOf({ name, profile: { id, version } }: NamedProfile): string {
  return `${shown(name)} (${shown(id)}, version ${shown(version)})`;
}

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

function lineOf({ change, path, before, after }: Difference): string {
  const what = change === "changed" ? `${wordsOf(before)} → ${wordsOf(after)}` : wordsOf(after ?? before);
  return shown(`${SIGNS[change]} ${path.join(".")}  ${what}`);
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(" > ");
  if (!isTable(value)) return String(value);
  return Object.entries(value)
    .map(([key, each]) => (isTable(each) ? `${key} (${wordsOf(each)})` : `${key} ${wordsOf(each)}`))
    .join(", ");
}

/** Each value that differs, a ladder as one; what only one side has is told whole. */
function differencesOf(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (before === undefined) return [{ change: "added", path, after }];
  if (after === undefined) return [{ change: "removed", path, before }];
  if (isTable(before) && isTable(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differencesOf(own(before, key), own(after, key), [...path, key]));
  }
  const same = JSON.stringify(before) === JSON.stringify(after);
  return same ? [] : [{ change: "changed", path, before, after }];
}

type Table = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(table: Table, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
