import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { isNode, parseAllDocuments, visit } from "yaml";
import { CordonError } from "../model/errors.ts";
import { notPlain, unreadable } from "../model/unreadable.ts";
import { JsonFault, readJson as valueOfJson } from "../text/read-json.ts";

/** A file of the user's as parsed. */
export interface DocumentFile {
  /** Base name of the file. */
  readonly file: string;
  /** Hex, of the file's bytes. */
  readonly sha256: string;
  readonly value: unknown;
}

/** Larger files are not read. */
export const MAX_BYTES = 8 * 1024 * 1024;
const SHAPE = "Write YAML or JSON as docs/dated-records.md has it.";

/**
 * Reads one YAML or JSON document. Every value that is no list or mapping is text as written: `250000.10` is no double, `3E001` is
 * not 30 and `NO` is Norway. Anchors, aliases, tags, keys given twice and further documents are refused.
 * @throws CordonError `input` where the file cannot be read, `usage` where it is too large or no such document
 */
export function readDocument(path: string): DocumentFile {
  const bytes = bytesOf(path);
  const text = textOf(path, bytes);
  return {
    file: basename(path),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    value: valueOf(path, text),
  };
}

/** Reads a JSON file whole; numbers are as JSON has them, and a key given twice is refused. @throws CordonError `input`, `usage`. */
export function readJson(path: string): DocumentFile {
  const bytes = bytesOf(path);
  try {
    return {
      file: basename(path),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      value: valueOfJson(textOf(path, bytes)),
    };
  } catch (cause) {
    if (!(cause instanceof JsonFault)) throw cause;
    throw new CordonError("usage", `${path} is no JSON to rely on: ${cause.where()}`, SHAPE, { cause });
  }
}

function valueOf(path: string, text: string): unknown {
  const refuse = (what: string, cause?: unknown): never => {
    throw new CordonError("usage", `${path}: ${what}`, SHAPE, { cause });
  };
  try {
    const documents = parseAllDocuments(text, { schema: "failsafe", stringKeys: true, prettyErrors: true });
    const [document] = documents;
    if (!Array.isArray(documents) || document === undefined) return refuse("it is empty");
    if (documents.length > 1) return refuse("it holds more than one document");
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) return refuse(lineOf(problem.message));
    visit(document, (_, node) => {
      if (!isNode(node)) return;
      if (node.tag !== undefined) refuse(`the tag ${node.tag} is not read`);
      if ("anchor" in node && node.anchor !== undefined)
        refuse(`Aliases and their anchors are not read: &${node.anchor}`);
    });
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch (cause) {
    if (cause instanceof CordonError) throw cause;
    return refuse(lineOf(cause instanceof Error ? cause.message : String(cause)), cause);
  }
}

/** The first line of what the parser says; where it ran out of room, what that means. */
function lineOf(message: string): string {
  const line = message.split("\n", 1)[0]!.slice(0, 300);
  return line.replace(/^Maximum call stack size exceeded/, "it is nested too deep");
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CordonError("usage", `${path} is no UTF-8`, "Save it as UTF-8.", { cause });
  }
}

function bytesOf(path: string): Uint8Array {
  const bytes = bytesUpTo(path, MAX_BYTES);
  if (bytes === undefined)
    throw new CordonError("usage", `${path} is larger than ${MAX_BYTES / 1024 / 1024} MiB`, "Split it.");
  if (bytes.length === 0) throw new CordonError("usage", `${path} is empty`, SHAPE);
  return bytes;
}

/** None where the file is larger. @throws CordonError `input` where it cannot be read. */
function bytesUpTo(path: string, most: number): Uint8Array | undefined {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw notPlain(stat.isDirectory());
    return stat.size > most ? undefined : readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
