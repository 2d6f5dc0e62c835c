import { CordonError } from "../../../model/errors.ts";
import type { ListEntry, ListedName } from "../../../model/list-entry.ts";
import type { Address, Identifier, PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { addressOf, entryOf, nameOf, present } from "../../entry.ts";
import type { Column } from "../../files/columns.ts";
import { identifiersIn, imoIdentifier, isShip, labelledNumber, schemeOf } from "../../identifier-type.ts";
import { countryAtEnd, items, numbersOf, placesOf, registrations } from "../uk-sl/items.ts";

export const NAMES = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5"];
export const LINES = [1, 2, 3, 4, 5, 6].map((line) => `Address ${line}`);
const KINDS: Readonly<Record<string, PartyKind>> = { individual: "person", entity: "entity", ship: "vessel" };
/** `(Gender):Male` in Other Information; values run to the next label. */
const LABEL = /\(([A-Z][^():]{2,40})\)\s*:\s*/;

/** The list entry of all rows of one Group ID: names by birth dates by addresses. @throws CordonError `list-refused`. */
export function entryOfGroup(
  ref: string,
  rows: readonly Column[],
  file: string,
  notes: Set<string>,
): ListEntry {
  const all = (column: string) =>
    [...new Set(rows.map((row) => row(column).replaceAll(/\s+/g, " ").trim()))].filter((text) => text !== "");
  const cells = (column: string) => [...new Set(all(column).flatMap(items))];
  const listed = KINDS[all("Group Type")[0]?.toLowerCase() ?? ""];
  if (listed === undefined) {
    const what = `${file}: group ${ref} is of the unknown type ${JSON.stringify(all("Group Type")[0] ?? "")}`;
    throw new CordonError("list-refused", what, "This is no OFSI consolidated list as Cordon knows it.");
  }
  const other = all("Other Information").map(labelled);
  const said = (label: string) => [...new Set(other.flatMap((each) => each.get(label) ?? []))].flatMap(items);
  const found = present(rows.flatMap((row) => readName(row, listed, notes)));
  const names = [
    ...found.filter((name) => name.strength === "primary"),
    ...found.filter((name) => name.strength !== "primary"),
  ];
  const documents = readDocuments(cells, rows, notes);
  const identifiers = [
    ...documents.identifiers,
    ...said("IMO number").flatMap((text) => imoIdentifier(text) ?? []),
    ...(listed === "person" ? [] : all("Other Information").flatMap(identifiersIn)),
    ...said("Business Reg No").flatMap(registrations),
    ...said("Website").map((value): Identifier => ({ scheme: "website", value })),
    ...said("Email address").map((value): Identifier => ({ scheme: "email", value })),
    ...said("Phone number").map((value): Identifier => ({ scheme: "phone", value })),
  ];
  const addresses = readAddresses(rows, notes);
  const birthDates = cells("DOB").map((text) => partialDate(text));
  if (birthDates.some((date) => date.from === undefined)) notes.add("unreadable-date");
  const gender = said("Gender")[0]?.replace(/\W.*$/, "").toLowerCase();
  return entryOf({
    list: "uk-conlist",
    ref,
    kind: listed === "entity" && isShip(names, identifiers) ? "vessel" : listed,
    names,
    countries: present([
      ...[...cells("Nationality"), ...said("Current believed flag of ship")].map((text) =>
        country(text, notes),
      ),
      ...addresses.map((address) => address.country),
    ]),
    addresses,
    birthDates,
    birthPlaces: [...new Set(rows.flatMap((row) => placesOf(row("Town of Birth"), row("Country of Birth"))))],
    identifiers,
    programmes: all("Regime"),
    measures: ["blocking"],
    citations: [
      ...all("Regime"),
      ...[...said("UK Sanctions List Ref"), ...said("UN Ref")].map((text) => text.replace(/\.$/, "")),
    ],
    owners: [
      ...said("Parent company").map((name) => ({ name, relation: "parent company" })),
      ...said("Current owner/operator").map((name) => ({ name, relation: "owner or operator" })),
    ],
    positions: [...cells("Position"), ...cells("Title")],
    gender: gender === "male" || gender === "female" ? gender : undefined,
    listedOn: present(all("Listed On").map((text) => isoDate(text))).sort()[0],
    amendedOn: present(all("Last Updated").map((text) => isoDate(text)))
      .sort()
      .at(-1),
    remarks: [...all("Other Information"), ...documents.unread].join(" · "),
  });
}

function readName(row: Column, kind: PartyKind, notes: Set<string>): (ListedName | undefined)[] {
  const given = NAMES.map((column) => row(column).trim()).filter((part) => part !== "");
  const last = row("Name 6").trim();
  const [first, ...middle] = given;
  const type = row("Alias Type").trim().toLowerCase();
  if (!["prime alias", "primary name", "primary name variation", "aka", "fka", ""].includes(type)) {
    notes.add("unknown-name-type");
  }
  const primary = type === "prime alias" || type === "primary name";
  const weak = type !== "primary name variation" && /low/i.test(row("Alias Quality"));
  const alias = type === "aka" ? "alias" : undefined;
  const parts = {
    ...(first ? { first } : {}),
    ...(middle.length > 0 ? { middle: middle.join(" ") } : {}),
    ...(last ? { last } : {}),
  };
  const name = nameOf([...given, last].join(" "), primary ? "primary" : weak ? "weak" : "strong", {
    kind: type === "fka" ? "former" : alias,
    parts: kind === "person" ? parts : undefined,
  });
  return [name, nameOf(row("Name Non-Latin Script"), "strong")];
}

function readAddresses(rows: readonly Column[], notes: Set<string>): Address[] {
  const byText = new Map<string, Address>();
  for (const row of rows) {
    const land = row("Country");
    const lines = LINES.map((column) => row(column));
    const text = join([...lines, row("Post/Zip Code"), land]);
    if (text === "" || byText.has(text)) continue;
    const code = land.trim() === "" ? countryAtEnd(lines) : country(land, notes);
    const address = addressOf({ text, postcode: row("Post/Zip Code"), country: code });
    if (address) byText.set(text, address);
  }
  return [...byText.values()];
}

/** Old columns hold prose (`Passport no. 123 (Yemeni) issued …`), new ones a number and its details. */
function readDocuments(cells: (column: string) => string[], rows: readonly Column[], notes: Set<string>) {
  const identifiers: Identifier[] = [];
  const unread: string[] = [];
  const prose = (column: string, scheme: Identifier["scheme"]) => {
    for (const text of cells(column)) {
      const { value, label, country: from } = labelledNumber(text, true);
      const own = schemeOf(label ?? "");
      if (value !== "") {
        const kind = own === "tax" || own === "passport" ? own : scheme;
        identifiers.push({
          scheme: kind,
          value,
          ...(from ? { country: from } : {}),
          ...(label ? { label } : {}),
        });
      }
      // A second number in the same sentence, or none at all: the words are kept.
      const rest = text.replace(value, "");
      if (value === "" || /\d{6}/.test(rest)) unread.push(`${column}: ${text}`);
    }
  };
  const pairs = (number: string, details: string, scheme: Identifier["scheme"]) => {
    for (const row of rows) identifiers.push(...numbersOf(scheme, [row(number), row(details)]));
  };
  if (cells("Passport Number").length > 0) pairs("Passport Number", "Passport Details", "passport");
  else prose("Passport Details", "passport");
  pairs("National Identification Number", "National Identification Details", "national_id");
  prose("NI Number", "national_id");
  if (unread.length > 0) notes.add("unread-document");
  return { identifiers, unread };
}

/** Nationality words and `In Syria as at June 2013`; what is in brackets is a remark. */
function country(text: string, notes: Set<string>): string | undefined {
  const bare = text
    .replace(/^\s*(?:in|possibly)\s+/i, "")
    .replace(/\s+(?:(?:as (?:at|of)|since|from|between)\s.*|citizenship|by birth)$/i, "");
  const code = countryCode(text) ?? countryCode(bare);
  if (code === undefined) notes.add("unknown-country");
  return code;
}

function labelled(text: string): Map<string, string> {
  const parts = text.split(LABEL);
  const values = new Map<string, string>();
  for (let at = 1; at + 1 < parts.length; at += 2) values.set(parts[at] ?? "", (parts[at + 1] ?? "").trim());
  return values;
}

function join(parts: readonly string[]): string {
  return parts
    .map((part) => part.replaceAll(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join(", ");
}
