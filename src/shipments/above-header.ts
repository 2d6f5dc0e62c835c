import { readHeader } from "./header.ts";
import { mayName } from "./may-name.ts";

const LABELLED = /^([^:：]{2,40}?)\s*[:：]\s*(.*)$/su;

/**
 * The cell above the header by which a party of the whole file is named: `Exporter: Almaz`, `Exporter` with a name beside it, or
 * `Exporter:` alone, whose name stands below. Undefined where there is none, as in a title or a first row of headers.
 */
export function partyAbove(fields: readonly string[]): string | undefined {
  const cells = fields.map((text) => text.trim()).filter((text) => text !== "");
  return cells.find((text, at) => {
    const [, label = text, name = ""] = LABELLED.exec(text) ?? [];
    if (!isRole(label)) return false;
    if (name !== "") return mayName(name);
    const beside = cells[at + 1];
    return beside === undefined
      ? cells.length === 1 && label !== text
      : mayName(beside) && readHeader(beside) === undefined;
  });
}

function isRole(text: string): boolean {
  const meaning = text.length > 60 ? undefined : readHeader(text);
  return meaning?.of === "party" && meaning.role !== undefined && meaning.name !== "";
}
