import type { LoadRecord } from "../model/load-record.ts";
import type { Coverage, RunHeader } from "../model/screening.ts";
import type { RunDocument, ScreeningDocument } from "./schema.ts";
import { notCoveredWords, STARTER_LABEL } from "./wording.ts";

/** What tells one state of a list from another: the publisher's date, else the first file's hash. */
export function listVersion({ publishedOn, files }: LoadRecord): string {
  return publishedOn ?? `sha256:${files[0]?.sha256.slice(0, 12) ?? "unknown"}`;
}

/** What every run is told to have been done with. */
export function headDocument({
  tool,
  version,
  asOf,
  profile,
  overlays,
}: RunHeader): Omit<RunDocument, "coverage" | "records"> {
  const { id, version: profileVersion, sha256, effective } = profile;
  const days = effective && { from: effective.from, to: effective.to };
  return {
    tool,
    version,
    asOf,
    profile: { id, version: profileVersion, sha256, effective: days },
    overlays,
  };
}

/** What was covered, each list with its files. */
export function coverageDocument(coverage: Coverage): RunDocument["coverage"] {
  return {
    ...coverageHead(coverage),
    lists: coverage.lists.map((record) => ({
      id: record.list,
      title: record.title,
      publishedOn: record.publishedOn,
      newestListing: record.newestListing,
      loadedAt: record.loadedAt,
      format: record.format,
      parser: record.parser,
      files: record.files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
      entries: record.entries,
      names: record.names,
      gaps: record.gaps,
      outdated: record.outdated,
      acceptedShrink: record.acceptedShrink,
    })),
    notCovered: coverage.notCovered.map((code) => ({ code, text: notCoveredWords(code) })),
    gaps: coverage.gaps,
  };
}

/** What was covered, each list by its version. */
export function briefCoverageDocument(coverage: Coverage): ScreeningDocument["coverage"] {
  return {
    ...coverageHead(coverage),
    lists: coverage.lists.map((record) => ({ id: record.list, version: listVersion(record) })),
    notCovered: coverage.notCovered,
    gaps: coverage.gaps,
  };
}

function coverageHead({ status, threshold, profileModified, modifiedBy = [], starter }: Coverage) {
  const label = starter ? STARTER_LABEL : undefined;
  const by = modifiedBy.length === 0 ? undefined : [...modifiedBy];
  return { status, threshold: threshold / 100, profileModified, modifiedBy: by, starter, label };
}
