import { commonWord } from "../../text/common-words.ts";
import { fold } from "../../text/fold.ts";
import { endCutForm, isLegalForm } from "../../text/legal-forms.ts";
import { spelledOut, tokensOf } from "../../text/tokens.ts";
import { commonName } from "../../text/common-names.ts";
import { nameFamilies } from "../../text/name-families.ts";
import { wordKind, wordsBeginning } from "../../text/trade-words.ts";

/** A name as it may have been cut off. */
export interface CutName {
  readonly tokens: readonly string[];
  /** The place of the token that may go on: the last but in a person's name that was written with a comma. */
  readonly at: number;
  /** It fills a usual field; or it ends, anywhere, in what no table knows as a word. */
  readonly how: "field" | "word";
}

/** A shorter name was hardly cut; nor a shorter word, where no field ends. */
const SHORTEST_NAME = 20;
const LEAST_LETTERS = 5;
/** Names of people from this rank on are well known. */
const WELL_KNOWN = 2;

/** Letters that fields of usual systems hold: what fills one to the last may be cut. */
const FIELDS: ReadonlySet<number> = new Set([30, 35, 40]);

/**
 * The ways in which a name may have been cut off of these folded words and forms; none where nothing says that it was. What a known word
 * ends may be all of a name, but for a second given name behind a comma: `Kratov, Dmitry Boris` may be Borisovich.
 */
export function cutNames(
  name: string,
  words: readonly string[],
  forms: readonly (readonly string[])[],
): CutName[] {
  const filled = fillsField(name);
  if (!filled && name.length < SHORTEST_NAME) return [];
  const how = filled ? "field" : "word";
  const last = words.at(-1)!;
  const open = filled || !isKnown(last, words.length);
  if (!open && !name.includes(",")) return [];
  const [whole] = forms;
  // A phrase of several words may go on in the one that was cut.
  const spelled = whole!.length < words.length && spelledOut(name);
  const all = spelled ? [...forms, spelled] : forms;
  const ending = filled ? all : open ? all.filter((tokens) => tokens.at(-1) === last) : [];
  const cut: CutName[] = ending.map((tokens) => ({ tokens, at: tokens.length - 1, how }));
  const at = name.includes(",") ? whole!.lastIndexOf(last) : -1;
  const moved = at >= (open ? 0 : 1) && at < whole!.length - 1;
  return moved ? [...cut, { tokens: whole!, at, how }] : cut;
}

/** Whether a table knows a word; a name of people that is not well known may be the beginning of a word of trade in a longer name. */
function isKnown(word: string, words: number): boolean {
  const least = words > 2 ? WELL_KNOWN : 1;
  return (
    isLegalForm(word) ||
    wordKind(word) !== undefined ||
    commonWord(word) !== undefined ||
    (commonName(word)?.rank ?? 0) >= least ||
    nameFamilies(word) !== undefined
  );
}

/** Whether a name fills a field, or fills it but for a blank at the end. */
function fillsField(name: string): boolean {
  return FIELDS.has(name.length) || FIELDS.has(name.length + 1);
}

/**
 * Whether a name fills a field to the last, and ends in the beginning of a word of trade or a legal form, or has nothing else before
 * its last word: some of it may be missing.
 */
export function isCut(name: string): boolean {
  if (!FIELDS.has(name.length)) return false;
  const tokens = tokensOf(name);
  const whole = tokens.slice(0, -1);
  return (
    uncut(name, fold(name).split(" "), tokens).length > 0 ||
    whole.every(tellsNothing) ||
    endsInBeginning(name, tokens.at(-1))
  );
}

/** A word of trade shortened to fewer letters is a clerk's (`Tech`) sooner than the field's. */
const SHORTEST_CUT = 6;

/** Whether the last word is the beginning of the word of trade that it is read as: `TECHNOLO`. */
function endsInBeginning(name: string, token: string | undefined): boolean {
  const last = fold(name).split(" ").at(-1)!;
  return last.length >= SHORTEST_CUT && last !== token && token?.startsWith(last) === true;
}

function tellsNothing(token: string): boolean {
  return isLegalForm(token) || commonWord(token) === "generic";
}

/** The ways in which a form of a name of these folded words may have gone on, where it ends in the beginning of words of trade or of a legal form. */
export function uncut(
  name: string,
  words: readonly string[],
  tokens: readonly string[],
): (readonly string[])[] {
  const filled = FIELDS.has(name.length);
  if ((!filled && name.length < SHORTEST_NAME) || tokens.length < 2) return [];
  const last = tokens.at(-1)!;
  const formal = tokensOf(endCutForm(words) ?? "");
  if (formal.length > 0 && formal.length < tokens.length) return [formal];
  const begun = filled ? !isLegalForm(last) : last.length >= LEAST_LETTERS && !isKnown(last, words.length);
  if (!begun || words.at(-1) !== last) return [];
  return wordsBeginning(last).map((word) => [...tokens.slice(0, -1), word]);
}
