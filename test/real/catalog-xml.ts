/** A reading of the Commerce Control List with plain patterns, sharing nothing with the one that ships. */
export interface EntryFigures {
  readonly reasons: readonly string[];
  readonly columns: readonly string[];
}

export type Figures = ReadonlyMap<string, EntryFigures> & { readonly text: string };

const REASONS = "NS|MT|NP|CB|CW|RS|CC|FC|UN|AT|EI|SI|SS|SL";

/** Every entry of the XML with its reasons for control and the columns of its table, sorted. */
export function openFigures(xml: string): Figures {
  const text = xml.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
  const found = new Map<string, EntryFigures>();
  const starts = [...xml.matchAll(/<FP-[12]><B>(\d[A-E]\d{3})\b/g)];
  for (const [at, start] of starts.entries()) {
    const chunk = xml.slice(start.index, starts[at + 1]?.index);
    const listed = /Reasons? for Control ?:\s*(?:<\/?[IE][^>]*>\s*)*([^<.]*)/i.exec(chunk)?.[1] ?? "";
    const cells = chunk.slice(0, chunk.indexOf(">List of Items Controlled") + 1 || undefined);
    const columns = new Set<string>();
    for (const [, row] of cells.matchAll(/<TR>([\s\S]*?)<\/TR>/g)) {
      const plain = row!
        .replaceAll(/<[^>]+>/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim();
      const reason = new RegExp(`^(${REASONS}) `).exec(plain)?.[1];
      for (const match of plain.matchAll(new RegExp(`(?:(${REASONS}) )?Column ?(\\d)`, "g")))
        columns.add(`${match[1] ?? reason} ${match[2]}`);
    }
    found.set(start[1]!, {
      reasons: [...new Set(listed.match(/\b[A-Z]{2}\b/g))].sort(),
      columns: [...columns].sort(),
    });
  }
  return Object.assign(found, { text });
}
