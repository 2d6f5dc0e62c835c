import type { Command } from "commander";
import { Option } from "commander";
import type { GlobalOptions } from "../command.ts";
import type { Io } from "../io.ts";
import type { ClassifyOptions } from "../run-classify.ts";

/** `cordon classify DESCRIPTION | FILE.csv` */
export function addClassify(program: Command, io: Io): void {
  program
    .command("classify")
    .description("propose control codes for goods, with what decides and what is missing")
    .argument("<goods>", "a description, or a CSV table with a column of descriptions (a parts master)")
    .option("--hs <code>", "HS code of the goods, 4 to 12 digits")
    .option("--declared <code>", "the control code the shipper states: laid beside the candidates")
    .addOption(
      new Option("--cas <number>", "CAS number of a chemical; may be repeated").argParser(
        (text: string, so: readonly string[] = []) => [...so, text],
      ),
    )
    .addOption(
      new Option("-o, --output <format>", "how to show the answer").choices([
        "table",
        "json",
        "jsonl",
        "csv",
      ]),
    )
    .addHelpText(
      "after",
      `
Examples:
  cordon classify "ADC 14 bit 500 MSPS, FCBGA" --hs 854239 --declared EAR99
  cordon classify "thionyl chloride" --cas 7719-09-7 -o json
  cordon classify parts.csv > classified.csv`,
    )
    .action(async (goods: string, options: Omit<ClassifyOptions, "quiet">, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runClassify } = await import("../run-classify.ts");
      await runClassify(io, goods, { ...options, quiet });
    });
}
