import { CordonError } from "../../model/errors.ts";
import type { OfficialEntry } from "../../model/official-text.ts";
import { columns } from "../files/columns.ts";
import { readCsv } from "../files/csv.ts";
import { readJsonLines } from "../files/json.ts";
import type { ListFile } from "../source.ts";

const MOST = 200_000;
const CODE = /^[A-Z0-9][A-Za-z0-9()]{1,12}(?:\.[A-Za-z0-9.]{1,40})?$/;

/**
 * A control list in the neutral form: a CSV table with the columns `code` and `text`, or such objects as JSON lines, one
 * paragraph each; `3A001.a.1` is a paragraph of `3A001`. Entries in the order in which they begin.
 * @throws CordonError `list-refused` naming the line.
 */
export async function readNeutral(file: ListFile): Promise<OfficialEntry[]> {
  const found = new Map<string, { heading: string; paragraphs: { path: string; text: string }[] }>();
  let count = 0;
  for await (const { code, text, line } of paragraphsOf(file)) {
    if (!CODE.test(code)) refuse(file, line, `"${code.slice(0, 40)}" is no control code`);
    if (text === "") refuse(file, line, `${code} has no text`);
    if (++count > MOST) refuse(file, line, `more than ${MOST} paragraphs`);
    const at = code.indexOf(".");
    const entry = at < 0 ? code : code.slice(0, at);
    const one = found.get(entry) ?? { heading: "", paragraphs: [] };
    found.set(entry, one);
    if (at < 0) one.heading = one.heading === "" ? text : `${one.heading} ${text}`;
    else one.paragraphs.push({ path: code.slice(at + 1), text });
  }
  if (found.size === 0) refuse(file, 1, "no paragraph was found");
  return [...found].map(([code, { heading, paragraphs }]) => ({
    code,
    heading,
    reasons: "",
    rows: [],
    exceptions: {},
    sta: "",
    relatedControls: "",
    relatedDefinitions: "",
    paragraphs,
    notes: [],
  }));
}

interface Paragraph {
  readonly code: string;
  readonly text: string;
  readonly line: number;
}

async function* paragraphsOf(file: ListFile): AsyncGenerator<Paragraph> {
  if (file.head.text.trimStart().startsWith("{")) {
    for await (const { value, line } of readJsonLines(file)) {
      const { code, text } = (value ?? {}) as { code?: unknown; text?: unknown };
      yield {
        code: typeof code === "string" ? code.trim() : "",
        text: typeof text === "string" ? text.trim() : "",
        line,
      };
    }
    return;
  }
  let of: ReturnType<typeof columns> | undefined;
  for await (const { fields, line } of readCsv(file)) {
    if (of === undefined) {
      const header = fields.map((name) => name.trim().toLowerCase());
      if (!header.includes("code") || !header.includes("text"))
        refuse(file, line, "it has no columns code and text");
      of = columns(header);
      continue;
    }
    const column = of(fields);
    yield { code: column("code").trim(), text: column("text").trim(), line };
  }
}

function refuse(file: ListFile, line: number, what: string): never {
  throw new CordonError(
    "list-refused",
    `${file.name}, line ${line}: ${what}`,
    "Write it as code,text with one paragraph a line.",
  );
}
