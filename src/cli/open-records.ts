import { join } from "node:path";
import { CordonError } from "../model/errors.ts";
import type { RecordsInput } from "../model/screening.ts";
import type { RecordsJudge } from "../screen/dated-records.ts";
import { readData, readProfile } from "../sources/reference.ts";
import { checkOutput } from "./check-output.ts";
import { DATA } from "./home.ts";

export interface OpenedRecords {
  /** What a run at this moment does with them. */
  at(now: Date): { readonly judge: RecordsJudge; readonly input: RecordsInput };
}

/** Reads dated records and what was drawn on them, with the table of authorities that ships. @throws CordonError `usage`. */
export async function openRecords(path: string, balancesPath: string | undefined): Promise<OpenedRecords> {
  const [
    { readDocument, readJson },
    { parseAuthorities },
    { parseRecords },
    { parseBalances },
    { recordsJudge },
    { parseProfile },
    { parseOwnership },
    { findingCodes },
  ] = await Promise.all([
    import("../shipments/document-file.ts"),
    import("../policy/authorities.ts"),
    import("../policy/read-records.ts"),
    import("../policy/balances.ts"),
    import("../screen/dated-records.ts"),
    import("../score/profile.ts"),
    import("../score/ownership.ts"),
    import("../score/finding-codes.ts"),
  ]);
  const authorities = parseAuthorities(readData(join(DATA, "policy/authorities.json")).json);
  const codes = findingCodes(
    parseProfile(readProfile(DATA).json),
    parseOwnership(readData(join(DATA, "scoring/ownership-1.0.json")).json),
  );
  const document = readDocument(path);
  const records = parseRecords(document.value, document.file, authorities, codes);
  const before = balancesPath === undefined ? undefined : readJson(balancesPath);
  const balances = before === undefined ? [] : parseBalances(before.value, before.file);
  return {
    at: (now) => ({
      judge: recordsJudge(records, authorities, now, balances),
      input: {
        file: document.file,
        sha256: document.sha256,
        count: records.length,
        moment: now.toISOString(),
        ...(before === undefined ? {} : { balances: { file: before.file, sha256: before.sha256 } }),
      },
    }),
  };
}

/**
 * `inputs` are the paths of all that the run reads beside the two; the balances may be written over.
 * @throws CordonError `usage` where one option lacks another, or an input would be written over
 */
export function checkRecordOptions(
  options: { readonly records?: string; readonly balances?: string; readonly balancesOut?: string },
  inputs: readonly string[],
): void {
  const { records, balances, balancesOut } = options;
  if (balances !== undefined && records === undefined)
    throw new CordonError("usage", "--balances needs --records", "Name the file of dated records too.");
  if (balancesOut === undefined) return;
  if (balances === undefined || records === undefined)
    throw new CordonError(
      "usage",
      "--balances-out needs --balances",
      'What earlier runs drew must be known; for a first run name each limited record with "drawn": [].',
    );
  checkOutput("--balances-out", balancesOut, [records, ...inputs]);
}
