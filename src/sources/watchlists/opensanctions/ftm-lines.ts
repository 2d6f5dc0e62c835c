import { CordonError } from "../../../model/errors.ts";
import { readJsonLines } from "../../files/json.ts";
import type { ListFile } from "../../source.ts";

const HINT = "Fetch entities.ftm.json of the dataset; nested and delta files are not read.";

/** One FtM entity: a thing or a link between two things. Values are text, unparsed. */
export interface Ftm {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | undefined;
  readonly target: boolean;
  readonly datasets: readonly string[];
  readonly lastChange: string | undefined;
  readonly lastSeen: string | undefined;
  /** All property names and their values. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly line: number;
}

/** Streams the lines of entities.ftm.json. @throws CordonError `list-refused` at a line of another shape. */
export async function* readFtm(file: ListFile): AsyncGenerator<Ftm> {
  for await (const { value, line } of readJsonLines(file)) yield toFtm(value, line, file.name);
}

/** All values of a property; none where it is absent. */
export function values(entity: Ftm, ...properties: readonly string[]): string[] {
  return properties.flatMap((property) => entity.properties.get(property) ?? []);
}

function toFtm(value: unknown, line: number, file: string): Ftm {
  const refuse = (what: string) => new CordonError("list-refused", `${file}, line ${line}: ${what}`, HINT);
  if (!isRecord(value)) throw refuse("no FtM entity");
  if ("op" in value) throw refuse("this is a delta file of OpenSanctions");
  const { id, schema, caption, properties, datasets, target } = value;
  if (typeof id !== "string" || id === "" || typeof schema !== "string" || !isRecord(properties)) {
    throw refuse("an FtM entity without id, schema or properties");
  }
  const texts = new Map<string, readonly string[]>();
  for (const [name, list] of Object.entries(properties)) {
    if (!Array.isArray(list)) throw refuse(`property ${name} is no list`);
    if (list.some((item) => isRecord(item)))
      throw refuse(`property ${name} holds whole entities (targets.nested.json)`);
    const clean = list.map((item) => String(item).trim()).filter((item) => item !== "");
    texts.set(name, clean);
  }
  return {
    id,
    schema,
    caption: text(caption),
    target: target === true,
    datasets: Array.isArray(datasets) ? datasets.map(String) : [],
    lastChange: text(value["last_change"]),
    lastSeen: text(value["last_seen"]),
    properties: texts,
    line,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
