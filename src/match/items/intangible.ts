import { isDigit } from "./codes.ts";
import { WEIGHTS } from "./weights.ts";

/** What a description asks for other than a thing as such: equipment to make, test or keep one, software, technology. */
export type Asked = "B" | "D" | "E";

const MAKING =
  /\b(?:tools?|tooling|equipment|machines?|machinery|jigs?|fixtures?|test (?:bench(?:es)?|stands?|sets?|rigs?)) (?:used |specially designed )?(?:for|to) (?:the )?(?:manufactur|produc|test|inspect|assembl|maintain|maintenance|repair|overhaul)\w*|\b(?:production|manufacturing|test|inspection) (?:equipment|tooling)\b/;

/** Software by its names, and by how its use is sold. */
const SOFTWARE =
  /\b(?:software|firmware|source code|object code|program(?:me)? for|(?:software|sw|option|feature|upgrade) licen[cs]e|licen[cs]e (?:key|file|code)|(?:option|upgrade) (?:sw|key)|(?:sw|software) (?:option|upgrade|package|module)|logiciel|steuerungssoftware|softwarelizenz|freischaltcode)\b|программное обеспечение|прошивка|软件|固件|许可证密钥|ソフトウェア|ライセンスキー/;

/** Technology by the papers it is in: of design, of making, of repair. What is made to a drawing is a thing. */
const TECHNOLOGY =
  /\b(?:technology|tech|technical data|know-how|blueprints?|manufacturing data|(?<!\b(?:per|to|by|lm|customer|customer's) )drawings?|rtl|gds(?:ii| ii|2)|(?:process|design|manufacturing|fabrication|technical|technology|engineering|production) (?:flow|sheets?|travell?er|specifications?|instructions?|procedures?|documents?|documentation|data|dossier|package|transfer|parameters)|run sheets?|(?:process integration|technical|maintenance|overhaul|repair|service) manuals?|(?:assembly|manufacture|manufacturing|repair) instructions|formulation recipe|design (?:files?|review|rules?)|(?:growth|etch|process|curing|cure|sintering|deposition|layup) recipes?|(?:overhaul|repair|depot repair|heat treatment|test|acceptance) (?:procedures?|manuals?|instructions?)|component maintenance manuals?|work instructions?|fertigungsunterlagen|fertigungszeichnung(?:en)?|konstruktionsunterlagen|zeichnungssatz|prozessspezifikation|arbeitsanweisung|verfahrensbeschreibung|dossier de fabrication|gamme de fabrication|plans de fabrication|documentacion tecnica|planos de fabricacion)\b|техническ(?:ая|ой) документаци|технологическ(?:ая|ий) (?:карта|процесс|регламент|инструкция)|чертеж|конструкторск(?:ая|ой) документаци|工艺文件|工艺规程|技术资料|设计图纸|图纸|作业指导书|仕様書|図面|設計データ|製造手順|技術資料/;

/** Software, technology or equipment for making and testing, where a description begins by saying so or speaks of nothing else. */
export function askedIn(text: string): Asked | undefined {
  const at = (words: RegExp) => words.exec(text)?.index ?? Infinity;
  const software = at(SOFTWARE);
  const technology = at(TECHNOLOGY);
  const first = Math.min(software, technology);
  const making = at(MAKING);
  if (making < first && making <= WEIGHTS.intangibleWithin) return "B";
  if (first > WEIGHTS.intangibleWithin) return undefined;
  return software < technology ? "D" : "E";
}

const OF_MAKING =
  /\b(?:produc|manufactur|fabricat|process|fertigung|travell?er|build-to-print|work instruction|run sheet|fabrication)|производств|технологическ|工艺|製造/;

/** Whether technology is that of making rather than that of design. */
export function saysMaking(text: string): boolean {
  return OF_MAKING.test(text);
}

/** Goods that cross a border are things; software and technology are asked for by name. */
export function kindFactor(entry: string, asked: Asked | undefined): number {
  const group = isDigit(entry, 0) ? entry[1] : undefined;
  // A category of munitions holds its own software and technical data beside the things.
  if (group === undefined) return asked === "D" || asked === "E" ? WEIGHTS.munitionsForIntangible : 1;
  if (asked === "B" && (group === "A" || group === "B"))
    return group === "B" ? WEIGHTS.making : WEIGHTS.thingForMaking;
  const intangible = asked === "B" ? undefined : asked;
  const own = group === "D" || group === "E" ? group : undefined;
  if (own === intangible) return own === undefined ? 1 : WEIGHTS.intangible;
  if (own === undefined) return WEIGHTS.thingForIntangible;
  return WEIGHTS.intangibleForThing * (own === "D" ? WEIGHTS.softwareUnnamed : 1);
}
