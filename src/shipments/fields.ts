import { PARTY_ROLES } from "../model/shipment.ts";
import type { PartyRole } from "../model/shipment.ts";

/** What a column can say of one party, with the words for help texts. */
export const PARTY_FIELDS = {
  name: "name; name2 to name4 are joined behind it",
  name_address: "name and address in one cell, the name on its first line",
  type: "person or company (I/B, Individual/Business …)",
  role: "role in the shipment, as a word",
  address: "street or whole address; address2 to address4 are joined behind it",
  city: "city",
  region: "state, province or region",
  postcode: "postal code",
  country: "country, as a name or code",
  tax: "tax, VAT or EORI number",
  registration: "company registration number",
  national_id: "national identity number",
  passport: "passport number",
  lei: "legal entity identifier",
  bic: "BIC (SWIFT) code",
  duns: "D-U-N-S number",
  birth_date: "date of birth",
  birth_year: "year of birth",
  imo: "IMO number",
  mmsi: "MMSI number",
  callsign: "call sign",
  tail_number: "aircraft registration (tail number)",
  email: "e-mail address",
  phone: "telephone number",
  website: "website",
  established: "date or year in which the party was founded",
  industry: "line of business",
  headquarters: "country of the party's headquarters",
} as const;
export type PartyField = keyof typeof PARTY_FIELDS;

/** What a column can say of one line of goods. */
export const ITEM_FIELDS = {
  line: "line number of the item",
  number: "material, part or article number",
  description: "description of the goods",
  hs: "customs tariff (HS) code",
  code: "export control code as declared (ECCN, USML, AL number)",
  licence: "export licence or exception",
  origin: "country of origin",
  quantity: "quantity",
  unit: "unit of the quantity",
  value: "value",
  currency: "currency of the value",
  service: "installation, training or maintenance, as ordered or declined",
} as const;
export type ItemField = keyof typeof ITEM_FIELDS;

/** What a column can say of the whole shipment. */
export const SHIPMENT_FIELDS = {
  id: "shipment, delivery, order or invoice number: rows with the same one are one shipment",
  date: "date of shipment",
  destination: "country of destination",
  "destination.port": "port, airport or city of destination",
  via: "countries on the way",
  departure: "country of departure",
  "departure.port": "port or airport of departure",
  end_use: "stated end use",
  payment_terms: "terms of payment",
  transport_mode: "mode of transport: air, sea, road, rail, courier",
  packaging: "packaging",
  delivery_terms: "what is agreed of dates and place of delivery",
} as const;
export type ShipmentField = keyof typeof SHIPMENT_FIELDS;

export interface ManifestField {
  /** As `--map` takes it: `consignee.name`, `item.hs`, `destination`. */
  readonly name: string;
  readonly description: string;
}

const entries = <K extends string>(table: Readonly<Record<K, string>>, prefix = ""): ManifestField[] =>
  Object.entries<string>(table).map(([name, description]) => ({ name: `${prefix}${name}`, description }));

/**
 * Every field that a column can be mapped to. A role may carry a number for a second party of its kind
 * (`notify2.name`), `name` and `address` one for their continuation (`consignee.name2`).
 */
export const MANIFEST_FIELDS: readonly ManifestField[] = [
  ...entries(SHIPMENT_FIELDS),
  ...entries(ITEM_FIELDS, "item."),
  ...PARTY_ROLES.flatMap((role) =>
    entries(PARTY_FIELDS, `${role}.`).map(({ name, description }) => ({
      name,
      description: `${role.replaceAll("_", " ")}: ${description}`,
    })),
  ),
];

/** One column's place in a shipment. */
export type Target =
  | {
      readonly of: "party";
      readonly role: PartyRole;
      /** 0 where the column carries no number: the 2 of `notify2.name`. */
      readonly index: number;
      readonly field: PartyField;
      /** Order among the parts of a name or address, 0 where there is none. */
      readonly part: number;
    }
  | { readonly of: "item"; readonly field: ItemField }
  | { readonly of: "shipment"; readonly field: ShipmentField };

const isKey = <T extends object>(table: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(table, key);

/** The place that a field name of `--map` means; undefined for a name we do not know. */
export function targetOf(field: string): Target | undefined {
  const wanted = field.trim().toLowerCase();
  if (isKey(SHIPMENT_FIELDS, wanted)) return { of: "shipment", field: wanted };
  const [, head = "", tail = ""] = /^(\w+)\.(\w+)$/.exec(wanted) ?? [];
  if (head === "item") return isKey(ITEM_FIELDS, tail) ? { of: "item", field: tail } : undefined;
  const [, word = "", number = "0"] = /^([a-z_]+?)(\d*)$/.exec(head) ?? [];
  const role = PARTY_ROLES.find((known) => known === word);
  const [, base = "", part = ""] = /^(name|address)([1-9])$/.exec(tail) ?? [];
  const name = base === "" ? tail : base;
  if (role === undefined || !isKey(PARTY_FIELDS, name)) return undefined;
  return { of: "party", role, index: Number(number), field: name, part: Number(part) };
}

/** The field name of a place, as `targetOf` reads it. */
export function fieldName(target: Target): string {
  if (target.of === "item") return `item.${target.field}`;
  if (target.of === "shipment") return target.field;
  const index = target.index > 0 ? String(target.index) : "";
  return `${target.role}${index}.${target.field}${target.part > 0 ? String(target.part) : ""}`;
}
