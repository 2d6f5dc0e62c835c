import { fold } from "../../text/fold.ts";
import { tokensOf } from "../../text/tokens.ts";
import { isStreetWord } from "./address-words.ts";
import { isPlace } from "./before-address.ts";
import { KIND } from "./weights.ts";
import { wordOf } from "./word.ts";

/** Units that are named after their field: `Department of Physics`. */
const OF_FIELD =
  "departments?|dept|faculty|school|college|institute|laborator(?:y|ies)|lab|chair|cent(?:er|re)|division|section|unit|" +
  "fakult[aä]t|fakultet|facult[eé]|facultad|faculdade|facolt[aà]|lehrstuhl|institut|instituto|d[eé]partement|departamento|" +
  "dipartimento|laborato(?:ire|rio|r)|laboratoriya|kafedra|[eé]cole|escuela|escola|факультет|кафедра|лаборатория|институт|отдел|отделение";
/** Units that are named after the body: `Plant 3 of Almaz`. */
const OF_BODY =
  "branch|(?:branch |project |site |representative |sales |regional )?office|warehouse|stores?|depot|plant|factory|works|workshop|site|library|campus|hospital|project";
const OF = "(?:of|for|at|für|fur|de|di|der|des|del|da)";
/** What stands before a unit's word: `State Key Laboratory`, `2nd Department`. */
const BEFORE = String.raw`(?:(?:the|state|national|key|joint|central|main|research|graduate|medical|\d+(?:st|nd|rd|th)?)\s+){0,3}`;
const NUMBER = String.raw`(?:\s+(?:no\.?\s*)?\d{1,4}[a-z]?)?`;
/** A whole part that is a unit: `Department of Physics`, `Laboratory 12`, `Кафедра физики`, `Physics Department`, `Room 3`. */
const HEAD = new RegExp(
  String.raw`^\s*${BEFORE}(?:${OF_FIELD})\.?(?:\s+(?:${OF}|no\.?|\d)(?!\p{L})|\s+\p{L}+$|$)`,
  "iu",
);
const TAIL =
  /^\s*(?:\S+\s+){0,4}(?:departments?|dept|faculty|laborator(?:y|ies)|lab|division|section|office|library|warehouse|campus|college|school|institute|hospital|mail ?room|room|workshop|gate|dock|floor)\.?(?:\s+(?:no\.?\s*)?\w{1,4})?\s*$|^\s*(?:plant|factory|works|store)\s+(?:no\.?\s*)?\d{1,4}\s*$/i;
/** Who is asked for, and what is no part of a name: `Prof. Wang`, `Accounts payable`. */
const PERSON =
  /^\s*(?:mr|mrs|ms|dr|prof|professor|attn|att|eng)\b|^\s*(?:accounts payable|import|export|purchasing|procurement|receiving|logistics)\s*$/i;
/** No name without one of these tells of a unit. */
const HINT = new RegExp(
  String.raw`(?<!\p{L})(?:${OF_FIELD}|${OF_BODY}|(?:mail ?)?room|gate|dock|floor|prof|professor|dr|accounts payable|purchasing|procurement|receiving|logistics)(?!\p{L})`,
  "iu",
);
/** What bodies are called that have units. */
const BODY = /universi|academ|institut|polytech|college|hochschule|école|университет|академи|институт/iu;
const APART = /\s*[,;/]\s+|\s+[-–/]\s+/;
const MOST_PARTS = 6;
/** Words of a unit's field, or of a person's name, where nothing parts it from the body's. */
const MOST_FIELD = 4;
const FIELD = new RegExp(String.raw`^\s*${BEFORE}(?:${OF_FIELD})\.?\s+${OF}\s+`, "iu");
const BODY_BEHIND = new RegExp(
  String.raw`^\s*${BEFORE}(?:${OF_BODY})${NUMBER}\s+${OF}\s+(?:the\s+)?(?=\S)`,
  "iu",
);
const UNIT_AHEAD = new RegExp(
  String.raw`^\s*(?:${BEFORE}(?:\p{L}+\s+)?(?:department|dept|school|laboratory|lab|library|faculty|room)\.?${NUMBER}\s+)(?!${OF}\s)(?=\p{L}|\d)`,
  "iu",
);
const TITLE_AHEAD = /^\s*(?:attn\.?:?\s*)?(?:dr|prof|professor)\.?\s+/i;
/** The last unit that is told of: the body may have its word, too. */
const UNIT_BEHIND = new RegExp(
  String.raw`^(.*\S)\s+${BEFORE}(?:(?:${OF_FIELD})\.?\s+${OF}\s.*|(?:department|dept|school|laboratory|lab|library|faculty|room)\.?${NUMBER}\s*)$`,
  "iu",
);
const TITLE_BEHIND = /\s+(?:dr|prof|professor)\.?\s+\S+(?:\s+\S+){0,2}\s*$/i;
/** The last word of a body's name, or of the field behind it: no name ends in `of`. */
const FIELD_WORD = /(?<!\s(?:of|and|for|the|de|di|du))\s+\S+$/i;
const GOES_ON = /^(?:and|of|for|the|&|de|di|der|und|et|y)\s/i;

