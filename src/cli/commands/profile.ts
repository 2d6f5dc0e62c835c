import type { Command } from "commander";
import { Option } from "commander";
import type { Finish } from "../command.ts";
import type { Io } from "../io.ts";

interface Output {
  readonly output: "table" | "json";
}

const formatOption = (what = "how to show the answer") =>
  new Option("-o, --output <format>", what).choices(["table", "json"]).default("table");

/** `cordon profile show | validate | diff` */
export function addProfile(program: Command, io: Io, finish: Finish): void {
  const profile = program
    .command("profile")
    .description("look at the numbers of the common scoring system, judge and compare profiles of them");
  profile
    .command("show")
    .description("show the scoring profile that ships: weights, bands, measures, codes, ladders")
    .addOption(formatOption("as a table, or the file itself as JSON"))
    .addHelpText("after", "\nExamples:\n  cordon profile show\n  cordon profile show -o json > own.json")
    .action(async ({ output }: Output) => {
      const { runProfileShow } = await import("../run-profile.ts");
      await runProfileShow(io, output);
    });
  profile
    .command("validate")
    .description("say whether a file is a scoring profile, else all that is wrong with it and where")
    .argument("<file>", "JSON, 1 MiB at most; its form stands in data/schema/profile-1.json")
    .addHelpText("after", "\nExample:\n  cordon profile validate own.json")
    .action(async (file: string) => {
      const { runProfileValidate } = await import("../run-profile.ts");
      finish(await runProfileValidate(io, file));
    });
  profile
    .command("diff")
    .description("list each number, gate, band and code that differs between two scoring profiles")
    .argument("<old>", "the earlier file")
    .argument("<new>", "the later file")
    .addOption(formatOption())
    .addHelpText(
      "after",
      "\nExamples:\n  cordon profile diff common-1.0.json own.json\n  cordon profile diff <(cordon profile show -o json) own.json -o json",
    )
    .action(async (before: string, after: string, { output }: Output) => {
      const { runProfileDiff } = await import("../run-profile.ts");
      finish(await runProfileDiff(io, before, after, output));
    });
}
