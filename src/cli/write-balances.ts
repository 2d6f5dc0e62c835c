import { renameSync, rmSync, writeFileSync } from "node:fs";
import { CordonError } from "../model/errors.ts";
import { balancesDocument } from "../policy/balances.ts";
import { jsonText } from "../report/escape.ts";
import type { RecordsJudge } from "../screen/dated-records.ts";
import { MAX_BYTES } from "../shipments/document-file.ts";
import { partOf } from "./check-output.ts";

/** Writes the balances after a run: the old file stays until the new one is whole. @throws CordonError `usage`. */
export function writeBalances(path: string, judge: RecordsJudge): void {
  const text = `${jsonText(balancesDocument(judge.balances()), 1)}\n`;
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw new CordonError(
      "usage",
      `the balances would be larger than the ${MAX_BYTES / 1024 / 1024} MiB that can be read again: ${path} was not written`,
      "The results above stand; what they drew is not recorded. Keep a file of balances for fewer records.",
    );
  const part = partOf(path);
  try {
    writeFileSync(part, text);
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    const hint = "The results above stand; what they drew is not recorded: run again with another path.";
    throw new CordonError("usage", `${path} cannot be written (${code})`, hint, { cause });
  }
}
