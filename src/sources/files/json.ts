import { CordonError } from "../../model/errors.ts";
import type { ListFile } from "../source.ts";
import { decode } from "./decode.ts";

const MAX_DOCUMENT = 256 * 1024 * 1024;
const MAX_LINE = 8 * 1024 * 1024;

/** A whole JSON document. @throws CordonError `list-refused` where it is cut, no JSON, or over 256 MiB. */
export async function readJson(file: ListFile): Promise<unknown> {
  const chunks: string[] = [];
  let size = 0;
  for await (const chunk of decode(file)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_DOCUMENT)
      throw new CordonError("list-refused", `${file.name} is a JSON document over 256 MiB`);
  }
  return parse(chunks.join(""), file, "");
}

/** JSON lines: each value with its line number. A last line without its end is read if it is whole. */
export async function* readJsonLines(file: ListFile): AsyncGenerator<{ value: unknown; line: number }> {
  let rest = "";
  let line = 0;
  for await (const chunk of decode(file)) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > MAX_LINE)
      throw new CordonError("list-refused", `${file.name}: line ${line + 1} is over 8 MiB`);
    for (const text of lines) {
      line++;
      if (text.trim() !== "") yield { value: parse(text, file, `, line ${line}`), line };
    }
  }
  if (rest.trim() !== "") yield { value: parse(rest, file, `, line ${line + 1}`), line: line + 1 };
}

function parse(text: string, file: ListFile, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const hint = "The file is damaged or cut: fetch it again from its publisher.";
    throw new CordonError("list-refused", `${file.name}${where} is not valid JSON`, hint, { cause });
  }
}
