import { withoutBrackets } from "../../text/brackets.ts";
import { commonWord } from "../../text/common-words.ts";
import { isLegalForm, legalClass } from "../../text/legal-forms.ts";
import { tokensOf } from "../../text/tokens.ts";

/** Nothing in brackets and no slash. */
const PLAIN = /^[A-Za-z0-9 .,'"&-]*$/;
/** A slash, a bar or a semicolon between two words, not within `c/o`, `S/A` or `24/7`. */
const BESIDE = /(?<=\p{L}{2}[.)"»”]?)\s*[/;|\\]+\s*(?=[("«“]?\p{L}{2})/u;
/** Whom a plant or an institute is named after, to the end of the name. */
const NAMED = /,?\s+["'«]?(?:named (?:after|for)|imeni|im\.|имени|им\.)\s.*$/iu;
/** Whom else a listing means, to the end of the name: `and any successor, sub-unit, or subsidiary thereof`. */
const FURTHER =
  /,?\s+(?:and (?:any |all |its |their )?(?:successor|sub-?unit|subsidiar|subordinate entit)|including (?:the |all |any |its )).*$/iu;
/** What stands in quotation marks behind a long description of what the body does is its name. */
const QUOTED = /[«“"„]([^«»“”"„]{4,})[»”"]/u;
const DESCRIPTION = 6;
/** Letters a part beside a slash must have to be a name of its own. */
const SHORTEST_PART = 4;

/**
 * The forms in which a name may be met: as it stands, without what stands in brackets (`Iran Aircraft Industries (IACI)`),
 * each part beside a slash (`Al-Qa'ida/Islamic Army`), without whom a body is named after (`Zavod Almaz named after Kalinin`) and whom else
 * a listing means, and what stands in quotation marks behind a long description, as long as these are more than words of trade. A place or a word of trade in brackets tells two bodies apart and
 * stays: `Bank of China (Hong Kong)`.
 */
export function formsOf(text: string): string[] {
  if (PLAIN.test(text) && !NAMED.test(text) && !FURTHER.test(text) && !text.includes('"')) return [text];
  const kept = withoutBrackets(text, (part) => {
    const tokens = tokensOf(part);
    return tokens.every(tellsApart) && !tokens.some((token) => legalClass(token) === "branch");
  });
  const parts = kept.split(BESIDE).map((part) => part.trim());
  const alternatives = parts.length > 1 && parts.every((part) => part.length >= SHORTEST_PART) ? parts : [];
  const known = [kept.replace(NAMED, ""), kept.replace(FURTHER, "")].filter(
    (bare) => bare !== kept && !tokensOf(bare).every(tellsApart),
  );
  return [...new Set([text, kept, ...alternatives, ...known, ...quoted(text)])];
}

function quoted(text: string): string[] {
  const [whole, name] = QUOTED.exec(text) ?? [];
  if (whole === undefined || name === undefined || tokensOf(name).every(tellsApart)) return [];
  return tokensOf(text.replace(whole, " ")).length < DESCRIPTION ? [] : [name];
}

function tellsApart(token: string): boolean {
  const common = commonWord(token);
  return (
    common === "place" ||
    common === "generic" ||
    common === "particle" ||
    isLegalForm(token) ||
    /^\d/.test(token)
  );
}
