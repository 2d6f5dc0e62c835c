import { CordonError } from "../../../model/errors.ts";
import type { ListEntry } from "../../../model/list-entry.ts";
import type { Address, PartialDate, PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { addressOf, entryOf, present } from "../../entry.ts";
import { isShip } from "../../identifier-type.ts";
import { contactIdentifiers, identifiersOf } from "./identification.ts";
import { namesOf } from "./names.ts";

/** One sub-element by the attribute names of the XML; its remarks joined as `remark`. */
export type Piece = Readonly<Record<string, string>>;

/** One sanctionEntity as either layout gives it. */
export interface FsfEntity {
  readonly logicalId: string;
  readonly euReferenceNumber: string;
  readonly unitedNationId: string;
  readonly designationDate: string;
  readonly designationDetails: string;
  /** `P` person or `E` enterprise. */
  readonly subjectType: string;
  readonly remarks: readonly string[];
  readonly regulations: readonly Piece[];
  readonly names: readonly Piece[];
  readonly addresses: readonly Piece[];
  /** Contacts of addresses as `key` and `value`. */
  readonly contacts: readonly Piece[];
  readonly births: readonly Piece[];
  readonly identifications: readonly Piece[];
  readonly citizenships: readonly Piece[];
}

/** The list entry of a sanctionEntity; codes of what was odd go to `notes`. @throws CordonError `list-refused`. */
export function entryOfEntity(raw: FsfEntity, ref: string, file: string, notes: Set<string>): ListEntry {
  const person = raw.subjectType === "P";
  if (!person && raw.subjectType !== "E") {
    const what = `${file}: ${ref} is of the unknown subject type ${JSON.stringify(raw.subjectType)}`;
    throw new CordonError("list-refused", what, "The layout has changed: Cordon must learn it first.");
  }
  const addresses = present(raw.addresses.map((piece) => readAddress(piece, notes)));
  const functions = raw.names.map((name) => name["function"] ?? "");
  const titles = raw.names.map((name) => name["title"] ?? "");
  const genders = new Set(
    raw.names.map((name) => name["gender"]).filter((gender) => gender === "M" || gender === "F"),
  );
  const identifiers = [
    ...identifiersOf(raw.identifications, raw.remarks),
    ...contactIdentifiers(raw.contacts),
  ];
  const names = namesOf(raw.names, person);
  const kind: PartyKind = person ? "person" : isShip(names, identifiers) ? "vessel" : "entity";
  const unkeyed = raw.contacts.filter((contact) => !contact["key"]).map((contact) => contact["value"] ?? "");
  const rest = [...unkeyed, ...(person ? [] : [...titles, ...functions])];
  return entryOf({
    list: "eu-fsf",
    ref,
    kind,
    names,
    countries: present([
      ...raw.citizenships.map((piece) => country(piece, notes)),
      ...addresses.map((address) => address.country),
    ]),
    addresses,
    birthDates: present(raw.births.map((piece) => readBirth(piece, notes))),
    birthPlaces: [...new Set(raw.births.map(birthPlace))].filter((place) => place !== ""),
    identifiers,
    programmes: present(raw.regulations.map((regulation) => regulation["programme"])),
    measures: ["blocking"],
    citations: [...raw.regulations.map((regulation) => regulation["numberTitle"] ?? ""), raw.unitedNationId],
    positions: person ? [...functions, ...titles].map(folded) : [],
    gender: genders.size === 1 ? (genders.has("M") ? "male" : "female") : undefined,
    listedOn: isoDate(raw.designationDate),
    amendedOn: present(raw.regulations.map((regulation) => isoDate(regulation["publicationDate"] ?? "")))
      .sort()
      .at(-1),
    remarks: [...new Set([raw.designationDetails, ...raw.remarks, ...rest].map(folded))]
      .filter(Boolean)
      .join(" · "),
    url: raw.regulations.map((regulation) => regulation["publicationUrl"]).find((url) => url),
  });
}

function readAddress(piece: Piece, notes: Set<string>): Address | undefined {
  const { street, poBox, zipCode, city, region, place, countryDescription, remark } = piece;
  const code = country(piece, notes);
  const box = poBox && !/^p\.?\s?o\.?/i.test(poBox) ? `P.O. Box ${poBox}` : poBox;
  const parts = [street, box, zipCode, city, place, region, code ? countryDescription || code : ""].filter(
    Boolean,
  );
  const text = parts.join(", ") + (remark ? ` (${remark})` : "");
  return addressOf({
    text: text.trim(),
    street,
    city: city || place,
    region,
    postcode: zipCode,
    country: code,
  });
}

/** `birthdate` is Gregorian; year, month and day are of `calendarType`, and are not converted from another one. */
function readBirth(piece: Piece, notes: Set<string>): PartialDate | undefined {
  const { birthdate, year, monthOfYear, dayOfMonth, yearRangeFrom, yearRangeTo, calendarType } = piece;
  const parts = [year, monthOfYear, dayOfMonth && monthOfYear ? dayOfMonth : ""];
  const given = parts.slice(0, parts.findIndex((part) => !part) >>> 0).map((part) => part?.padStart(2, "0"));
  const range = [yearRangeFrom, yearRangeTo].filter(Boolean);
  const text = birthdate || given.join("-") || range.join(" to ");
  if (text === "") return undefined;
  if (!birthdate && calendarType && calendarType !== "GREGORIAN") {
    notes.add("other-calendar");
    return { text: `${text} (${calendarType.toLowerCase()})` };
  }
  const date = partialDate(text);
  if (date.from === undefined) notes.add("unreadable-date");
  return piece["circa"] === "true" ? { ...date, circa: true } : date;
}

function birthPlace(piece: Piece): string {
  const { city, place, region, countryDescription } = piece;
  const land = countryDescription === "UNKNOWN" ? "" : countryDescription;
  return [city, place, region, land]
    .filter(Boolean)
    .map((part) => folded(part ?? ""))
    .join(", ");
}

/** `00` is how the list writes that it does not know. */
function country(piece: Piece, notes: Set<string>): string | undefined {
  const given = piece["countryIso2Code"] || piece["countryDescription"] || "";
  if (given === "" || given === "00" || given === "UNKNOWN") return undefined;
  const code = countryCode(given) ?? countryCode(piece["countryDescription"] ?? "");
  if (code === undefined) notes.add("unknown-country");
  return code;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
