import { CordonError } from "../../../model/errors.ts";
import type { ListedName } from "../../../model/list-entry.ts";
import type { Address, PartyKind } from "../../../model/party.ts";
import { addressOf, nameOf, present } from "../../entry.ts";
import { childOf, childrenOf, readXml, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import type { Claim, Format, Head, ListFile, SourceEvent } from "../../source.ts";
import { addCountry, addFact, newFacts, statedCountry } from "../us-common/facts.ts";
import type { Facts } from "../us-common/facts.ts";
import { readRemarks } from "../us-common/remarks.ts";
import { ofacEvents } from "./entry.ts";
import { OFAC_EXPECT, standingByLists } from "./lists.ts";
import type { OfacList } from "./lists.ts";
import { listByProgrammes, programmesInXml, refusedXml } from "./recognise.ts";

/** Children of an entity. */
const ELEMENTS = new Set(
  (
    "generalInfo sanctionsLists sanctionsPrograms sanctionsTypes legalAuthorities names addresses features " +
    "identityDocuments relationships"
  ).split(" "),
);
const KINDS: Readonly<Record<string, PartyKind>> = {
  Individual: "person",
  Entity: "entity",
  Vessel: "vessel",
  Aircraft: "aircraft",
};
/** Relations that go the other way: what the listed party owns is no owner of it. */
const INVERSE = /^(?:owns|principal executive officer|leader or official of|playing a significant role)\b/i;

/** SDN_ENHANCED.XML or CONS_ENHANCED.XML: `sanctionsData/entities/entity`. */
export function ofacEnhanced(list: OfacList): Format {
  return {
    id: `${list}/enhanced`,
    list,
    parser: 1,
    parts: { required: ["all"], optional: [] },
    expect: OFAC_EXPECT[list],
    recognise: (head) => recognise(head, list),
    read: (files) => read(list, files.get("all")),
  };
}

function recognise(head: Head, list: OfacList): Claim | undefined {
  const refused = refusedXml(head.text);
  if (refused) return refused;
  if (!/<(?:\w+:)?sanctionsData[\s>]/.test(head.text)) return undefined;
  // publicationInfo says by which list the publication was filtered.
  const filter = /<(?:\w+:)?filters>([\s\S]{0,2000}?)<\/(?:\w+:)?filters>/.exec(head.text)?.[1] ?? "";
  if (/>\s*Consolidated List\s*</i.test(filter)) return list === "us-ofac-cons" ? { part: "all" } : undefined;
  if (/>\s*SDN List\s*</i.test(filter)) return list === "us-ofac-sdn" ? { part: "all" } : undefined;
  const programmes = programmesInXml(head.text, "entity", "sanctionsProgram");
  return listByProgrammes(head, programmes) === list ? { part: "all" } : undefined;
}

async function* read(list: OfacList, file: ListFile | undefined): AsyncGenerator<SourceEvent> {
  if (!file) return;
  const strange = new Set<string>();
  for await (const element of readXml(file, new Set(["publicationInfo", "entity"]))) {
    if (element.name === "publicationInfo") {
      const published = textOf(element, "dataAsOf")?.slice(0, 10);
      if (published) yield { published };
    } else if (element.name === "entity") {
      for (const child of element.children) if (!ELEMENTS.has(child.name)) strange.add(child.name);
      yield* entityEvents(list, element, file);
    }
  }
  for (const name of strange) yield { note: "unknown-column", where: `${file.name}: ${name}` };
}

function* entityEvents(list: OfacList, entity: XmlElement, file: ListFile): Generator<SourceEvent> {
  const uid = entity.attrs["id"];
  if (!uid) throw new CordonError("list-refused", `${file.name}: an entity has no id`);
  const where = `${file.name}, entity ${uid}`;
  const type = textOf(entity, "generalInfo", "entityType") ?? "";
  const kind = KINDS[type];
  if (kind === undefined) yield { note: "unknown-type", where: `${where}: ${type}` };
  const facts = newFacts(kind ?? "unknown");
  const programmes = texts(entity, "sanctionsPrograms");
  const lists = texts(entity, "sanctionsLists");
  const standing = standingByLists(list, lists);
  if (!standing) {
    const hint =
      "The legal effect of one of these lists is not known to this version of Cordon: update Cordon.";
    throw new CordonError("list-refused", `${where} is on unknown lists: ${lists.join(", ")}`, hint);
  }
  readRemarks(facts, textOf(entity, "generalInfo", "remarks") ?? "");
  for (const feature of items(entity, "features")) readFeature(facts, feature);
  for (const document of items(entity, "identityDocuments")) readDocument(facts, document);
  for (const relation of items(entity, "relationships")) readRelation(facts, relation);
  for (const sanction of texts(entity, "sanctionsTypes")) facts.remarks.push(`Sanctions type: ${sanction}`);
  yield* ofacEvents(
    {
      list,
      uid,
      standing,
      names: primaryFirst(items(entity, "names").flatMap(namesIn)),
      programmes,
      addresses: items(entity, "addresses").flatMap((address) => addressesIn(facts, address)),
      positions: textOf(entity, "generalInfo", "title")?.split(/;\s+/) ?? [],
      citations: texts(entity, "legalAuthorities"),
      listedOn: listedOn(list, entity),
      facts,
    },
    where,
  );
}

function items(entity: XmlElement, list: string): readonly XmlElement[] {
  return childOf(entity, list)?.children ?? [];
}

function texts(entity: XmlElement, list: string): string[] {
  return items(entity, list).map((item) => item.text.trim());
}

/** The day an entry first stood on one of the lists; "Consolidated List" began only in 2014. */
function listedOn(list: OfacList, entity: XmlElement): string | undefined {
  const lists = items(entity, "sanctionsLists").filter(
    (one) => !/^consolidated list$/i.test(one.text.trim()),
  );
  const own = list === "us-ofac-sdn" ? lists.filter((one) => /^SDN\b/.test(one.text.trim())) : lists;
  return own
    .map((one) => one.attrs["datePublished"]?.slice(0, 10) ?? "")
    .filter(Boolean)
    .sort()[0];
}

/** A name in each of its scripts. Only the primary script of the primary name is the entry's primary name. */
function namesIn(name: XmlElement): ListedName[] {
  const primary = textOf(name, "isPrimary") === "true";
  const weak = textOf(name, "isLowQuality") === "true";
  const former = /^f/i.test(textOf(name, "aliasType") ?? "");
  return present(
    childrenOf(childOf(name, "translations"), "translation").map((translation) => {
      const main = primary && textOf(translation, "isPrimary") !== "false";
      const last = textOf(translation, "formattedLastName");
      const first = textOf(translation, "formattedFirstName");
      return nameOf(textOf(translation, "formattedFullName"), weak ? "weak" : main ? "primary" : "strong", {
        kind: former ? "former" : main ? undefined : "alias",
        parts: last && first ? { last, first } : undefined,
      });
    }),
  );
}

function primaryFirst(names: readonly ListedName[]): ListedName[] {
  return [...names].sort((a, b) => Number(b.strength === "primary") - Number(a.strength === "primary"));
}

/** An address in each of its scripts; one without any part only has a country, or says nothing. */
function addressesIn(facts: Facts, address: XmlElement): Address[] {
  const country = statedCountry(textOf(address, "country"));
  const code = addCountry(facts, country);
  return present(
    childrenOf(childOf(address, "translations"), "translation").map((translation) => {
      const part = (type: RegExp) =>
        childrenOf(childOf(translation, "addressParts"), "addressPart")
          .filter((one) => type.test(textOf(one, "type") ?? ""))
          .map((one) => textOf(one, "value"))
          .filter(Boolean)
          .join(", ");
      const street = part(/^ADDRESS/);
      const city = part(/^CITY/);
      const region = part(/^(?:STATE|REGION|PROVINCE)/);
      const postcode = part(/^POSTAL/);
      const text = [street, city, region, postcode, country].filter(Boolean).join(", ");
      return addressOf({ text, street, city, region, postcode, country: code });
    }),
  );
}

/** `Birthdate`, `Gender`, `Digital Currency Address - XBT` …; a vague date has its limits beside the text. */
function readFeature(facts: Facts, feature: XmlElement): void {
  const type = textOf(feature, "type") ?? "";
  const value = textOf(feature, "value") ?? textOf(feature, "valueDate", "fromDateBegin") ?? "";
  const comment = textOf(feature, "comments");
  if (/^false$/i.test(textOf(feature, "reliability") ?? "")) {
    facts.remarks.push(`${type}: ${value} (found to be false)`);
    return;
  }
  addFact(facts, { type, value, detail: comment });
  const last = facts.birthDates.at(-1);
  const from = textOf(feature, "valueDate", "fromDateBegin");
  const to = textOf(feature, "valueDate", "toDateEnd");
  if (type === "Birthdate" && last && !last.from && from && to) {
    facts.birthDates[facts.birthDates.length - 1] = { text: last.text, from, to };
  }
}

function readDocument(facts: Facts, document: XmlElement): void {
  const invalid = textOf(document, "isValid") === "false" ? "not valid" : undefined;
  const by = textOf(document, "issuingAuthority");
  addFact(facts, {
    type: textOf(document, "type") ?? "",
    value: textOf(document, "documentNumber") ?? "",
    country: textOf(document, "issuingCountry"),
    detail: [by, textOf(document, "comments"), invalid].filter(Boolean).join(", "),
  });
}

function readRelation(facts: Facts, relation: XmlElement): void {
  const type = textOf(relation, "type") ?? "";
  const name = textOf(relation, "relatedEntity");
  if (!name) return;
  if (INVERSE.test(type)) facts.remarks.push(`${type}: ${name}`);
  else facts.owners.push({ name, relation: type.toLowerCase() });
}
