/** The letters with which a pattern of ours can begin: each alternative's first, or those of the group it begins with. */
export function firstLetters(pattern: string): string[] {
  return alternatives(pattern).flatMap((one) =>
    one.startsWith("(?:")
      ? firstLetters(one.slice(3, closing(one)))
      : [one.startsWith("\\") ? one[1]! : one[0]!],
  );
}

/** Letters, each of which may be there or not: `volts?`. */
const PLAIN = /^(?:[^\\()[\]?+*.^$|{}]\??)+$/u;

/** The alternatives of a pattern of ours: those that are plain letters, each way it may be written, and the others as they are. */
export function takenApart(pattern: string): {
  readonly plain: readonly string[];
  readonly others: readonly string[];
} {
  const parts = alternatives(pattern);
  return {
    plain: parts.filter((one) => PLAIN.test(one)).flatMap(waysOf),
    others: parts.filter((one) => !PLAIN.test(one)),
  };
}

function waysOf(pattern: string): string[] {
  const at = pattern.indexOf("?");
  if (at < 0) return [pattern];
  const behind = waysOf(pattern.slice(at + 1));
  return [pattern.slice(0, at), pattern.slice(0, at - 1)].flatMap((before) =>
    behind.map((one) => before + one),
  );
}

/** The parts of a pattern between the bars that stand in no brackets. */
function alternatives(pattern: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of pattern) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (letter === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Where the group that a pattern begins with is closed. */
function closing(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === "(") depth++;
    if (pattern[at] === ")" && --depth === 0) return at;
  }
  return pattern.length;
}
