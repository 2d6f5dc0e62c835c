import { CordonError } from "../../../model/errors.ts";
import type { ListEntry, ListedName } from "../../../model/list-entry.ts";
import type { Address, Identifier, PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { addressOf, entryOf, nameOf, present } from "../../entry.ts";
import { imoIdentifier, isImoNumber } from "../../identifier-type.ts";
import { countryAtEnd, items, numbersOf, placesOf, plainText, registrations } from "./items.ts";
import { measuresOf } from "./measures.ts";

const KINDS: Readonly<Record<string, PartyKind>> = { individual: "person", entity: "entity", ship: "vessel" };
/** The list's words for languages as ISO 639-1. */
const LANGUAGES = new Map(
  `arabic:ar belarusian:be burmese:my chinese:zh farsi:fa georgian:ka hebrew:he japanese:ja korean:ko pashto:ps persian:fa
  russian:ru serbian:sr ukrainian:uk`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, -3), pair.slice(-2)]),
);

/** Values that an individual, an entity or a ship may have several of; both layouts know the same. */
export type Field =
  | "title"
  | "dob"
  | "nationality"
  | "position"
  | "gender"
  | "phone"
  | "website"
  | "email"
  | "crypto"
  | "entityType"
  | "subsidiary"
  | "parent"
  | "registration"
  | "imo"
  | "owner"
  | "previousOwner"
  | "flag"
  | "previousFlag"
  | "shipType"
  | "tonnage"
  | "length"
  | "built"
  | "hull";

export interface RawName {
  /** Name 1 to Name 5 and Name 6, which is the surname or the whole name. */
  readonly given: readonly string[];
  readonly last: string;
  readonly type: string;
  readonly strength: string;
}

/** One designation as either layout gives it, texts untouched. */
export interface Designation {
  readonly ref: string;
  readonly kind: string;
  readonly regime: string;
  readonly unReference: string;
  readonly designated: string;
  readonly updated: string;
  readonly otherInformation: string;
  readonly reasons: string;
  readonly imposed: readonly string[];
  readonly names: readonly RawName[];
  readonly nonLatin: readonly { readonly text: string; readonly language: string }[];
  readonly addresses: readonly {
    readonly lines: readonly string[];
    readonly postcode: string;
    readonly country: string;
  }[];
  readonly passports: readonly (readonly [number: string, info: string])[];
  readonly nationalIds: readonly (readonly [number: string, info: string])[];
  readonly births: readonly (readonly [town: string, country: string])[];
  readonly fields: ReadonlyMap<Field, readonly string[]>;
}

/** The list entry of a designation; codes of what was odd go to `notes`. @throws CordonError `list-refused`. */
export function entryOfDesignation(raw: Designation, file: string, notes: Set<string>): ListEntry {
  const kind = KINDS[raw.kind.trim().toLowerCase()];
  if (kind === undefined) {
    const what = `${file}: ${raw.ref} is of the unknown type ${JSON.stringify(raw.kind)}`;
    throw new CordonError("list-refused", what, "The layout has changed: Cordon must learn it first.");
  }
  const all = (field: Field) => (raw.fields.get(field) ?? []).flatMap(items);
  const read = present(raw.addresses.map((address) => readAddress(address, notes)));
  const addresses = [...new Map(read.map((address) => [address.text, address])).values()];
  const named = raw.names.flatMap((name) => readName(name, kind, notes));
  const imo = imoOf(raw, all("imo"), kind);
  const gender = all("gender")[0]?.toLowerCase();
  const birthDates = all("dob").map((text) => partialDate(text));
  if (birthDates.some((date) => date.from === undefined)) notes.add("unreadable-date");
  const measures = measuresOf(raw.imposed);
  if (measures.length === 0) notes.add("no-measure");
  return entryOf({
    list: "uk-sl",
    ref: raw.ref,
    kind,
    names: [...named, ...present(raw.nonLatin.map((name) => readNonLatin(name, kind)))],
    countries: present([
      ...[...all("nationality"), ...all("flag")].map((text) => country(text, notes)),
      ...addresses.map((address) => address.country),
    ]),
    addresses,
    birthDates,
    birthPlaces: [...new Set(raw.births.flatMap(([town, land]) => placesOf(town, land)))],
    identifiers: [...imo, ...documents(raw), ...contacts(all), ...all("registration").flatMap(registrations)],
    programmes: [raw.regime],
    // A designation without a named sanction is read as the strictest.
    measures: measures.length === 0 ? ["blocking"] : measures,
    citations: [raw.regime, raw.unReference],
    owners: [
      ...all("owner").map((name) => ({ name, relation: "owner or operator" })),
      ...all("parent").map((name) => ({ name, relation: "parent company" })),
    ],
    positions: [...all("position"), ...all("title")],
    gender: gender === "male" || gender === "female" ? gender : undefined,
    listedOn: isoDate(raw.designated),
    amendedOn: isoDate(raw.updated),
    remarks: remarks(raw, all),
  });
}

