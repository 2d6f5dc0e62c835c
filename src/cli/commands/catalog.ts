import type { Command } from "commander";
import { Option } from "commander";
import type { GlobalOptions } from "../command.ts";
import type { Io } from "../io.ts";
import type { ImportOptions } from "../run-catalog-text.ts";

interface Output {
  readonly output: "table" | "json";
}

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
    .option("--accept-shrink <reason>", "take a text that lost more than a fifth of its entries")
    .addHelpText(
      "after",
      `
Examples:
  cordon catalog import title-15-part-774.xml
  cordon catalog import title-22-part-121.xml
  cordon catalog import annex-i.csv --list eu-annex-i`,
    )
    .action(async (file: string, options: Omit<ImportOptions, "quiet">, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const { runCatalogImport } = await import("../run-catalog-text.ts");
      await runCatalogImport(io, file, { ...options, quiet });
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
    .description(
      "show an entry: reasons, columns, exceptions, paragraphs with their figures, imported wording",
    )
    .argument("<code>", "ECCN of five characters or with a paragraph, USML or ML code, in any writing")
    .addOption(formatOption())
    .addHelpText(
      "after",
      "\nExamples:\n  cordon catalog show 3A001\n  cordon catalog show 3A090 -o json\n  cordon catalog show 'XI(a)'",
    )
    .action(async (text: string, { output }: Output) => {
      const { runCatalogShow } = await import("../run-catalog-show.ts");
      await runCatalogShow(io, text, output);
    });
}

function addSearch(catalog: Command, io: Io): void {
  catalog
    .command("search")
    .description("find entries by words of their titles, typing errors forgiven, and of imported wording")
    .argument("<words...>", "what the entry is about")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  cordon catalog search gyroscop")
    .action(async (words: string[], { output }: Output) => {
      const { runCatalogSearch } = await import("../run-catalog-show.ts");
      await runCatalogSearch(io, words.join(" ").slice(0, 200), output);
    });
}
