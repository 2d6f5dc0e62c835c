import type { Command } from "commander";
import { Option } from "commander";
import { CordonError } from "../../model/errors.ts";
import { listsPath } from "../home.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import type { LoadCommandOptions } from "../run-load.ts";
import type { Finish, GlobalOptions } from "../command.ts";
import { mapOption } from "../options.ts";

const formatOption = () =>
  new Option("-o, --output <format>", "how to show the answer").choices(["table", "json"]).default("table");

type Output = { readonly output: "table" | "json" };

/** `cordon lists load | status | show` */
export function addLists(program: Command, io: Io, finish: Finish): void {
  const lists = program.command("lists").description("load official watchlists and look at what is loaded");
  addLoad(lists, io, finish);
  addStatus(lists, io, finish);
  addShow(lists, io);
}

function addLoad(lists: Command, io: Io, finish: Finish): void {
  lists
    .command("load")
    .description("load official list files; a refused file leaves the old list in place")
    .argument("<file...>", "official files as published, also gz or zip; files of one list together")
    .option(
      "--accept-shrink <reason>",
      "take a list that is shorter than it should be; the reason is recorded",
    )
    .addOption(
      new Option("--allow-partial", "take a list of which a part is missing; the gap stands in every result"),
    )
    .option("--own <name>", "the file is your own list of this name, CSV or JSON")
    .addOption(mapOption("with --own: take a field from this column; may be repeated"))
    .addOption(formatOption())
    .addHelpText(
      "after",
      `
Examples:
  cordon lists load consolidated.json
  cordon lists load sdn.csv alt.csv add.csv sdn_comments.csv
  cordon lists load denied.csv --own "Denied before" --map name=Company --map country=Land`,
    )
    .action(async (files: string[], options: LoadCommandOptions, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runLoad } = await import("../run-load.ts");
      finish(await runLoad(io, files, { ...options, quiet }));
    });
}

function addStatus(lists: Command, io: Io, finish: Finish): void {
  lists
    .command("status")
    .description("show which lists are loaded, of which day, and with what gaps")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  cordon lists status -o json")
    .action(async ({ output }: Output) => {
      const { listsReport } = await import("../../report/index.ts");
      const { withAges } = await import("../../sources/list-ages.ts");
      const today = io.now().toISOString().slice(0, 10);
      const records = await withLists(io, (store) => withAges(store, today).records());
      await io.out(listsReport[output](records));
      if (records.length === 0) finish(EXIT.noList);
    });
}

function addShow(lists: Command, io: Io): void {
  lists
    .command("show")
    .description("show one list entry with all its names")
    .argument("<entry>", "id of the entry as results print it, such as un-sc:CDi.001")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  cordon lists show un-sc:CDi.001")
    .action(async (id: string, { output }: Output) => {
      const { entryReport } = await import("../../report/index.ts");
      const entry = await withLists(io, (store) => store.entryById(id));
      if (!entry)
        throw new CordonError(
          "usage",
          `No loaded list has an entry ${id}`,
          "Results print the ids of entries.",
        );
      await io.out(entryReport[output](entry));
    });
}

async function withLists<T>(
  io: Io,
  ask: (lists: import("../../store/read-lists.ts").Lists) => T,
): Promise<T> {
  const [{ openForReading }, { readLists }] = await Promise.all([
    import("../../store/open.ts"),
    import("../../store/read-lists.ts"),
  ]);
  const db = openForReading(listsPath(io.env));
  try {
    return ask(readLists(db));
  } finally {
    db.close();
  }
}
