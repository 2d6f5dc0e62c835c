import { CordonError } from "../model/errors.ts";
import { endUseStatementForm } from "../report/forms/end-use-statement.ts";
import { findShipment } from "./find-shipment.ts";
import type { Io } from "./io.ts";
import { sayFile } from "./say.ts";

export interface StatementFormOptions {
  readonly shipment?: string;
  readonly id?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly output: "html" | "json";
  readonly quiet: boolean;
}

/** Writes an end-use statement to send out, blank or filled from a shipment. @throws CordonError `usage`, `input`. */
export async function runStatementForm(io: Io, options: StatementFormOptions): Promise<void> {
  const { shipment: file, id, map, output, quiet } = options;
  if ((file === undefined) !== (id === undefined))
    throw new CordonError(
      "usage",
      "--shipment and --id belong together",
      "Such as: --shipment shipments.csv --id SO-240117; without both the form is blank.",
    );
  if (file === undefined || id === undefined) {
    if (map !== undefined) throw new CordonError("usage", "--map needs --shipment and --id");
    await io.out(endUseStatementForm[output]());
    return;
  }
  const { shipment, problems } = await findShipment(io, file, id, map);
  sayFile(io, { file, problems, furtherProblems: 0 }, quiet);
  await io.out(endUseStatementForm[output](shipment));
}
