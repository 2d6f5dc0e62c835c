/** Text without comments and with CDATA sections emptied, so that no tag inside them is counted. */
export function bare(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, "").replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "");
}

/** How many elements of a local name open in the text. */
export function count(text: string, name: string): number {
  return text.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])`, "g"))?.length ?? 0;
}

/** The inner texts of the elements of a local name that hold text only, trimmed; empty ones are left out. */
export function texts(text: string, name: string): string[] {
  const found = text.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([^<]*)<`, "g"));
  return [...found].map((match) => (match[1] ?? "").trim()).filter((inner) => inner !== "");
}

/**
 * The pieces of the text that begin at each opening tag of a local name; what precedes the first is dropped.
 */
export function pieces(text: string, name: string): string[] {
  return text.split(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])`)).slice(1);
}
