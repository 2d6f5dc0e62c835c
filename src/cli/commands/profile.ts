import type { Command } from "commander";
import { Option } from "commander";
import type { Finish, GlobalOptions } from "../command.ts";
import type { Io } from "../io.ts";
import { fromOption, mapOption, ownersOption, profileOption, starterOption } from "../options.ts";
import type { ShadowOptions } from "../run-shadow.ts";

interface Output {
  readonly output: "table" | "json";
}

const formatOption = (what = "how to show the answer") =>
  new Option("-o, --output <format>", what).choices(["table", "json"]).default("table");

/** `cordon profile show | validate | diff | shadow` */
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
  addShadow(profile, io, finish);
}

function addShadow(profile: Command, io: Io, finish: Finish): void {
  profile
    .command("shadow")
    .description("score shipments under the profile in force and a new one, and show who moves between bands")
    .argument("<new>", "the new scoring profile, JSON")
    .argument(
      "<file...>",
      "CSV manifests, or results of `cordon screen` saved as JSON or JSONL; - reads standard input",
    )
    .addOption(profileOption())
    .addOption(mapOption("take a field of a manifest from this column; may be repeated"))
    .addOption(ownersOption())
    .addOption(fromOption())
    .addOption(starterOption())
    .option("--fail-on-looser", "exit with 1 if a shipment moves to a looser band")
    .addOption(
      new Option("-o, --output <format>", "how to show the answer")
        .choices(["table", "json"])
        .default("table"),
    )
    .addHelpText(
      "after",
      `
Examples:
  cordon profile shadow stricter.json screened.jsonl
  cordon profile shadow stricter.json shipments.csv --starter -o json
  cordon profile shadow stricter.json shipments.csv --from DE     no column tells who exports
  cordon profile shadow next.json day/*.csv --profile now.json --fail-on-looser`,
    )
    .action(
      async (path: string, files: string[], options: Omit<ShadowOptions, "quiet">, command: Command) => {
        const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
        const { runShadow } = await import("../run-shadow.ts");
        finish(await runShadow(io, path, files, { ...options, quiet }));
      },
    );
}
