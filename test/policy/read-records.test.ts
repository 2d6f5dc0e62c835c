import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CordonError } from "../../src/model/errors.ts";
import { parseBalances } from "../../src/policy/balances.ts";
import { parseRecords } from "../../src/policy/read-records.ts";
import { readDocument, readJson } from "../../src/shipments/document-file.ts";
import { rules } from "../../src/flags/index.ts";
import { authorities, codes, raw, read, SCOPE } from "./world.ts";

const DOCS = join(import.meta.dirname, "../../docs");

function problemsOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CordonError && error.code === "usage") return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

const recordsProblem = (json: unknown) => problemsOf(() => parseRecords(json, "r.json", authorities, codes));
const balancesProblem = (records: unknown) =>
  problemsOf(() => parseBalances({ schema: "cordon-balances/1", records }, "b"));

describe("the example of the documentation", () => {
  const { value, file } = readDocument(join(DOCS, "dated-records.yaml"));
  const records = parseRecords(value, file, authorities, codes);

  test("is read in full, amounts exact and codes as text", () => {
    expect(records.map(({ id, kind, authority }) => [id, kind, authority])).toEqual([
      ["BIS-D1357924", "licence", "BIS"],
      ["OFAC-IA-2026-40", "licence", "OFAC"],
      ["WAIVE-2026-11", "waiver", "own"],
      ["TRUST-AOZORA", "trusted_party", "own"],
    ]);
    expect(records[0]!.scope).toMatchObject({
      countries: ["CN"],
      items: ["3A001.a.5", "hs:854239"],
      limits: [{ of: "value", max: 250_000_000_000n, unit: "USD", cumulative: true }],
    });
    expect(records[0]!.validTo).toEqual({
      text: "2027-12-31T23:59:59-05:00",
      at: Date.UTC(2028, 0, 1, 4, 59, 59),
      zone: -300,
    });
  });

  test("has balances that fit", () => {
    const json = readJson(join(DOCS, "dated-records-balances.json"));
    const [balance] = parseBalances(json.value, json.file);
    expect([balance?.record, balance?.currency, balance?.sums]).toEqual([
      records[0]!.id,
      records[0]!.scope.limits[0]!.unit,
      { value: 61_250_400_000n },
    ]);
  });
});

