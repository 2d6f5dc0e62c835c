import { CordonError } from "../../../model/errors.ts";
import { isoDate } from "../../../text/date.ts";
import { childOf, childrenOf, readXml, textOf } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import type { Format, Head, ListFile, SourceEvent } from "../../source.ts";
import { entryOfEntity } from "./entity.ts";
import type { FsfEntity, Piece } from "./entity.ts";
import { refOf } from "./ref.ts";

const KNOWN = new Set(
  `remark regulation publicationUrl subjectType nameAlias regulationSummary citizenship birthdate identification address
  contactInfo`.split(/\s+/),
);

/** The EU consolidated list of financial sanctions as XML 1.1 (xmlFullSanctionsList_1_1). */
export const euFsfXml: Format = {
  id: "eu-fsf/xml",
  list: "eu-fsf",
  parser: 1,
  parts: { required: ["list"], optional: [] },
  // 6,234 in August 2026; no older whole copy of this layout is known.
  expect: { all: { min: 3700, max: 12_500 } },
  recognise,
  read,
};

function recognise(head: Head): ReturnType<Format["recognise"]> {
  const start = head.text.slice(0, 2000);
  if (/<(?:\w+:)?export\b[^<>]*\/fpi\/fsd\/export/.test(start)) return { part: "list" };
  if (!/<WHOLE\b[^<>]*\bDate=/.test(start)) return undefined;
  return {
    refuse: "the old layout xmlFullSanctionsList 1.0 of the EU list, which is no longer published",
    hint: "Fetch xmlFullSanctionsList_1_1 instead.",
  };
}

async function* read(files: ReadonlyMap<string, ListFile>): AsyncGenerator<SourceEvent> {
  const file = files.get("list");
  if (!file) return;
  const unknown = new Set<string>();
  const refs = new Map<string, number>();
  for await (const element of readXml(file, new Set(["sanctionEntity"]))) {
    if (element.name === "export") {
      const published = isoDate(element.attrs["generationDate"] ?? "");
      yield published ? { published } : { note: "no-date", where: "generationDate" };
    }
    if (element.name !== "sanctionEntity") continue;
    for (const { name } of element.children.flatMap((child) => [child, ...child.children])) {
      if (KNOWN.has(name) || unknown.has(name)) continue;
      unknown.add(name);
      yield { note: "unknown-column", where: name };
    }
    const notes = new Set<string>();
    const raw = readEntity(element, file.name);
    const entry = entryOfEntity(raw, refOf(raw, refs), file.name, notes);
    if (entry.names.length === 0) notes.add("no-name");
    for (const note of notes) yield { note, where: entry.id };
    yield { entry };
  }
}

function readEntity(element: XmlElement, file: string): FsfEntity {
  const attr = (name: string) => (element.attrs[name] ?? "").trim();
  if (attr("logicalId") === "" && attr("euReferenceNumber") === "") {
    throw new CordonError("list-refused", `${file}: a sanctionEntity without an id`, "Fetch the file again.");
  }
  const addresses = childrenOf(element, "address");
  return {
    logicalId: attr("logicalId"),
    euReferenceNumber: attr("euReferenceNumber"),
    unitedNationId: attr("unitedNationId"),
    designationDate: attr("designationDate"),
    designationDetails: attr("designationDetails"),
    subjectType: childOf(element, "subjectType")?.attrs["classificationCode"] ?? "",
    remarks: childrenOf(element, "remark").map((remark) => remark.text),
    regulations: childrenOf(element, "regulation").map((regulation) => ({
      ...regulation.attrs,
      publicationUrl: textOf(regulation, "publicationUrl") ?? "",
    })),
    names: childrenOf(element, "nameAlias").map(pieceOf),
    addresses: addresses.map(pieceOf),
    contacts: addresses
      .flatMap((address) => childrenOf(address, "contactInfo"))
      .map((contact) => contact.attrs),
    births: childrenOf(element, "birthdate").map(pieceOf),
    identifications: childrenOf(element, "identification").map(pieceOf),
    citizenships: childrenOf(element, "citizenship").map(pieceOf),
  };
}

function pieceOf(element: XmlElement): Piece {
  const remarks = childrenOf(element, "remark").map((remark) => remark.text.replaceAll(/\s+/g, " ").trim());
  return { ...element.attrs, remark: remarks.filter(Boolean).join("; ") };
}
