import { CordonError } from "../../../model/errors.ts";
import type { Address } from "../../../model/party.ts";
import { countryCode } from "../../../text/country.ts";
import { addressOf, present } from "../../entry.ts";
import { readJson } from "../../files/json.ts";
import type { Format, Head, ListFile, ReadContext, SourceEvent } from "../../source.ts";
import type { Fact } from "../us-common/facts.ts";
import { distinctIds } from "../us-common/stable-id.ts";
import { cslEvents } from "./entry.ts";
import type { CslRecord } from "./record.ts";
import { CSL_EXPECT } from "./sources.ts";

type Json = Readonly<Record<string, unknown>>;

/** Keys of a record; ISN rows carry a flat `country` (or `countries`), Treasury's the vessel keys where they apply. */
const KEYS = new Set(
  (
    "id _id source entity_number type programs name title addresses federal_register_notice start_date end_date " +
    "standard_order license_requirement license_policy call_sign vessel_type gross_tonnage " +
    "gross_registered_tonnage vessel_flag vessel_owner remarks source_list_url alt_names citizenships " +
    "dates_of_birth nationalities places_of_birth source_information_url ids country countries score"
  ).split(" "),
);

/** The Consolidated Screening List as JSON: `{"results": [record …]}`. */
export const usCslJson: Format = {
  id: "us-csl/json",
  list: "us-csl",
  parser: 1,
  parts: { required: ["all"], optional: [] },
  expect: CSL_EXPECT,
  recognise,
  read: (files, context) => read(files.get("all"), context),
};

function recognise(head: Head): ReturnType<Format["recognise"]> {
  if (!/^\s*\{/.test(head.text) || !/"results"\s*:\s*\[/.test(head.text)) return undefined;
  return /"source"\s*:\s*"[^"]*\([A-Z][A-Za-z -]*\) - [^"]*(?:Department|Bureau)/.test(head.text)
    ? { part: "all" }
    : undefined;
}

async function* read(file: ListFile | undefined, context: ReadContext): AsyncGenerator<SourceEvent> {
  if (!file) return;
  const document = await readJson(file);
  const results = isObject(document) ? document["results"] : undefined;
  if (!isObject(document) || !Array.isArray(results)) throw refused(file, 'has no list "results"');
  const total = document["total"];
  if (typeof total === "number" && total !== results.length) {
    throw refused(
      file,
      `is one page of a search (${results.length} of ${total} records), not the whole list`,
    );
  }
  const distinct = distinctIds();
  const strange = new Set<string>();
  for (const [index, value] of results.entries()) {
    const where = `${file.name}, record ${index + 1}`;
    if (!isObject(value)) throw refused(file, `holds something else than a record at ${index + 1}`);
    for (const key of Object.keys(value)) if (!KEYS.has(key)) strange.add(key);
    yield* cslEvents(
      recordOf(value, (what) => refused(file, `record ${index + 1}: ${what}`)),
      where,
      distinct,
      context,
    );
  }
  for (const key of strange) yield { note: "unknown-column", where: `${file.name}: ${key}` };
}

function recordOf(row: Json, refuse: (what: string) => CordonError): CslRecord {
  const text = (key: string) => textOf(row[key], key, refuse);
  const list = (key: string) =>
    listOf(row[key], key, refuse)
      .map((value) => textOf(value, key, refuse))
      .filter(Boolean);
  const objects = (key: string) =>
    listOf(row[key], key, refuse).map((value) => {
      if (!isObject(value)) throw refuse(`"${key}" holds something else than an object`);
      return (name: string) => textOf(value[name], `${key}.${name}`, refuse);
    });
  return {
    id: text("id") || text("_id"),
    source: text("source"),
    entityNumber: text("entity_number"),
    type: text("type"),
    programs: list("programs"),
    name: text("name"),
    altNames: list("alt_names"),
    title: text("title"),
    addresses: present(objects("addresses").map(address)),
    countries: [text("country"), ...list("countries"), ...list("citizenships"), ...list("nationalities")],
    notice: text("federal_register_notice"),
    startDate: text("start_date"),
    endDate: text("end_date"),
    standardOrder: text("standard_order"),
    licenceRequirement: text("license_requirement"),
    licencePolicy: text("license_policy"),
    vessel: {
      callSign: text("call_sign"),
      type: text("vessel_type"),
      tonnage: text("gross_tonnage"),
      registeredTonnage: text("gross_registered_tonnage"),
      flag: text("vessel_flag"),
      owner: text("vessel_owner"),
    },
    remarks: text("remarks"),
    url: text("source_list_url"),
    birthDates: list("dates_of_birth"),
    birthPlaces: list("places_of_birth"),
    facts: objects("ids").map(fact),
  };
}

function address(part: (name: string) => string): Address | undefined {
  const country = part("country");
  return addressOf({
    street: part("address"),
    city: part("city"),
    region: part("state"),
    postcode: part("postal_code"),
    country: countryCode(country) ?? country,
  });
}

function fact(part: (name: string) => string): Fact {
  return { type: part("type"), value: part("number"), country: part("country") };
}

/** Texts and numbers as text, null and absent as `""`. */
function textOf(value: unknown, key: string, refuse: (what: string) => CordonError): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw refuse(`"${key}" is no text`);
}

/** A list; null and absent are the empty one; one text alone stands for a list of one. */
function listOf(value: unknown, key: string, refuse: (what: string) => CordonError): readonly unknown[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value;
  if (typeof value === "string") return [value];
  throw refuse(`"${key}" is no list`);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(file: ListFile, what: string): CordonError {
  const hint = "Fetch consolidated.json again from data.trade.gov.";
  return new CordonError("list-refused", `${file.name} ${what}`, hint);
}