/**
 * The body in the name of a unit of it: `Department of Physics, Northwestern Polytechnical University`, `Sharif University of Technology
 * Library`, `Warehouse 3, Almaz Trading`. None where nothing else is the name of a body.
 */
export function bodyOfUnit(name: string): string[] {
  if (!HINT.test(name)) return [];
  const whole = name.replace(BODY_BEHIND, "");
  if (whole !== name) return isNamed(whole) ? [whole] : [];
  const parts = name.split(APART);
  if (parts.length === 1) return [...behindUnit(name), ...beforeUnit(name)];
  if (parts.length > MOST_PARTS) return [];
  const units = parts.map(isUnit);
  if (!units.includes(true)) return [];
  const others = parts.filter((_, at) => !units[at]);
  // `Laboratory 12, Institute of Physics`: what is of a larger body is one itself.
  if (others.length === 0) return parts.filter((part) => BODY.test(part));
  const first = others.find(isNamed);
  if (first === undefined) return parts.filter((part) => BODY.test(part));
  // `Institute of Physics, Almazovo`; `Karlin, School`.
  const town = !/\S\s+\S/.test(first.trim()) && parts.some((part, at) => units[at] && isOfOneWord(part));
  if (town) return [];
  return others.length === 1 ? [first] : [first, others.join(", ")];
}

/** A unit that may be all there is, or a town or a school's name by itself. */
function isOfOneWord(unit: string): boolean {
  return BODY.test(unit) || !/\S\s+\S/.test(unit.trim());
}

function isUnit(part: string): boolean {
  return HEAD.test(part) || TAIL.test(part) || PERSON.test(part);
}

/** Whether a text names a body, a firm or a person: no place, and no address. */
function isNamed(text: string): boolean {
  if (BODY.test(text)) return true;
  if (isPlace(text) || (/\d/.test(text) && fold(text).split(" ").some(isStreetWord))) return false;
  const tokens = tokensOf(text);
  if (tokens.length > 1) return true;
  const kind = tokens[0] === undefined ? undefined : wordOf(tokens[0]).kind;
  return kind === KIND.name || kind === KIND.ordinary;
}

/** `Faculty of Science University of Tehran`: how many words are the field's is not known. */
function behindUnit(name: string): string[] {
  const ahead = name.replace(UNIT_AHEAD, "");
  if (ahead !== name && BODY.test(ahead)) return [ahead];
  const field = name.replace(FIELD, "");
  return field === name ? bodiesBehind(name.replace(TITLE_AHEAD, ""), name) : bodiesBehind(field, name);
}

function bodiesBehind(rest: string, name: string): string[] {
  if (rest === name) return [];
  const words = rest.split(/\s+/);
  const found: string[] = [];
  for (let field = 1; field <= MOST_FIELD && field < words.length - 1; field++) {
    const behind = words.slice(field).join(" ");
    if (BODY.test(behind) && !GOES_ON.test(behind) && (field === 1 || tells(behind))) found.push(behind);
  }
  return found;
}

/** Three words, or more than words of trade: what is left of `Seoul National University` is neither. */
function tells(text: string): boolean {
  const kinds = tokensOf(text).map((token) => wordOf(token).kind);
  return (
    kinds.filter((kind) => kind !== KIND.little).length > 2 ||
    [KIND.name, KIND.ordinary, KIND.place].some((kind) => kinds.includes(kind))
  );
}

/** `Sharif University of Technology Department of Physics`, `… Physics Department`. */
function beforeUnit(name: string): string[] {
  const person = name.replace(TITLE_BEHIND, "");
  const unit = name.replace(UNIT_BEHIND, "$1");
  const fieldless = unit === name ? name : unit.replace(FIELD_WORD, "");
  return [person, unit, fieldless].filter((text) => text !== name && BODY.test(text) && /\S\s+\S/.test(text));
}
