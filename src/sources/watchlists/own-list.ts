import { CordonError } from "../../model/errors.ts";
import type { ListEntry } from "../../model/list-entry.ts";
import { MEASURES } from "../../model/measure.ts";
import type { Measure } from "../../model/measure.ts";
import type { Identifier, IdentifierScheme, PartialDate, PartyKind } from "../../model/party.ts";
import { countryCode } from "../../text/country.ts";
import { isoDate, partialDate } from "../../text/date.ts";
import { addressOf, entryOf, nameOf, present } from "../entry.ts";
import type { Format, ListFile, SourceEvent } from "../source.ts";
import { OWN_FIELDS, checkedMap, fieldOf } from "./own-list/fields.ts";
import type { OwnField } from "./own-list/fields.ts";
import { readRows } from "./own-list/rows.ts";
import type { OwnRow } from "./own-list/rows.ts";

/** `name` makes the list id `own-<slug>`; `map` says which column holds a field, where the header does not. */
export interface OwnListOptions {
  readonly name: string;
  readonly map: Readonly<Record<string, string>>;
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  person: "person",
  individual: "person",
  entity: "entity",
  company: "entity",
  organisation: "entity",
  organization: "entity",
  vessel: "vessel",
  ship: "vessel",
  aircraft: "aircraft",
  plane: "aircraft",
  address: "address",
  unknown: "unknown",
};
const SCHEMES = ["imo", "mmsi", "passport", "tax", "registration", "lei", "bic"] as const satisfies readonly (
  | IdentifierScheme
  | OwnField
)[];

/**
 * The format of a user's own list. Several values of one cell are parted by `;`, `|` or a line break
 * (addresses by `|` or a line break only).
 * @throws CordonError `usage` where the name has no letter or digit or the mapping is wrong.
 */
export function ownList(options: OwnListOptions): Format {
  const word = slug(options.name);
  if (word === "")
    throw new CordonError("usage", `"${options.name}" is no name for a list`, "Use letters or digits.");
  const list = `own-${word}`;
  const map = checkedMap(options.map);
  return {
    id: `${list}/own-list`,
    list,
    parser: 1,
    parts: { required: ["list"], optional: [] },
    expect: { all: { min: 1, max: 1_000_000 } },
    recognise: ({ sheets }) => {
      if (!sheets) return { part: "list" };
      return {
        refuse: "an own list is a CSV or JSON file, not a workbook",
        hint: "Save the sheet as CSV UTF-8.",
      };
    },
    async *read(files, { today }) {
      const file = files.get("list");
      if (!file) throw new CordonError("list-refused", `The list ${options.name} needs its file`);
      yield* readOwn(file, list, map, today);
    },
  };
}

async function* readOwn(
  file: ListFile,
  list: string,
  map: ReadonlyMap<OwnField, string>,
  today: string,
): AsyncGenerator<SourceEvent> {
  const known = new Map<string, OwnField | undefined>();
  const seen = new Map<string, number>();
  let named = false;
  for await (const item of readRows(file)) {
    const names = "header" in item ? item.header : [...item.cells.keys()];
    for (const column of names) {
      if (column === "" || known.has(column)) continue;
      const field = fieldFor(column, known, map, file);
      known.set(column, field);
      if (field === undefined) yield { note: "unknown-column", where: column };
    }
    if ("header" in item) {
      checkColumns(known, map, file);
      named = true;
      continue;
    }
    named = true;
    yield* rowEvents(cellsOf(item, known), { where: item.where, file: file.name, list, today, seen });
  }
  if (!named) throw new CordonError("list-refused", `${file.name} holds no entry`);
  // JSON entries may leave keys out, so only the end tells that a mapped one never came.
  checkColumns(known, map, file);
}

/** The field of a column: by the mapping, else by its header where no mapping names the field. */
function fieldFor(
  column: string,
  known: ReadonlyMap<string, OwnField | undefined>,
  map: ReadonlyMap<OwnField, string>,
  file: ListFile,
): OwnField | undefined {
  const mapped = [...map].find(([, name]) => name === column)?.[0];
  if (mapped) return mapped;
  const field = fieldOf(column);
  if (field === undefined || map.has(field)) return undefined;
  const twin = [...known].find(([, other]) => other === field)?.[0];
  if (twin === undefined) return field;
  const hint = `Say which with a mapping, such as ${field}=${column}.`;
  throw new CordonError(
    "list-refused",
    `${file.name}: the columns ${twin} and ${column} could both be ${field}`,
    hint,
  );
}

function checkColumns(
  known: ReadonlyMap<string, OwnField | undefined>,
  map: ReadonlyMap<OwnField, string>,
  file: ListFile,
): void {
  const fields = new Set(known.values());
  const missing = [...map].find(([field]) => !fields.has(field));
  if (!missing && fields.has("name")) return;
  const what = missing
    ? `no column "${missing[1]}" (mapped to ${missing[0]})`
    : "no column that could be the name";
  const hint = `The columns are ${[...known.keys()].join(", ")}; the fields are ${OWN_FIELDS.join(", ")}.`;
  throw new CordonError("list-refused", `${file.name}: ${what}`, hint);
}

