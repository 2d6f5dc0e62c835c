import { CordonError } from "../../../model/errors.ts";
import type { ListEntry, ListedName } from "../../../model/list-entry.ts";
import type { Address, PartialDate } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { isoDate, partialDate } from "../../../text/date.ts";
import { addressOf, entryOf, nameOf, present } from "../../entry.ts";
import { childrenOf, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import { identifiersIn } from "../../identifier-type.ts";
import { aliasNames, personParts } from "./alias.ts";
import { readDocument } from "./document.ts";
import { imoAtEnd } from "./imo.ts";

const NAME_PARTS = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

/** One INDIVIDUAL or ENTITY. @throws CordonError `list-refused` where it has no id. */
export function readRecord(record: XmlElement, file: string, notes: Set<string>): ListEntry {
  const person = record.name === "INDIVIDUAL";
  const ref = textOf(record, "REFERENCE_NUMBER") ?? textOf(record, "DATAID");
  if (ref === undefined) {
    throw new CordonError(
      "list-refused",
      `${file}: a record without REFERENCE_NUMBER and DATAID`,
      "Fetch it again.",
    );
  }
  const aliases = childrenOf(record, `${record.name}_ALIAS`);
  const places = childrenOf(record, `${record.name}_ADDRESS`);
  const documents = childrenOf(record, "INDIVIDUAL_DOCUMENT").map(readDocument);
  const unread = documents.flatMap((document) => (document && "unread" in document ? [document.unread] : []));
  if (unread.length > 0) notes.add("unread-document");
  const comments = textOf(record, "COMMENTS1") ?? "";
  const gender = textOf(record, "GENDER")?.toLowerCase();
  const addresses = present(places.map((place) => readAddress(place, notes)));
  const ended = isoDate(textOf(record, "DELISTED_ON") ?? "");
  if (ended) notes.add("delisted");
  return entryOf({
    list: "un-sc",
    ref,
    kind: person ? "person" : "entity",
    names: [...readNames(record, person), ...aliases.flatMap((alias) => readAlias(alias, person, notes))],
    countries: present([
      ...[...values(record, "NATIONALITY"), ...values(record, "NATIONALITY2")].map((text) =>
        country(text, notes),
      ),
      ...addresses.map((address) => address.country),
    ]),
    addresses,
    birthDates: present(
      [
        ...childrenOf(record, "INDIVIDUAL_DATE_OF_BIRTH").map((birth) => readBirth(birth, notes)),
        ...aliases.map((alias) => textOf(alias, "DATE_OF_BIRTH")).map((text) => text && partialDate(text)),
      ].map((date) => (date === "" ? undefined : date)),
    ),
    birthPlaces: readBirthPlaces(record, aliases),
    identifiers: [
      ...documents.flatMap((document) => (document && "identifier" in document ? [document.identifier] : [])),
      ...(person ? [] : imoAtEnd(comments)),
      ...identifiersIn([comments, ...places.map((place) => textOf(place, "NOTE") ?? "")].join(" ")),
    ],
    programmes: present([textOf(record, "UN_LIST_TYPE")]),
    measures: ended ? ["ended"] : ["blocking"],
    citations: [ref],
    positions: [...values(record, "DESIGNATION"), ...values(record, "TITLE")],
    gender: gender === "male" || gender === "female" ? gender : undefined,
    listedOn: isoDate((textOf(record, "LISTED_ON") ?? "").slice(0, 10)),
    amendedOn: values(record, "LAST_DAY_UPDATED")
      .map((text) => text.slice(0, 10))
      .sort()
      .at(-1),
    endsOn: ended,
    remarks: [comments, ...unread, ...aliases.map(aliasRemark)].filter(Boolean).join(" · "),
  });
}

/** The listed name, joined as printed: the UN numbers its parts and says of none that it is the surname. */
function readNames(record: XmlElement, person: boolean): ListedName[] {
  // `na` in lower case is how the list writes "not available".
  const parts = NAME_PARTS.map((part) => textOf(record, part)).filter(
    (text) => text !== undefined && text !== "na",
  );
  const whole = parts.join(" ");
  const listed = person ? [whole] : aliasNames(whole);
  const original = record.children
    .filter((child) => child.name === "NAME_ORIGINAL_SCRIPT")
    .map((child) => child.text);
  return present([
    ...listed.map((text) => nameOf(text, "primary")),
    ...original.flatMap((text) => aliasNames(text)).map((text) => nameOf(text, "primary")),
  ]);
}

function readAlias(alias: XmlElement, person: boolean, notes: Set<string>): ListedName[] {
  const quality = textOf(alias, "QUALITY")?.toLowerCase() ?? "";
  if (!["", "good", "low", "a.k.a.", "f.k.a."].includes(quality)) notes.add("unknown-quality");
  const names = aliasNames(textOf(alias, "ALIAS_NAME") ?? "", textOf(alias, "NOTE"));
  return present(
    names.map((name) =>
      nameOf(name, quality === "low" ? "weak" : "strong", {
        kind: quality === "f.k.a." ? "former" : "alias",
        parts: person ? personParts(name) : undefined,
      }),
    ),
  );
}

function aliasRemark(alias: XmlElement): string {
  const name = textOf(alias, "ALIAS_NAME") ?? "";
  const note = textOf(alias, "NOTE");
  if (note !== undefined && name !== "") return `${name}: ${note}`;
  // What `aliasNames` cuts off is no name, but may hold a birth date or a passport.
  return /,\s+born\s|\(false identity/i.test(name) ? name : "";
}

function readBirth(birth: XmlElement, notes: Set<string>): PartialDate | undefined {
  const type = textOf(birth, "TYPE_OF_DATE");
  const note = textOf(birth, "NOTE");
  const [from, to] = [textOf(birth, "FROM_YEAR"), textOf(birth, "TO_YEAR")];
  const text =
    textOf(birth, "DATE") ??
    textOf(birth, "YEAR") ??
    (from && to ? `${from} to ${to}` : (from ?? to ?? note));
  if (text === undefined) return undefined;
  const date = partialDate(text);
  if (date.from === undefined) notes.add("unreadable-date");
  const circa = type === "APPROXIMATELY" || (note !== undefined && /^approx/i.test(note));
  return circa ? { ...date, circa } : date;
}

function readBirthPlaces(record: XmlElement, aliases: readonly XmlElement[]): string[] {
  const places = childrenOf(record, "INDIVIDUAL_PLACE_OF_BIRTH").map((place) =>
    join(["STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"].map((part) => textOf(place, part))),
  );
  const others = aliases.map((alias) =>
    join([textOf(alias, "CITY_OF_BIRTH"), textOf(alias, "COUNTRY_OF_BIRTH")]),
  );
  return [...new Set([...places, ...others])].filter((place) => place !== "");
}

/** NOTE is a remark (`previous address`) where other parts are given, and the whole address where none are. */
function readAddress(place: XmlElement, notes: Set<string>): Address | undefined {
  const part = (name: string) => textOf(place, name);
  const [street, city, region] = [part("STREET"), part("CITY"), part("STATE_PROVINCE")];
  const [postcode, land, note] = [part("ZIP_CODE"), part("COUNTRY"), part("NOTE")];
  const given = [street, city, region, postcode, land].filter(Boolean).join(", ");
  const text = given === "" ? note : given + (note === undefined ? "" : ` (${note})`);
  const last =
    note
      ?.replace(/[.;]$/, "")
      .split(/[,:]| in /)
      .at(-1) ?? "";
  const code = land ? country(land, notes) : countryCode(given === "" ? last : (region ?? city ?? ""));
  return addressOf({ text, street, city, region, postcode, country: code });
}

function country(text: string, notes: Set<string>): string | undefined {
  // "Congo" is the UN's own short name for the Republic; the other one is always named in full.
  const code = text === "Congo" ? "CG" : countryCode(text);
  if (code === undefined && text !== "na") notes.add("unknown-country");
  return code;
}

function values(record: XmlElement, name: string): string[] {
  return childrenOf(record, name).flatMap((child) => {
    const texts = child.children.length === 0 ? [child.text] : child.children.map((value) => value.text);
    return texts.map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "");
  });
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}
