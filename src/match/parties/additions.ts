import { acronymsOf } from "./acronym-table.ts";
import { kindOf } from "./weigh.ts";
import { KIND } from "./weights.ts";

/** A name with one of these may end in the office that buys. */
export const OFFICE_HINT =
  /\b(?:office|headquarters?|hq|group|departments?|dept|division|branch|section|attention)\b/i;
const OFFICE =
  /[\s,;(–-]+(?:(?:the\s+)?(?:head|main|central|regional|project|site|field|branch|liaison|representative|sales|purchas\w+|procurement|buying|accounts?|import|export|logistics|shipping)[\s-]*(?:office|department|dept\.?|division|section)|head[\s-]?quarters?|hq|group(?:\s+of\s+companies)?)\s*[.)]*\s*$/i;

/** The name without the office at its end that buys for it (`Mehr Bank Head Office`); undefined where none stands there. */
export function withoutOffice(name: string): string | undefined {
  const bare = name.replace(OFFICE, "");
  return bare === name || bare.trim() === "" ? undefined : bare;
}

/** An acronym has at least three letters and at most eight. */
const ACRONYM = /^[a-z]{3,8}$/;

/** The tokens without the acronym of the others, written behind or before them (`United Aircraft Corporation UAC`). */
export function withoutAcronym(tokens: readonly string[]): string[] | undefined {
  for (const [own, rest] of [
    [tokens.at(-1), tokens.slice(0, -1)],
    [tokens[0], tokens.slice(1)],
  ] as const) {
    if (own === undefined || rest.length < 3 || !ACRONYM.test(own) || !mayBegin(own, rest)) continue;
    const words = rest.map((text) => ({ text, kind: kindOf(text) }));
    const telling = words.filter(({ kind }) => kind !== KIND.little && kind !== KIND.legal).length;
    if (telling > 1 && acronymsOf(words).includes(own)) return rest;
  }
  return undefined;
}

/** Cheap, and false for nearly all: the word begins as its neighbours do, and has no more letters than they are. */
function mayBegin(own: string, rest: readonly string[]): boolean {
  return own.length <= rest.length && rest.some((word) => word[0] === own[0]);
}
