import { CordonError } from "../../../model/errors.ts";
import type { ListedName } from "../../../model/list-entry.ts";
import type { Address, PartyKind } from "../../../model/party.ts";
import { isoDate } from "../../../text/date.ts";
import { addressOf, present } from "../../entry.ts";
import { childOf, childrenOf, readXml, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import type { Claim, Format, Head, ListFile, SourceEvent } from "../../source.ts";
import { addCountry, addFact, newFacts, statedCountry, treasuryName } from "../us-common/facts.ts";
import type { Facts } from "../us-common/facts.ts";
import { readRemarks } from "../us-common/remarks.ts";
import { ofacEvents } from "./entry.ts";
import { OFAC_EXPECT, standingByProgramme } from "./lists.ts";
import type { OfacList } from "./lists.ts";
import { listByProgrammes, programmesInXml } from "./recognise.ts";

/** Children of an sdnEntry. The names of Treasury's namespace have changed in 2024, these have not. */
const ELEMENTS = new Set(
  (
    "uid firstName lastName title sdnType remarks programList akaList addressList idList dateOfBirthList " +
    "placeOfBirthList nationalityList citizenshipList vesselInfo"
  ).split(" "),
);
const KINDS: Readonly<Record<string, PartyKind>> = {
  Individual: "person",
  Entity: "entity",
  Vessel: "vessel",
  Aircraft: "aircraft",
};

/** SDN.XML or CONSOLIDATED.XML: `sdnList/sdnEntry`. */
export function ofacXml(list: OfacList): Format {
  return {
    id: `${list}/xml`,
    list,
    parser: 1,
    parts: { required: ["all"], optional: [] },
    expect: OFAC_EXPECT[list],
    recognise: (head) => recognise(head, list),
    read: (files) => read(list, files.get("all")),
  };
}

function recognise(head: Head, list: OfacList): Claim | undefined {
  if (!/<(?:\w+:)?sdnList[\s>]/.test(head.text)) return undefined;
  const programmes = programmesInXml(head.text, "sdnEntry", "program");
  return listByProgrammes(head, programmes) === list ? { part: "all" } : undefined;
}

async function* read(list: OfacList, file: ListFile | undefined): AsyncGenerator<SourceEvent> {
  if (!file) return;
  let stated: string | undefined;
  let count = 0;
  const strange = new Set<string>();
  for await (const element of readXml(file, new Set(["publshInformation", "sdnEntry"]))) {
    if (element.name === "publshInformation") {
      stated = textOf(element, "Record_Count");
      const published = isoDate(textOf(element, "Publish_Date") ?? "", "mdy");
      if (published) yield { published };
    } else if (element.name === "sdnEntry") {
      count++;
      for (const child of element.children) if (!ELEMENTS.has(child.name)) strange.add(child.name);
      yield* entryEvents(list, element, file);
    }
  }
  for (const name of strange) yield { note: "unknown-column", where: `${file.name}: ${name}` };
  if (stated !== undefined && Number(stated) !== count) {
    const what = `${file.name} says it has ${stated} records, but holds ${count}`;
    throw new CordonError(
      "list-refused",
      what,
      "It was cut or edited: fetch it again from sanctionslistservice.ofac.treas.gov.",
    );
  }
}

function* entryEvents(list: OfacList, entry: XmlElement, file: ListFile): Generator<SourceEvent> {
  const uid = textOf(entry, "uid");
  if (!uid) throw new CordonError("list-refused", `${file.name}: an sdnEntry has no uid`);
  const where = `${file.name}, uid ${uid}`;
  const type = textOf(entry, "sdnType") ?? "";
  const kind = KINDS[type];
  if (kind === undefined) yield { note: "unknown-type", where: `${where}: ${type}` };
  const facts = newFacts(kind ?? "unknown");
  readVessel(facts, childOf(entry, "vesselInfo"));
  for (const item of items(entry, "dateOfBirthList"))
    addFact(facts, { type: "DOB", value: textOf(item, "dateOfBirth") ?? "" });
  for (const item of items(entry, "placeOfBirthList")) {
    addFact(facts, { type: "POB", value: textOf(item, "placeOfBirth") ?? "" });
  }
  for (const item of [...items(entry, "nationalityList"), ...items(entry, "citizenshipList")]) {
    addCountry(facts, textOf(item, "country"));
  }
  for (const id of items(entry, "idList")) {
    const value = textOf(id, "idNumber") ?? "";
    addFact(facts, { type: textOf(id, "idType") ?? "", value, country: textOf(id, "idCountry") });
  }
  readRemarks(facts, textOf(entry, "remarks") ?? "");
  const programmes = childrenOf(childOf(entry, "programList"), "program").map((one) => one.text.trim());
  const akas = items(entry, "akaList").map((aka) => aliasOf(aka, facts.kind));
  yield* ofacEvents(
    {
      list,
      uid,
      standing: standingByProgramme(list, programmes),
      names: present([nameIn(entry, "primary", facts.kind, false), ...akas]),
      programmes,
      addresses: present(items(entry, "addressList").map((address) => addressIn(facts, address))),
      positions: textOf(entry, "title")?.split(/;\s+/) ?? [],
      facts,
    },
    where,
  );
}

function items(entry: XmlElement, list: string): readonly XmlElement[] {
  return childOf(entry, list)?.children ?? [];
}

/** `category` is the publisher's word for strength; the CSV files keep it in the remarks. */
function aliasOf(aka: XmlElement, kind: PartyKind): ListedName | undefined {
  const strength = textOf(aka, "category") === "weak" ? "weak" : "strong";
  return nameIn(aka, strength, kind, /^f/i.test(textOf(aka, "type") ?? ""));
}

/** `lastName` holds the whole name of what is no person. Printed as in the CSV: `LAST, First`. */
function nameIn(
  element: XmlElement,
  strength: ListedName["strength"],
  kind: PartyKind,
  former: boolean,
): ListedName | undefined {
  const last = textOf(element, "lastName");
  const first = textOf(element, "firstName");
  const name = treasuryName([last, first].filter(Boolean).join(", "), strength, kind, former);
  if (!name) return undefined;
  const { parts: _, ...rest } = name;
  return last && first ? { ...rest, parts: { last, first } } : rest;
}

function readVessel(facts: Facts, vessel: XmlElement | undefined): void {
  if (!vessel) return;
  addFact(facts, { type: "Vessel Call Sign", value: textOf(vessel, "callSign") ?? "" });
  addFact(facts, { type: "Vessel Type", value: textOf(vessel, "vesselType") ?? "" });
  addCountry(facts, textOf(vessel, "vesselFlag"));
  addFact(facts, { type: "Vessel Owner", value: textOf(vessel, "vesselOwner") ?? "" });
  addFact(facts, { type: "Tonnage", value: textOf(vessel, "tonnage") ?? "" });
  addFact(facts, { type: "Gross registered tonnage", value: textOf(vessel, "grossRegisteredTonnage") ?? "" });
}

function addressIn(facts: Facts, address: XmlElement): Address | undefined {
  const country = statedCountry(textOf(address, "country"));
  const code = addCountry(facts, country);
  const street = ["address1", "address2", "address3"]
    .map((line) => textOf(address, line))
    .filter(Boolean)
    .join(", ");
  const city = textOf(address, "city");
  const region = textOf(address, "stateOrProvince");
  const postcode = textOf(address, "postalCode");
  const text = [street, city, region, postcode, country].filter(Boolean).join(", ");
  return addressOf({ text, street, city, region, postcode, country: code });
}
