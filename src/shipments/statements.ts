import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Statements } from "../model/statement.ts";
import { decoder } from "./decode.ts";
import { csvEncoding } from "./file-kind.ts";
import { readHeaderOf } from "./foreign-encoding.ts";
import { problemList } from "./problem-list.ts";
import { writtenInCsv } from "./statement-csv.ts";
import type { StatementField } from "./statement-columns.ts";
import { writtenInJson } from "./statement-json.ts";
import { statementOf } from "./statement-of.ts";
import { wholeFile } from "./whole-file.ts";

const JSON_START = /^(?:\xef\xbb\xbf)?\s*[{[]/;

/**
 * Reads a file of end-use statements, JSON or CSV. What cannot be read is a problem with its line, and counts as not stated.
 * @param input a path, or bytes with the name that shall stand in messages
 * @throws CordonError `input` where the file is missing, too large, holds an unknown key or no statement
 */
export async function readStatements(
  input: string | { readonly name: string; readonly stream: AsyncIterable<Uint8Array> },
): Promise<Statements> {
  const file = basename(typeof input === "string" ? input : input.name);
  const bytes = await wholeFile(input, "file of statements");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (JSON_START.test(bytes.subarray(0, 1024).toString("latin1"))) {
    const written = writtenInJson(file, bytes.toString("utf8").replace(/^\ufeff/, ""));
    const say = problemList<StatementField>(file, { headers: [], at: {} });
    const statements = written.map((one) => {
      const tell = say.at(one.line);
      return statementOf(file, one, (code, message, blocking) =>
        tell(code, `statement ${one.line}: ${message}`, blocking),
      );
    });
    return { file, sha256, statements, rowCount: statements.length, columns: [], ...say.all() };
  }
  const decode = decoder(csvEncoding(file, bytes));
  const decoded = decode.push(bytes, true);
  const text = decoded.includes("\n") ? decoded : decoded.replaceAll("\r", "\n");
  const { written, rowCount, columns, say } = readHeaderOf(file, bytes, text, () => writtenInCsv(file, text));
  const assumed = decode.assumed();
  if (assumed !== undefined)
    say.at(assumed)("encoding-assumed", "the text is no UTF-8 and was read as Windows-1252", false);
  const byColumn = new Map(
    (Object.entries(columns.at) as [StatementField, number][]).map(([field, at]) => [at, field]),
  );
  return {
    file,
    sha256,
    statements: written.map((one) => statementOf(file, one, say.at(one.line))),
    rowCount,
    columns: columns.headers.map((column, index) => {
      const field = byColumn.get(index);
      return { column, ...(field === undefined ? {} : { field }) };
    }),
    ...say.all(),
  };
}
