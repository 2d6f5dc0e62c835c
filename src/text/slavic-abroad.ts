import { commonWord } from "./common-words.ts";

/** Endings and sounds that show a Russian name as Germans write it, and given names in that spelling. */
const GERMAN =
  /.{3}[eoi]w(?:a|itsch|na)?$|tsch|^(?:iwan|wladimir|wiktor|wadim|waleri|wassili|wasili|wjatscheslaw|witali|jewgeni|juri|sergej|andrej|alexej|aleksej|nikolaj|michail|dmitrij|jakow|jegor|pawel|matwej)/;
/** The same as Poles write it. */
const POLISH = /cz|sz|.{3}[oe]w(?:a|icz|na)?$/;
/** English and Chinese names that end so. */
const OTHERS =
  /^(?:andrew|matt?hew|bart(?:holo)?mew|bartlow|winslow|ludlow|barlow|harlow|marlow|farlow|bigelow|longfellow|goodfellow|chiew|yeow|meow)$/;
/** No name without one of these is spelled in either way. */
const HINT = /[wj]|sch|cz|sz/;

const FROM_GERMAN: readonly (readonly [RegExp, string])[] = [
  [/schtsch/g, "SHCH"],
  [/tsch/g, "CH"],
  [/sch/g, "SH"],
  [/ch/g, "kh"],
  [/(?<!t)z/g, "ts"],
  [/w/g, "v"],
  [/j/g, "y"],
];
const FROM_POLISH: readonly (readonly [RegExp, string])[] = [
  [/szcz/g, "SHCH"],
  [/cz/g, "CH"],
  [/sz/g, "SH"],
  [/ch/g, "kh"],
  [/c/g, "ts"],
  [/w/g, "v"],
  [/j/g, "y"],
];

/**
 * The folded tokens of a Russian name in German or Polish spelling as English writes them: `michail zwinczuk` → `mikhail zvinchuk`,
 * `wiktor chor` → `viktor khor`; undefined for a name of which no word shows such a spelling,
 * and for one of one word.
 */
export function slavicAsEnglish(tokens: readonly string[]): string[] | undefined {
  if (tokens.length < 2 || !tokens.some((token) => HINT.test(token))) return undefined;
  const polish = tokens.some((token) => /cz|sz/.test(token));
  const sign = polish ? POLISH : GERMAN;
  if (!tokens.some((token) => sign.test(token) && isNoOther(token))) return undefined;
  const rules = polish ? FROM_POLISH : FROM_GERMAN;
  const read = tokens.map((token) =>
    rules.reduce((so, [letters, sound]) => so.replaceAll(letters, sound), token).toLowerCase(),
  );
  return read.some((token, at) => token !== tokens[at]) ? read : undefined;
}

/** Whether a token is no word or name of another language: `new`, `view`, `andrew`. */
function isNoOther(token: string): boolean {
  return commonWord(token) === undefined && !OTHERS.test(token);
}
