/**
 * What of an entry a printed clause covers: `entire entry, except 0A606.b and .y` becomes `{ except: ["b", "y"] }`.
 * Words beyond a list of paragraphs make it conditional: a fact that the clause asks for, and codes cannot tell.
 */

const CODE = /^\d[A-E]\d{3}$/;
const PATH = /^\.?([a-z](?:\.(?:\d+|[a-z]))*)$/;
/** Words that add nothing to a list of paragraphs. */
const PLAIN = new Set(
  (
    "applies apply to only yes for items item paragraph paragraphs commodities commodity controlled by in under of this " +
    "entry eccn eccns and or the those entire as described specified all any software technology equipment materials which is are " +
    "ship transmit not be used may following"
  ).split(" "),
);
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** `a to d`, `f.2 to f.4`. @returns {string[]} */
export function between(from, to) {
  const [a, b] = [from.split("."), to.split(".")];
  const tail = b.length === 1 && a.length > 1 && /^\d/.test(b[0]) ? [...a.slice(0, -1), b[0]] : b;
  const [first, last] = [a.at(-1), tail.at(-1)];
  const head = a.slice(0, -1).join(".");
  if (head !== tail.slice(0, -1).join(".")) return [from, to];
  const join = (end) => (head === "" ? end : `${head}.${end}`);
  if (/^\d+$/.test(first) && /^\d+$/.test(last))
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) =>
      join(String(Number(first) + i)),
    );
  const [i, j] = [LETTERS.indexOf(first), LETTERS.indexOf(last)];
  return i >= 0 && j >= i ? Array.from(LETTERS.slice(i, j + 1), join) : [from, to];
}

/**
 * @param {string} code The entry's own code.
 * @param {string} text A clause.
 * @returns {{ paths?: string[], except?: string[], of?: string[], conditional?: true }} `of`: other entries it names.
 */
export function scopeOf(code, text) {
  // Of what an entry excepts, a part under a condition of its own is left to the official text: the requirement stands.
  const whole = /^(?:applies to )?(?:the )?entire entry,? except:? (.*;.*)$/.exec(text);
  if (whole) {
    const parts = whole[1].split(/;\s*(?:and )?/).map((part) => scopeOf(code, part));
    const except = parts.filter(({ conditional }) => !conditional).flatMap(({ paths = [] }) => paths);
    return except.length > 0 ? { except } : {};
  }
  const found = { paths: [], except: [], of: [] };
  let into = found.paths;
  let depth = 0;
  let excepting = -1;
  let range;
  let conditional = false;
  let own = true;
  let inList = false;
  const words = text
    .replaceAll(/[“”"‘’]/g, " ")
    .replaceAll(/([a-z]) \.([a-z])/g, "$1 .$2")
    .replaceAll(/(\d[A-E]\d{3}(?:\.[a-z])?)\. ([a-z]\b)/g, "$1.$2")
    .replaceAll(/(\d[A-E]\d{3}) \.([a-z])\b/g, "$1.$2")
    .replaceAll(/([(),;:])/g, " $1 ")
    .split(/\s+/)
    .filter(Boolean);
  let all = false;
  for (const [at, raw] of words.entries()) {
    const word = raw.replace(/[.]$/, "");
    if (raw === "(") depth++;
    if (raw === ")") {
      depth--;
      if (depth < excepting) [into, excepting] = [found.paths, -1];
    }
    if (/^[(),;:]$/.test(raw)) continue;
    if (/^(?:except|excluding)$/i.test(word)) {
      into = found.except;
      excepting = depth;
      continue;
    }
    if (
      /^(?:to|through)$/.test(word) &&
      PATH.test(words[at - 1] ?? "") | /\d[A-E]\d{3}\./.test(words[at - 1] ?? "")
    ) {
      range = into.at(-1);
      continue;
    }
    const dotted = /^(\d[A-E]\d{3})(?:\.(.+))?$/.exec(word);
    if (dotted && CODE.test(dotted[1])) {
      own = dotted[1] === code;
      inList = own && dotted[2] !== undefined;
      if (own && dotted[2] && PATH.test(dotted[2])) push(into, dotted[2]);
      else if (!own) {
        if (!found.of.includes(word)) found.of.push(word);
        conditional = true;
      }
      range = undefined;
      continue;
    }
    // `d.15 and .16`
    const sibling = /^\.(\d+)$/.exec(word);
    if (sibling && into.length > 0) {
      push(into, into.at(-1).replace(/[^.]+$/, sibling[1]));
      continue;
    }
    const path = raw.startsWith("e.g") ? null : PATH.exec(word);
    // A lone `a` is the article unless a list goes on around it.
    const article =
      word === "a" && raw === "a" && !/^(?:[,()]|and|or|to|through|only)$/.test(words[at + 1] ?? ",");
    // In running words a letter is a word unless a point stands before or within it.
    const listed = !conditional || word.includes(".") || inList;
    if (path && !article && own && listed) {
      if (range !== undefined) {
        into.pop();
        for (const one of between(range, path[1])) push(into, one);
        range = undefined;
      } else push(into, path[1]);
      continue;
    }
    if (/^entire$/.test(word)) all = true;
    if (!PLAIN.has(word.toLowerCase())) {
      conditional = true;
      inList = false;
    }
  }
  // What is excepted from a paragraph under a condition is that condition.
  const except = conditional ? found.except.filter((path) => !found.paths.includes(path)) : found.except;
  return {
    ...(found.paths.length > 0 && !all ? { paths: found.paths } : {}),
    ...(except.length > 0 ? { except } : {}),
    ...(found.of.length > 0 ? { of: found.of } : {}),
    ...(conditional ? { conditional: true } : {}),
  };
}

function push(into, path) {
  if (!into.includes(path)) into.push(path);
}
