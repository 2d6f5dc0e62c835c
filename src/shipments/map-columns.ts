import { CordonError } from "../model/errors.ts";
import { IDENTIFIER_SCHEMES } from "../model/party.ts";
import type { IdentifierScheme } from "../model/party.ts";
import { EXPORTERS } from "../model/places-of-export.ts";
import { fieldName } from "./fields.ts";
import type { ItemField, PartyField, ShipmentField, Target } from "./fields.ts";
import { headerWords } from "./header-words.ts";
import { isGoodsName, readHeader } from "./header.ts";
import type { Meaning, PartyMeaning } from "./header.ts";
import { readMapOption } from "./map-option.ts";
import type { Wish } from "./map-option.ts";
import { NAMING_FIELDS, groupParties, hasName, isReadable } from "./party-groups.ts";
import type { By, Group, Piece } from "./party-groups.ts";
import { namesParty, namesRole } from "./unread-header.ts";
import type { MappedColumn, NameColumns, PartyColumns, Plan } from "./plan.ts";

type Lists<K extends string> = Partial<Record<K, number[]>>;

/**
 * Finds out what each column is, by its header, its neighbours and the user's `--map`, which goes before both.
 * @throws CordonError `usage` for a `--map` that does not fit; `input` where no column names a party, or two columns
 * with the same header claim the same place.
 */
export function mapColumns(
  file: string,
  headers: readonly string[],
  map: Readonly<Record<string, string>>,
): Plan {
  const wishes = readMapOption(map, headers, file);
  const own = headers.map((header, at) => ownMeaning(header, at, wishes));
  const meanings = isGoodsTable(own, wishes)
    ? own.map((one, at) => nameOfGoods(one, headers[at] ?? ""))
    : own;
  const parties: (Piece | undefined)[] = wishes.flatMap((wish) => pieceOfWish(wish));
  const item: Lists<ItemField> = {};
  const shipment: Lists<ShipmentField> = {};
  const taken = new Map<number, MappedColumn[]>();
  const put = (column: number, target: Target, by: By) => {
    const mapped = { column: headers[column] ?? "", index: column, field: fieldName(target), by };
    taken.set(column, [...(taken.get(column) ?? []), mapped]);
  };
  for (const { target, column } of wishes) {
    if (target.of === "item") (item[target.field] ??= []).push(column);
    if (target.of === "shipment") (shipment[target.field] ??= []).push(column);
    if (target.of !== "party") put(column, target, "map");
  }
  parties.push(undefined);
  for (const [column, meaning] of meanings.entries()) {
    if (meaning?.of === "party") parties.push({ column, meaning, by: "header" });
    else if (meaning?.of === "item" || meaning?.of === "shipment") parties.push(undefined);
    if (meaning?.of === "item") (item[meaning.field] ??= []).push(column);
  }
  chooseOfShipment(meanings, shipment);
  itemIsGoods(item, meanings);
  for (const [field, columns] of entriesOf(item))
    for (const column of columns) if (!isWished(wishes, column)) put(column, { of: "item", field }, "header");
  for (const [field, columns] of entriesOf(shipment))
    for (const column of columns)
      if (!isWished(wishes, column)) put(column, { of: "shipment", field }, "header");

  const { groups, loose } = groupParties(parties);
  const readable = groups.filter(isReadable);
  if (!groups.some(hasName)) throw noPartyColumn(file, headers);
  refuseTwins(file, headers, readable);
  for (const { role, index, pieces } of readable)
    for (const { column, meaning, by } of pieces)
      put(column, { of: "party", role, index, field: meaning.field, part: meaning.part }, by);
  // The country of an exporter whom no column names is where the goods leave from.
  const nameless = groups.filter((group) => EXPORTERS.includes(group.role) && !isReadable(group));
  for (const { column, meaning, by } of nameless.flatMap(({ pieces }) => pieces)) {
    if (meaning.field !== "country") continue;
    (shipment.departure ??= []).push(column);
    put(column, { of: "shipment", field: "departure" }, by);
  }
  const unread = [...headers.keys()].filter(
    (at) => meanings[at] === undefined && !isWished(wishes, at) && namesRole(headers[at] ?? ""),
  );
  return {
    headers,
    mapping: headers.flatMap((header, at) => taken.get(at) ?? [{ column: header, index: at }]),
    parties: readable.map((group) => partyColumns(group)),
    item,
    shipment,
    unread: unread.filter((column) => namesParty(headers[column] ?? "")),
    notes: notesOn(headers, unread, groups, loose, taken),
  };
}

