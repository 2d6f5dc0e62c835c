import { CordonError } from "../../../model/errors.ts";

/** Fields of an own list, each with the headers by which it is found where no mapping names its column. */
const HEADERS = {
  name: [
    "name",
    "full name",
    "party",
    "party name",
    "company",
    "company name",
    "entity name",
    "denied party",
  ],
  aliases: ["aliases", "alias", "aka", "also known as", "alt names", "alternative names", "other names"],
  weak_aliases: ["weak aliases", "weak alias", "low quality aliases"],
  kind: ["kind", "type", "party type", "entity type"],
  country: ["country", "countries", "nationality", "country code"],
  address: ["address", "addresses", "street", "street address"],
  city: ["city", "town"],
  birth_date: ["birth date", "date of birth", "dob"],
  imo: ["imo", "imo number", "imo no"],
  mmsi: ["mmsi"],
  passport: ["passport", "passport number", "passport no"],
  tax: ["tax", "tax id", "tax number", "vat", "vat number"],
  registration: ["registration", "registration number", "company number"],
  lei: ["lei"],
  bic: ["bic", "swift", "swift bic"],
  id: ["id", "entry id", "list id", "reference"],
  programme: ["programme", "program", "programmes", "programs", "list"],
  measure: ["measure", "measures"],
  citation: ["citation", "citations", "legal basis"],
  listed_on: ["listed on", "listed", "date listed", "start date"],
  ends_on: ["ends on", "end date", "expires", "expiry date", "valid until"],
  remarks: ["remarks", "remark", "reason", "comment", "comments", "notes"],
  url: ["url", "link"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type OwnField = keyof typeof HEADERS;
export const OWN_FIELDS = Object.keys(HEADERS) as readonly OwnField[];

/**
 * The user's mapping with its fields checked.
 * @throws CordonError `usage` for an unknown field, a field given twice, or one column given to two fields.
 */
export function checkedMap(map: Readonly<Record<string, string>>): ReadonlyMap<OwnField, string> {
  const checked = new Map<OwnField, string>();
  for (const [key, column] of Object.entries(map)) {
    const field = OWN_FIELDS.find(
      (known) =>
        known ===
        key
          .trim()
          .toLowerCase()
          .replaceAll(/[\s-]+/g, "_"),
    );
    if (!field) {
      throw new CordonError(
        "usage",
        `An own list has no field "${key}"`,
        `Its fields are ${OWN_FIELDS.join(", ")}.`,
      );
    }
    if (checked.has(field)) throw new CordonError("usage", `The field ${field} is mapped twice`);
    const twin = [...checked].find(([, other]) => other === column.trim());
    if (twin)
      throw new CordonError("usage", `The column "${column}" is mapped to ${twin[0]} and to ${field}`);
    if (column.trim() === "") throw new CordonError("usage", `The field ${field} is mapped to no column`);
    checked.set(field, column.trim());
  }
  return checked;
}

/** The field a header stands for by its own words; undefined where it is none of the obvious ones. */
export function fieldOf(header: string): OwnField | undefined {
  const plain = header
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();
  return OWN_FIELDS.find((field) => (HEADERS[field] as readonly string[]).includes(plain));
}
