import { CordonError } from "../../../model/errors.ts";
import { isoDate } from "../../../text/date.ts";
import { readXml } from "../../files/xml.ts";
import type { XmlElement } from "../../files/xml.ts";
import type { Format, ListFile, SourceEvent } from "../../source.ts";
import { readRecord } from "./entry.ts";

/** All elements of sc-sanctions.xsd below INDIVIDUAL and ENTITY. */
const KNOWN = new Set(
  `DATAID VERSIONNUM FIRST_NAME SECOND_NAME THIRD_NAME FOURTH_NAME UN_LIST_TYPE REFERENCE_NUMBER LISTED_ON SUBMITTED_ON
  SUBMITTED_BY DELISTED_ON GENDER NAME_ORIGINAL_SCRIPT COMMENTS1 TITLE DESIGNATION NATIONALITY NATIONALITY2 LIST_TYPE
  LAST_DAY_UPDATED SORT_KEY SORT_KEY_LAST_MOD VALUE QUALITY ALIAS_NAME NOTE STREET CITY STATE_PROVINCE ZIP_CODE COUNTRY
  INDIVIDUAL_ALIAS ENTITY_ALIAS INDIVIDUAL_ADDRESS ENTITY_ADDRESS INDIVIDUAL_DATE_OF_BIRTH TYPE_OF_DATE DATE YEAR
  FROM_YEAR TO_YEAR INDIVIDUAL_PLACE_OF_BIRTH INDIVIDUAL_DOCUMENT TYPE_OF_DOCUMENT TYPE_OF_DOCUMENT2 NUMBER
  ISSUING_COUNTRY DATE_OF_ISSUE CITY_OF_ISSUE COUNTRY_OF_ISSUE DATE_OF_BIRTH CITY_OF_BIRTH COUNTRY_OF_BIRTH`.split(
    /\s+/,
  ),
);

/** The UN Security Council Consolidated List as XML (sc-sanctions.xsd): individuals, then entities. */
export const unScXml: Format = {
  id: "un-sc/xml",
  list: "un-sc",
  parser: 1,
  parts: { required: ["list"], optional: [] },
  // 1,011 in September 2026; the oldest whole copy (April 2025, before the Iran snapback) has 877.
  expect: { all: { min: 600, max: 2000 } },
  recognise: (head) =>
    /<(?:\w+:)?CONSOLIDATED_LIST[\s>]/.test(head.text.slice(0, 2000)) ? { part: "list" } : undefined,
  read,
};

async function* read(files: ReadonlyMap<string, ListFile>): AsyncGenerator<SourceEvent> {
  const file = files.get("list");
  if (!file) return;
  const seen = { INDIVIDUAL: 0, ENTITY: 0 };
  const unknown = new Set<string>();
  for await (const element of readXml(file, new Set(["INDIVIDUAL", "ENTITY"]))) {
    if (element.name !== "INDIVIDUAL" && element.name !== "ENTITY") {
      yield* publishedOf(element, file.name);
      continue;
    }
    seen[element.name]++;
    const notes = new Set<string>();
    for (const { name } of element.children.flatMap((child) => [child, ...child.children])) {
      if (KNOWN.has(name) || unknown.has(name)) continue;
      unknown.add(name);
      yield { note: "unknown-column", where: name };
    }
    const entry = readRecord(element, file.name, notes);
    for (const note of notes) yield { note, where: entry.id };
    if (entry.names.length === 0) yield { note: "no-name", where: entry.id };
    yield { entry };
  }
  if (seen.INDIVIDUAL === 0 || seen.ENTITY === 0) {
    const what = seen.ENTITY === 0 ? "entities" : "individuals";
    throw new CordonError(
      "list-refused",
      `${file.name} holds no ${what}: a part of the list is missing`,
      "Fetch it again.",
    );
  }
}

function* publishedOf(root: XmlElement, file: string): Generator<SourceEvent> {
  if (root.name !== "CONSOLIDATED_LIST") {
    throw new CordonError("list-refused", `${file} is no UN list: its root is ${root.name}`);
  }
  const published = isoDate(root.attrs["dateGenerated"] ?? "");
  yield published ? { published } : { note: "no-date", where: "dateGenerated" };
}
