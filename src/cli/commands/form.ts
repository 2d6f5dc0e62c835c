import type { Command } from "commander";
import { Option } from "commander";
import type { Finish, GlobalOptions } from "../command.ts";
import type { Io } from "../io.ts";
import {
  allowStaleOption,
  fromOption,
  mapOption,
  ownersOption,
  starterOption,
  statementsOption,
} from "../options.ts";
import type { LicenceFormOptions } from "../run-licence-form.ts";
import type { StatementFormOptions } from "../run-statement-form.ts";

const SHIPMENT = [
  "--shipment <file>",
  "CSV manifest that holds the shipment; - reads standard input",
] as const;
const ID = ["--id <shipment>", "id of the shipment, as results print it"] as const;
const formOption = () =>
  new Option("-o, --output <format>", "how to write it").choices(["html", "json"]).default("html");

/** `cordon form end-use-statement | licence-application` */
export function addForm(program: Command, io: Io, finish: Finish): void {
  const form = program.command("form").description("write a form to send out, or a data sheet");
  addStatement(form, io);
  addLicence(form, io, finish);
}

function addStatement(form: Command, io: Io): void {
  form
    .command("end-use-statement")
    .description("an end-use statement for the end user to sign, blank or filled from a shipment")
    .option(...SHIPMENT)
    .option(...ID)
    .addOption(mapOption("take a field of the manifest from this column; may be repeated"))
    .addOption(formOption())
    .addHelpText(
      "after",
      `
Examples:
  cordon form end-use-statement > statement.html
  cordon form end-use-statement --shipment shipments.csv --id SO-240117 -o json > statement.json
  cordon screen shipments.csv --statements statement.json    once it is filled in`,
    )
    .action(async (options: StatementFormOptions, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runStatementForm } = await import("../run-statement-form.ts");
      await runStatementForm(io, { ...options, quiet });
    });
}

function addLicence(form: Command, io: Io, finish: Finish): void {
  form
    .command("licence-application")
    .description("a data sheet for a licence application, from a screening; no form of any authority")
    .requiredOption(...SHIPMENT)
    .requiredOption(...ID)
    .addOption(mapOption("take a field of the manifest from this column; may be repeated"))
    .addOption(ownersOption())
    .addOption(statementsOption())
    .addOption(fromOption())
    .addOption(
      new Option(
        "--allow-partial",
        "permit exit code 0 though something was not screened; the gap is recorded",
      ),
    )
    .addOption(allowStaleOption())
    .addOption(starterOption())
    .addOption(formOption())
    .addHelpText(
      "after",
      `
Example:
  cordon form licence-application --shipment shipments.csv --id SO-240117 > sheet.html`,
    )
    .action(async (options: LicenceFormOptions, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runLicenceForm } = await import("../run-licence-form.ts");
      finish(await runLicenceForm(io, { ...options, quiet }));
    });
}
