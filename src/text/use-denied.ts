import { DENIALS, EXCEPTIONS, REVERSALS, TURNS } from "./denial-words-data.ts";
import { phraseOf, reaches, reachesNext } from "./denied-phrase.ts";
import type { Met } from "./denied-phrase.ts";
import { isDeniedAfter } from "./denied-after.ts";
import { lazily, metIn, usePattern } from "./use-pattern.ts";

const BEFORE = lazily(() => usePattern(DENIALS));
const TURN = lazily(() => usePattern(TURNS));
const EXCEPTION = lazily(() => new RegExp(`^(?:${usePattern(EXCEPTIONS).source})$`, "u"));
const REVERSAL = lazily(() => new RegExp(`^(?:${usePattern(REVERSALS).source})$`, "u"));
/** The same word with another sense: nothing is taken back. */
const NO_DENIAL =
  /^(?:\s*(?:only|just|merely|limited|restricted to|excluding|nur|allein|ausschliesslich|seulement|uniquement|s[ou]lo|solamente|только|лишь)(?!\p{L})|仅|只|限|\s?\d|\s(?:exercito|ministerio da|setor|ambito|quartel)(?!\p{L})|\s(?:export |import )?(?:licen[cs]es?|permits?|authori[sz]ations?|delays?)(?!\p{L})|.{0,20}(?:objections?|problems?|restrictions?|limit|limits|doubts?|einwand|einwande|bedenken|objection|inconvenient|inconveniente|возражени\p{L}*|ограничени\p{L}*)(?!\p{L}))/u;
/** Behind a sign: it is not denied but for itself alone, `not for military use only`. */
const ALONE =
  /^[^,;.、]{0,25}?(?<!\p{L})(?:only|alone|exclusively|solely|allein|ausschliesslich|seulement|uniquement|solamente|unicamente|exclusivamente|только|исключительно)(?!\p{L})/u;
/** A denial that is part of the word: `non-military use only` is for no military use. */
const PREFIX = /(?<!\p{L})(?:non|nicht) ?$|非$/u;
const STOP = /[.;:!?。；：！？\n()（）[\]|•·—]/u;
/** Letters of a clause that are looked at on either side of a sign, and denials in it: bounds for hostile texts. */
const CLAUSE = 300;
const MOST_DENIALS = 6;

/**
 * Whether a text takes a sign back: denied before it in its phrase, alone or in a list of like things, or after it. A denial ends
 * at a stop, a contrast and a civil use, and at a comma that is not one of a list; where it is open the sign stands.
 */
export function isDenied(text: string, met: Met, all: readonly Met[]): boolean {
  const { from, to } = met;
  const behind = text.slice(to, to + CLAUSE);
  if (isDeniedAfter(text, to, behind, all)) return true;
  const start = clauseStart(text, from);
  const denials = metIn(BEFORE(), text.slice(start, from));
  const alone = ALONE.exec(behind);
  const isPrefixed = PREFIX.test(text.slice(start, from));
  if (
    alone !== null &&
    !isPrefixed &&
    !all.some((one) => one.civil && one.from >= to && one.from < to + alone[0].length)
  )
    return false;
  return denials.slice(-MOST_DENIALS).some((match, at, last) => {
    const end = start + match.index + match[0].length;
    if (NO_DENIAL.test(text.slice(end, end + CLAUSE))) return false;
    const earlier = denials.slice(0, denials.length - last.length + at);
    const isLifted = earlier.some((one) =>
      isReversed(phraseOf(text, start + one.index + one[0].length, start + match.index, all), match[0]),
    );
    if (isLifted) return false;
    const between = phraseOf(text, end, from, all);
    if (match[0] === "non" && !ADVERB.test(text.slice(end, from))) return reachesNext(between, false);
    if (/^[不非无無]$/u.test(match[0])) return reachesNext(between, true);
    return reaches(between, phraseOf(text, from, clauseEnd(text, to), all));
  });
}

/** Where the clause of a place starts. */
function clauseStart(text: string, from: number): number {
  const least = Math.max(0, from - CLAUSE);
  let start = least;
  for (let at = from - 1; at >= least && start === least; at--) if (STOP.test(text[at]!)) start = at + 1;
  const turns = metIn(TURN(), text.slice(start, from)).map(({ index, 0: turn }) => index + turn.length);
  return start + (turns.at(-1) ?? 0);
}

function clauseEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + CLAUSE);
  for (let at = from; at < most; at++) if (STOP.test(text[at]!)) return at;
  return most;
}

/** Whether a denial lifts an earlier one: an exception anywhere in the clause, others within its phrase. */
function isReversed(between: string, denial: string): boolean {
  return EXCEPTION().test(denial) || (REVERSAL().test(denial) && /^[nluc]*$/u.test(between));
}

/** After these `non` is French or Italian for `not`. */
const ADVERB = /^ (?:destin|pour|per|prev|utilis|impieg|est|e|sono|sera|adatt|a des|aux?)(?:\p{L}* )/u;
