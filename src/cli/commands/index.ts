import type { Command } from "commander";
import type { Finish } from "../command.ts";
import type { Io } from "../io.ts";

type AddCommand = (program: Command, io: Io, finish: Finish) => void;

/** The commands in the order of the help; each is loaded only where the command line may mean it. */
const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ["screen", async () => (await import("./screen.ts")).addScreen],
  ["check", async () => (await import("./check.ts")).addCheck],
  ["explain", async () => (await import("./explain.ts")).addExplain],
  ["classify", async () => (await import("./classify.ts")).addClassify],
  ["license", async () => (await import("./license.ts")).addLicense],
  ["catalog", async () => (await import("./catalog.ts")).addCatalog],
  ["score", async () => (await import("./score.ts")).addScore],
  ["profile", async () => (await import("./profile.ts")).addProfile],
  ["lists", async () => (await import("./lists.ts")).addLists],
  ["calibrate", async () => (await import("./calibrate.ts")).addCalibrate],
  ["demo", async () => (await import("./demo.ts")).addDemo],
  ["eval", async () => (await import("./eval.ts")).addEval],
  ["form", async () => (await import("./form.ts")).addForm],
] as const);

/**
 * The line that `help COMMAND SUBCOMMAND` stands for, as commander's own help looks no deeper than one word, and calls no command
 * unknown; any other as it is.
 */
export function plainHelp(args: readonly string[]): readonly string[] {
  const [first, command = "", ...more] = args;
  if (first !== "help" || command === "" || command.startsWith("-") || command === "help") return args;
  return COMMANDS.has(command) ? [command, ...more, "--help"] : [command];
}

/** The command that a command line names, or all of them where it names none: for help, and for what was meant. */
export async function commandsOf(args: readonly string[]): Promise<AddCommand[]> {
  const named = COMMANDS.get(args.find((arg) => !arg.startsWith("-")) ?? "");
  return Promise.all((named === undefined ? [...COMMANDS.values()] : [named]).map((load) => load()));
}
