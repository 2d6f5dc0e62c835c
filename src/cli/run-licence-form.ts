import { licenceApplicationForm } from "../report/forms/licence-application.ts";
import { exitOfRun } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { findShipment } from "./find-shipment.ts";
import type { Io } from "./io.ts";
import { openScreener } from "./open-screener.ts";
import type { StatementFormOptions } from "./run-statement-form.ts";
import { sayFile, sayGaps, sayOutdated } from "./say.ts";

export interface LicenceFormOptions extends StatementFormOptions {
  readonly shipment: string;
  readonly id: string;
  readonly owners?: string;
  readonly statements?: string;
  /** From where it is exported where no paper tells it. */
  readonly from?: string;
  readonly starter?: boolean;
  readonly allowPartial?: boolean;
  readonly allowStale?: boolean;
}

/**
 * Screens one shipment and writes what an application for a licence will need of it. The exit code tells what was not
 * screened, and nothing of the findings.
 * @throws CordonError `usage`, `input`, `no-list`
 */
export async function runLicenceForm(io: Io, options: LicenceFormOptions): Promise<ExitCode> {
  const { shipment, problems } = await findShipment(io, options.shipment, options.id, options.map);
  const opened = await openScreener(io, options);
  try {
    const screening = opened.screener.shipment(shipment, problems);
    await io.out(licenceApplicationForm[options.output](opened.header, screening));
    for (const file of [opened.owners, opened.statements])
      if (file !== undefined) sayFile(io, file, options.quiet);
    const { coverage, score } = screening;
    sayGaps(io, coverage.gaps);
    if (!options.allowStale) sayOutdated(io, coverage);
    return exitOfRun({
      failOn: "never",
      strictest: score.net,
      listsIncomplete: opened.listsIncomplete,
      listsOutdated: opened.listsOutdated,
      inputIncomplete:
        opened.ownersIncomplete ||
        opened.statementsIncomplete ||
        coverage.gaps.length > opened.screener.coverage.gaps.length,
      allowPartial: options.allowPartial ?? false,
      allowStale: options.allowStale ?? false,
    });
  } finally {
    opened.close();
  }
}
