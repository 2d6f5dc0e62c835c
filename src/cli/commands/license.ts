import type { Command } from "commander";
import { Option } from "commander";
import { PARTY_STATUS } from "../../model/determination.ts";
import type { Io } from "../io.ts";
import type { LicenseOptions } from "../license-ask.ts";

/** `cordon license CODE --to COUNTRY` */
export function addLicense(program: Command, io: Io): void {
  program
    .command("license")
    .description("say whether an item needs a licence to a place, by the rules and facts given")
    .argument(
      "<code>",
      "control code: ECCN with its paragraph, EAR99, USML, ML or PL code; none for goods on no list",
    )
    .requiredOption("--to <country>", "destination: ISO code or name, or a region such as UA-43")
    .option("--from <country>", "country of export", "US")
    .option("--origin <country>", "where the goods come from: decides whether US rules reach them abroad")
    .option("--jurisdictions <list>", "whose rules, with commas between: us, eu, uk, jp", "us")
    .option("--date <day>", "rules as of this day (default: today)")
    .option("--value <usd>", "value of the item in the shipment, US dollars")
    .option("--end-use <text>", "what the item is for, in the customer's words")
    .addOption(new Option("--end-user <kind>", "who uses it").choices(["government", "military", "civil"]))
    .addOption(
      new Option(
        "--party <status>",
        `a party's standing: ${PARTY_STATUS.join(", ")}; may be repeated`,
      ).argParser((text: string, so: readonly string[] = []) => [...so, text]),
    )
    .option("--hs <code>", "HS code, 6 to 12 digits: decides for goods on no list to Russia and Belarus")
    .addOption(
      new Option("--consignee-statement <answer>", "a prior consignee statement is at hand").choices([
        "yes",
        "no",
      ]),
    )
    .addOption(new Option("--product <kind>", "relief goods").choices(["food", "medicine"]))
    .addOption(
      new Option("-o, --output <format>", "how to show the answer")
        .choices(["table", "json"])
        .default("table"),
    )
    .addHelpText(
      "after",
      `
Examples:
  cordon license 3A001.a.5.a.4 --to CN --from US
  cordon license 9A610.x --to Germany --value 50000 --consignee-statement yes -o json
  cordon license none --to RU --from DE --jurisdictions eu --hs 848210`,
    )
    .action(async (code: string, options: LicenseOptions) => {
      const { runLicense } = await import("../run-license.ts");
      await runLicense(io, code, options);
    });
}