const entriesOf = <K extends string>(lists: Lists<K>) => Object.entries(lists) as [K, number[]][];
const isWished = (wishes: readonly Wish[], column: number) => wishes.some((wish) => wish.column === column);

/** What a header says, unless the user has said otherwise: of its column, or of its field. */
function ownMeaning(header: string, column: number, wishes: readonly Wish[]): Meaning | undefined {
  const meaning = header.trim() === "" || isWished(wishes, column) ? undefined : readHeader(header);
  if (meaning === undefined || meaning.of === "nothing") return meaning;
  const overruled = wishes.some(({ target }) => {
    if (target.of !== meaning.of || target.field !== meaning.field) return false;
    if (target.of !== "party" || meaning.of !== "party") return true;
    // A name that the user did not map is still a party: it is screened beside the mapped one.
    if (meaning.field === "name" || meaning.field === "name_address") return false;
    return target.role === meaning.role && target.index === meaning.index && target.part === meaning.part;
  });
  return overruled ? { of: "nothing" } : meaning;
}

function pieceOfWish({ target, column }: Wish): Piece[] {
  if (target.of !== "party") return [];
  const name = target.field === "name" || target.field === "name_address" ? "name" : "";
  return [{ column, by: "map", meaning: { ...target, phrase: "", name } }];
}

/** Of several numbers, dates … of a shipment the best known kind; of its places all, to be tried in turn. */
function chooseOfShipment(meanings: readonly (Meaning | undefined)[], shipment: Lists<ShipmentField>): void {
  const found = meanings.flatMap((meaning, column) =>
    meaning?.of === "shipment" ? [{ ...meaning, column }] : [],
  );
  for (const { field, column } of found.sort((a, b) => a.rank - b.rank || a.column - b.column)) {
    const columns = (shipment[field] ??= []);
    if (columns.length === 0 || !(field === "id" || field === "date")) columns.push(column);
  }
}

/** Whether columns tell of goods and none describes them, and parties are named by other words than goods are. */
function isGoodsTable(meanings: readonly (Meaning | undefined)[], wishes: readonly Wish[]): boolean {
  const items = [...meanings, ...wishes.map(({ target }) => target)].filter((one) => one?.of === "item");
  const named = meanings.some((one) => one?.of === "party" && one.role !== undefined && one.name !== "");
  return named && items.length > 0 && !items.some(({ field }) => field === "description");
}

function nameOfGoods(meaning: Meaning | undefined, header: string): Meaning | undefined {
  const bare = meaning?.of === "party" && meaning.role === undefined && meaning.name === "name";
  return bare && isGoodsName(header) ? { of: "item", field: "description", word: "" } : meaning;
}

/** "Item" is the line number beside a description, and the goods where there is none. */
function itemIsGoods(item: Lists<ItemField>, meanings: readonly (Meaning | undefined)[]): void {
  if (item.description !== undefined) return;
  const at = item.line?.find(
    (column) => (meanings[column] as { word?: string } | undefined)?.word === "item",
  );
  if (at === undefined) return;
  item.description = [at];
  const rest = item.line?.filter((column) => column !== at) ?? [];
  if (rest.length > 0) item.line = rest;
  else delete item.line;
}

