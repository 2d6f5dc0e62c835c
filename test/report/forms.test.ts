import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { endUseStatementForm, statementDocument } from "../../src/report/forms/end-use-statement.ts";
import { licenceApplicationForm, licenceDataDocument } from "../../src/report/forms/licence-application.ts";
import { missingFacts } from "../../src/report/forms/licence-missing.ts";
import { licenceDataSchema } from "../../src/report/schema-licence-data.ts";
import { statementSchema } from "../../src/report/schema-statement.ts";
import type { Shipment } from "../../src/model/shipment.ts";
import { readStatements } from "../../src/shipments/statements.ts";
import { COMPLETE } from "../flags/statement-world.ts";
import { furnace, header, screenings, toOrder } from "./world.ts";

const HOSTILE = `"><script>alert('x')</script>&amp;\u202e\u0007`;
const shipment: Shipment = {
  id: "SO-1",
  origin: { file: "export.csv", fromLine: 2, toLine: 2 },
  parties: [
    { role: "consignee", name: "Ege Lojistik", kind: "entity", identifiers: [] },
    {
      role: "end_user",
      name: "Anadolu Makine",
      kind: "entity",
      country: "TR",
      address: { text: "Sanayi 4, Bursa" },
      identifiers: [],
    },
  ],
  items: [{ description: "Bearings", declaredCode: "EAR99", hs: "84821010", quantity: "400", unit: "pcs" }],
  destination: "TR",
  via: [],
  endUse: "spare parts",
};
const read = (text: string) =>
  readStatements({ name: "form.json", stream: Readable.from([Buffer.from(text)]) });