describe("a file is refused with record and key", () => {
  test.each(["countries", "items", "parties", "end_uses", "max_value"])("where scope lacks %s", (key) => {
    const scope = Object.fromEntries(Object.entries(SCOPE).filter(([name]) => name !== key));
    expect(problemsOf(() => read(raw({ scope })))).toContain(`record R-1: scope.${key} is missing`);
  });

  test.each(Object.keys(raw()).filter((key) => key !== "id"))("where it lacks %s", (key) => {
    expect(problemsOf(() => read(raw({ [key]: undefined })))).toContain(`record R-1: ${key} is missing`);
  });

  test.each([
    [{ id: undefined }, "record 1: id is missing"],
    [{ colour: "red" }, "record R-1: colour is no known key"],
    [{ kind: "permit" }, "kind must be one of licence, general_licence"],
    [{ authority: "Ministry of Magic" }, 'authority "Ministry of Magic" is not in the table'],
    [{ authority: "own" }, "kind licence is not issued by own"],
    [{ authority: "European Commission" }, "kind licence is not issued by European Commission"],
    [{ lifts: { codes: [] } }, "lifts.codes is empty"],
    [{ lifts: { codes: ["*"] } }, "lifts.codes[0] must be text such as LICENCE.REQUIRED"],
    [
      { lifts: { codes: ["LICENCE.REQUIERD"] } },
      'lifts.codes "LICENCE.REQUIERD" is the code of no finding; the nearest is LICENCE.REQUIRED',
    ],
    [
      { lifts: { codes: ["DEST.TIE", "USE.RED_FLAG.po-boxes"] } },
      '"USE.RED_FLAG.po-boxes" is the code of no finding; the nearest is USE.RED_FLAG.po-box',
    ],
    [{ lifts: { codes: ["PARTY.SOMETHING_ELSE"] } }, '"PARTY.SOMETHING_ELSE" is the code of no finding'],
    [
      { scope: { ...SCOPE, max_value: "100", currency: "XXQ", limit: "cumulative" } },
      'scope.currency "XXQ" is no code of ISO 4217 in use',
    ],
    [
      { scope: { ...SCOPE, max_value: "100", currency: "RMB", limit: "cumulative" } },
      'scope.currency "RMB" is no code of ISO 4217 in use',
    ],
    [{ lifts: { codes: ["LICENCE.REQUIRED"], lists: "EL" } }, "lifts.lists is no known key"],
    [{ scope: { ...SCOPE, countries: ["Atlantis"] } }, 'scope.countries[0] "Atlantis" is no country'],
    [{ scope: { ...SCOPE, countries: [] } }, "scope.countries is empty: name them, or write *"],
    [{ scope: { ...SCOPE, colours: "*" } }, "scope.colours is no known key"],
    [{ scope: { ...SCOPE, max_value: "1e5" } }, "scope.max_value must be * or a plain decimal"],
    [{ scope: { ...SCOPE, max_value: "100" } }, "scope.currency is missing"],
    [{ scope: { ...SCOPE, max_value: "100", currency: "USD" } }, "scope.limit is missing"],
    [{ scope: { ...SCOPE, max_value: "100", currency: "$", limit: "cumulative" } }, "scope.currency must be"],
    [
      { scope: { ...SCOPE, max_value: "100", currency: "USD", limit: "yearly" } },
      "scope.limit must be one of",
    ],
    [{ scope: { ...SCOPE, max_quantity: "5" } }, "scope.unit is missing"],
    [{ scope: { ...SCOPE, parties: [{ country: "CN" }] } }, "scope.parties[0].name is missing"],
    [{ scope: { ...SCOPE, parties: [{ name: "A", identifiers: ["12"] }] } }, "such as IMO:9187629"],
    [{ excludes: { regions: ["CN"] } }, "excludes.regions is no known key"],
    [{ excludes: { items: ["bearings"] } }, 'excludes.items[0] "bearings" is no control code'],
    [{ excludes: { items: ["HS:8542"] } }, 'excludes.items[0] "HS:8542" is no control code'],
    [{ scope: { ...SCOPE, items: ["3A001.a?"] } }, 'scope.items[0] "3A001.a?" is no control code'],
    [{ excludes: { end_uses: ["*"] } }, 'excludes.end_uses[0] "*" has a *, which stands for nothing'],
    [{ excludes: { end_uses: ["ok", "milit*"] } }, 'excludes.end_uses[1] "milit*" has a *'],
    [{ excludes: { end_uses: ["---"] } }, 'excludes.end_uses[0] "---" has no letter or digit'],
    [{ excludes: { parties: ["*"] } }, 'excludes.parties[0] "*" has a *'],
    [{ excludes: { parties: [{ name: "…" }] } }, 'excludes.parties[0].name "…" has no letter or digit'],
    [{ scope: { ...SCOPE, end_uses: ["---"] } }, 'scope.end_uses[0] "---" has no letter or digit'],
    [{ scope: { ...SCOPE, end_uses: ["*", "Radar"] } }, 'scope.end_uses[0] "*" has a *'],
    [{ scope: { ...SCOPE, parties: ["*"] } }, 'scope.parties[0] "*" has a *'],
    [{ scope: { ...SCOPE, parties: ["Hengyu*"] } }, 'scope.parties[0] "Hengyu*" has a *'],
    [{ valid_to: "2027-12-31" }, "valid_to must be a moment"],
    [{ valid_to: "2027-12-31T23:59:59" }, "valid_to must be a moment"],
    [{ valid_to: "2027-02-30T23:59:59Z" }, "valid_to must be a moment"],
    [{ valid_to: "2027-12-31T24:00:00Z" }, "valid_to must be a moment"],
    [{ valid_to: "2025-01-01T00:00:00Z" }, "is not after valid_from"],
    [{ met: ["statement"] }, 'met "statement" is not among what the record requires'],
    [{ requires: ["a", "a"] }, 'requires has "a" twice'],
    [{ approved_by: "r. OSEI" }, "approved_by must be another person than requested_by"],
    [{ approved_by: "R Osei" }, "approved_by must be another person than requested_by"],
    [{ approved_by: "Osei, R." }, "approved_by must be another person than requested_by"],
    [{ approved_by: "r.osei@example.com" }, "approved_by must be another person than requested_by"],
    [{ approved_by: "OSEI_R+ok@example.com" }, "approved_by must be another person than requested_by"],
  ])("%j", (more, message) => {
    expect(problemsOf(() => read(raw(more)))).toContain(message);
  });

  test("but not for a code of any rule or owner, nor for a currency of the world", () => {
    const flags = rules.flatMap((rule) => rule.codes).map((code) => code.split(" ")[0]!);
    const all = [...new Set([...flags, "PARTY.OWNED", "PARTY.LISTED", "DATA.OWNERS_CUT"])];
    expect(all.length).toBeGreaterThan(50);
    expect(read(raw({ lifts: { codes: all } }))).toHaveLength(1);
    for (const currency of ["USD", "EUR", "JPY", "AUD", "XOF", "CNY", "TRY"])
      expect(read(raw({ scope: { ...SCOPE, max_value: "1", currency, limit: "cumulative" } }))).toHaveLength(
        1,
      );
  });

  test("but a name with a sign, or of another script, is a name", () => {
    const parties = ["E*TRADE Ltd", "衡宇仪器", { name: "Οργανισμός" }];
    expect(read(raw({ excludes: { parties, end_uses: ["军事", "military"] } }))).toHaveLength(1);
  });

  test("all of it at once, and an id that stands twice", () => {
    const text = problemsOf(() => read(raw({ kind: "x" }), raw({ id: "R-2", valid_to: "?" }), raw(), 7));
    expect(text).toContain("record R-1: kind must be");
    expect(text).toContain("record R-2: valid_to must be");
    expect(text).toContain("record R-1: id stands twice");
    expect(text).toContain("record 4: must be a mapping, not 7");
  });

  test("no list of records, another schema", () => {
    expect(recordsProblem([])).toBe("r.json: must be a mapping, not []");
    expect(recordsProblem({ schema: "x", records: {} })).toBe(
      "r.json: schema must be cordon-records/1; records must be a list of at most 5000, not {}",
    );
  });
});

