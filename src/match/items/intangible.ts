import { isDigit } from "./codes.ts";
import { WEIGHTS } from "./weights.ts";

/** Software or technology, where a description begins by saying so or speaks of nothing else. */
export function intangibleIn(text: string): "D" | "E" | undefined {
  const at = (words: RegExp) => words.exec(text)?.index ?? Infinity;
  const software = at(/\b(?:software|firmware|source code|object code|program(?:me)? for)\b/);
  const technology = at(
    /\b(?:technology|tech|technical data|know-how|blueprints?|manufacturing data|drawings?)\b/,
  );
  const first = Math.min(software, technology);
  if (first > WEIGHTS.intangibleWithin) return undefined;
  return software < technology ? "D" : "E";
}

/** Goods that cross a border are things; software and technology are asked for by name. */
export function kindFactor(entry: string, intangible: "D" | "E" | undefined): number {
  const group = isDigit(entry, 0) ? entry[1] : undefined;
  if (group === undefined) return 1;
  const own = group === "D" || group === "E" ? group : undefined;
  if (own === intangible) return own === undefined ? 1 : WEIGHTS.intangible;
  if (own === undefined) return WEIGHTS.thingForIntangible;
  return WEIGHTS.intangibleForThing * (own === "D" ? WEIGHTS.softwareUnnamed : 1);
}
