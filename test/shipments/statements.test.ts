import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { readStatements } from "../../src/shipments/statements.ts";

const read = (name: string, text: string | Uint8Array) =>
  readStatements({ name, stream: Readable.from([Buffer.from(text)]) });
const json = (value: unknown) => read("statements.json", JSON.stringify(value));

const FULL = {
  schema: "cordon-end-use-statement/1",
  reference: "EUS-7",
  serves: ["end_use", "uvl"],
  endUser: { name: "  Anadolu   Makine A.Ş. ", address: "Bursa", country: "Türkiye" },
  consignee: { name: "", address: "", country: "" },
  signatory: { name: "Elif Kaya", function: "director" },
  endUse: "spare parts",
  site: "Bursa",
  siteCountry: "TR",
  items: [{ description: "Bearings", code: "3E001", hs: "0101", quantity: "4", unit: "pcs" }, {}],
  onward: { answer: "re_export", countries: ["Georgia", "AZ"] },
  russiaClause: "yes",
  place: "Bursa",
  signed: "01.10.2026",
  validUntil: "2027-09-30",
  shipments: ["SO-1", " SO-1 ", ""],
};

describe("JSON", () => {
  test("is read as it was meant, codes as text", async () => {
    const { statements, problems, rowCount, sha256 } = await json([FULL]);
    expect(statements).toEqual([
      {
        reference: "EUS-7",
        file: "statements.json",
        line: 1,
        serves: ["end_use", "uvl"],
        endUser: { name: "Anadolu Makine A.Ş.", address: "Bursa", country: "TR" },
        consignee: {},
        signatory: { name: "Elif Kaya", function: "director" },
        endUse: "spare parts",
        site: "Bursa",
        siteCountry: "TR",
        items: [{ description: "Bearings", code: "3E001", hs: "0101", quantity: "4", unit: "pcs" }],
        onward: "re_export",
        onwardTo: ["AZ", "GE"],
        russiaClause: true,
        place: "Bursa",
        signed: "2026-10-01",
        validUntil: "2027-09-30",
        shipments: ["SO-1"],
      },
    ]);
    expect([problems, rowCount, sha256.length]).toEqual([[], 1, 64]);
  });

  test("what is missing is absent, never false", async () => {
    const { statements, problems } = await json({});
    expect(statements).toEqual([
      {
        reference: "statements.json:1",
        file: "statements.json",
        line: 1,
        serves: ["end_use"],
        endUser: {},
        consignee: {},
        signatory: {},
        items: [],
        onwardTo: [],
        shipments: [],
      },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    [{ signed: "03/04/2026" }, "signed", "is no whole day"],
    [{ validUntil: "2026-11" }, "validUntil", "is no whole day"],
    [{ endUser: { country: "Ruritania" } }, "endUser", "is no country we know"],
    [{ russiaClause: "maybe" }, "russiaClause", "is neither yes nor no"],
    [{ onward: { answer: "perhaps" } }, "onward", "is none of no_re_export, re_export"],
    [{ onward: { countries: ["Nowhere"] } }, "onwardTo", "is no country we know"],
    [{ serves: ["passport"] }, "serves", "is none of end_use"],
  ])("%j is said, blocks, and counts as not stated", async (value, field, message) => {
    const { statements, problems } = await json(value);
    expect(problems).toMatchObject([{ file: "statements.json", line: 1, blocking: true }]);
    expect(problems[0]!.message).toContain(message);
    const rest = statements[0]! as unknown as Record<string, unknown>;
    expect([undefined, "{}", "[]", '["end_use"]']).toContain(
      rest[field] === undefined ? undefined : JSON.stringify(rest[field]),
    );
  });

  test.each<[string, string]>([
    ["", "is empty"],
    ["{", "is no whole JSON document"],
    [
      '{"validUntil":"2026-01-01",\n "validUntil":"2027-01-01"}',
      'line 2, column 2: the key "validUntil" stands twice',
    ],
    ["[]", "holds no statement"],
    ["[1]", "statement 1 must be an object"],
    ['{"enduser":{}}', 'statement 1 has the unknown key "enduser"'],
    ['{"endUser":{"nmae":"x"}}', 'statement 1: endUser has the unknown key "nmae"'],
    ['{"items":[{"eccn":"3E001"}]}', 'items[0] has the unknown key "eccn"'],
    ['{"items":[{"code":30}]}', "items[0].code must be text in quotes"],
    ['{"items":{}}', "items must be a list"],
    ['{"endUser":"Acme"}', "endUser must be an object"],
    ['{"__proto__":{"site":"x"}}', 'has the unknown key "__proto__"'],
    ['{"schema":"cordon-end-use-statement/2"}', "schema must be cordon-end-use-statement/1"],
    [`{"site":"${"x".repeat(2001)}"}`, "site is longer than 2000 letters"],
    [`{"shipments":[${Array(1001).fill('"S"').join()}]}`, "shipments has more than 1000 entries"],
    [`[${"[".repeat(100_000)}`, "is no whole JSON document"],
  ])("%.60s is refused", async (text, message) => {
    await expect(read("statements.json", text)).rejects.toMatchObject({
      code: "input",
      message: expect.stringContaining(message),
    });
  });

  test("a file that is not there is told", async () => {
    await expect(readStatements("/nowhere/statements.json")).rejects.toMatchObject({
      code: "input",
      message: "/nowhere/statements.json does not exist",
    });
  });
});

describe("CSV", () => {
  const HEAD =
    "Statement;End User;End User Country;Item;Quantity;Re-export;Russia clause;Signed by;Function;Date signed;Shipments;Remark\n";

  test("rows of one reference are one statement; unread columns are said", async () => {
    const { statements, problems, rowCount, columns } = await read(
      "statements.csv",
      `${HEAD}EUS-1;Anadolu;TR;Bearings;4;no;yes;E. Kaya;director;2026-10-01;SO-1|SO-2;x\nEUS-1;;;Gearbox;1;;;;;;SO-3;\nEUS-2;Ege;NA;Pump;1;yes;no;;;2026-10-02;;\n`,
    );
    expect(statements).toMatchObject([
      {
        reference: "EUS-1",
        line: 2,
        endUser: { name: "Anadolu", country: "TR" },
        items: [
          { description: "Bearings", quantity: "4" },
          { description: "Gearbox", quantity: "1" },
        ],
        onward: "no_re_export",
        russiaClause: true,
        shipments: ["SO-1", "SO-2", "SO-3"],
      },
      { reference: "EUS-2", line: 4, endUser: { country: "NA" }, onward: "re_export", russiaClause: false },
    ]);
    expect(problems).toMatchObject([{ code: "column-not-read", column: "Remark", blocking: false }]);
    expect([rowCount, columns.find(({ column }) => column === "Statement")?.field]).toEqual([3, "reference"]);
  });

  test("rows that disagree, and a row that cannot be told apart, are blocking problems", async () => {
    const { statements, problems } = await read(
      "statements.csv",
      `Statement,End User,Date signed\nEUS-1,Anadolu,2026-10-01\nEUS-1,Ege,2026-10-01\nEUS-2,A,2026-10-01,,more\n`,
    );
    expect(statements.map(({ endUser }) => endUser.name)).toEqual(["Anadolu"]);
    expect(problems).toMatchObject([
      { line: 3, column: "End User", code: "rows-disagree", blocking: true },
      { line: 4, code: "broken-row", blocking: true },
    ]);
  });

  test.each([
    ["a,b\n1,2\n", "has no header that names end user and date signed"],
    ["End user,Date signed\n", "has a header but no rows"],
    [
      "End user,Date signed,End user name\nx,y,z\n",
      'the columns "End user" and "End user name" both mean endUser',
    ],
    ["PK\u0003\u0004", "is an XLSX workbook"],
  ])("%j is refused", async (text, message) => {
    await expect(read("statements.csv", text)).rejects.toMatchObject({
      code: "input",
      message: expect.stringContaining(message),
    });
  });
});
