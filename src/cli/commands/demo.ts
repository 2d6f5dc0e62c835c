import type { Command } from "commander";
import { join } from "node:path";
import { EXIT } from "../exit.ts";
import { DATA } from "../home.ts";
import type { Io } from "../io.ts";
import type { Finish, GlobalOptions } from "../command.ts";
import { outputOption } from "../options.ts";
import type { Output } from "../options.ts";

/** The sample manifest that ships. */
const MANIFEST = join(DATA, "../fixtures/shipments/demo.csv");

/** `cordon demo` */
export function addDemo(program: Command, io: Io, finish: Finish): void {
  program
    .command("demo")
    .description("screen a sample manifest on the starter data; exits with 0 whatever it finds")
    .addOption(outputOption())
    .addHelpText("after", "\nExample:\n  cordon demo -o json | head")
    .action(async ({ output }: { output: Output }, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runScreening } = await import("../run-screening.ts");
      await runScreening(io, [MANIFEST], {
        output,
        failOn: "never",
        starter: true,
        allowPartial: true,
        quiet,
      });
      finish(EXIT.done);
    });
}
