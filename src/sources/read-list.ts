import { CordonError } from "../model/errors.ts";
import type { Format, ListFile } from "./source.ts";

/** The files of one list as they belong together: what `Format.read` takes. */
export interface FileSet {
  readonly format: Format;
  readonly files: ReadonlyMap<string, ListFile>;
}

/**
 * Sorts files to the formats that recognise them. Every file must be claimed by exactly one.
 * @throws CordonError `list-refused` where a file is not recognised, is refused by name, or is given twice.
 */
export function recogniseFiles(files: readonly ListFile[], formats: readonly Format[]): FileSet[] {
  const sets = new Map<Format, Map<string, ListFile>>();
  for (const file of files) {
    const { format, part } = claimant(file, formats);
    const parts = sets.get(format) ?? new Map<string, ListFile>();
    const twin = parts.get(part);
    if (twin) {
      throw new CordonError(
        "list-refused",
        `${file.name} and ${twin.name} are both the ${part} file of ${format.list}`,
      );
    }
    sets.set(format, parts.set(part, file));
  }
  return [...sets].map(([format, parts]) => ({ format, files: parts }));
}

function claimant(file: ListFile, formats: readonly Format[]): { format: Format; part: string } {
  const claims = formats.flatMap((format) => {
    const claim = format.recognise(file.head);
    return claim ? [{ format, claim }] : [];
  });
  const own = claims.flatMap(({ format, claim }) => ("part" in claim ? [{ format, part: claim.part }] : []));
  const [first, second] = own;
  if (first && second) {
    const what = `${file.name} looks like ${first.format.id} and like ${second.format.id}`;
    throw new CordonError("list-refused", what, "Please report this file's layout.");
  }
  if (first) return first;
  for (const { claim } of claims) {
    if ("refuse" in claim) throw new CordonError("list-refused", `${file.name}: ${claim.refuse}`, claim.hint);
  }
  const hint = "See `cordon lists load --help` and the README for the lists and layouts Cordon reads.";
  throw new CordonError("list-refused", `${file.name} is no list layout that Cordon knows`, hint);
}