describe("the end-use statement", () => {
  test("as JSON has every key, blank or filled, keeps to its schema, and is read back", async () => {
    for (const form of [statementDocument(), statementDocument(shipment)]) {
      expect(statementSchema.required().parse(form)).toEqual(form);
      expect(Object.keys(form).sort()).toEqual(Object.keys(statementSchema.shape).sort());
    }
    const blank = await read(endUseStatementForm.json());
    expect([blank.problems, blank.statements]).toMatchObject([
      [],
      [{ items: [], shipments: [], endUser: {} }],
    ]);
    const { problems, statements } = await read(endUseStatementForm.json(shipment));
    expect(problems).toEqual([]);
    expect(statements).toMatchObject([
      {
        endUser: { name: "Anadolu Makine", address: "Sanayi 4, Bursa", country: "TR" },
        consignee: { name: "Ege Lojistik" },
        endUse: "spare parts",
        items: [{ description: "Bearings", code: "EAR99", hs: "84821010", quantity: "400", unit: "pcs" }],
        shipments: ["SO-1"],
      },
    ]);
    expect(statements[0]).not.toHaveProperty("russiaClause");
  });

  test("filled in and read back says what was filled in", async () => {
    const form = statementDocument(shipment);
    const filled = {
      ...form,
      reference: COMPLETE.reference,
      endUser: COMPLETE.endUser,
      consignee: COMPLETE.consignee,
      signatory: COMPLETE.signatory,
      endUse: COMPLETE.endUse,
      site: COMPLETE.site,
      items: COMPLETE.items,
      onward: { answer: COMPLETE.onward, countries: [] },
      russiaClause: "yes",
      place: COMPLETE.place,
      signed: COMPLETE.signed,
      validUntil: COMPLETE.validUntil,
    };
    const { statements, problems } = await read(JSON.stringify(filled));
    expect(problems).toEqual([]);
    expect(statements).toEqual([{ ...COMPLETE, file: "form.json" }]);
  });

  test("as HTML stands alone, names what a shipment tells, and leaves the rest to write in", () => {
    const blank = endUseStatementForm.html();
    const filled = endUseStatementForm.html(shipment);
    for (const html of [blank, filled]) {
      expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(html).not.toMatch(/<script|<link|<img|https?:|url\(/i);
      expect(html).toContain("Article 12g");
      expect(html.match(/<(\w+)[^>]*>/g)?.length).toBeGreaterThan(50);
    }
    expect(filled).toContain("<dt>End user</dt><dd>Anadolu Makine</dd>");
    expect(filled).toContain("<td>84821010</td><td>400 pcs</td>");
    expect(blank).toContain("<dt>End user</dt><dd></dd>");
    expect(blank.match(/<tr><td>/g)).toHaveLength(4);
  });

  test("lets nothing hostile out of its place", () => {
    const bad: Shipment = {
      ...shipment,
      id: HOSTILE,
      endUse: HOSTILE,
      parties: shipment.parties.map((one) => ({ ...one, name: HOSTILE, address: { text: HOSTILE } })),
      items: [
        { description: HOSTILE, number: HOSTILE, hs: HOSTILE, declaredCode: HOSTILE, quantity: HOSTILE },
      ],
    };
    const html = endUseStatementForm.html(bad);
    expect(html).not.toMatch(/<script|\u202e|\u0007/);
    expect(html).toContain(
      "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;\\u{202e}\\u{7}",
    );
    expect(endUseStatementForm.json(bad)).not.toMatch(/[\u202e\u0007]/);
    const long = { ...shipment, endUse: "A".repeat(1e6) };
    expect(endUseStatementForm.html(long).length).toBeLessThan(10_000);
  });
});

const codes = (screening: typeof furnace) => missingFacts(screening).map(({ code }) => code);

describe("the data sheet for a licence application", () => {
  test("keeps to its schema and says what it is not", () => {
    for (const screening of screenings) {
      const document: unknown = JSON.parse(licenceApplicationForm.json(header, screening));
      expect(licenceDataSchema.parse(document)).toEqual(document);
      const html = licenceApplicationForm.html(header, screening);
      expect(html).toContain("It is no application form of any authority");
      expect(html).not.toMatch(/<script|<link|<img|https?:/i);
      expect(html).not.toMatch(/\b(clear(ed|ance)?|safe(ly)?|approv(ed|al)|pass(ed)?|green|ok)\b/i);
    }
  });

  test("has parties, findings with their basis, and the gaps", () => {
    const sheet = licenceDataDocument(header, furnace);
    expect(sheet.parties.map(({ name }) => name)).toEqual(furnace.shipment.parties.map(({ name }) => name));
    expect(sheet.findings.map(({ code }) => code)).toEqual(furnace.findings.map(({ code }) => code));
    expect(sheet.vector).toBe(furnace.score.vector);
    expect(licenceDataDocument(header, toOrder).gaps).toEqual(toOrder.coverage.gaps);
  });

  test("names what is missing", () => {
    const bare = { ...furnace, shipment: { ...shipment, parties: [], items: [] }, parties: [], items: [] };
    expect(codes(bare)).toEqual(["exporter", "consignee", "end-user", "date", "items", "statements"]);
    const { destination: _, endUse: __, ...unplaced } = bare.shipment;
    expect(codes({ ...bare, shipment: unplaced })).toEqual(
      expect.arrayContaining(["destination", "end-use"]),
    );
    const check = { statement: COMPLETE, by: "shipment", faults: [], stands: true } as const;
    expect(codes({ ...bare, statements: [check] })).not.toContain("statements");
    expect(missingFacts({ ...bare, statements: [{ ...check, stands: false }] }).at(-1)).toEqual({
      code: "statements",
      text: "1 statement to be put right, see the statements",
    });
    expect(codes({ ...bare, statements: [] })).toContain("statements");
  });

  test("lets nothing hostile out of its place", () => {
    const bad = {
      ...furnace,
      shipment: { ...furnace.shipment, id: HOSTILE, endUse: HOSTILE },
      parties: furnace.parties.map((one) => ({ ...one, party: { ...one.party, name: HOSTILE } })),
    };
    expect(licenceApplicationForm.html(header, bad)).not.toMatch(/<script|\u202e|\u0007/);
  });
});