function readName(raw: RawName, kind: PartyKind, notes: Set<string>): ListedName[] {
  const given = raw.given.map((part) => part.trim()).filter((part) => part !== "");
  const last = raw.last.trim().replace(/^\(n[eé]e\)\s*/i, "");
  const text = [...given, last].join(" ").trim();
  if (text === "") notes.add("placeholder");
  const type = raw.type.trim().toLowerCase();
  if (!["primary name", "primary name variation", "alias", ""].includes(type)) notes.add("unknown-name-type");
  const weak = /low/i.test(raw.strength);
  const strength =
    type === "primary name" ? "primary" : type !== "primary name variation" && weak ? "weak" : "strong";
  const [first, ...middle] = given;
  const parts = {
    ...(first ? { first } : {}),
    ...(middle.length > 0 ? { middle: middle.join(" ") } : {}),
    ...(last ? { last } : {}),
  };
  const texts = kind === "vessel" ? shipNames(text) : [text];
  return present(
    texts.map((name) =>
      nameOf(name, strength, {
        kind: type === "alias" ? "alias" : undefined,
        parts: kind === "person" ? parts : undefined,
      }),
    ),
  );
}

/** `IMO 9326689 ("MERKURIY")` is a number and a name; `SEAGRACE / PACIFIC ALLIANCE` are two names. */
function shipNames(text: string): string[] {
  const quoted = /^IMO\s*\d{7}\s*\(["“”]?([^"“”()]{1,80})["“”]?\)$/i.exec(text)?.[1];
  return (quoted ?? text).split(" / ");
}

function readNonLatin(raw: { text: string; language: string }, kind: PartyKind): ListedName | undefined {
  const text = raw.text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^\(([^()]+)\)$/, "$1");
  const [last, first, ...more] = text.split(",").map((part) => part.trim());
  return nameOf(text, "strong", {
    lang: LANGUAGES.get(raw.language.trim().toLowerCase()),
    parts: kind === "person" && last && first && more.length === 0 ? { first, last } : undefined,
  });
}

/** The IMO numbers given; for a ship without one, the single valid number its statement of reasons is about. */
function imoOf(raw: Designation, given: readonly string[], kind: PartyKind): Identifier[] {
  const stated = present(given.map(imoIdentifier));
  if (stated.length > 0 || kind !== "vessel") return stated;
  const text = [...raw.names.map((name) => name.last), raw.otherInformation, raw.reasons].join(" ");
  const numbers = [...new Set(text.match(/\b\d{7}\b/g) ?? [])];
  const [value, ...others] = numbers;
  const sure =
    value !== undefined && others.length === 0 && isImoNumber(value) && /\bIMO[\s:]*\d{7}\b/.test(text);
  return sure ? [{ scheme: "imo", value }] : [];
}

function documents(raw: Designation): Identifier[] {
  return [
    ...raw.passports.flatMap((pair) => numbersOf("passport", pair)),
    ...raw.nationalIds.flatMap((pair) => numbersOf("national_id", pair)),
  ];
}

function contacts(all: (field: Field) => string[]): Identifier[] {
  const simple = (scheme: Identifier["scheme"], field: Field, separator: RegExp) =>
    all(field)
      .flatMap((text) => text.split(separator))
      .filter(Boolean)
      .map((value): Identifier => ({ scheme, value: value.trim() }));
  return [
    ...simple("website", "website", /[;,\s]+/),
    ...simple("email", "email", /[;,\s]+/),
    ...simple("phone", "phone", /[;,]/),
    ...simple("crypto", "crypto", /[;,\s]+/),
    ...all("hull").map((value): Identifier => ({
      scheme: "other",
      value,
      label: "Hull identification number",
    })),
  ];
}

function readAddress(raw: Designation["addresses"][number], notes: Set<string>): Address | undefined {
  const lines = [...raw.lines, raw.postcode, raw.country]
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const code = raw.country.trim() === "" ? countryAtEnd(raw.lines) : country(raw.country, notes);
  return addressOf({ text: lines.join(", "), postcode: raw.postcode, country: code });
}

function country(text: string, notes: Set<string>): string | undefined {
  // The list calls the other one "Congo (Democratic Republic)".
  const code = text.trim() === "Congo" ? "CG" : countryCode(text);
  if (code === undefined) notes.add("unknown-country");
  return code;
}

function remarks(raw: Designation, all: (field: Field) => string[]): string {
  const labelled: readonly (readonly [label: string, field: Field])[] = [
    ["Type of entity", "entityType"],
    ["Subsidiaries", "subsidiary"],
    ["Type of ship", "shipType"],
    ["Year built", "built"],
    ["Previous owner or operator", "previousOwner"],
    ["Previous flags", "previousFlag"],
  ];
  const facts = labelled.flatMap(([label, field]) =>
    all(field).length > 0 ? [`${label}: ${all(field).join("; ")}`] : [],
  );
  const reasons = plainText(raw.reasons);
  const text = plainText(raw.otherInformation) || (reasons.length <= 400 ? reasons : "");
  return [text, ...facts].filter(Boolean).join(" · ");
}
