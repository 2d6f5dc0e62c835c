import { isMunitions } from "./codes.ts";
import { WEIGHTS } from "./weights.ts";

/** For whom goods are said to be. */
export type Service = "civil" | "military";

const CIVIL =
  /\bnon[- ]?military\b|\bnot (?:of |for )?(?:any )?military\b|\bno military (?:use|version|grade)\b|\bciv(?:il|ilian)[- ](?:use|grade|version|certified)\b/;

/** Aircraft, vehicles, ships and sets of the armed forces by their designations: what is for one of these is rarely in a civil entry. */
const PLATFORMS =
  /\ban\/[a-z]{3}-?\d|\bf-(?:4|5|14|15|16|18|22|35|111|117)[a-n]?\b|\bf\/a-18|\ba-10[ac]?\b|\bb-(?:1b|2a?|52[gh]?)\b|\bk?c-(?:5[ab]|17a?|130[a-j]?|135r?|141)\b|\bp-(?:3c|8a)\b|\be-[23][a-d]\b|\b[amu]h-(?:1[a-z]|6[04][a-z]?)\b|\b[cm]h-(?:46|47|53)[a-z]?\b|\bv-22\b|\bmq-\d|\brq-\d|\bhmmwv\b|\bhumvee\b|\bmrap\b|\bjltv\b|\bfmtv\b|\bm1a[12]\b|\bm(?:113|109)a?\d?\b|\babrams\b|\bstryker\b|\bt-(?:55|62|64|72|80|90)[a-z]?\d?\b|\bbmp-[123]\b|\bbtr-\d\d|\bleopard 2|\b(?:ddg|ffg|cvn|ssn|ssbn|lhd|lpd|lcs)-?\d+\b|\barleigh burke\b|\b(?:f100|f101|f110|f118|f119|f135|f404|f414|t700|j85)-(?:ge|pw|p&w)|\bmig-\d\d|\bsu-[23]\d|\beurofighter\b|\brafale\b|\bgripen\b/;
const FORCES =
  /\b(?:military(?! (?:green|surplus|style))|(?<!swiss |salvation )army(?! (?:green|knife|surplus))|navy(?! blue)|naval(?! (?:brass|bronze))|warships?|combat vehicles?|counter-battery)\b/;

/** What a description says of the service its goods are in; undefined where it says nothing. */
export function serviceIn(text: string): Service | undefined {
  if ((text.includes("milit") || text.includes("civ")) && CIVIL.test(text)) return "civil";
  return PLATFORMS.test(text) || FORCES.test(text) ? "military" : undefined;
}

/** How far it leaves an entry standing. */
export function serviceFactor(entry: string, service: Service | undefined): number {
  if (service === undefined) return 1;
  return isMunitions(entry) === (service === "military") ? 1 : WEIGHTS.otherService[service];
}
