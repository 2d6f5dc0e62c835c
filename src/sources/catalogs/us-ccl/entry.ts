import type { OfficialEntry, OfficialParagraph, OfficialRow } from "../../../model/official-text.ts";
import type { XmlBlock } from "../../files/xml-blocks.ts";

type Section = "requirements" | "exceptions" | "sta" | "items";

/** Headings within an entry, by how they begin. */
const SECTIONS: readonly (readonly [RegExp, Section])[] = [
  [/^license requirements?(?! note)/i, "requirements"],
  [/^list[- ]based license exceptions/i, "exceptions"],
  [/^special conditions for sta/i, "sta"],
  [/^list of items controlled/i, "items"],
];
const EXCEPTION = /^([A-Z]{3}(?:\/[A-Z]{3})?) ?:/;
const ROW = /^(?:NS|MT|NP|CB|CW|RS|CC|FC|UN|AT|EI|SI|SS|SL) appl(?:y|ies)\b/;
const COLUMN = /\s((?:[A-Z]{2} )?Column ?\d\.?)$/;
/** `a.`, `a.5.a.3.`, `z.2 `; not the article `a`. */
const PATH = /^\.?([a-z](?:\.(?:\d+|[a-z]))*)(?:\.\s*(?=\D)|(?<=\.\w+) (?=\S))/;
const RESERVED = /^\.?[a-z](?:\.\w+)*\.?,? (?:through|to|and) \.?[a-z][\w.]* \[reserved\]/i;

/** The section of an entry that a heading begins. */
export function sectionOf(text: string): Section | undefined {
  return SECTIONS.find(([begins]) => begins.test(text))?.[1];
}

/** Puts the blocks of one entry together. */
export class EntryBuilder {
  readonly code: string;
  readonly heading: string;
  #section: Section | undefined;
  #reasons = "";
  #sta: string[] = [];
  readonly #rows: OfficialRow[] = [];
  readonly #exceptions: Record<string, string> = {};
  #exception: string | undefined;
  readonly #related: Record<string, string> = { controls: "", definitions: "" };
  #topic: "controls" | "definitions" | undefined;
  readonly #paragraphs: { path: string; text: string }[] = [];
  readonly #notes: string[] = [];

  constructor(code: string, heading: string) {
    this.code = code;
    this.heading = heading;
  }

  add({ name, text, label, around }: XmlBlock): void {
    if (around.includes("NOTE")) {
      this.#notes.push(text);
      return;
    }
    const section = sectionOf(text);
    if (section !== undefined && (label !== undefined || name === "HD1")) {
      this.#section = section;
      this.#topic = undefined;
      return;
    }
    if (/^reasons? for control ?:/i.test(text)) {
      this.#reasons = text.replace(/^[^:]*:\s*/, "");
      return;
    }
    if (name === "TR") this.#addRow(text);
    else if (this.#section === "exceptions") this.#addException(text);
    else if (this.#section === "sta") this.#sta.push(text.replace(/^STA ?:\s*/, ""));
    else if (this.#section === "items") this.#addItem(text);
    else if (ROW.test(text)) this.#rows.push({ control: text, chart: "" });
  }

  #addRow(text: string): void {
    const [control = "", chart] = text.split("\t").slice(1);
    if (!ROW.test(control) && !/\bapply to|\bapplies\b/.test(control)) return;
    const column = COLUMN.exec(control);
    if (chart === undefined && column)
      this.#rows.push({ control: control.slice(0, column.index), chart: column[1]! });
    else this.#rows.push({ control, chart: chart ?? "" });
  }

  #addException(text: string): void {
    const begun = EXCEPTION.exec(text);
    if (begun) {
      this.#exception = begun[1]!;
      const words = text.slice(begun[0].length).trim();
      this.#exceptions[this.#exception] = [this.#exceptions[this.#exception], words]
        .filter(Boolean)
        .join(" ");
    } else if (this.#exception !== undefined) this.#exceptions[this.#exception] += ` ${text}`;
  }

  #addItem(text: string): void {
    const topic = /^related (controls?|definitions?) ?:/i.exec(text);
    if (topic) {
      this.#topic = topic[1]!.toLowerCase().startsWith("control") ? "controls" : "definitions";
      this.#related[this.#topic] = text.slice(topic[0].length).trim();
      return;
    }
    // The first paragraph often stands behind the word: `Items: a. Ceramic powders`.
    const body = text.replace(/^items ?:\s*/i, "");
    if (body !== text) this.#topic = undefined;
    const path = RESERVED.test(body) ? undefined : PATH.exec(body);
    if (path) {
      this.#topic = undefined;
      this.#paragraphs.push({ path: path[1]!, text: body.slice(path[0].length).trim() });
    } else if (this.#topic !== undefined) this.#related[this.#topic] += ` ${text}`;
    else if (body !== "") this.#paragraphs.push({ path: "", text: body });
  }

  build(): OfficialEntry {
    return {
      code: this.code,
      heading: this.heading,
      reasons: this.#reasons,
      rows: this.#rows,
      exceptions: this.#exceptions,
      sta: this.#sta.join(" "),
      relatedControls: this.#related["controls"]!,
      relatedDefinitions: this.#related["definitions"]!,
      paragraphs: this.#paragraphs satisfies OfficialParagraph[],
      notes: this.#notes,
    };
  }
}
