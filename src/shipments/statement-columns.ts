import type { ItemText, StatementList, StatementText } from "./statement-fields.ts";
import { tableColumns } from "./table-columns.ts";
import type { TableColumns } from "./table-columns.ts";

/** What a column of a file of statements is called. */
const WORDS = {
  reference:
    "reference, statement, statement id, statement no, statement number, eus, eus no, eus number, id",
  serves: "serves, serves as, kind, kind of statement, type, statement type",
  endUser: "end user, end user name, enduser, user, name of end user",
  endUserAddress: "end user address, address of end user, enduser address",
  endUserCountry: "end user country, country of end user, enduser country",
  consignee: "consignee, consignee name, name of consignee",
  consigneeAddress: "consignee address, address of consignee",
  consigneeCountry: "consignee country, country of consignee",
  signatory: "signatory, signatory name, signed by, name of signatory, signer",
  signatoryFunction:
    "signatory function, function, function of signatory, title of signatory, signatory title, position",
  endUse: "end use, enduse, use, purpose",
  site: "site, site of use, place of use, installation site, location of use",
  siteCountry: "site country, country of use, country of site",
  onward: "onward, onward transfer, re-export, reexport, re-export answer",
  onwardTo: "onward to, onward countries, re-export to, reexport to, re-export countries",
  russiaClause:
    "russia clause, russia and belarus clause, no russia clause, no re-export to russia, article 12g, art 12g",
  place: "place, place signed, place of signature",
  signed: "signed, date signed, signature date, date of signature, date",
  validUntil: "valid until, valid to, expiry, expiry date, expires, validity",
  shipments: "shipments, shipment, shipment id, shipment ids, delivery, deliveries",
  description: "item, item description, description, goods, goods description, product",
  number: "item number, part number, part no, material, article",
  code: "code, item code, control code, eccn, export code",
  hs: "hs, hs code, tariff code, cn code, commodity code",
  quantity: "quantity, qty, item quantity",
  unit: "unit, uom, unit of measure",
} as const satisfies Record<StatementText | StatementList | ItemText, string>;
export type StatementField = keyof typeof WORDS;

/** Header and columns. @throws CordonError `input` where no row names the columns end user and date signed. */
export function statementColumns(file: string, text: string): TableColumns<StatementField> {
  const names = Object.values(WORDS).map((known) => known.split(",")[0]);
  return tableColumns<StatementField>(file, text, true, {
    words: WORDS,
    needed: ["endUser", "signed"],
    missing: "no header that names end user and date signed",
    hint: `It needs a header row; known columns: ${names.join(", ")}.`,
  });
}
