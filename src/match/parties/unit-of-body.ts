import { isFirmName } from "./side-by-side.ts";

const UNIT_OF =
  "departments?|dept|faculty|school|college|institute|laborator(?:y|ies)|lab|chair|cent(?:er|re)|division|section|unit|" +
  "fakult[aä]t|fakultet|facult[eé]|facultad|faculdade|facolt[aà]|lehrstuhl|institut|instituto|d[eé]partement|departamento|dipartimento|" +
  "laborato(?:ire|rio|r)|laboratoriya|kafedra|[eé]cole|escuela|escola|факультет|кафедра|лаборатория|институт|отдел|отделение";
const OF = "(?:of|for|für|fur|de|di|der|des|del|da)";
/** What a unit is called before its field: `State Key Laboratory`, `2nd Department`. */
const ADJECTIVE = String.raw`(?:(?:the|state|national|key|joint|central|main|research|\d+(?:st|nd|rd|th)?)\s+){0,3}`;
/** `Department of Physics`, `Laboratory 12`, `Кафедра физики`. */
const HEAD = new RegExp(
  String.raw`^\s*${ADJECTIVE}(?:${UNIT_OF})\.?(?:\s+(?:${OF}|no\.?|\d)\b|\s+\p{L}+$|$)`,
  "iu",
);
/** `Physics Department`, `Central Library`, `Warehouse 3`. */
const TAIL =
  /^\s*(?:\S+\s+){0,4}(?:departments?|dept|faculty|laborator(?:y|ies)|lab|division|section|office|library|warehouse|campus|college|school|institute|hospital|mail ?room|room|workshop|stores)\.?(?:\s+(?:no\.?\s*)?\w{1,4})?\s*$/i;
const TITLED = /^\s*(?:mr|mrs|ms|dr|prof|professor|attn|att|eng)\b/i;
/** No name without one of these tells of a unit. */
const HINT = new RegExp(
  String.raw`(?<!\p{L})(?:${UNIT_OF}|office|library|warehouse|campus|room|mailroom|workshop|stores|prof)(?!\p{L})`,
  "iu",
);
/** What bodies with such units are called. */
const BODY = /universi|academ|institut|polytech|college|hochschule|école|университет|академи|институт/iu;
const APART = /\s*[,;]\s+|\s+[-–]\s+/;
const MOST_PARTS = 6;
/** The unit's field, in words, where nothing parts it from the body's name. */
const MOST_FIELD = 4;
const BEHIND_OF = new RegExp(String.raw`^\s*${ADJECTIVE}(?:${UNIT_OF})\.?\s+${OF}\s+`, "iu");
const UNIT_BEHIND = new RegExp(String.raw`\s+${ADJECTIVE}(?:${UNIT_OF})\.?\s+${OF}\s.*$`, "iu");
const GOES_ON = /^(?:and|of|for|the|&|de|di|der|und|et|y)\s/i;

/**
 * The body in the name of a unit of it: `Department of Physics, Northwestern Polytechnical University`, `Sharif University of Technology,
 * Faculty of Engineering`. None where no other part is a body's or a firm's name.
 */
export function bodyOfUnit(name: string): string[] {
  if (!HINT.test(name)) return [];
  const parts = name.split(APART);
  if (parts.length === 1) return [...behindUnit(name), ...beforeUnit(name)];
  if (parts.length > MOST_PARTS) return [];
  const others = parts.filter((part) => !isUnit(part));
  const [first] = others;
  if (first === undefined || others.length === parts.length || !isBody(first)) return [];
  return others.length === 1 ? [first] : [first, others.join(", ")];
}

function isUnit(part: string): boolean {
  return HEAD.test(part) || TAIL.test(part) || TITLED.test(part);
}

function isBody(text: string): boolean {
  return /\S\s+\S/.test(text.trim()) && (BODY.test(text) || isFirmName(text));
}

/** `Faculty of Science University of Tehran`: how many words are the field's is not known. */
function behindUnit(name: string): string[] {
  const rest = name.replace(BEHIND_OF, "");
  if (rest === name) return [];
  const found: string[] = [];
  const words = rest.split(/\s+/);
  for (let field = 1; field <= MOST_FIELD && field < words.length - 1; field++) {
    const behind = words.slice(field).join(" ");
    if (BODY.test(behind) && !GOES_ON.test(behind)) found.push(behind);
  }
  return found;
}

/** `Sharif University of Technology Department of Physics`. */
function beforeUnit(name: string): string[] {
  const before = name.replace(UNIT_BEHIND, "");
  return before !== name && isBody(before) && BODY.test(before) ? [before] : [];
}
