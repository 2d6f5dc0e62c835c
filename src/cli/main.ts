import { Command, CommanderError, Option } from "commander";
import { CordonError } from "../model/errors.ts";
import { visible } from "../report/escape.ts";
import { commandsOf, plainHelp } from "./commands/index.ts";
import { EXIT, exitOf } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import type { Finish } from "./command.ts";
import type { Io } from "./io.ts";
import { version } from "./version.ts";

/** Runs one command line. Never exits and never prints but through `io`; known failures become exit codes here alone. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const finish: Finish = (result) => {
    code = result;
  };
  try {
    const line = plainHelp(args);
    const program = await buildProgram(io, finish, line);
    await program.parseAsync([...line], { from: "user" });
  } catch (error) {
    return failed(error, io);
  }
  return io.signal.reason === "interrupted" ? EXIT.interrupted : code;
}

/** The command tree, as far as a command line may mean it; whole where none is given. `test/docs.test.ts` reads it too. */
export async function buildProgram(io: Io, finish: Finish, args: readonly string[] = []): Promise<Command> {
  const program = new Command("cordon")
    .description(
      "Screens the parties of shipments against official watchlists, classifies goods, determines licence requirements, and scores by the common scoring system.",
    )
    .version(version(), "--version", "print the version")
    .addOption(new Option("-q, --quiet", "no messages or progress on stderr, only errors"))
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .showHelpAfterError("Run `cordon --help`, or `cordon help COMMAND`.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => io.err(visibleLines(text)),
    })
    .addHelpText(
      "after",
      `
Examples:
  cordon demo                                     screen a sample manifest on the starter data
  cordon lists load consolidated.json             load an official list
  cordon screen manifest.csv -o json > out.json   screen a manifest; exit code 1 when something needs a look
  cordon check "Huawei Technologies Co" --country CN
  cordon classify "ADC 14 bit 3 GSPS"             propose control codes for goods
  cordon license 3A001.a.5.a.4 --to CN            say whether a licence is needed, and why

Exit codes: 0 nothing at or above --fail-on · 1 something found · 2 wrong command line · 3 list data missing or refused
  4 input unreadable or not fully screened · 70 a bug · 130 interrupted`,
    );
  for (const add of await commandsOf(args)) add(program, io, finish);
  return program;
}

/** Text of several lines that holds what users typed, such as commander's messages and stacks. */
function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

async function failed(thrown: unknown, io: Io): Promise<ExitCode> {
  // Commander has printed its own message; help and version come this way too, with 0.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.usage;
  // Only what is not known yet may be of the store: commands that open none start without it.
  const error =
    thrown instanceof CordonError
      ? thrown
      : ((await import("../store/open.ts")).storeFault(thrown) ?? thrown);
  if (error instanceof CordonError) {
    io.err(
      `cordon: ${visible(error.message)}\n${error.hint === undefined ? "" : `  ${visible(error.hint)}\n`}`,
    );
    return exitOf(error.code);
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(`cordon: this is a bug in Cordon; please report it with this text:\n${visibleLines(stack)}\n`);
  return EXIT.bug;
}
