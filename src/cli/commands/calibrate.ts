import type { Command } from "commander";
import { Option } from "commander";
import type { Finish, GlobalOptions } from "../command.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { profileOption } from "../options.ts";
import type { CalibrateOptions } from "../run-calibrate.ts";

/** `cordon calibrate DECISIONS` */
export function addCalibrate(program: Command, io: Io, finish: Finish): void {
  program
    .command("calibrate")
    .description(
      "show per threshold the true hits lost and the reviews saved, on decided cases; changes nothing",
    )
    .argument("<decisions>", "CSV of decisions (docs/decisions.md has the format); - reads standard input")
    .addOption(
      new Option(
        "--results <file>",
        "saved JSON or JSONL of `cordon screen`: scores and codes that the decisions lack; may be repeated",
      ).argParser((path: string, so: readonly string[] = []) => [...so, path]),
    )
    .option("--max-loss <share>", "propose a threshold only if no more true hits than this are lost", "0.01")
    .option("--thresholds <list>", "thresholds to show: 0.70,0.75 or 0.60-0.90", "0.50-1.00")
    .addOption(profileOption())
    .addOption(
      new Option("-o, --output <format>", "how to show the answer")
        .choices(["table", "json"])
        .default("table"),
    )
    .addHelpText(
      "after",
      `
Examples:
  cordon calibrate decisions.csv
  cordon calibrate decisions.csv --results monday.jsonl --results tuesday.jsonl
  cordon calibrate decisions.csv --max-loss 0.005 --thresholds 0.70-0.84 -o json`,
    )
    .action(async (path: string, options: Omit<CalibrateOptions, "quiet">, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runCalibrate } = await import("../run-calibrate.ts");
      await runCalibrate(io, path, { ...options, quiet });
      finish(EXIT.done);
    });
}