type Cells = (field: OwnField) => readonly string[];

function cellsOf(row: OwnRow, known: ReadonlyMap<string, OwnField | undefined>): Cells {
  const byField = new Map([...row.cells].map(([column, cells]) => [known.get(column), cells]));
  return (field) => byField.get(field) ?? [];
}

interface Place {
  readonly where: string;
  readonly file: string;
  readonly list: string;
  readonly today: string;
  readonly seen: Map<string, number>;
}

function* rowEvents(cells: Cells, place: Place): Generator<SourceEvent> {
  const name = nameOf(cells("name")[0], "primary");
  if (!name) {
    yield { note: "no-name", where: place.where };
    return;
  }
  const measures = measuresOf(cells, place);
  const kind = one(cells("kind")).toLowerCase();
  if (kind !== "" && KINDS[kind] === undefined)
    yield { note: "unknown-kind", where: `${place.where}: ${kind}` };
  for (const country of split(cells("country"))) {
    if (countryCode(country) === undefined)
      yield { note: "unknown-country", where: `${place.where}: ${country}` };
  }
  const dates = [...split(cells("birth_date")), one(cells("listed_on")), one(cells("ends_on"))];
  for (const date of dates) {
    if (date !== "" && dateOf(date).from === undefined) {
      yield { note: "unreadable-date", where: `${place.where}: ${date}` };
    }
  }
  const endsOn = dateOf(one(cells("ends_on"))).to;
  const ended = endsOn !== undefined && endsOn < place.today.slice(0, endsOn.length);
  if (ended) yield { note: "expired", where: place.where };
  const key = one(cells("id")) || slug(name.text) || name.text;
  const times = (place.seen.get(key) ?? 0) + 1;
  place.seen.set(key, times);
  yield {
    entry: toEntry(cells, place.list, times === 1 ? key : `${key}#${times}`, ended ? ["ended"] : measures),
  };
}

function toEntry(cells: Cells, list: string, ref: string, measures: readonly Measure[]): ListEntry {
  const identifiers: Identifier[] = SCHEMES.flatMap((scheme) =>
    split(cells(scheme)).map((value) => ({
      scheme,
      value: scheme === "imo" ? value.replace(/^IMO\s*/i, "") : value,
    })),
  );
  const countries = present(split(cells("country")).map((country) => countryCode(country)));
  const city = one(cells("city"));
  const streets = split(cells("address"), /[|\n]/);
  const country = countries.length === 1 ? countries[0] : undefined;
  return entryOf({
    list,
    ref,
    kind: KINDS[one(cells("kind")).toLowerCase()] ?? (cells("imo").some(Boolean) ? "vessel" : "unknown"),
    names: present([
      ...cells("name").map((text, index) => nameOf(text, index === 0 ? "primary" : "strong")),
      ...split(cells("aliases")).map((text) => nameOf(text, "strong")),
      ...split(cells("weak_aliases")).map((text) => nameOf(text, "weak")),
    ]),
    countries,
    addresses: present(
      (streets.length > 0 ? streets : [""]).map((street) =>
        street === "" && city === "" ? undefined : addressOf({ street, city, country }),
      ),
    ),
    birthDates: split(cells("birth_date")).map((date) => dateOf(date)),
    identifiers,
    programmes: split(cells("programme")),
    measures,
    citations: split(cells("citation")),
    listedOn: dateOf(one(cells("listed_on"))).from,
    endsOn: dateOf(one(cells("ends_on"))).to,
    remarks: cells("remarks").join(" | ").replaceAll(/\s+/g, " ").trim(),
    url: one(cells("url")),
  });
}

function measuresOf(cells: Cells, { file, where }: Place): Measure[] {
  const words = split(cells("measure"));
  const measures = words.map((word) => {
    const plain = word.toLowerCase().replaceAll(/[\s-]+/g, "_");
    const measure = MEASURES.find((known) => known === plain);
    if (measure) return measure;
    const hint = `Use one of ${MEASURES.join(", ")}.`;
    throw new CordonError("list-refused", `${file}, ${where}: "${word}" is no measure`, hint);
  });
  return measures.length > 0 ? measures : ["own_denial"];
}

/** A date that can be read one way only: `04/05/1970` is not guessed at. */
function dateOf(text: string): PartialDate {
  const slashed = /^(\d\d?)[/.-](\d\d?)[/.-]\d{4}$/.exec(text);
  const [first, second] = [Number(slashed?.[1]), Number(slashed?.[2])];
  if (slashed && first <= 12 && second <= 12 && first !== second) return { text };
  return slashed && second > 12 ? partialDate(isoDate(text, "mdy") ?? text) : partialDate(text);
}

function split(cells: readonly string[], at: RegExp = /[;|\n]/): string[] {
  return cells
    .flatMap((cell) => cell.split(at))
    .map((value) => value.replaceAll(/\s+/g, " ").trim())
    .filter((value) => value !== "");
}

function one(cells: readonly string[]): string {
  return (cells[0] ?? "").replaceAll(/\s+/g, " ").trim();
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
