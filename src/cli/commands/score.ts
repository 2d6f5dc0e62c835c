import type { Command } from "commander";
import { Option } from "commander";
import type { Io } from "../io.ts";

/** `cordon score VECTOR` */
export function addScore(program: Command, io: Io): void {
  program
    .command("score")
    .description("recompute number and band of a score from its vector alone, and say what each part brings")
    .argument("<vector>", "as results print it: CSS:1.0/P:…/I:…/D:…/U:…/G:…/B:…/N:…/O:…")
    .addOption(
      new Option("-o, --output <format>", "how to show the answer")
        .choices(["table", "json"])
        .default("table"),
    )
    .addHelpText(
      "after",
      `
It ends with 2 where the vector is none, or its gross band does not follow from its factors and gates.

Examples:
  cordon score CSS:1.0/P:92/I:60/D:35/U:0/G:PARTY.LISTED=hold/B:hold/N:hold/O:eu@1.0+us@1.0
  cordon score CSS:1.0/P:0/I:75/D:35/U:0/G:-/B:enhanced/N:enhanced/O:- -o json`,
    )
    .action(async (vector: string, { output }: { readonly output: "table" | "json" }) => {
      const { runScore } = await import("../run-score.ts");
      await runScore(io, vector, output);
    });
}
