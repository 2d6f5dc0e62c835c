import { scriptOf } from "../../../text/script.ts";

/** Remarks the UN writes behind a name; they are no part of it. */
const LABEL =
  /\s*\((?:birth name|combat name|original script|(?:previously|formerly) listed as|false identity[^()]*)\)|\s+- sub-unit name$/gi;
const OTHER_SCRIPT = /(?:in arabic(?: script)?|original script)\s*:\s*([^:]+)$/i;

/**
 * The names in one ALIAS_NAME and its NOTE. Separators that are certain: `;`, an enumerator (` b) `), a bracket that
 * holds another script or a list, two runs of words in two scripts, and `In Arabic: …`, a list or `born … (X; Y)` in
 * the note.
 */
export function aliasNames(text: string, note = ""): string[] {
  const listed = text.replaceAll(/(?:^|\s)[b-h]?\)\s+(?=\p{L})/gu, "; ").replace(/,\s+born\s.*$/i, "");
  const names = topLevel(listed).flatMap(unbracketed).flatMap(scriptRuns);
  const original = OTHER_SCRIPT.exec(note)?.[1];
  if (original !== undefined && foreign(original)) names.push(original.replace(/\.$/, ""));
  const list = /^\(([^()]*)\)/.exec(note)?.[1] ?? note;
  if (foreign(text) && list.includes(";") && !/[\d:()]/.test(list)) names.push(...list.split(";"));
  const spelt = /[^;()]\(([^()\d:]*;[^()\d:]*)\)$/.exec(note)?.[1];
  if (spelt !== undefined) names.push(...spelt.split(";"));
  return names.map((name) => name.trim().replace(/,$/, "")).filter((name) => name !== "");
}

/** The parts of a person's `Last, First`; a generation (`Santos, III`) is no first name. */
export function personParts(name: string): { last: string; first: string } | undefined {
  const [last, first, ...more] = name.split(",").map((part) => part.trim());
  if (!last || !first || more.length > 0 || /^(?:[IVX]+|[JS]r)\b/.test(first)) return undefined;
  return { last, first };
}

/** `X (Y; Z)` and `X (Y)` with Y in another script are the names X, Y and Z. */
function unbracketed(name: string): string[] {
  const bare = name.replace(LABEL, "").trim().replace(/,$/, "");
  const open = lastBracket(bare);
  if (open <= 0) return [bare];
  const outer = bare.slice(0, open).trim();
  const inner = bare.slice(open + 1, -1).replace(/^original script\s*:/i, "");
  const members = topLevel(inner).map((member) => member.replace(LABEL, ""));
  return members.length > 1 || foreign(outer) !== foreign(inner) ? [outer, ...members] : [bare];
}

/** Where the bracket opens that closes at the end of the text; -1 where there is none. */
function lastBracket(text: string): number {
  if (!text.endsWith(")")) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ")") depth++;
    if (text[at] === "(" && --depth === 0) return at;
  }
  return -1;
}

function topLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && depth > 0) depth--;
    if (at < text.length && (text[at] !== ";" || depth > 0)) continue;
    const part = text.slice(from, at).trim();
    if (part !== "") parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** `Agha Jan Alizai اغا جان عالیزی` is one name in two scripts: two names. */
function scriptRuns(name: string): string[] {
  const words = name.split(" ");
  const change = words.findIndex((word, at) => at > 0 && foreign(word) !== foreign(words[0] ?? ""));
  if (change < 2 || words.length - change < 2) return [name];
  const rest = words.slice(change);
  if (rest.some((word) => foreign(word) === foreign(words[0] ?? ""))) return [name];
  return [words.slice(0, change).join(" "), rest.join(" ")];
}

function foreign(text: string): boolean {
  return !["Latn", "Zyyy"].includes(scriptOf(text));
}
