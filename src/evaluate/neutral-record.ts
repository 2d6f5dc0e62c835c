import { CordonError } from "../model/errors.ts";

/** The lists of texts a record may have. */
const LISTS = [
  "names",
  "aliases",
  "weakAliases",
  "birthDates",
  "birthYears",
  "birthPlaces",
  "countries",
  "countryNames",
  "genders",
  "addresses",
  "positions",
  "phones",
  "emails",
  "websites",
] as const;
export type ListKey = (typeof LISTS)[number];

/** A party as a labelled set gives it, nothing read into it yet. `countries` are ISO 3166-1 alpha-2 or names. */
export interface NeutralRecord extends Readonly<Record<ListKey, readonly string[]>> {
  readonly id?: string;
  /** `person`, `organization`, `vessel` …: see `kindOf`. */
  readonly type: string;
  readonly nameParts: { readonly first?: string; readonly middle?: string; readonly last?: string };
  /** Numbers and codes by their scheme, as written. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** A longer name is no name; comparing two of them stays bounded. UTF-16 units. */
const MAX_NAME = 2000;
const HINT = "One JSON object a line: type, names, and what else is known; the README has the keys.";

/** A record with nothing but what is given. */
export function neutralRecord(
  given: { readonly type: string } & Partial<NeutralRecord>,
  where: string,
): NeutralRecord {
  const none = Object.fromEntries(LISTS.map((key) => [key, []])) as unknown as Record<ListKey, string[]>;
  const record = { nameParts: {}, ids: new Map<string, string[]>(), ...none, ...given };
  for (const name of [...record.names, ...record.aliases, ...record.weakAliases]) {
    if (name.length > MAX_NAME) throw fault(where, `a name of ${name.length} letters is no name`);
  }
  return record;
}

/** Reads a record from JSON. `where` opens each message. @throws CordonError `input` where it is of another shape. */
export function readRecord(value: unknown, where: string): NeutralRecord {
  if (!isObject(value)) throw fault(where, "no record");
  const [type] = texts(value["type"], where, "type");
  if (type === undefined) throw fault(where, "the record has no type");
  const [id] = texts(value["id"], where, "id");
  const lists = Object.fromEntries(LISTS.map((key) => [key, texts(value[key], where, key)]));
  const ids = objectAt(value, "ids", where).map(
    ([scheme, list]) => [scheme, texts(list, where, `ids.${scheme}`)] as const,
  );
  const parts = objectAt(value, "nameParts", where).flatMap(([part, text]) =>
    texts(text, where, `nameParts.${part}`)
      .slice(0, 1)
      .map((first) => [part, first] as const),
  );
  const { first, middle, last } = Object.fromEntries(parts);
  return neutralRecord(
    {
      type,
      ...(id === undefined ? {} : { id }),
      ...(lists as unknown as Record<ListKey, string[]>),
      nameParts: {
        ...(first === undefined ? {} : { first }),
        ...(middle === undefined ? {} : { middle }),
        ...(last === undefined ? {} : { last }),
      },
      ids: new Map(ids),
    },
    where,
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectAt(record: Record<string, unknown>, key: string, where: string): [string, unknown][] {
  const value = record[key] ?? {};
  if (!isObject(value)) throw fault(where, `${key} is no object`);
  return Object.entries(value);
}

/** A text, a whole number or a list of them, trimmed and not blank; nothing where there is none. */
function texts(value: unknown, where: string, key: string): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, where, key));
  // A number of 17 digits has already lost its last ones.
  if (typeof value !== "string" && !Number.isSafeInteger(value))
    throw fault(where, `${key} holds what is no text`);
  const text = String(value).trim();
  return text === "" ? [] : [text];
}

function fault(where: string, what: string): CordonError {
  return new CordonError("input", `${where}: ${what}`, HINT);
}
