import type { Command } from "commander";
import { Option } from "commander";
import type { Finish, GlobalOptions } from "../command.ts";
import type { Io } from "../io.ts";
import { mapOption, ownersOption, profileOption, starterOption } from "../options.ts";
import type { ShadowOptions } from "../run-shadow.ts";

/** `cordon profile shadow` */
export function addProfile(program: Command, io: Io, finish: Finish): void {
  const profile = program.command("profile").description("try scoring profiles before they are used");
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
