const TOKEN = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[{}[\]]|[^\s{}[\]",:]+/g;

/**
 * The objects that open at a nesting depth (1 = not inside anything), each with its own string, number and
 * boolean members as raw text; null is left out. Counts brackets only; the text may hold several documents,
 * such as JSON lines.
 */
export function objectsAt(text: string, depth: number): Map<string, string>[] {
  const out: Map<string, string>[] = [];
  let level = 0;
  let key: string | undefined;
  let open: Map<string, string> | undefined;
  for (const [token, string, colon] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") {
      level++;
      if (token === "{" && level === depth) out.push((open = new Map()));
      key = undefined;
    } else if (token === "}" || token === "]") {
      if (level === depth) open = undefined;
      level--;
      key = undefined;
    } else if (level !== depth || !open) {
      continue;
    } else if (colon !== undefined) {
      key = string;
    } else if (key !== undefined) {
      if (token !== "null") open.set(key, string ?? token);
      key = undefined;
    }
  }
  return out;
}
