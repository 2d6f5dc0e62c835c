import { CordonError } from "../../../model/errors.ts";
import { isoDate } from "../../../text/date.ts";
import { columns } from "../../files/columns.ts";
import { readCsv } from "../../files/csv.ts";
import type { Column } from "../../files/columns.ts";
import type { Format, Head, ListFile, SourceEvent } from "../../source.ts";
import { entryOfEntity } from "./entity.ts";
import type { FsfEntity, Piece } from "./entity.ts";
import { refOf } from "./ref.ts";

/** Columns of a block as `column` or, where the XML names the attribute otherwise, `column=attribute`. */
const REGULATION = block(
  "Entity_Regulation",
  "Type=regulationType OrganisationType PublicationDate EntryIntoForceDate NumberTitle Programme PublicationUrl",
);
const NAME = block(
  "NameAlias",
  "LastName FirstName MiddleName WholeName NameLanguage Gender Title Function Strong Remark",
);
const ADDRESS = block(
  "Address",
  "City Street PoBox ZipCode Region Place CountryIso2Code CountryDescription Remark",
);
const BIRTH = block(
  "BirthDate",
  `BirthDate=birthdate Day=dayOfMonth Month=monthOfYear Year YearRangeFrom YearRangeTo Circa CalendarType ZipCode Region
  Place City CountryIso2Code CountryDescription Remark`,
);
const IDENTIFICATION = block(
  "Identification",
  `Number LatinNumber KnownExpired KnownFalse TypeCode=identificationTypeCode
  TypeDescription=identificationTypeDescription CountryIso2Code Remark`,
);
const CITIZENSHIP = block("Citizenship", "Region CountryIso2Code CountryDescription Remark");
const BLOCKS = [REGULATION, NAME, ADDRESS, BIRTH, IDENTIFICATION, CITIZENSHIP];
/** Columns that are known and say nothing of the party. */
const PASSED_OVER =
  /^(?:NameAlias|Address|BirthDate|Identification|Citizenship)_(?:LogicalId|RegulationLanguage|Regulation_\w+)$|^Address_AsAtListingTime$|^Identification_(?:Diplomatic|ReportedLost|RevokedByIssuer|IssuedBy|IssuedDate|ValidFrom|ValidTo|NameOnDocument|Region|CountryDescription)$/;
const ENTITY = `fileGenerationDate Entity_LogicalId Entity_EU_ReferenceNumber Entity_UnitedNationId
  Entity_DesignationDate Entity_DesignationDetails Entity_Remark Entity_SubjectType
  Entity_SubjectType_ClassificationCode`.split(/\s+/);
const REQUIRED = [
  ...ENTITY,
  ...`NameAlias_LastName NameAlias_FirstName NameAlias_MiddleName NameAlias_WholeName NameAlias_NameLanguage
  Entity_Regulation_NumberTitle Entity_Regulation_Programme Entity_Regulation_PublicationUrl Address_City
  Address_Street Address_CountryIso2Code BirthDate_BirthDate BirthDate_Year Identification_Number
  Identification_TypeCode Citizenship_CountryIso2Code`.split(/\s+/),
];

/** The EU consolidated list as CSV 1.1: `;`, one row per name, address, birth date, identification or citizenship. */
export const euFsfCsv: Format = {
  id: "eu-fsf/csv",
  list: "eu-fsf",
  parser: 1,
  parts: { required: ["list"], optional: [] },
  // 6,234 in August 2026; no older whole copy of this layout is known.
  expect: { all: { min: 3700, max: 12_500 } },
  recognise,
  read,
};

function recognise(head: Head): ReturnType<Format["recognise"]> {
  const first = head.text.split(/\r?\n/, 1)[0] ?? "";
  if (/^\uFEFF?"?fileGenerationDate"?;/i.test(first)) return { part: "list" };
  if (!first.includes(";Naal_logical_id;")) return undefined;
  return {
    refuse:
      "the old layout csvFullSanctionsList 1.0 of the EU list (columns Naal_, Addr_, Iden_ …), which is no longer published",
    hint: "Fetch csvFullSanctionsList_1_1 or, better, xmlFullSanctionsList_1_1.",
  };
}

/** What the rows of one entity add up to. */
interface Gathering extends FsfEntity {
  readonly remarks: string[];
  readonly regulations: Piece[];
  readonly names: Piece[];
  readonly addresses: Piece[];
  readonly contacts: Piece[];
  readonly births: Piece[];
  readonly identifications: Piece[];
  readonly citizenships: Piece[];
}

