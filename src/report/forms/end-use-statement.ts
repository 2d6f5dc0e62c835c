import type { Party, PartyRole, Shipment } from "../../model/shipment.ts";
import { jsonText } from "../escape.ts";
import type { StatementDocument } from "../schema-statement.ts";
import { box, bullets, fields, grid, page, paragraph, section } from "./page.ts";

/** What the end user undertakes, in words of the project's own. */
const UNDERTAKINGS = [
  "We use the goods only for the end use and at the site named above.",
  "We do not use them for chemical, biological or nuclear weapons, nor for missiles that can carry them, and hand them to nobody who does.",
  "We do not use them for military ends unless this is named above as the end use.",
  "We tell the exporter before end use, site or user change, and allow that what is stated here is checked.",
];
const CLAUSE =
  "We do not sell, supply or re-export the goods, directly or indirectly, to Russia or Belarus, nor for use there, and we see to it that our buyers do not either (Regulation (EU) 833/2014, Article 12g).";
const NOTE =
  "Where a law prescribes the words of a statement (a party on the US unverified list, License Exception STA, chemicals of the treaty's Schedule 3), use its words; this form does not stand in for them.";
/** Rows left to write in where no goods are known. */
const EMPTY_ROWS = 4;
const RECEIVERS: readonly PartyRole[] = ["ultimate_consignee", "consignee"];

/** The statement as it is sent out, blank or with what a shipment tells; what the end user alone can say stays empty. */
export function statementDocument(shipment?: Shipment): StatementDocument {
  const partyOf = (roles: readonly PartyRole[]) => {
    const [party] = roles.flatMap((role) => shipment?.parties.filter((one) => one.role === role) ?? []);
    return partyDocument(party);
  };
  const items = shipment?.items ?? [{}];
  return {
    schema: "cordon-end-use-statement/1",
    reference: "",
    serves: ["end_use"],
    endUser: partyOf(["end_user"]),
    consignee: partyOf(RECEIVERS),
    signatory: { name: "", function: "" },
    endUse: shipment?.endUse ?? "",
    site: "",
    siteCountry: "",
    items: items.map(
      ({ description = "", number = "", declaredCode = "", hs = "", quantity = "", unit = "" }) => ({
        description,
        number,
        code: declaredCode,
        hs,
        quantity,
        unit,
      }),
    ),
    onward: { answer: "", countries: [] },
    russiaClause: "",
    place: "",
    signed: "",
    validUntil: "",
    shipments: shipment === undefined ? [] : [shipment.id],
  };
}

function partyDocument(party: Party | undefined) {
  return { name: party?.name ?? "", address: party?.address?.text ?? "", country: party?.country ?? "" };
}

/** `cordon form end-use-statement`: `json` is read back by `--statements` once it is filled in. */
export const endUseStatementForm = {
  json: (shipment?: Shipment): string => `${jsonText(statementDocument(shipment), 2)}\n`,
  html: (shipment?: Shipment): string => pageOf(statementDocument(shipment)),
};

function pageOf(statement: StatementDocument): string {
  const { endUser, consignee, items, shipments } = statement;
  const known = items.map(({ description, number, code, hs, quantity, unit }) => [
    description,
    number,
    code,
    hs,
    [quantity, unit].filter(Boolean).join(" "),
  ]);
  const isBlank = known.every((cells) => cells.every((cell) => cell === ""));
  const rows = isBlank ? Array.from({ length: EMPTY_ROWS }, () => ["", "", "", "", ""]) : known;
  return page("End-use statement", [
    paragraph(
      "To be filled in by the end user on its own letterhead or stamped, signed, and sent to the exporter.",
    ),
    section("1 Reference", [
      fields([
        ["Number of this statement", statement.reference],
        ["Order or shipment", shipments.join(", ")],
      ]),
    ]),
    section("2 Who", [
      fields([
        ["End user", endUser.name],
        ["Address", endUser.address],
        ["Country", endUser.country],
        ["Consignee, where another", consignee.name],
        ["Address of the consignee", consignee.address],
        ["Country of the consignee", consignee.country],
      ]),
    ]),
    section("3 What for", [
      fields([
        ["End use, in words", statement.endUse],
        ["Site of use", statement.site],
        ["Country of the site", statement.siteCountry],
      ]),
    ]),
    section("4 Goods", [grid(["Description", "Number", "Control code", "HS code", "Quantity"], rows)]),
    section("5 Onward transfer", [
      box(false, "The goods stay with the end user and are not re-exported."),
      box(false, "The goods may go on to these countries:"),
      fields([["Countries", ""]]),
      box(false, CLAUSE),
    ]),
    section("6 Undertakings", [bullets(UNDERTAKINGS)]),
    section("7 Signature", [
      fields([
        ["Name of the signatory", ""],
        ["Function", ""],
        ["Place", ""],
        ["Date signed (year-month-day)", ""],
        ["Valid until", ""],
        ["Signature and stamp", ""],
      ]),
    ]),
    paragraph(NOTE),
  ]);
}
