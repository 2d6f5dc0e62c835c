import { CordonError } from "../model/errors.ts";
import { endUseStatementForm } from "../report/forms/end-use-statement.ts";
import { exitOfRun } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { findShipment } from "./find-shipment.ts";
import type { Io } from "./io.ts";
import { sayFile, sayGaps } from "./say.ts";

export interface StatementFormOptions {
  readonly shipment?: string;
  readonly id?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly output: "html" | "json";
  readonly quiet: boolean;
}

export interface LicenceFormOptions extends StatementFormOptions {
  readonly shipment: string;
  readonly id: string;
  readonly owners?: string;
  readonly statements?: string;
  readonly starter?: boolean;
  readonly allowPartial?: boolean;
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

/**
 * Screens one shipment and writes what an application for a licence will need of it. The exit code tells what was not
 * screened, and nothing of the findings.
 * @throws CordonError `usage`, `input`, `no-list`
 */
export async function runLicenceForm(io: Io, options: LicenceFormOptions): Promise<ExitCode> {
  const [{ licenceApplicationForm }, { openScreener }] = await Promise.all([
    import("../report/forms/licence-application.ts"),
    import("./open-screener.ts"),
  ]);
  const { shipment, problems } = await findShipment(io, options.shipment, options.id, options.map);
  const opened = await openScreener(io, { ...options, goods: true });
  try {
    const screening = opened.screener.shipment(shipment, problems);
    await io.out(licenceApplicationForm[options.output](opened.header, screening));
    for (const file of [opened.owners, opened.statements])
      if (file !== undefined) sayFile(io, file, options.quiet);
    const { coverage, score } = screening;
    sayGaps(io, coverage.gaps);
    return exitOfRun({
      failOn: "never",
      strictest: score.net,
      listsIncomplete: opened.listsIncomplete,
      inputIncomplete:
        opened.ownersIncomplete ||
        opened.statementsIncomplete ||
        coverage.gaps.length > opened.screener.coverage.gaps.length,
      allowPartial: options.allowPartial ?? false,
    });
  } finally {
    opened.close();
  }
}
