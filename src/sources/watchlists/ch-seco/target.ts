import { CordonError } from "../../../model/errors.ts";
import type { ListEntry } from "../../../model/list-entry.ts";
import type { Measure } from "../../../model/measure.ts";
import type { Address, Identifier, PartialDate, PartyKind } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { addressOf, entryOf, present } from "../../entry.ts";
import { childOf, childrenOf, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import { schemeOf } from "../../identifier-type.ts";
import { identityNames } from "./names.ts";

/** A sanctions set (`sanctions-set/@ssid`) with the programme it belongs to. */
export interface SanctionsSet {
  readonly programme: string;
  readonly ordinance: string;
  readonly title: string;
}

export interface Place {
  readonly text: string;
  readonly city: string | undefined;
  readonly region: string | undefined;
  readonly country: string | undefined;
}

export interface Registers {
  readonly sets: ReadonlyMap<string, SanctionsSet>;
  readonly places: ReadonlyMap<string, Place>;
}

const LONGEST_REMARK = 500;
const PARTIES = ["individual", "entity", "object"] as const;
const OBJECTS: Readonly<Record<string, PartyKind>> = {
  vessel: "vessel",
  ship: "vessel",
  aircraft: "aircraft",
};

/** The one `individual`, `entity` or `object` of a target. @throws CordonError `list-refused` where it has none. */
export function partyOf(target: XmlElement, where: string): XmlElement {
  const party = target.children.find(({ name }) => (PARTIES as readonly string[]).includes(name));
  if (party) return party;
  const what = `${where} is neither individual, entity nor object`;
  throw new CordonError("list-refused", what, "The layout has changed: look for a newer Cordon.");
}

/** Turns a target into an entry; `ended` where its latest modification is a de-listing that is in force. */
export function targetEntry(
  target: XmlElement,
  party: XmlElement,
  registers: Registers,
  today: string,
): ListEntry {
  const identities = childrenOf(party, "identity");
  const main = identities.find(({ attrs }) => attrs["main"] === "true") ?? identities[0];
  const kind = kindOf(party);
  const sets = present(
    childrenOf(target, "sanctions-set-id").map((id) => registers.sets.get(id.text.trim())),
  );
  const infos = present(childrenOf(party, "other-information").map((info) => folded(info.text)));
  const addresses = identities.flatMap((identity) =>
    present(childrenOf(identity, "address").map((address) => toAddress(address, registers))),
  );
  const { listedOn, amendedOn, delisted, endsOn } = history(target);
  const ended = delisted && (endsOn === undefined || endsOn <= today);
  const justification = textOf(party, "justification");
  const short = justification !== undefined && justification.length <= LONGEST_REMARK ? [justification] : [];
  const sex = party.attrs["sex"];
  return entryOf({
    list: "ch-seco",
    ref: target.attrs["ssid"] ?? "",
    kind,
    names: identities.flatMap((identity) => identityNames(identity, identity === main)),
    countries: present([
      ...identities.flatMap((identity) =>
        childrenOf(identity, "nationality").map((nation) => countryOf(nation)),
      ),
      ...addresses.map((address) => address.country),
    ]),
    addresses,
    birthDates: identities.flatMap((identity) =>
      childrenOf(identity, "day-month-year").map((date) => birthDate(date)),
    ),
    birthPlaces: present(
      identities.flatMap((identity) =>
        childrenOf(identity, "place-of-birth").map(
          (place) => registers.places.get(place.attrs["place-id"] ?? "")?.text,
        ),
      ),
    ),
    identifiers: [
      ...identities.flatMap((identity) =>
        present(childrenOf(identity, "identification-document").map(documentId)),
      ),
      ...infos.flatMap((info) => infoIdentifiers(info, kind)),
      ...present(childrenOf(target, "foreign-identifier").map((id) => folded(id.text))).map((value) => ({
        scheme: "other" as const,
        value,
        label: "foreign identifier",
      })),
    ],
    programmes: sets.map(({ programme }) => programme),
    measures: ended ? ["ended"] : measuresOf(sets),
    citations: sets.map(({ ordinance, title }) => [ordinance, title].filter(Boolean).join(", ")),
    gender: sex === "male" || sex === "female" ? sex : undefined,
    listedOn,
    amendedOn,
    endsOn,
    remarks: [...short, ...infos].join(" | "),
  });
}

function kindOf(party: XmlElement): PartyKind {
  if (party.name === "individual") return "person";
  return party.name === "entity" ? "entity" : (OBJECTS[party.attrs["object-type"] ?? ""] ?? "unknown");
}

/** A set freezes assets unless its title says that it does something else. */
function measuresOf(sets: readonly SanctionsSet[]): Measure[] {
  const measures = sets.map(({ title }): Measure => {
    if (/financial (?:measures|sanctions)|freez|assets|named individuals/i.test(title)) return "blocking";
    if (/vessel|ship/i.test(title)) return "transport_restriction";
    if (/capital market|securities|financial messaging/i.test(title)) return "sectoral";
    return /travel|entry (?:into|in)|transit/i.test(title) ? "other" : "blocking";
  });
  return measures.length > 0 ? measures : ["blocking"];
}

/** Dates of listing, of the latest change, and of the de-listing where that is the latest word. */
function history(target: XmlElement): {
  readonly listedOn: string | undefined;
  readonly amendedOn: string | undefined;
  readonly delisted: boolean;
  readonly endsOn: string | undefined;
} {
  const changes = childrenOf(target, "modification").map(({ attrs }) => ({
    type: attrs["modification-type"] ?? "",
    on: attrs["effective-date"] ?? attrs["publication-date"] ?? "",
  }));
  // The file has the latest first; of one day the first in the file counts.
  const [latest] = changes.toSorted((a, b) => (a.on === b.on ? 0 : a.on > b.on ? -1 : 1));
  const listed = changes.filter(({ type, on }) => type === "listed" && on !== "").map(({ on }) => on);
  return {
    listedOn: listed.toSorted()[0],
    amendedOn: latest?.type === "amended" ? latest.on : undefined,
    delisted: latest?.type === "de-listed",
    endsOn: latest?.type === "de-listed" && latest.on !== "" ? latest.on : undefined,
  };
}

function toAddress(address: XmlElement, { places }: Registers): Address | undefined {
  const place = places.get(address.attrs["place-id"] ?? "");
  const lines = [textOf(address, "c-o"), textOf(address, "address-details"), textOf(address, "p-o-box")];
  const street = lines.filter(Boolean).join(", ");
  const postcode = textOf(address, "zip-code");
  const text = [street, postcode, place?.text].filter(Boolean).join(", ");
  return addressOf({
    text,
    street,
    postcode,
    city: place?.city,
    region: place?.region,
    country: place?.country,
  });
}

/** A `place` of the register at the head of the file. */
export function toPlace(place: XmlElement): Place {
  const [city, region] = [textOf(place, "location"), textOf(place, "area")];
  const text = [city, region, textOf(place, "country")].filter(Boolean).join(", ");
  return { text, city, region, country: countryOf(place) };
}

function countryOf(parent: XmlElement): string | undefined {
  const country = childOf(parent, "country");
  return countryCode(country?.attrs["iso-code"] ?? "") ?? countryCode(textOf(parent, "country") ?? "");
}

/** Only Gregorian years are dates for us; others keep their text. */
function birthDate({ attrs }: XmlElement): PartialDate {
  const [year, month, day] = [attrs["year"], attrs["month"], attrs["day"]];
  const iso = [year, month?.padStart(2, "0"), month && day?.padStart(2, "0")].filter(Boolean).join("-");
  const gregorian = (attrs["calendar"] ?? "Gregorian") === "Gregorian";
  if (!gregorian || year === undefined || !/^(?:1[6-9]|20)\d\d$/.test(year)) {
    return { text: [iso, attrs["calendar"]].filter(Boolean).join(" ") };
  }
  return { text: iso, from: iso, to: iso };
}

function documentId(document: XmlElement): Identifier | undefined {
  const value = textOf(document, "number");
  if (value === undefined) return undefined;
  const type = document.attrs["document-type"]?.replaceAll("-", " ");
  const issuer = childOf(document, "issuer");
  const country = countryCode(issuer?.attrs["code"] ?? "") ?? countryCode(textOf(document, "issuer") ?? "");
  const scheme = type === undefined ? "other" : schemeOf(type);
  return { scheme, value, ...(country ? { country } : {}), ...(type ? { label: type } : {}) };
}

/** `IMO Number: 8405270`, `Registration number: 102…`: texts that are one label and one value. */
function infoIdentifiers(info: string, kind: PartyKind): Identifier[] {
  const imos = [...info.matchAll(/\bIMO(?: (?:number|no\.?))?:? ?(\d{7})\b/gi)].map(
    (match) => match[1] ?? "",
  );
  if (imos.length > 0) {
    const label = kind === "vessel" ? {} : { label: "named in other information" };
    return kind === "vessel" || imos.length === 1
      ? imos.map((value) => ({ scheme: "imo", value, ...label }))
      : [];
  }
  const fact = /^([^:]{2,40}): ?([^\s:]\S{3,40})$/.exec(info);
  const [label, value] = [fact?.[1], fact?.[2]];
  if (label === undefined || value === undefined || !/[\d@.]/.test(value)) return [];
  const scheme = schemeOf(label);
  return scheme === "other" ? [] : [{ scheme, value }];
}

function folded(text: string): string | undefined {
  const clean = text.replaceAll(/\s+/g, " ").trim();
  return clean === "" ? undefined : clean;
}
