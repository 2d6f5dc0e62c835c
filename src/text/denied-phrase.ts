import { BOTH, DENIALS, EITHER, LINKS, NEITHER, NEUTRAL } from "./denial-words-data.ts";
import { lazily, usePattern } from "./use-pattern.ts";

/** A place of a sign in folded text; `civil` where it is one of civil use. */
export interface Met {
  readonly from: number;
  readonly to: number;
  readonly civil: boolean;
}

/** In this order, as words of one are parts of another's. */
const CLASSES = lazily(() =>
  (
    [
      [NEITHER, "!"],
      [DENIALS, "~"],
      [NEUTRAL, "\u0003"],
      [EITHER, "|"],
      [BOTH, "+"],
      [LINKS, "\u0004"],
    ] as const
  ).map(([words, mark]) => [usePattern(words), mark] as const),
);
/** Holds an `or` or `and` of its own: `chemical or biological weapons`. */
const OR = lazily(() => new RegExp(usePattern([...EITHER, ...BOTH]).source, "u"));
/** Said between commas it changes nothing: `not, directly or indirectly, for …`. */
const ASIDE =
  /, ?(?:(?:either )?directly (?:or|and) indirectly|in any (?:way|form|manner)|under any circumstances?|(?:weder )?direkt (?:oder|noch) indirekt|(?:ni )?directement (?:ou|ni) indirectement|(?:ni )?directa(?:mente)? (?:o|ni) indirecta(?:mente)?|прямо или косвенно) ?,/gu;

/**
 * The build of a piece of text, a letter a word: `s` a sign that asks for a look, `o` one with an `or` or
 * `and` in it, `c` one of civil use, `~` a denial, `n` a word
 * that says nothing of a use, `l` one that links, `|` or, `!` nor, `+` and (also of a stroke or a mark of lists), `u` any other.
 */
export function phraseOf(text: string, from: number, to: number, all: readonly Met[]): string {
  let marked = "";
  let at = from;
  for (const { from: start, to: end, civil } of merged(all, from, to)) {
    const own = text.slice(start, end);
    marked += `${text.slice(at, start)}${civil ? "\u0002" : OR().test(own) ? "\u0005" : "\u0001"}`;
    at = end;
  }
  marked += text.slice(at, to);
  let rest = marked.replaceAll(ASIDE, " ");
  for (const [pattern, mark] of CLASSES()) rest = rest.replaceAll(pattern, mark);
  return rest
    .replaceAll(/[\p{L}\p{N}]+/gu, "u")
    .replaceAll("\u0001", "s")
    .replaceAll("\u0002", "c")
    .replaceAll("\u0005", "o")
    .replaceAll("\u0003", "n")
    .replaceAll("\u0004", "l")
    .replaceAll(/[、/&]/gu, "+")
    .replaceAll(/[^usocnl~!|+,]/gu, "");
}

/** The signs of a piece of text, those that share letters as one; of civil use where one of them is. */
function merged(all: readonly Met[], from: number, to: number): Met[] {
  const found: Met[] = [];
  for (const met of all
    .filter((one) => one.from >= from && one.from < to)
    .toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1);
    const end = Math.min(met.to, to);
    if (last !== undefined && met.from < last.to)
      found[found.length - 1] = {
        from: last.from,
        to: Math.max(last.to, end),
        civil: last.civil || met.civil,
      };
    else found.push({ ...met, to: end });
  }
  return found;
}

/** From a denial to what it denies first: nothing that may be denied in its place, but for one side of an `or`. */
const FIRST = "(?:[nl+|!]|,(?=[nl,]*[|!])|,(?<=[|!][nl]*,)|u{1,2},?[|!])*";
/** Between two that are denied together: side by side, linked, by `and` or `or`, by a comma. */
const JOIN = "(?:n*l[nl]*|(?:[nl]*,)*[nl]*[+|!][nl+|!]*|[nl]*,[nl]*)?";
const REACHED = new RegExp(`^${FIRST}(?:[so]${JOIN})*$`, "u");
/** A comma after the last `and` or `or` of a list: it is one where another follows. */
const OPEN = /[so][nl]*,[nl]*(?:s[nl]*)*$/u;
const CLOSED = /^(?:o|s[nl]*(?:,[nl]*s[nl]*)*(?:,?[+|!][nl+|!]*[so]|,[nl]*o))/u;
/** The next word alone: two signs that share letters, or are joined by `nor` or a mark of lists. */
const NEXT = /^(?:[so](?:[nl]*[!][nl]*)?)*$/u;
const NEXT_OF_LIST = /^(?:[nl]*[so](?:[nl]*[+|!][nl]*)?)*[nl]*$/u;

/** Between a sign and what denies it after a list of like things: `軍事、核兵器用途には使用しない`. */
const LIST = /^[nl]*(?:[+|!][nl]*s[nl]*)*$/u;

/** Whether what lies between a sign and a denial behind it is more of the same list, or nothing. */
export function isListed(between: string): boolean {
  return LIST.test(between);
}

/**
 * Whether a denial reaches over a phrase to the sign behind it, by the build of what lies between and of the text from
 * that sign on.
 */
export function reaches(between: string, onward: string): boolean {
  return REACHED.test(between) && (!OPEN.test(between) || CLOSED.test(onward));
}

/** The same of a denial that binds the next word alone, as `non`; `listed` where a list has marks of its own, as in Chinese. */
export function reachesNext(between: string, listed: boolean): boolean {
  return (listed ? NEXT_OF_LIST : NEXT).test(between);
}
