import { join } from "node:path";
import { JURISDICTIONS, type Jurisdiction } from "../model/determination.ts";
import { CordonError } from "../model/errors.ts";
import { readData } from "../sources/reference.ts";
import { countryCode } from "../text/country.ts";
import { DATA } from "./home.ts";

const KNOWN = `Known: ${JURISDICTIONS.join(", ")}; several with commas between: us,eu`;
const BY_COUNTRY: Readonly<Record<string, Jurisdiction>> = { US: "us", GB: "uk", JP: "jp" };

/** Whose rules are asked: `us,eu,uk,jp`, each once, in the order given. @throws CordonError `usage`. */
export function jurisdictionsOf(text: string): Jurisdiction[] {
  const asked = text.split(",").map((one) => one.trim().toLowerCase());
  const unknown = asked.find((one) => !JURISDICTIONS.some((known) => known === one));
  if (unknown !== undefined) throw noRules(text, unknown);
  return [...new Set(asked)] as Jurisdiction[];
}

function noRules(text: string, unknown: string): CordonError {
  if (text.trim() === "") return new CordonError("usage", "--jurisdictions names none", KNOWN);
  const option = `--jurisdictions ${text}`;
  if (unknown === "") return new CordonError("usage", `${option}: nothing stands beside a comma`, KNOWN);
  const country = countryCode(unknown);
  const instead = country === undefined ? undefined : (BY_COUNTRY[country] ?? unionOf(country));
  if (instead !== undefined)
    return new CordonError(
      "usage",
      `${option}: the rules for ${unknown} are those of ${instead}`,
      `Write ${instead}. ${KNOWN}`,
    );
  const what =
    country === undefined ? `${unknown} is no jurisdiction` : `the rules of ${country} are not held`;
  return new CordonError("usage", `${option}: ${what}`, KNOWN);
}

function unionOf(country: string): Jurisdiction | undefined {
  const { members } = readData(join(DATA, "licensing/eu.json")).json as {
    readonly members: readonly string[];
  };
  return members.includes(country) ? "eu" : undefined;
}
