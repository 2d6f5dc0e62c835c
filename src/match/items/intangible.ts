import { isDigit, isMunitions } from "./codes.ts";
import { WEIGHTS } from "./weights.ts";

/** What a description asks for other than a thing as such: equipment to make, test or keep one, software, technology. */
export type Asked = "B" | "D" | "E";

const MAKING =
  /\b(?:tools?|tooling|equipment|machines?|machinery|jigs?|fixtures?|test (?:bench(?:es)?|stands?|sets?|rigs?)) (?:used |specially designed )?(?:for|to) (?:the )?(?:manufactur|produc|test|inspect|assembl|maintain|maintenance|repair|overhaul)\w*|\b(?:production|manufacturing|test|inspection) (?:equipment|tooling)\b/;

/** Software, technology or equipment for making and testing, where a description begins by saying so or speaks of nothing else. */
export function askedIn(text: string): Asked | undefined {
  const at = (words: RegExp) => words.exec(text)?.index ?? Infinity;
  const software = at(/\b(?:software|firmware|source code|object code|program(?:me)? for)\b/);
  const technology = at(
    /\b(?:technology|tech|technical data|know-how|blueprints?|manufacturing data|drawings?)\b/,
  );
  const first = Math.min(software, technology);
  const making = at(MAKING);
  if (making < first && making <= WEIGHTS.intangibleWithin) return "B";
  if (first > WEIGHTS.intangibleWithin) return undefined;
  return software < technology ? "D" : "E";
}

/** Goods that cross a border are things; software and technology are asked for by name. */
export function kindFactor(entry: string, asked: Asked | undefined): number {
  const group = isDigit(entry, 0) ? entry[1] : undefined;
  if (group === undefined) return 1;
  if (asked === "B" && (group === "A" || group === "B"))
    return group === "B" ? WEIGHTS.making : WEIGHTS.thingForMaking;
  const intangible = asked === "B" ? undefined : asked;
  const own = group === "D" || group === "E" ? group : undefined;
  if (own === intangible) return own === undefined ? 1 : WEIGHTS.intangible;
  if (own === undefined) return WEIGHTS.thingForIntangible;
  return WEIGHTS.intangibleForThing * (own === "D" ? WEIGHTS.softwareUnnamed : 1);
}

const CIVIL =
  /\bnon[- ]?military\b|\bnot (?:of |for )?(?:any )?military\b|\bno military (?:use|version|grade)\b|\bciv(?:il|ilian)[- ](?:use|grade|version|certified)\b/;

/** How far a description leaves an entry standing that says its goods are not military: arms count less. */
export function civilFactor(entry: string, isCivil: boolean): number {
  return isCivil && isMunitions(entry) ? WEIGHTS.munitionsForCivil : 1;
}

/** Whether a description says that its goods are not military. */
export function saysCivil(text: string): boolean {
  return (text.includes("milit") || text.includes("civ")) && CIVIL.test(text);
}
