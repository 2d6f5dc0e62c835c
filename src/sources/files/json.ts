import { CordonError } from "../../model/errors.ts";
import { JsonFault, readJson as valueOfJson } from "../../text/read-json.ts";
import type { ListFile } from "../source.ts";
import { decode } from "./decode.ts";

const MAX_DOCUMENT = 256 * 1024 * 1024;
const MAX_LINE = 8 * 1024 * 1024;

/** A whole JSON document. @throws CordonError `list-refused` where it is cut, no JSON, has a key twice, or is over 256 MiB. */
export async function readJson(file: ListFile): Promise<unknown> {
  const chunks: string[] = [];
  let size = 0;
  for await (const chunk of decode(file)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_DOCUMENT)
      throw new CordonError("list-refused", `${file.name} is a JSON document over 256 MiB`);
  }
  return parse(chunks.join(""), file);
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
      if (text.trim() !== "") yield { value: parse(text, file, line), line };
    }
  }
  if (rest.trim() !== "") yield { value: parse(rest, file, line + 1), line: line + 1 };
}

/** `row` is the line of the file where the text is one of many. */
function parse(text: string, file: ListFile, row?: number): unknown {
  try {
    return valueOfJson(text);
  } catch (cause) {
    if (!(cause instanceof JsonFault)) throw cause;
    const hint = "The file is damaged or cut: fetch it again from its publisher.";
    const { line, column, message } = cause;
    const what = `${file.name}, line ${row ?? line} is not valid JSON: column ${column}: ${message}`;
    throw new CordonError("list-refused", what, hint, { cause });
  }
}