async function* read(files: ReadonlyMap<string, ListFile>): AsyncGenerator<SourceEvent> {
  const file = files.get("list");
  if (!file) return;
  let header: readonly string[] | undefined;
  let lookup: ReturnType<typeof columns> | undefined;
  // Rows of one entity are not promised to follow one another; what is kept of the whole list is some 20 MB.
  const entities = new Map<string, Gathering>();
  for await (const { fields, line } of readCsv(file, { delimiter: ";", relaxQuotes: true, anyWidth: true })) {
    if (header === undefined) {
      header = fields.map((name) => name.replace(/^\uFEFF/, "").trim());
      yield* checkHeader(header, file.name);
      lookup = columns(header);
      continue;
    }
    const row = lookup?.(fields);
    const id = row?.("Entity_LogicalId").trim();
    if (fields.length !== header.length || row === undefined || !id) {
      const wide = fields.length === header.length;
      const what = wide
        ? "no Entity_LogicalId"
        : `${fields.length} columns under a header of ${header.length}`;
      throw new CordonError(
        "list-refused",
        `${file.name}, line ${line}: a row with ${what}`,
        "Fetch the file again, or load xmlFullSanctionsList_1_1.",
      );
    }
    if (entities.size === 0) {
      const published = isoDate(row("fileGenerationDate"));
      yield published ? { published } : { note: "no-date", where: `line ${line}` };
    }
    const known = entities.get(id) ?? begin(id, row);
    entities.set(id, known);
    gather(known, row);
  }
  const refs = new Map<string, number>();
  for (const raw of entities.values()) {
    const notes = new Set<string>();
    const entry = entryOfEntity(raw, refOf(raw, refs), file.name, notes);
    if (entry.names.length === 0) notes.add("no-name");
    for (const note of notes) yield { note, where: entry.id };
    yield { entry };
  }
}

function* checkHeader(header: readonly string[], file: string): Generator<SourceEvent> {
  const missing = REQUIRED.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const hint = "This is an extract, or the layout has changed: fetch csvFullSanctionsList_1_1 again.";
    throw new CordonError("list-refused", `${file} lacks the columns ${missing.join(", ")}`, hint);
  }
  const known = new Set([...ENTITY, "Address_ContactInfo", ...BLOCKS.flat().map(([column]) => column)]);
  // Without it a weak alias shows in its remark only.
  if (!header.includes("NameAlias_Strong")) yield { note: "no-alias-strength", where: "NameAlias_Strong" };
  for (const where of header) {
    if (where !== "" && !known.has(where) && !PASSED_OVER.test(where))
      yield { note: "unknown-column", where };
  }
}

function begin(logicalId: string, row: Column): Gathering {
  return {
    logicalId,
    euReferenceNumber: row("Entity_EU_ReferenceNumber").trim(),
    unitedNationId: row("Entity_UnitedNationId").trim(),
    designationDate: row("Entity_DesignationDate").trim(),
    designationDetails: row("Entity_DesignationDetails").trim(),
    // The two columns hold `P` and `person`, whichever is which.
    subjectType:
      [row("Entity_SubjectType"), row("Entity_SubjectType_ClassificationCode")].sort()[0]?.trim() ?? "",
    remarks: [],
    regulations: [],
    names: [],
    addresses: [],
    contacts: [],
    births: [],
    identifications: [],
    citizenships: [],
  };
}

function gather(entity: Gathering, row: Column): void {
  add(entity.regulations, pieceOf(row, REGULATION));
  add(entity.names, pieceOf(row, NAME));
  add(entity.addresses, pieceOf(row, ADDRESS));
  add(entity.births, pieceOf(row, BIRTH));
  add(entity.identifications, pieceOf(row, IDENTIFICATION));
  add(entity.citizenships, pieceOf(row, CITIZENSHIP));
  const contact = row("Address_ContactInfo").trim();
  if (contact !== "") add(entity.contacts, { value: contact });
  const remark = row("Entity_Remark").trim();
  if (remark !== "" && !entity.remarks.includes(remark)) entity.remarks.push(remark);
}

/** Each row repeats the regulation, and a block may be repeated too. */
function add(pieces: Piece[], piece: Piece | undefined): void {
  if (piece === undefined) return;
  const text = JSON.stringify(piece);
  if (pieces.every((other) => JSON.stringify(other) !== text)) pieces.push(piece);
}

function pieceOf(row: Column, columns: Block): Piece | undefined {
  const pairs = columns
    .map(([column, attribute]): [string, string] => [attribute, row(column).trim()])
    .filter(([, value]) => value !== "");
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

type Block = readonly (readonly [column: string, attribute: string])[];

function block(prefix: string, text: string): Block {
  return text.split(/\s+/).map((word): [string, string] => {
    const [column = "", attribute = column.charAt(0).toLowerCase() + column.slice(1)] = word.split("=");
    return [`${prefix}_${column}`, attribute];
  });
}
