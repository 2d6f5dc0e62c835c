import type { Command } from "commander";
import { Option } from "commander";
import { CordonError } from "../../model/errors.ts";
import { DATA } from "../home.ts";
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
      const shown = { entry, paragraphs: beneath };
      const color = io.outIsTerminal && !io.env["NO_COLOR"];
      await io.out(
        output === "json"
          ? catalogReport.json(shown)
          : catalogReport.table(shown, { color, width: io.width }),
      );
    });
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
