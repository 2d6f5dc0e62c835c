import { cell } from "./cells.ts";
import { headerAmongRows } from "./header-among-rows.ts";
import { NAMING_FIELDS } from "./party-groups.ts";
import type { Plan } from "./plan.ts";
import type { Row } from "./read-rows.ts";

/** What a row is before it is read: `broken` where its cells cannot be told apart or something needed is cut off. */
export type RowKind =
  | { readonly is: "data" | "blank" | "header" | "other-header" | "total" }
  | { readonly is: "short"; readonly message: string }
  | { readonly is: "broken"; readonly code: string; readonly message: string };

/** "Total", "Grand total:", "Total 14 lines"; never "Total Energies" or "total station". */
const TOTAL =
  /^\W*(?:(?:grand|sub)[ -]?)?(?:totals?|sum|summe|gesamt|gesamtsumme|zwischensumme|totale|somme|suma|合计|合計|总计|總計|小计|小計|итого|всего)(?:\s+(?:g[eé]n[eé]ral|geral|qty|quantity|value|amount|weight|net|gross|pieces|shipments?|rows?|records?|lines?|items?|\d[\d.,]*))*\s*[:=]?\s*[\d.,]*\W*$/i;
const END = /^\W*(?:end of (?:report|file|list|data)|ende der liste|fin du rapport)\W*$/i;

const isLabel = (text: string) => text.length < 60 && (TOTAL.test(text) || END.test(text));
const isNumeric = (text: string) => /^[\d.,\s'%€$£¥+-]+$/.test(text);

/**
 * Tells the rows that hold goods and parties from what else stands in a file: blank lines, repeated headers, those of another
 * table, totals, and rows with too many or too few cells. Hot.
 */
export function rowJudge(plan: Plan): (row: Row) => RowKind {
  const { headers, parties, shipment, item, mapping } = plan;
  const width = headers.length;
  const names = parties.flatMap(({ names }) => names.flatMap(({ columns }) => columns));
  const naming = parties.flatMap(({ of }) => NAMING_FIELDS.flatMap((field) => of[field] ?? []));
  const needed = [...names, ...(shipment.id ?? [])];
  const telling = [...needed, ...naming];
  const sums = new Set([...(item.quantity ?? []), ...(item.value ?? [])]);
  const read = new Set(mapping.filter(({ field }) => field !== undefined).map(({ index }) => index));

  /** A row without id and party; a lone "Total" in their place is no party where all else is numbers. */
  const withoutParty = (fields: readonly string[]): "data" | "blank" | "total" => {
    const filled = [...fields.keys()].filter((at) => fields[at]?.trim() !== "");
    if (filled.length === 0) return "blank";
    const text = (at: number) => fields[at]?.trim() ?? "";
    const labels = filled.filter((at) => isLabel(text(at)));
    const label = labels.some((at) => !telling.includes(at));
    const alone = filled.every((at) => isLabel(text(at)) || isNumeric(text(at)));
    if (labels.length > 0 && (label || alone)) return "total";
    const numbers = filled.every((at) => isNumeric(text(at)) && (sums.has(at) || !read.has(at)));
    return numbers && filled.some((at) => sums.has(at)) ? "total" : "data";
  };
  const judge = (fields: readonly string[]): "data" | "blank" | "header" | "total" => {
    if (fields[0]?.trim() === headers[0]?.trim() && isHeader(fields, headers)) return "header";
    for (const column of telling) {
      const text = cell(fields, column);
      if (text !== "" && !isLabel(text)) return "data";
    }
    return withoutParty(fields);
  };
  return ({ fields, fault, patched }) => {
    if (fault === "too-long")
      return { is: "broken", code: "row-too-long", message: "the row is longer than 1 MiB and was not read" };
    if (fault === "unclosed-quote")
      return {
        is: "broken",
        code: "unclosed-quote",
        message: "a quote is opened in this row and not closed",
      };
    const kind = judge(fields);
    const head = kind === "data" ? headerAmongRows(fields, headers) : undefined;
    if (head !== undefined) return { is: head };
    if (fields.length === width || kind !== "data") return { is: kind };
    const message = `the row has ${fields.length} cells, the header ${width}`;
    if (fields.length > width) {
      const extra = patched === true || fields.slice(width).some((text) => text.trim() !== "");
      const why = `${message}: an unquoted delimiter moves all that follows`;
      return extra ? { is: "broken", code: "too-many-cells", message: why } : { is: "data" };
    }
    if (needed.some((column) => column >= fields.length))
      return { is: "broken", code: "too-few-cells", message: `${message}: it breaks off` };
    const lost = [...read].some((column) => column >= fields.length);
    return lost
      ? { is: "short", message: `${message}: the last columns are taken as blank` }
      : { is: "data" };
  };
}

const isHeader = (fields: readonly string[], headers: readonly string[]) =>
  fields.length >= headers.length && fields.every((text, at) => text.trim() === (headers[at]?.trim() ?? ""));
