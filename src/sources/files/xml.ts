import { SaxesParser } from "saxes";
import { CordonError } from "../../model/errors.ts";
import type { ListFile } from "../source.ts";
import { decode } from "./decode.ts";

const MAX_DEPTH = 64;
const MAX_RECORD_NODES = 200_000;

/** One element: local name, attributes by local name, children in order, its own text joined. */
export interface XmlElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Building extends XmlElement {
  readonly attrs: Record<string, string>;
  readonly children: Building[];
  text: string;
}

/** A parser that refuses what is not well-formed, and every document type. */
export function openParser(file: ListFile): { parser: SaxesParser; refuse: (what: string) => never } {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const refuse = (what: string): never => {
    const hint = "The file is damaged or not what its name says: fetch it again from its publisher.";
    throw new CordonError("list-refused", `${file.name}, line ${parser.line}: ${what}`, hint);
  };
  parser.on("error", (error) => refuse(error.message.replace(/^\d+:\d+: /, "")));
  parser.on("doctype", () => refuse("a document type declaration is not accepted"));
  return { parser, refuse };
}

/**
 * Streams the outermost elements whose local name is in `wanted`, in document order, each as a small tree.
 * The first element yielded is always the root, with its attributes and no children.
 * @throws CordonError `list-refused` where the file is not well-formed, is cut, or declares a document type
 * (no official list does, and that is where XML entity attacks live).
 */
export async function* readXml(file: ListFile, wanted: ReadonlySet<string>): AsyncGenerator<XmlElement> {
  const done: XmlElement[] = [];
  const stack: Building[] = [];
  let depth = 0;
  let nodes = 0;
  const { parser, refuse } = openParser(file);
  parser.on("opentag", (tag) => {
    if (++depth > MAX_DEPTH) refuse(`elements are nested deeper than ${MAX_DEPTH}`);
    const element: Building = { name: localName(tag.name), attrs: {}, children: [], text: "" };
    for (const [key, value] of Object.entries(tag.attributes)) element.attrs[localName(key)] = String(value);
    if (depth === 1) done.push(element);
    else if (stack.length > 0 || wanted.has(element.name)) {
      if (++nodes > MAX_RECORD_NODES) refuse(`one record has more than ${MAX_RECORD_NODES} elements`);
      stack.at(-1)?.children.push(element);
      stack.push(element);
    }
  });
  const addText = (text: string) => {
    const top = stack.at(-1);
    if (top) top.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    depth--;
    const closed = stack.pop();
    if (closed && stack.length === 0) {
      done.push(closed);
      nodes = 0;
    }
  });
  for await (const chunk of decode(file)) {
    parser.write(chunk);
    yield* done.splice(0);
  }
  parser.close();
  yield* done.splice(0);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? element.children.filter((child) => child.name === name) : [];
}

/** The first child along a path of names, or undefined. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const name of path) current = current?.children.find((child) => child.name === name);
  return current;
}

/** Text of the first child along a path, white space folded and trimmed; undefined where absent or empty. */
export function textOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const text = childOf(element, ...path)
    ?.text.replaceAll(/\s+/g, " ")
    .trim();
  return text === "" ? undefined : text;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