function partyColumns({ role, pieces }: Group): PartyColumns {
  const ordered = [...pieces].sort((a, b) => a.meaning.part - b.meaning.part);
  const of: Lists<PartyField> = {};
  const names = new Map<string, { kind: NameColumns["kind"]; columns: number[]; combined: boolean }>();
  for (const { column, meaning } of ordered) {
    const { field, name } = meaning;
    if (field !== "name" && field !== "name_address") (of[field] ??= []).push(column);
    else {
      const kind = name === "" ? "name" : name;
      const key = field === "name_address" ? field : kind;
      const known = names.get(key) ?? { kind, columns: [], combined: field === "name_address" };
      known.columns.push(column);
      names.set(key, known);
    }
  }
  const rank = ["name", "company", "bare", "person"];
  const columnsOf = (scheme: IdentifierScheme) => {
    const columns = scheme in of ? of[scheme as PartyField] : undefined;
    return columns === undefined ? [] : [{ scheme, columns }];
  };
  return {
    role,
    names: [...names.values()].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind)),
    of,
    naming: NAMING_FIELDS.flatMap(columnsOf),
    identifiers: IDENTIFIER_SCHEMES.flatMap(columnsOf),
  };
}

/** Two columns with one header and one place: no one can tell which is meant. */
function refuseTwins(file: string, headers: readonly string[], groups: readonly Group[]): void {
  for (const { pieces } of groups) {
    const seen = new Map<string, number>();
    for (const { column, meaning } of pieces) {
      const key = [
        meaning.field,
        meaning.name,
        meaning.part,
        headerWords(headers[column] ?? "").join(""),
      ].join("|");
      const other = seen.get(key);
      if (other !== undefined && other !== column) {
        const where = `columns ${other + 1} and ${column + 1}`;
        const what = `${file} has the column "${headers[column]?.trim()}" twice (${where})`;
        throw new CordonError(
          "input",
          what,
          "Give each its own header, such as Consignee Country and End User Country.",
        );
      }
      seen.set(key, column);
    }
  }
}

function noPartyColumn(file: string, headers: readonly string[]): CordonError {
  const found = headers.map((header) => header.trim()).filter((header) => header !== "");
  const what = `${file} has no column that names a party (found: ${found.slice(0, 30).join(", ")})`;
  return new CordonError(
    "input",
    what,
    "Name the column: --map consignee.name=COLUMN, or party.name=COLUMN.",
  );
}

function notesOn(
  headers: readonly string[],
  unread: readonly number[],
  groups: readonly Group[],
  loose: readonly Piece[],
  taken: ReadonlyMap<number, readonly MappedColumn[]>,
): Plan["notes"] {
  const note = (at: number, message: string) => ({
    column: headers[at] ?? "",
    code: "unmapped-column",
    message,
  });
  const say = "name its field with --map, or it is not screened";
  const roles = unread.map((at) =>
    note(at, `column "${headers[at]?.trim()}" seems to tell of a party and was not read: ${say}`),
  );
  const nameless = groups
    .filter((group) => !isReadable(group))
    .flatMap(({ role, pieces }) => pieces.map(({ column }) => [role.replaceAll("_", " "), column] as const))
    .map(([role, at]) =>
      taken.has(at)
        ? note(
            at,
            `column "${headers[at]?.trim()}" was read as where the goods leave from: no column names the ${role}`,
          )
        : note(at, `column "${headers[at]?.trim()}" was not read: no column names the ${role}`),
    );
  const ownerless = loose
    .filter(({ meaning }: { meaning: PartyMeaning }) => TELLING.has(meaning.field))
    .map(({ column }) =>
      note(column, `column "${headers[column]?.trim()}" could be of several parties: ${say}`),
    );
  return [...roles, ...nameless, ...ownerless];
}

/** Fields whose loss makes a screening weaker. */
const TELLING: ReadonlySet<PartyField> = new Set([
  "address",
  "country",
  "birth_date",
  "birth_year",
  "passport",
  "national_id",
  "lei",
  "bic",
  "tax",
  "registration",
] as const);
