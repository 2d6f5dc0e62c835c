import { JURISDICTIONS, type Jurisdiction } from "../model/determination.ts";
import { CordonError } from "../model/errors.ts";

/** Whose rules are asked: `us,eu,uk,jp`, each once, in the order given. @throws CordonError `usage`. */
export function jurisdictionsOf(text: string): Jurisdiction[] {
  const asked = text.split(",").map((one) => one.trim().toLowerCase());
  const unknown = asked.find((one) => !JURISDICTIONS.some((known) => known === one));
  if (unknown !== undefined)
    throw new CordonError(
      "usage",
      `--jurisdictions ${text}: ${unknown} is none`,
      `Known: ${JURISDICTIONS.join(",")}`,
    );
  return [...new Set(asked)] as Jurisdiction[];
}
