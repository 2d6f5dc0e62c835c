import type { Row, Sheet } from "./types.ts";

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescape(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, name: string) => {
    if (numeric) return String.fromCodePoint(Number.parseInt(name, numeric === "#x" ? 16 : 10));
    return ENTITIES[name] ?? whole;
  });
}

/** The text runs of a shared or inline string, without the phonetic guides (`rPh`) of Japanese files. */
function runs(xml: string): string {
  const plain = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "");
  return [...plain.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map((run) => unescape(run[1] ?? "")).join("");
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function cellText(tag: string, inner: string, strings: readonly string[]): string {
  const type = attribute(tag, "t");
  if (type === "inlineStr") return runs(inner);
  const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inner)?.[1] ?? "";
  return type === "s" ? (strings[Number(value)] ?? "") : unescape(value);
}

function rowsOf(xml: string, strings: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (const [, tag = "", inner = ""] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const cells = new Map<string, string>();
    for (const [, cell = "", value = ""] of inner.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const text = cellText(cell, value, strings).trim();
      if (text !== "") cells.set(attribute(cell, "r").replace(/\d+$/, ""), text);
    }
    rows.push({ number: Number(attribute(tag, "r")), cells });
  }
  return rows;
}

/** Reads the sheets of an .xlsx from the raw XML of its members, in the order of the workbook. */
export function workbook(members: ReadonlyMap<string, string>): Sheet[] {
  const shared = members.get("xl/sharedStrings.xml") ?? "";
  const strings = [...shared.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map((item) => runs(item[1] ?? ""));
  const targets = new Map<string, string>();
  for (const [tag] of (members.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship\b[^>]*>/g)) {
    targets.set(attribute(tag, "Id"), attribute(tag, "Target").replace(/^\/xl\//, ""));
  }
  return [...(members.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    name: unescape(attribute(tag, "name")).trim(),
    rows: rowsOf(members.get(`xl/${targets.get(attribute(tag, "r:id"))}`) ?? "", strings),
  }));
}
