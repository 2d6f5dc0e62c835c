import { describe, expect, test } from "vitest";
import type { Owners } from "../../src/model/owners.ts";
import { readOwners } from "../../src/shipments/owners.ts";

async function* stream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

const TODAY = "2026-11-22";
const read = (text: string | Uint8Array): Promise<Owners> => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readOwners({ name: "owners.csv", stream: stream(bytes) }, TODAY);
};
const HEAD = "party,owner,share_percent\n";
const shareOf = async (text: string) => {
  const { rows, problems } = await read(`${HEAD}P,Q,"${text}"\nP,R,50\n`);
  return { share: rows[0]?.share, code: problems[0]?.code };
};
const brief = ({ problems }: Owners) => problems.map(({ line, code, blocking }) => [line, code, blocking]);

test("every column, with its line", async () => {
  const owners = await read(
    "party,owner,share_percent,owner_country,owner_birth_date,owner_identifiers,party_identifiers,as_of,source\n" +
      'Orient Trading LLC,"Petrov, Ivan",49.90,Russia,1961-04-30,passport:75 1234567; tax:770123,LEI:529900T8BM49AURSDO55,2026-01-31,register\n',
  );
  expect(owners.problems).toEqual([]);
  expect(owners).toMatchObject({ file: "owners.csv", rowCount: 1, furtherProblems: 0 });
  expect(owners.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(owners.rows).toEqual([
    {
      line: 2,
      party: { name: "Orient Trading LLC", identifiers: [{ scheme: "lei", value: "529900T8BM49AURSDO55" }] },
      owner: {
        name: "Petrov, Ivan",
        country: "RU",
        birthDate: "1961-04-30",
        identifiers: [
          { scheme: "passport", value: "75 1234567" },
          { scheme: "tax", value: "770123" },
        ],
      },
      share: "49.9",
      asOf: "2026-01-31",
      source: "register",
    },
  ]);
});

describe("headers", () => {
  test.each([
    ["party;owner;share_percent", "P;Q;60"],
    ["Company\tShareholder\tShareholding (%)", "P\tQ\t60"],
    ["Beteiligung;Gesellschafter;Anteil", "P;Q;60"],
    ["Firma;Besitzer;Beteiligung in Prozent", "P;Q;60"],
    ["Gesellschaft;Gesellschafter;Anteil in %", "P;Q;60"],
    ["Gesellschaft;Gesellschafter;Anteil (%)", "P;Q;60 %"],
    ["Entity Name,Beneficial Owner,Ownership %", "P,Q,60"],
    ["société,actionnaire,pourcentage", "P,Q,60"],
    ["公司名称,股东,持股比例", "P,Q,60%"],
    ["会社名,株主,持株比率", "P,Q,６０％"],
    ["sep=;\nParty;Owner;Share", "P;Q;60"],
    ["Owners of our customers\n\nCustomer,Parent company,Stake", "P,Q,60"],
  ])("%j", async (header, row) => {
    const { rows } = await read(`${header}\n${row}\n`);
    expect(rows).toMatchObject([{ party: { name: "P" }, owner: { name: "Q" }, share: "60" }]);
  });

  test.each([
    ["name,amount\nP,60\n", "has no header that names party and owner"],
    ["party,owner\nP,Q\n", "has no column of shares"],
    ["party,owner,share,stake\nP,Q,60,60\n", 'the columns "share" and "stake" both mean share'],
    [HEAD, "has a header but no rows"],
    ["", "is empty"],
    ["PK\u0003\u0004", "is an XLSX workbook"],
  ])("%j is refused", async (text, message) => {
    await expect(read(text)).rejects.toMatchObject({
      code: "input",
      message: expect.stringContaining(message),
    });
  });

  test("a column that is not read is said", async () => {
    const owners = await read("party,owner,share,shade\nP,Q,60,blue\n");
    expect(brief(owners)).toEqual([[1, "column-not-read", false]]);
    expect(owners.columns).toEqual([
      { column: "party", field: "party" },
      { column: "owner", field: "owner" },
      { column: "share", field: "share_percent" },
      { column: "shade" },
    ]);
  });
});

describe("shares", () => {
  test.each([
    ["0", "0"],
    ["100", "100"],
    ["100.00", "100"],
    ["49.9", "49.9"],
    ["49,9", "49.9"],
    ["50 %", "50"],
    ["33.333333333", "33.333333333"],
    ["050", "50"],
    ["", undefined],
    ["unknown", undefined],
    ["?", undefined],
    ["n/a", undefined],
  ])("%j is %s", async (text, share) => {
    expect(await shareOf(text)).toEqual({ share, code: undefined });
  });

  test.each([
    "101",
    "100.1",
    "-5",
    "25-50",
    ">50",
    "half",
    "1.000.000",
    "1e2",
    "0x10",
    "50.1234567890123456",
  ])("%j is said and taken as not known", async (text) =>
    expect(await shareOf(text)).toEqual({ share: undefined, code: "bad-share" }),
  );

  test.each([
    ["yes", true],
    ["Ja", true],
    ["да", true],
    ["no", false],
    ["unknown", undefined],
    ["", undefined],
  ])("control %j is %s", async (text, control) => {
    const { rows, problems } = await read(`party,owner,share,control\nP,Q,5,${text}\n`);
    expect([rows[0]?.control, problems]).toEqual([control, []]);
  });

  test("control that is neither yes nor no is said", async () => {
    const owners = await read("party,owner,share,control\nP,Q,5,perhaps\n");
    expect(owners.rows[0]?.control).toBeUndefined();
    expect(brief(owners)).toEqual([[2, "bad-control", true]]);
  });

  test("that look like fractions leave a gap", async () => {
    const owners = await read(`${HEAD}P,Q,0.6\nP,R,0.4\n`);
    expect(owners.rows.map(({ share }) => share)).toEqual(["0.6", "0.4"]);
    expect(brief(owners)).toEqual([[1, "shares-as-fractions", true]]);
  });
});

describe("rows that cannot be read are said with their line", () => {
  test.each([
    ["P,,60", "no-owner", true, 1],
    [",Q,60", "no-party", true, 1],
    ["P,Q", "short-row", true, 2],
    ["P,Q,60,extra", "too-many-cells", true, 1],
    [`P,${"Q".repeat(401)},60`, "name-too-long", true, 1],
    ["party,owner,share_percent", "repeated-header", false, 1],
    ["A,B,50", "repeated-row", false, 1],
  ])("%s", async (row, code, blocking, rows) => {
    const owners = await read(`${HEAD}A,B,50\n${row}\n`);
    expect(brief(owners)).toEqual([[3, code, blocking]]);
    expect(owners.rows).toHaveLength(rows);
  });

  test("a stray quote costs its row alone", async () => {
    const owners = await read(`${HEAD}P,"Q,60\nA,B,50\n`);
    expect(owners.rows.map(({ line }) => line)).toEqual([3]);
    expect(brief(owners)).toEqual([[2, "unclosed-quote", true]]);
  });

  test("countries, dates and identifiers", async () => {
    const owners = await read(
      "party,owner,share,country,dob,owner ids,as of\n" +
        "P,Q,60,Atlantis,03/04/1961,IMO:1234568,soon\nP,R,40,NA,1961,HRB:12345,\n",
    );
    expect(brief(owners)).toEqual([
      [2, "unknown-country", false],
      [2, "ambiguous-date", false],
      [2, "unreadable-date", false],
      [2, "bad-identifier", true],
      [3, "unknown-scheme", false],
    ]);
    expect(owners.rows).toMatchObject([
      { owner: { birthDate: "1961", identifiers: [] } },
      { owner: { country: "NA", birthDate: "1961", identifiers: [{ scheme: "other", value: "12345" }] } },
    ]);
  });

  test("problems are counted beyond those listed", async () => {
    const owners = await read(HEAD + "P,,60\n".repeat(250));
    expect([owners.problems.length, owners.furtherProblems, owners.furtherBlocking]).toEqual([200, 50, 50]);
  });
});

test("of two days of one holding the newer counts, and the older is said", async () => {
  const owners = await read(
    "party,owner,share,as_of\nP,Q,60,2024-12-31\nP,Q,20,2026-01-31\nP,R,10,2024-12-31\nP,Q,5,\n",
  );
  expect(owners.rows.map(({ line, share }) => [line, share])).toEqual([
    [3, "20"],
    [4, "10"],
    [5, "5"],
  ]);
  expect(brief(owners)).toEqual([[2, "older-row", false]]);
});

test.each<[string, string[], string[], [number, string][]]>([
  [
    "a day ahead takes nothing away",
    ["60,2026-01-01", "0,2099-01-01"],
    ["60", "0"],
    [[3, "day-not-certain"]],
  ],
  ["the day of the screening is not ahead", ["60,2026-01-01", "0,2026-11-22"], ["0"], [[2, "older-row"]]],
  [
    "nor is a row of a day ahead taken away",
    ["60,2099-01-01", "0,2026-01-01"],
    ["60", "0"],
    [[2, "day-not-certain"]],
  ],
  [
    "a date that may be two days may be the later one",
    ["60,03/04/2026", "0,2026-01-05"],
    ["60", "0"],
    [
      [2, "ambiguous-date"],
      [2, "day-not-certain"],
    ],
  ],
  ["so may a year", ["60,2026", "0,2026-01-05"], ["60", "0"], [[2, "day-not-certain"]]],
  ["and a month", ["60,2026-01", "0,2026-01-05"], ["60", "0"], [[2, "day-not-certain"]]],
  ["a year that has ended before is older", ["60,2025", "0,2026-01-05"], ["0"], [[2, "older-row"]]],
  ["no row of a year takes another away", ["60,2024-12-31", "0,2026"], ["60", "0"], [[3, "day-not-certain"]]],
  ["about a day is none", ["60,2026-01-01", "0,circa 2026-02-01"], ["60", "0"], [[3, "uncertain-date"]]],
  ["from year to year is none", ["60,2024 to 2026", "0,2026-01-05"], ["60", "0"], [[2, "uncertain-date"]]],
  ["one row alone is sure", ["60,2099-01-01"], ["60"], []],
])("rows of one holding: %s", async (_, rows, shares, problems) => {
  const owners = await read(`party,owner,share,as_of\n${rows.map((row) => `P,Q,${row}\n`).join("")}`);
  expect(owners.rows.map(({ share }) => share)).toEqual(shares);
  expect(brief(owners)).toEqual(problems.map((problem) => [...problem, false]));
});

test.each([
  [
    "Windows-1252",
    Uint8Array.from(Buffer.from(`${HEAD}Müller,Götz,60\n`, "latin1")),
    [[2, "encoding-assumed", false]],
  ],
  ["UTF-16", Uint8Array.from(Buffer.from(`\ufeff${HEAD}Müller,Götz,60\n`, "utf16le")), []],
  ["old Mac line ends", Uint8Array.from(Buffer.from(`${HEAD}Müller,Götz,60\n`.replaceAll("\n", "\r"))), []],
])("%s", async (_, bytes, problems) => {
  const owners = await read(bytes);
  expect(owners.rows).toMatchObject([
    { line: 2, party: { name: "Müller" }, owner: { name: "Götz" }, share: "60" },
  ]);
  expect(brief(owners)).toEqual(problems);
});

test("a path that is missing or a folder is said", async () => {
  await expect(readOwners("/nowhere/owners.csv", TODAY)).rejects.toMatchObject({
    code: "input",
    message: "/nowhere/owners.csv does not exist",
  });
  await expect(readOwners("/tmp", TODAY)).rejects.toMatchObject({
    code: "input",
    message: "/tmp is a folder",
  });
});
