import type { Command } from "commander";
import { Option } from "commander";
import { CordonError } from "../../model/errors.ts";
import type { PartyKind } from "../../model/party.ts";
import type { Party } from "../../model/shipment.ts";
import { partialDate } from "../../text/date.ts";
import { listsPath } from "../home.ts";
import type { GlobalOptions } from "../command.ts";
import type { Io } from "../io.ts";
import { lookOf } from "../look.ts";
import type { Connection } from "../../store/open.ts";
import { profileOption, starterOption } from "../options.ts";
import { version } from "../version.ts";
import { KINDS, countryOf, identifierOf } from "./check.ts";

interface ExplainOptions {
  readonly entry?: string;
  readonly country?: string;
  readonly kind?: PartyKind;
  readonly birth?: string;
  readonly id?: readonly string[];
  readonly output: "table" | "json";
  readonly starter?: boolean;
  readonly profile?: readonly string[];
}

/** Options that say something of a party. */
const OF_A_NAME = ["entry", "country", "kind", "birth", "id", "starter"] as const;

/** `cordon explain NAME --entry ENTRY`, `cordon explain RESULT SHIPMENT` */
export function addExplain(program: Command, io: Io): void {
  program
    .command("explain")
    .description(
      "say why a party matches one list entry, or does not, and what would change it; or where the score of a shipment comes from",
    )
    .argument(
      "<name-or-result>",
      "name of a person, company, vessel or aircraft, in any script; before a shipment, a saved result (JSON, JSONL)",
    )
    .argument("[shipment]", "id of a shipment in the saved result")
    .option("--entry <id>", "id of the entry as results print it, such as un-sc:CDi.001")
    .option("--country <country>", "country of the party: ISO code or name")
    .addOption(new Option("--type, --kind <kind>", "what the party is").choices(KINDS))
    .option("--dob, --birth <date>", "date or year of birth: 1961, 1961-04 or 1961-04-30")
    .addOption(
      new Option("--id <scheme:value>", "an identifier, such as IMO:9187629; may be repeated").argParser(
        (text: string, so: readonly string[] = []) => [...so, text],
      ),
    )
    .addOption(
      new Option("-o, --output <format>", "how to show the answer")
        .choices(["table", "json"])
        .default("table"),
    )
    .addOption(starterOption())
    .addOption(profileOption())
    .addHelpText(
      "after",
      `
Examples:
  cordon explain "Rosoboroneksport Trading" --entry us-csl:SDN-18782 --country AE
  cordon explain "Ivan Petrov" --entry un-sc:CDi.001 --kind person --birth 1961 -o json
  cordon explain screened.jsonl SO-240122

With --entry it lays the party beside that one entry and no other: to screen a party, use \`cordon check\`.
With a shipment it recomputes the score from the findings of a result of \`cordon screen -o json\` or \`-o jsonl\`,
under the profile that made it (--profile where that is not the shipped one).`,
    )
    .action(async (name: string, shipment: string | undefined, options: ExplainOptions, command: Command) => {
      if (shipment !== undefined) {
        const idle = OF_A_NAME.find((option) => options[option] !== undefined);
        if (idle !== undefined)
          throw new CordonError(
            "usage",
            `--${idle} goes with a name, not with a saved result`,
            "A name of several words is one argument: put it in quotation marks.",
          );
        const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
        const { runExplainResult } = await import("../run-explain-result.ts");
        await runExplainResult(io, name, shipment, { ...options, quiet });
        return;
      }
      const { entry } = options;
      if (entry === undefined)
        throw new CordonError(
          "usage",
          "explain needs --entry with a name, or a saved result with a shipment",
          'Such as: cordon explain "Mahan Air" --entry ID, or: cordon explain screened.jsonl SO-17',
        );
      if (options.profile !== undefined)
        throw new CordonError("usage", "--profile goes with a saved result, not with a name");
      const party = partyOf(name, options);
      const [{ explainReport }, { reasonWords }, { explainParty }, { readLists }] = await Promise.all([
        import("../../report/index.ts"),
        import("../../report/wording.ts"),
        import("../../screen/explain-party.ts"),
        import("../../store/read-lists.ts"),
      ]);
      const db = await open(io, options);
      try {
        const explained = explainParty(readLists(db), party, entry);
        if ("unscreenable" in explained) {
          const why = reasonWords(explained.unscreenable);
          throw new CordonError("input", `"${name}" cannot be laid beside an entry: ${why}`);
        }
        const head = { version: version(), record: explained.record, starter: options.starter ?? false };
        await io.out(explainReport[options.output](head, explained.explanation, await lookOf(io)));
      } finally {
        db.close();
      }
    });
}

async function open(io: Io, { starter }: ExplainOptions): Promise<Connection> {
  if (starter) return (await import("../open-parties.ts")).openStarter(io);
  return (await import("../../store/open.ts")).openForReading(listsPath(io.env));
}

function partyOf(name: string, { country, kind, birth, id = [] }: ExplainOptions): Party {
  if (name.trim() === "")
    throw new CordonError("usage", "explain needs a name", 'Such as: cordon explain "Mahan Air" --entry ID');
  return {
    role: "party",
    name: name.trim(),
    kind: kind ?? "unknown",
    identifiers: id.map(identifierOf),
    ...(country === undefined ? {} : { country: countryOf(country) }),
    ...(birth === undefined ? {} : { birthDate: birthOf(birth) }),
  };
}

function birthOf(text: string): string {
  const { from, to } = partialDate(text);
  if (from !== undefined && from === to) return from;
  throw new CordonError("usage", `--birth ${text} is no date`, "Write 1961, 1961-04 or 1961-04-30.");
}
