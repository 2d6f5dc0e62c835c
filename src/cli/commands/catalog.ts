import { existsSync } from "node:fs";
import type { Command } from "commander";
import { Option } from "commander";
import { CordonError } from "../../model/errors.ts";
import type { OfficialEntry } from "../../model/official-text.ts";
import type { GlobalOptions } from "../command.ts";
import { DATA, listsPath } from "../home.ts";
import type { Io } from "../io.ts";

interface Output {
  readonly output: "table" | "json";
}

const MOST = 15;
const formatOption = () =>
  new Option("-o, --output <format>", "how to show the answer").choices(["table", "json"]).default("table");

/** `cordon catalog show | search` */
export function addCatalog(program: Command, io: Io): void {
  const catalog = program.command("catalog").description("look into the control-list catalog that ships");
  addShow(catalog, io);
  addSearch(catalog, io);
  addImport(catalog, io);
  addDiff(catalog, io);
}

function addImport(catalog: Command, io: Io): void {
  catalog
    .command("import")
    .description("take in a list's official wording, shown by `catalog show` beside our own titles")
    .argument(
      "<file>",
      "eCFR XML of 15 CFR part 774 Supplement No. 1 or 22 CFR part 121, or CSV or JSON lines with code and text",
    )
    .option("--list <name>", "name of a list in the neutral form, such as eu-annex-i")
    .addHelpText(
      "after",
      `
Examples:
  cordon catalog import title-15-part-774.xml
  cordon catalog import title-22-part-121.xml
  cordon catalog import annex-i.csv --list eu-annex-i`,
    )
    .action(async (file: string, { list }: { list?: string }, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runCatalogImport } = await import("../run-catalog-text.ts");
      await runCatalogImport(io, file, list, quiet);
    });
}

function addDiff(catalog: Command, io: Io): void {
  catalog
    .command("diff")
    .description("compare two editions of an official text: entries and paragraphs added, removed, changed")
    .argument("<before>", "the earlier file")
    .argument("<after>", "the later file")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  cordon catalog diff part-774-2026-06.xml part-774-2026-07.xml")
    .action(async (before: string, after: string, { output }: Output) => {
      const { runCatalogDiff } = await import("../run-catalog-text.ts");
      await runCatalogDiff(io, before, after, output);
    });
}

function addShow(catalog: Command, io: Io): void {
  catalog
    .command("show")
    .description("show an entry: reasons, columns, exceptions, paragraphs with their figures")
    .argument("<code>", "ECCN of five characters or with a paragraph, in any writing")
    .addOption(formatOption())
    .addHelpText("after", "\nExamples:\n  cordon catalog show 3A001\n  cordon catalog show 3A090 -o json")
    .action(async (text: string, { output }: Output) => {
      const [{ readCatalog }, { catalogReport }, { readCode }, { baseOf }] = await Promise.all([
        import("../../sources/catalogs/shipped.ts"),
        import("../../report/catalog.ts"),
        import("../../match/items/declared.ts"),
        import("../../match/items/codes.ts"),
      ]);
      const code = readCode(text) ?? text;
      const { entries, paragraphs } = readCatalog(DATA);
      const entry = entries.find((one) => one.code === baseOf(code));
      if (entry === undefined)
        throw new CordonError(
          "usage",
          `The catalog has no entry ${code}`,
          "Try: cordon catalog search WORDS",
        );
      const beneath = paragraphs.filter((one) => one.code === code || one.code.startsWith(`${code}.`));
      const texts = await officialOf(io, entry.code);
      const shown = { entry, paragraphs: beneath, official: texts };
      const color = io.outIsTerminal && !io.env["NO_COLOR"];
      await io.out(
        output === "json"
          ? catalogReport.json(shown)
          : catalogReport.table(shown, { color, width: io.width }),
      );
    });
}

/** What was imported of an entry; nothing where no list data is there. */
async function officialOf(
  io: Io,
  code: string,
): Promise<{ readonly list: string; readonly entry: OfficialEntry }[]> {
  const path = listsPath(io.env);
  if (!existsSync(path)) return [];
  const [{ openForReading }, { officialEntries }] = await Promise.all([
    import("../../store/open.ts"),
    import("../../store/official-texts.ts"),
  ]);
  const db = openForReading(path);
  try {
    return officialEntries(db, code);
  } finally {
    db.close();
  }
}

function addSearch(catalog: Command, io: Io): void {
  catalog
    .command("search")
    .description("find entries by words of their titles, with typing errors forgiven")
    .argument("<words...>", "what the entry is about")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  cordon catalog search gyroscop")
    .action(async (words: string[], { output }: Output) => {
      const [{ readCatalog }, { catalogReport }, { default: Fuse }, { jsonText }] = await Promise.all([
        import("../../sources/catalogs/shipped.ts"),
        import("../../report/catalog.ts"),
        import("fuse.js"),
        import("../../report/escape.ts"),
      ]);
      const { entries, munitions } = readCatalog(DATA);
      const fuse = new Fuse(
        [...entries, ...munitions].map(({ code, title, also }) => ({ code, title, also: [...also] })),
        { keys: [{ name: "code", weight: 2 }, "title", "also"], threshold: 0.35, ignoreLocation: true },
      );
      const found = fuse.search(words.join(" ").slice(0, 200), { limit: MOST }).map(({ item }) => item);
      if (found.length === 0)
        io.err("cordon: no entry has such words; `cordon classify` looks through trade names too\n");
      await io.out(
        output === "json"
          ? `${jsonText({ schema: "cordon-catalog-search/1", found }, 2)}\n`
          : catalogReport.list(found, { color: false, width: io.width }),
      );
    });
}
