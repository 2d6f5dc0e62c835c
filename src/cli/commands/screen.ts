import type { Command } from "commander";
import { Option } from "commander";
import type { ScreenOptions } from "../run-screening.ts";
import type { Io } from "../io.ts";
import type { Finish, GlobalOptions } from "../command.ts";
import {
  allowStaleOption,
  balancesOption,
  balancesOutOption,
  failOnOption,
  fromOption,
  historyOption,
  jurisdictionsOption,
  langOption,
  mapOption,
  outputOption,
  ownersOption,
  profileOption,
  recordsOption,
  starterOption,
  statementsOption,
  thresholdOption,
} from "../options.ts";

/** `cordon screen FILE…` */
export function addScreen(program: Command, io: Io, finish: Finish): void {
  program
    .command("screen")
    .description("screen the shipments of CSV manifests beside all loaded lists")
    .argument("<file...>", "CSV manifests; - reads standard input")
    .addOption(outputOption())
    .addOption(failOnOption())
    .addOption(langOption())
    .addOption(thresholdOption())
    .addOption(mapOption("take a field from this column; may be repeated"))
    .addOption(ownersOption())
    .addOption(statementsOption())
    .addOption(historyOption())
    .addOption(profileOption())
    .addOption(jurisdictionsOption())
    .addOption(fromOption())
    .addOption(recordsOption())
    .addOption(balancesOption())
    .addOption(balancesOutOption())
    .addOption(
      new Option(
        "--allow-partial",
        "permit exit code 0 or 1 though something was not screened; the gap is recorded",
      ),
    )
    .addOption(allowStaleOption())
    .addOption(starterOption())
    .addHelpText(
      "after",
      `
Examples:
  cordon screen shipments.csv
  cordon screen export.csv --map consignee.name=NAME1 --map destination=LAND1
  cordon screen day/*.csv -o jsonl --fail-on hold > screened.jsonl
  cordon screen shipments.csv --owners owners.csv
  cordon screen shipments.csv --statements statements.json
  cordon screen shipments.csv --history shipped-before.csv
  cordon screen shipments.csv --profile common-1.0.json --profile stricter.json
  cordon screen shipments.csv --jurisdictions us,eu,uk,jp
  cordon screen shipments.csv --from DE           no column tells who exports
  cordon screen shipments.csv --records records.yaml --balances drawn.json --balances-out drawn.json
  cordon screen shipments.csv --lang de           titles of findings in German
  cordon screen shipments.csv --starter           try it without official lists`,
    )
    .action(async (files: string[], options: ScreenOptions, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runScreening } = await import("../run-screening.ts");
      finish(await runScreening(io, files, { ...options, quiet }));
    });
}
