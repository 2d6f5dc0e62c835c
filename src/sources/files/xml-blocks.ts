import type { ListFile } from "../source.ts";
import { decode } from "./decode.ts";
import { openParser } from "./xml.ts";

const MAX_DEPTH = 64;
const MAX_LETTERS = 1_000_000;

/** One block of running text, such as a paragraph or a cell, with the words of its inner marks in their order. */
export interface XmlBlock {
  readonly name: string;
  /** White space folded and trimmed; raised figures are written `^3`, each cell of a table row begins with a tab. */
  readonly text: string;
  /** What the first inner mark holds where the block begins with one: its label. */
  readonly label?: string;
  /** Names of the elements around it, outermost first. */
  readonly around: readonly string[];
}

interface Building {
  readonly name: string;
  readonly around: readonly string[];
  text: string;
  label?: string;
  /** It begins with an inner mark. */
  labelled: boolean;
}

const CELLS = new Set(["TD", "TH"]);
/** Raised figures: `10<SU>3</SU>`. */
const RAISED = new Set(["SU", "sup"]);

/**
 * Streams the blocks of a document: elements named in `names`, in the order in which they end. A block within another (a
 * paragraph in a note that is itself a block) is a block of its own.
 * @throws CordonError `list-refused` as `readXml` does.
 */
export async function* readBlocks(file: ListFile, names: ReadonlySet<string>): AsyncGenerator<XmlBlock> {
  const done: XmlBlock[] = [];
  const around: string[] = [];
  const open: Building[] = [];
  const { parser, refuse } = openParser(file);
  parser.on("opentag", ({ name }) => {
    if (around.length >= MAX_DEPTH) refuse(`elements are nested deeper than ${MAX_DEPTH}`);
    if (names.has(name)) open.push({ name, around: [...around], text: "", labelled: false });
    const block = open.at(-1);
    if (block !== undefined && !names.has(name)) {
      if (CELLS.has(name)) block.text += "\t";
      else if (RAISED.has(name)) block.text += "^";
      else if (name === "br") block.text += " ";
      else block.labelled ||= block.text.trim() === "";
    }
    around.push(name);
  });
  parser.on("text", (text) => {
    const block = open.at(-1);
    if (block === undefined) return;
    // A raised figure stands on a line of its own behind its number.
    block.text = block.text.endsWith("^")
      ? `${block.text.replace(/\s*\^$/, "^")}${text.trim()}`
      : block.text + text;
    if (block.text.length > MAX_LETTERS) refuse(`one block is longer than ${MAX_LETTERS} letters`);
  });
  parser.on("closetag", ({ name }) => {
    around.pop();
    const block = open.at(-1);
    if (block === undefined) return;
    if (names.has(name)) {
      open.pop();
      const text = folded(block.text);
      if (text !== "")
        done.push({ name, text, around: block.around, ...(block.label ? { label: block.label } : {}) });
    } else if (block.labelled && block.label === undefined) block.label = folded(block.text);
  });
  for await (const chunk of decode(file)) {
    parser.write(chunk);
    yield* done.splice(0);
  }
  parser.close();
  yield* done.splice(0);
}

function folded(text: string): string {
  return text
    .replaceAll(/[^\S\t]+/g, " ")
    .replaceAll(/ ?\t ?/g, "\t")
    .replaceAll(/^ | $/g, "");
}
