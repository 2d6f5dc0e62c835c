import { CordonError } from "../../../model/errors.ts";
import { isoDate } from "../../../text/date.ts";
import { childOf, childrenOf, readXml, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import type { Format, ListFile, SourceEvent } from "../../source.ts";
import { entryOfDesignation } from "./designation.ts";
import type { Designation, Field, RawName } from "./designation.ts";

/** Elements without children, by the start of their name: wrappers around them have changed before. */
const LEAVES: readonly (readonly [start: RegExp, field: Field])[] = [
  [/^titles?$/i, "title"],
  [/^d\.?o\.?b/i, "dob"],
  [/^nationalit(?:y|ies)$/i, "nationality"],
  [/^positions?$/i, "position"],
  [/^genders?$/i, "gender"],
  [/^phone/i, "phone"],
  [/^website/i, "website"],
  [/^email/i, "email"],
  [/^crypto|^wallet/i, "crypto"],
  [/^typeofentit/i, "entityType"],
  [/^subsidiar/i, "subsidiary"],
  [/^parentcompan/i, "parent"],
  [/^businessregistration/i, "registration"],
  [/^imo/i, "imo"],
  [/^currentowner/i, "owner"],
  [/^previousowner/i, "previousOwner"],
  [/^currentbelievedflag/i, "flag"],
  [/^previousflag/i, "previousFlag"],
  [/^typeofship/i, "shipType"],
  [/^tonnageofship/i, "tonnage"],
  [/^lengthofship/i, "length"],
  [/^years?built/i, "built"],
  [/^hull/i, "hull"],
];
/** Elements that `readDesignation` reads by name. */
const READ_BY_NAME = new Set(
  `LastUpdated DateDesignated UniqueID OFSIGroupID UNReferenceNumber Names NonLatinNames RegimeName IndividualEntityShip
  DesignationSource SanctionsImposed SanctionsImposedIndicators OtherInformation UKStatementofReasons Addresses`.split(
    /\s+/,
  ),
);
const PAIRS = /^(?:Passport|NationalIdentifier)(?:Number|AdditionalInformation)$|^(?:Town|Country)OfBirth$/i;

/** The UK Sanctions List (FCDO) as XML. */
export const ukSlXml: Format = {
  id: "uk-sl/xml",
  list: "uk-sl",
  parser: 1,
  parts: { required: ["list"], optional: [] },
  // 6,340 in September 2026; no older whole copy is known.
  expect: { all: { min: 3800, max: 13_000 } },
  recognise: (head) =>
    /<(?:\w+:)?Designations[\s>]/.test(head.text.slice(0, 2000)) ? { part: "list" } : undefined,
  read,
};

async function* read(files: ReadonlyMap<string, ListFile>): AsyncGenerator<SourceEvent> {
  const file = files.get("list");
  if (!file) return;
  const unknown = new Set<string>();
  const seen = new Set<string>();
  for await (const element of readXml(file, new Set(["DateGenerated", "Designation"]))) {
    if (element.name === "DateGenerated") {
      const published = isoDate(element.text);
      yield published ? { published } : { note: "no-date", where: "DateGenerated" };
    }
    if (element.name !== "Designation") continue;
    const before = unknown.size;
    const raw = readDesignation(element, file.name, unknown);
    for (const where of [...unknown].slice(before)) yield { note: "unknown-column", where };
    if (seen.has(raw.ref)) {
      throw new CordonError("list-refused", `${file.name}: ${raw.ref} stands twice`, "Fetch the file again.");
    }
    seen.add(raw.ref);
    const notes = new Set<string>();
    const entry = entryOfDesignation(raw, file.name, notes);
    if (entry.names.length === 0) notes.add("no-name");
    for (const note of notes) yield { note, where: entry.id };
    yield { entry };
  }
}

function readDesignation(element: XmlElement, file: string, unknown: Set<string>): Designation {
  const ref = textOf(element, "UniqueID");
  if (ref === undefined) {
    throw new CordonError("list-refused", `${file}: a Designation without UniqueID`, "Fetch the file again.");
  }
  const text = (name: string) => childOf(element, name)?.text ?? "";
  const indicators = childOf(element, "SanctionsImposedIndicators")?.children ?? [];
  const addresses = childrenOf(childOf(element, "Addresses"), "Address");
  return {
    ref,
    kind: text("IndividualEntityShip"),
    regime: textOf(element, "RegimeName") ?? "",
    unReference: textOf(element, "UNReferenceNumber") ?? "",
    designated: text("DateDesignated"),
    updated: text("LastUpdated"),
    otherInformation: text("OtherInformation"),
    reasons: text("UKStatementofReasons"),
    imposed: [
      ...text("SanctionsImposed").split("|"),
      ...indicators.filter((each) => each.text.trim() === "true").map((each) => each.name),
    ].filter((each) => each.trim() !== ""),
    names: childrenOf(childOf(element, "Names"), "Name").map(readName),
    nonLatin: childrenOf(childOf(element, "NonLatinNames"), "NonLatinName").map((name) => ({
      text: textOf(name, "NameNonLatinScript") ?? "",
      language: textOf(name, "NonLatinScriptLanguage") ?? "",
    })),
    addresses: addresses.map((address) => ({
      lines: [1, 2, 3, 4, 5, 6].map((line) => textOf(address, `AddressLine${line}`) ?? ""),
      postcode: textOf(address, "AddressPostalCode") ?? "",
      country: textOf(address, "AddressCountry") ?? "",
    })),
    ...readDetails(element, unknown),
  };
}

function readName(name: XmlElement): RawName {
  return {
    given: [1, 2, 3, 4, 5].map((part) => textOf(name, `Name${part}`) ?? ""),
    last: textOf(name, "Name6") ?? "",
    type: textOf(name, "NameType") ?? "",
    strength: textOf(name, "AliasStrength") ?? "",
  };
}

type Details = Pick<Designation, "passports" | "nationalIds" | "births" | "fields">;

/** Everything below the elements that are not read by name, wherever it is wrapped. */
function readDetails(element: XmlElement, unknown: Set<string>): Details {
  const fields = new Map<Field, string[]>();
  const passports: [string, string][] = [];
  const nationalIds: [string, string][] = [];
  const births: [string, string][] = [];
  const walk = (parent: XmlElement) => {
    const pair = (start: string): [string, string] => [
      textOf(parent, `${start}Number`) ?? "",
      textOf(parent, `${start}AdditionalInformation`) ?? "",
    ];
    if (pair("Passport").join("") !== "") passports.push(pair("Passport"));
    if (pair("NationalIdentifier").join("") !== "") nationalIds.push(pair("NationalIdentifier"));
    births.push([textOf(parent, "TownOfBirth") ?? "", textOf(parent, "CountryOfBirth") ?? ""]);
    for (const child of parent.children) {
      if (parent === element && READ_BY_NAME.has(child.name)) continue;
      if (child.children.length > 0) walk(child);
      else if (child.text.trim() !== "" && !PAIRS.test(child.name)) {
        const field = LEAVES.find(([start]) => start.test(child.name))?.[1];
        if (field === undefined) unknown.add(child.name);
        else fields.set(field, [...(fields.get(field) ?? []), child.text]);
      }
    }
  };
  walk(element);
  return { passports, nationalIds, births, fields };
}