describe("balances are refused", () => {
  test.each([
    [
      [{ id: "A", drawn: [{ shipment: "S", value: 0.1 }] }],
      "record A: drawn[0].value must be a plain decimal as text",
    ],
    [[{ id: "A", drawn: [{ shipment: "S" }, { shipment: "S" }] }], 'drawn[1] has the shipment "S" twice'],
    [[{ id: "A", drawn: [{ shipment: "L".repeat(501) }] }], "drawn[0].shipment must be text"],
    [[{ id: "A", drawn: [{ shipment: "ß".repeat(251) }] }], "drawn[0].shipment is longer than 500 letters"],
    [[{ id: "A", drawn: [{ shipment: "S" }, { shipment: "s " }] }], 'drawn[1] has the shipment "s" twice'],
    [
      [
        { id: "A", drawn: [] },
        { id: "A", drawn: [] },
      ],
      "record A: stands twice",
    ],
    [[{ id: "A", currency: "XXQ", drawn: [] }], 'currency "XXQ" is no code of ISO 4217'],
    [[{ id: "A" }], "records[0].drawn is missing"],
    [[{ id: "A", drawn: [{ shipment: "S", value: "-1" }] }], "must be a plain decimal"],
  ])("%j", (records, message) => {
    expect(balancesProblem(records)).toContain(message);
  });
});
