import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { CordonError } from "../../model/errors.ts";
import type { Finish, GlobalOptions } from "../command.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import type { EvalOptions } from "../run-eval-pairs.ts";
import type { EvalSearchOptions } from "../run-eval-search.ts";

const outputOption = () =>
  new Option("-o, --output <format>", "with --label: how to show the figures").choices(["table", "json"]);

const MOST = 1000;

/** `cordon eval pairs | search` */
export function addEval(program: Command, io: Io, finish: Finish): void {
  const evaluation = program
    .command("eval")
    .description("judge matching and classification on your own cases");
  addPairs(evaluation, io, finish);
  addSearch(evaluation, io, finish);
  addItems(evaluation, io, finish);
}

function addItems(evaluation: Command, io: Io, finish: Finish): void {
  evaluation
    .command("items")
    .description("classify descriptions of your own and print the codes, ten a case at most")
    .argument(
      "<cases>",
      "CSV table with case_id, text and where known hs and declared; - reads standard input",
    )
    .option(
      "--label <column>",
      "print figures instead, by this column of true codes; rows without one are left out",
    )
    .option(
      "--group <column>",
      "with --label: figures for each group too (default: the category of the true code)",
    )
    .addOption(outputOption())
    .addHelpText(
      "after",
      `
Examples:
  cordon eval items cases.csv > codes.csv
  cordon eval items cases.csv --label code --group class`,
    )
    .action(async (cases: string, options: Omit<EvalOptions, "quiet">, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      demandLabel(options);
      const { runEvalItems } = await import("../run-eval-items.ts");
      await runEvalItems(io, cases, { ...options, quiet });
      finish(EXIT.done);
    });
}

function addPairs(evaluation: Command, io: Io, finish: Finish): void {
  evaluation
    .command("pairs")
    .description("score pairs of names or records; loaded lists play no part")
    .argument("<cases>", "CSV table or JSON lines of cases; - reads standard input")
    .option("--label <column>", "print figures instead, by this column of 1 and 0; other rows are left out")
    .option("--group <column>", "with --label: figures for each group too (default: schema)")
    .addOption(outputOption())
    .addHelpText(
      "after",
      `
Examples:
  cordon eval pairs cases.csv > scores.csv
  cordon eval pairs cases.csv --label alert --group category
  cordon eval pairs cases.jsonl --label same -o json`,
    )
    .action(async (cases: string, options: Omit<EvalOptions, "quiet">, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      demandLabel(options);
      const { runEvalPairs } = await import("../run-eval-pairs.ts");
      await runEvalPairs(io, cases, { ...options, quiet });
      finish(EXIT.done);
    });
}

function addSearch(evaluation: Command, io: Io, finish: Finish): void {
  evaluation
    .command("search")
    .description("search a list of your own for each query, with no threshold; loaded lists play no part")
    .requiredOption("--list <file>", "records of the list as JSON lines")
    .addOption(
      new Option("--queries <file>", "CSV table of queries; may be repeated")
        .argParser((path: string, so: readonly string[] = []) => [...so, path])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--top <count>", `results a query has at most, 1 to ${MOST}`).argParser(countOf).default(50),
    )
    .option("--label <column>", "print figures instead, by this column of expected ids (| between several)")
    .option("--group <column>", "with --label: figures for each group too (default: variant)")
    .addOption(outputOption())
    .addHelpText(
      "after",
      `
Examples:
  cordon eval search --list list.jsonl --queries queries.csv > hits.csv
  cordon eval search --list list.jsonl --queries positives.csv --queries negatives.csv --label expected_ids`,
    )
    .action(async (options: Omit<EvalSearchOptions, "quiet">, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      demandLabel(options);
      const { runEvalSearch } = await import("../run-eval-search.ts");
      await runEvalSearch(io, { ...options, quiet });
      finish(EXIT.done);
    });
}

function demandLabel({ label, group, output }: Omit<EvalOptions, "quiet">): void {
  if (label !== undefined) return;
  const option = group !== undefined ? "--group" : output !== undefined ? "--output" : undefined;
  if (option === undefined) return;
  throw new CordonError(
    "usage",
    `${option} goes with --label COLUMN`,
    "Without a label the scores come as CSV.",
  );
}

function countOf(text: string): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST) return count;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST}.`);
}
