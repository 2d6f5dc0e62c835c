import type { Command } from "commander";
import { Option } from "commander";
import { CordonError } from "../../model/errors.ts";
import { IDENTIFIER_SCHEMES } from "../../model/party.ts";
import type { Identifier, IdentifierScheme, PartyKind } from "../../model/party.ts";
import type { Party } from "../../model/shipment.ts";
import { countryCode } from "../../text/country.ts";
import { partialDate } from "../../text/date.ts";
import { identifierKey, isImoNumber } from "../../text/identifier.ts";
import type { Io } from "../io.ts";
import type { Finish, GlobalOptions } from "../command.ts";
import {
  allowStaleOption,
  failOnOption,
  langOption,
  outputOption,
  ownersOption,
  profileOption,
  starterOption,
  thresholdOption,
} from "../options.ts";
import type { CheckOptions } from "../run-check.ts";

export const KINDS = ["person", "entity", "vessel", "aircraft"] as const satisfies readonly PartyKind[];

interface CheckArguments extends Omit<CheckOptions, "quiet"> {
  readonly country?: string;
  readonly type?: PartyKind;
  readonly dob?: string;
  readonly id?: readonly string[];
  readonly address?: string;
}

/** `cordon check NAME` */
export function addCheck(program: Command, io: Io, finish: Finish): void {
  program
    .command("check")
    .description("screen one party by name or identifier beside all loaded lists")
    .argument("[name]", "name of a person, company, vessel or aircraft, in any script")
    .option("--country <country>", "country of the party: ISO code or name")
    .addOption(new Option("--type <kind>", "what the party is").choices(KINDS))
    .option("--dob <date>", "date or year of birth: 1961, 1961-04 or 1961-04-30")
    .addOption(
      // One value each: were it variadic, a name behind it would be taken for one more identifier.
      new Option("--id <scheme:value>", "an identifier, such as IMO:9187629; may be repeated").argParser(
        (text: string, so: readonly string[] = []) => [...so, text],
      ),
    )
    .option(
      "--address <text>",
      "address of the party with street, number and city: met beside listed addresses",
    )
    .addOption(outputOption())
    .addOption(failOnOption())
    .addOption(langOption())
    .addOption(thresholdOption())
    .addOption(ownersOption())
    .addOption(profileOption())
    .addOption(new Option("--allow-partial", "permit exit code 0 or 1 though something was not screened"))
    .addOption(allowStaleOption())
    .addOption(starterOption())
    .addHelpText(
      "after",
      `
Examples:
  cordon check "Huawei Technologies Co" --country CN
  cordon check --id IMO:9187629
  cordon check "Orient Trading" --owners owners.csv
  cordon check "Ivan Petrov" --type person --dob 1961 -o json

Identifier schemes: ${IDENTIFIER_SCHEMES.join(" ")}`,
    )
    .action(async (name: string | undefined, options: CheckArguments, command: Command) => {
      const { quiet = false } = command.optsWithGlobals<GlobalOptions>();
      const party = partyOf(name, options);
      const { runCheck } = await import("../run-check.ts");
      finish(await runCheck(io, party, { ...options, quiet }));
    });
}

function partyOf(name: string | undefined, options: CheckArguments): Party {
  const identifiers = (options.id ?? []).map(identifierOf);
  const first = identifiers[0];
  const called = name?.trim() || (first ? `${first.scheme.toUpperCase()} ${first.value}` : "");
  if (called === "")
    throw new CordonError("usage", "check needs a name or --id", 'Such as: cordon check "Mahan Air"');
  const country = options.country === undefined ? undefined : countryOf(options.country);
  return {
    role: "party",
    name: called,
    kind: options.type ?? "unknown",
    identifiers,
    ...(country === undefined ? {} : { country }),
    ...(options.dob === undefined ? {} : { birthDate: birthOf(options.dob) }),
    ...(options.address === undefined ? {} : { address: { text: options.address } }),
  };
}

/** `scheme:value` as an identifier. @throws CordonError `usage`. */
export function identifierOf(text: string): Identifier {
  const at = text.indexOf(":");
  const scheme = text.slice(0, Math.max(at, 0)).toLowerCase();
  if (identifierKey("other", text.slice(at + 1)) === "")
    throw new CordonError("usage", `--id ${text} holds no number or code`, "Such as: --id IMO:9187629");
  if (scheme === "imo" && !isImoNumber(identifierKey("imo", text.slice(at + 1))))
    throw new CordonError("usage", `--id ${text} is no IMO number: seven digits, the last a check digit`);
  if (at < 0) return { scheme: "other", value: text };
  if (IDENTIFIER_SCHEMES.some((known) => known === scheme)) {
    return { scheme: scheme as IdentifierScheme, value: text.slice(at + 1) };
  }
  throw new CordonError(
    "usage",
    `--id ${text}: unknown scheme ${scheme}`,
    `Known: ${IDENTIFIER_SCHEMES.join(" ")}`,
  );
}

/** The code of a country. @throws CordonError `usage`. */
export function countryOf(text: string): string {
  const code = countryCode(text);
  if (code !== undefined) return code;
  throw new CordonError(
    "usage",
    `--country ${text} is no country Cordon knows`,
    "Give its ISO code, such as CN.",
  );
}

function birthOf(text: string): string {
  const { from, to } = partialDate(text);
  if (from !== undefined && from === to) return from;
  throw new CordonError("usage", `--dob ${text} is no date`, "Write 1961, 1961-04 or 1961-04-30.");
}
