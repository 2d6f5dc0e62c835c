import { InvalidArgumentError, Option } from "commander";
import { LANGS } from "../model/lang.ts";
import { FAIL_ON } from "./exit.ts";

export const OUTPUTS = ["table", "json", "jsonl", "csv"] as const;
export type Output = (typeof OUTPUTS)[number];

export const outputOption = () =>
  new Option("-o, --output <format>", "how to show the answer").choices(OUTPUTS).default("table");

export const failOnOption = () =>
  new Option("--fail-on <band>", "exit with 1 from this net band on").choices(FAIL_ON).default("enhanced");

export const langOption = () =>
  new Option(
    "--lang <language>",
    "show the titles of findings in this language; sentences stay English",
  ).choices(LANGS);

export const thresholdOption = () =>
  new Option("--threshold <score>", "report matches from this score on, 0.50 to 1.00 (shipped: 0.70)");

export const profileOption = () =>
  // One value each: were it variadic, a manifest behind it would be taken for one more profile.
  new Option(
    "--profile <file>",
    "scoring profile in place of the shipped one; of several (repeat it) the one in force today",
  ).argParser((path: string, so: readonly string[] = []) => [...so, path]);

export const starterOption = () =>
  new Option("--starter", "use the embedded starter watchlist: not for compliance use");

export const allowStaleOption = () =>
  new Option(
    "--allow-stale",
    "permit exit code 0 or 1 though a loaded list is too old; the gap stands in every result",
  );

export const ownersOption = () =>
  new Option(
    "--owners <file>",
    "CSV of who owns whom (party, owner, share_percent): owners are screened too",
  );

export const statementsOption = () =>
  new Option("--statements <file>", "end-use statements, JSON or CSV: laid beside the shipments");
export const historyOption = () =>
  new Option(
    "--history <file>",
    "CSV of earlier shipments, with the columns of a manifest: new ones are compared with them",
  );

export const jurisdictionsOption = () =>
  new Option(
    "--jurisdictions <list>",
    "whose licence rules, with commas between: us, eu, uk, jp (without it: those of the place of export)",
  );

export const fromOption = () =>
  new Option(
    "--from <country>",
    "country of export where the papers tell neither an exporter's or seller's country nor a departure",
  );

export const recordsOption = () =>
  new Option(
    "--records <file>",
    "YAML or JSON of dated records (licences, waivers): they may lower the net band",
  );

export const balancesOption = () =>
  new Option("--balances <file>", "JSON of what earlier runs drew on limited records; needs --records");

export const balancesOutOption = () =>
  new Option("--balances-out <file>", "write the balances after this run here; needs --balances");

/** Collects `--map field=column` into a record. */
export function mapOption(description: string): Option {
  return new Option("--map <field=column>", description).argParser(
    (text: string, so: Record<string, string> | undefined): Record<string, string> => {
      const at = text.indexOf("=");
      if (at < 1 || at === text.length - 1) throw new InvalidArgumentError("Write it as field=column.");
      const field = text.slice(0, at).trim();
      if (so?.[field] !== undefined) throw new InvalidArgumentError(`${field} is mapped twice.`);
      return { ...so, [field]: text.slice(at + 1).trim() };
    },
  );
}
