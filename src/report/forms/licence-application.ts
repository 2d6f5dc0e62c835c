import type { RunHeader, Screening } from "../../model/screening.ts";
import { itemDocument } from "../document-item.ts";
import { statementCheckDocument } from "../document-statement.ts";
import { listVersion } from "../document-run.ts";
import { jsonText } from "../escape.ts";
import { findingText } from "../finding-words.ts";
import { OUTCOME_WORDS } from "../item-words.ts";
import type { LicenceDataDocument } from "../schema-licence-data.ts";
import {
  BAND_WORDS,
  matchStatement,
  notCoveredWords,
  POTENTIAL,
  roleWords,
  STARTER_LABEL,
} from "../wording.ts";
import { missingFacts } from "./licence-missing.ts";
import { bullets, fields, grid, page, paragraph, section } from "./page.ts";
import type { Markup } from "./page.ts";

const NOTICE =
  "This is a data sheet of a screening. It is no application form of any authority, grants nothing, and replaces no official form.";

/** What a screening knows for an application for a licence, and what is missing. */
export function licenceDataDocument(header: RunHeader, screening: Screening): LicenceDataDocument {
  const { shipment, parties, items, findings, score, coverage, statements = [] } = screening;
  return {
    schema: "cordon-licence-data/1",
    notice: NOTICE,
    tool: header.tool,
    version: header.version,
    asOf: header.asOf,
    shipment: {
      id: shipment.id,
      file: shipment.origin.file,
      destination: shipment.destination,
      destinations: shipment.destinations,
      destinationText: shipment.destinationText,
      via: shipment.via,
      departure: shipment.departure,
      departures: shipment.departures,
      departureFrom: shipment.departureFrom,
      date: shipment.date,
      lastDate: shipment.lastDate,
      endUse: shipment.endUse,
    },
    parties: parties.map((result) => ({
      role: result.party.role,
      name: result.party.name,
      address: result.party.address?.text,
      country: result.party.country,
      identifiers: result.party.identifiers.map(({ scheme, value }) => ({ scheme, value })),
      result: matchStatement([result], coverage, findings),
    })),
    items: items.map((one) => ({
      ...itemDocument(one),
      origin: one.item.origin,
      quantity: one.item.quantity,
      unit: one.item.unit,
      value: one.item.value,
      currency: one.item.currency,
      licence: one.item.licence,
    })),
    statements: statements.map(statementCheckDocument),
    band: score.net,
    total: score.total,
    vector: score.vector,
    findings: findings.map((finding) => ({
      code: finding.code,
      text: findingText(finding),
      citation: finding.citation,
    })),
    missing: missingFacts(screening),
    lists: coverage.lists.map((record) => ({ id: record.list, version: listVersion(record) })),
    notCovered: coverage.notCovered,
    gaps: coverage.gaps,
    ...(coverage.starter ? { label: STARTER_LABEL } : {}),
  };
}

/** `cordon form licence-application` */
export const licenceApplicationForm = {
  json: (header: RunHeader, screening: Screening): string =>
    `${jsonText(licenceDataDocument(header, screening), 2)}\n`,
  html: (header: RunHeader, screening: Screening): string =>
    pageOf(licenceDataDocument(header, screening), screening),
};

function pageOf(sheet: LicenceDataDocument, { coverage }: Screening): string {
  const { shipment, parties, items, findings, missing, statements, lists, gaps } = sheet;
  return page("Data sheet for a licence application", [
    ...(sheet.label === undefined ? [] : [paragraph(sheet.label.toUpperCase(), "notice")]),
    paragraph(NOTICE, "notice"),
    section("Shipment", [
      fields([
        ["Shipment", shipment.id],
        ["Read from", shipment.file],
        [
          "Destination",
          [(shipment.destinations ?? [shipment.destination]).join(", "), shipment.destinationText]
            .filter(Boolean)
            .join(": "),
        ],
        ["Via", shipment.via.join(", ")],
        ["Leaves from", leavesFrom(shipment)],
        ["Day of shipment", [shipment.date, shipment.lastDate].filter(Boolean).join(" to ")],
        ["End use", shipment.endUse],
        ["Screened as of", `${sheet.asOf}, ${sheet.tool} ${sheet.version}`],
        ["Band", `${sheet.band}: ${BAND_WORDS[sheet.band]}; total ${sheet.total}`],
        ["Vector", sheet.vector],
      ]),
    ]),
    section(
      "What is missing",
      listOr(
        missing.map(({ text }) => text),
        "Nothing that this sheet asks for.",
      ),
    ),
    section("Parties", [
      grid(
        ["Part", "Name", "Address", "Country", "Numbers", "Screening"],
        parties.map(({ role, name, address, country, identifiers, result }) => [
          roleWords(role),
          name,
          address,
          country,
          identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(", "),
          result,
        ]),
      ),
    ]),
    section("Goods", [
      grid(
        ["Description", "HS", "Code", "Quantity", "Value", "Origin", "Determinations"],
        items.map((item) => [
          [item.number, item.description].filter(Boolean).join(" "),
          item.hs,
          codeWords(item),
          [item.quantity, item.unit].filter(Boolean).join(" "),
          [item.value, item.currency].filter(Boolean).join(" "),
          item.origin,
          determined(item),
        ]),
      ),
    ]),
    section(
      "End-use statements",
      listOr(
        statements.map(({ text }) => text),
        "None was laid beside this shipment.",
      ),
    ),
    section("Findings", [
      findings.length === 0
        ? paragraph("None by the rules looked at.")
        : grid(
            ["Code", "What was found", "Legal basis"],
            findings.map(({ code, text, citation }) => [code, text, citation]),
          ),
    ]),
    section("What was and was not looked at", [
      fields([["Lists", lists.map(({ id, version }) => `${id} ${version}`).join(", ")]]),
      bullets([...gaps, ...coverage.notCovered.map(notCoveredWords)]),
      paragraph(POTENTIAL),
    ]),
  ]);
}

function listOr(items: readonly string[], otherwise: string): Markup[] {
  return items.length === 0 ? [paragraph(otherwise)] : [bullets(items)];
}

function leavesFrom({
  departure,
  departures,
  departureFrom,
}: LicenceDataDocument["shipment"]): string | undefined {
  if (departureFrom === "run") return `${departure} (no paper tells it: stated for the run)`;
  return departures?.join(", ") ?? departure;
}

function codeWords({ declared, candidates }: LicenceDataDocument["items"][number]): string {
  const [first] = candidates;
  if (declared !== undefined) return declared.text;
  return first === undefined
    ? "none declared"
    : `none declared; proposed: ${first.code} (${first.confidence.toFixed(2)})`;
}

function determined({
  determinations,
  undetermined,
  determinedFor,
}: LicenceDataDocument["items"][number]): string {
  if (determinations.length === 0) return undetermined?.text ?? "";
  return determinations
    .map(({ jurisdiction, to, outcome, reasons }) => {
      const why = reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
      const where = to === undefined ? "" : ` to ${to}`;
      return `${jurisdiction.toUpperCase()} for ${determinedFor ?? ""}${where}: ${OUTCOME_WORDS[outcome]}${why}`;
    })
    .join("; ");
}
