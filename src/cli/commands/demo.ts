import type { Command } from "commander";
import { join } from "node:path";
import { EXIT } from "../exit.ts";
import { DATA } from "../home.ts";
import type { Io } from "../io.ts";
import type { Finish, GlobalOptions } from "../command.ts";
import { fromOption, outputOption } from "../options.ts";
import type { Output } from "../options.ts";

/** The sample manifest that ships. */
const MANIFEST = join(DATA, "../fixtures/shipments/demo.csv");

interface DemoOptions {
  readonly output: Output;
  readonly from?: string;
}

/** `cordon demo` */
export function addDemo(program: Command, io: Io, finish: Finish): void {
  program
    .command("demo")
    .description("screen a sample manifest on the starter data; exits with 0 whatever it finds")
    .addOption(outputOption())
    .addOption(fromOption())
    .addHelpText(
      "after",
      "\nExamples:\n  cordon demo\n  cordon demo --from DE           with licence rules: its papers tell no exporter\n  cordon demo -o json | head",
    )
    .action(async (options: DemoOptions, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runScreening } = await import("../run-screening.ts");
      await runScreening(io, [MANIFEST], {
        ...options,
        failOn: "never",
        starter: true,
        allowPartial: true,
        quiet,
      });
      finish(EXIT.done);
    });
}
