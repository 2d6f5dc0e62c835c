import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BALANCES, EMBARGO, EXAMPLE, HEADER, LICENSED, lines, MISMATCH, screen } from "./records-world.ts";
import { cordon, place, run } from "./world.ts";

describe("a row that cannot be read", () => {
  const whole = LICENSED("S1");
  const broken =
    "S1,2026-12-01,Lakeside Circuits Inc,US,Hengyu Measuring, Instruments Co Ltd,CN,China,854239,ADC,3A001.a.5.a.4,1,USD,Test,x\n";
  const nameless = ",2026-12-01,,,,,,854239,ADC 14 bit 3 GSPS,3A001.a.5.a.4,9000000.00,USD,\n";

  test.each([
    ["behind", whole + broken],
    ["before", broken + whole],
    ["behind, without id and party", whole + nameless],
  ])("%s a shipment may be its own: no record applies, and its coverage is partial", async (_, rows) => {
    const [one] = await lines(place(), rows, "--records", EXAMPLE, "--balances", BALANCES);
    expect(one!.records!.applied).toEqual([]);
    expect(one).toMatchObject({ coverage: { status: "partial" } });
  });

  test("two shipments away is not", async () => {
    const other = MISMATCH.replaceAll("M-1", "M-2");
    const all = await lines(place(), broken + other + whole, "--records", EXAMPLE, "--balances", BALANCES);
    expect(all.map(({ records }) => records!.applied.length > 0)).toEqual([false, true]);
  });
});

const licence = (authority: string, programme: string[]) => ({
  id: authority,
  kind: "licence",
  authority,
  legal_ref: "L1",
  lifts: { codes: ["DEST.EMBARGO", "LICENCE.REQUIRED"], programme },
  scope: { countries: ["CU"], items: "*", parties: ["Taller Dos Rios"], end_uses: "*", max_value: "*" },
  excludes: {},
  valid_from: "2026-01-01T00:00:00Z",
  valid_to: "2027-12-31T23:59:59Z",
  requires: [],
  met: [],
  requested_by: "A",
  approved_by: "B",
});
const net = (stdout: string) => JSON.parse(stdout).screenings[0].score.bands.net;

describe("screen --records", () => {
  test("names the date of an expired waiver and the destination of a trusted-party record", async () => {
    const { exit, stdout } = await screen(place(), MISMATCH, "--records", EXAMPLE);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(exit).toBe(1);
    expect(text).toContain("dated records: no dated record lowers the band: enhanced");
    expect(text).toContain("still enhanced DEST.MISMATCH");
    expect(text).toMatch(
      /WAIVE-2026-11 \(waiver, the exporter's own; [^)]+\) for DEST\.MISMATCH: expired 3 days ago, at 2026-11-19T23:59:59\+01:00/,
    );
    expect(text).toMatch(
      /TRUST-AOZORA \(trusted-party record, [^)]+\) for DEST\.MISMATCH: for another destination: JP, not DE/,
    );
  });

  test("lowers the net band alone, and --fail-on goes by it", async () => {
    const where = place();
    const valid = readFileSync(EXAMPLE, "utf8").replace("2026-11-19T23", "2027-11-19T23");
    const records = where.file("records.yaml", valid);
    const [line] = await lines(where, MISMATCH, "--records", records);
    const [without] = await lines(where, MISMATCH);
    expect(line?.score.bands).toEqual({ total: "standard", gross: "enhanced", net: "standard" });
    expect(line?.score.vector).toContain("/B:enhanced/N:standard/");
    expect({ ...line?.score, bands: 0, vector: 0 }).toEqual({ ...without?.score, bands: 0, vector: 0 });
    expect(without?.records).toBeUndefined();
    expect(line?.records?.reasons).toMatchObject([
      { code: "DEST.MISMATCH", from: "enhanced", to: "standard", by: ["WAIVE-2026-11"] },
    ]);
    expect((await screen(where, MISMATCH, "--records", records)).exit).toBe(0);
    expect((await screen(where, MISMATCH)).exit).toBe(1);
  });

  test("a licence over an embargo names programme and party", async () => {
    const [line] = await lines(place(), EMBARGO, "--records", EXAMPLE);
    expect(line?.score.bands).toMatchObject({ gross: "hold", net: "standard" });
    expect(line?.records?.applied.map(({ record, covers }) => [record, covers])).toEqual([
      [
        "OFAC-IA-2026-40",
        expect.arrayContaining([
          expect.objectContaining({ code: "DEST.EMBARGO", overlay: "us", from: "hold", to: "standard" }),
        ]),
      ],
    ]);
    const other = EMBARGO.replace("Karun Valley Hospital", "Karun Valley Clinic");
    const [kept] = await lines(place(), other, "--records", EXAMPLE);
    expect(kept?.score.bands["net"]).toBe("hold");
    expect(kept?.records?.nearly[0]?.why.map(({ code }) => code)).toContain("other-party");
  });

  test("an embargo of two authorities needs the licences of both, and the result follows from itself", async () => {
    const where = place();
    const rows =
      'C-1,2026-12-01,Lakeside Circuits Inc,US,Taller Dos Rios,CU,Cuba,940139,"Office chairs, steel",EAR99,1000,USD,Office\n';
    const bis = licence("BIS", ["15 CFR 746.2", "746.2"]);
    const ofac = licence("OFAC", ["31 CFR part 515"]);
    const nets = async (...records: object[]) => {
      const file = where.file("r.json", JSON.stringify({ schema: "cordon-records/1", records }));
      const { stdout } = await screen(where, rows, "--records", file, "-o", "json");
      return { saved: where.file("saved.json", stdout), stdout };
    };
    expect(net((await nets(ofac)).stdout)).toBe("hold");
    const alone = await nets(bis);
    expect(net(alone.stdout)).toBe("enhanced");
    const { saved, stdout } = await nets(bis, ofac);
    expect(net(stdout)).toBe("standard");
    expect((await run(where, ["explain", saved, "C-1"])).exit).toBe(0);
    // A result that says more than its records answer for does not follow from itself.
    const edited = JSON.parse(stdout);
    edited.screenings[0].records.applied.pop();
    const file = where.file("edited.json", JSON.stringify(edited));
    expect((await run(where, ["explain", file, "C-1"])).exit).toBe(4);
  });

  test("a limited licence without a record of earlier runs is told as balance unknown", async () => {
    const [line] = await lines(place(), LICENSED("L-1"), "--records", EXAMPLE);
    expect(line?.score.bands["net"]).toBe("hold");
    expect(line?.records?.nearly[0]?.text).toContain("balance unknown");
  });

  test("is drawn once for each shipment, over files and runs", async () => {
    const where = place();
    const out = join(where.folder, "drawn.json");
    const args = ["--records", EXAMPLE, "--balances", BALANCES, "--balances-out", out];
    const found = await lines(where, LICENSED("L-1") + LICENSED("L-2"), ...args);
    expect(found.map(({ score }) => score.bands["net"])).toEqual(["enhanced", "hold"]);
    expect(found[0]?.records?.applied[0]?.draws).toEqual([
      { of: "value", amount: "100000.1", unit: "USD", left: "88749.5" },
    ]);
    expect(found[1]?.records?.nearly[0]?.text).toContain("over what is left of 250000: 88749.5");
    const written = readFileSync(out, "utf8");
    expect(JSON.parse(written)).toEqual({
      schema: "cordon-balances/1",
      records: [
        {
          id: "BIS-D1357924",
          currency: "USD",
          drawn: [
            { shipment: "L-1", value: "100000.1" },
            { shipment: "SO-260101", value: "61250.4" },
          ],
        },
      ],
    });
    const again = ["--records", EXAMPLE, "--balances", out, "--balances-out", out];
    const [second] = await lines(where, LICENSED("L-1"), ...again);
    expect(second?.score.bands["net"]).toBe("enhanced");
    expect(readFileSync(out, "utf8")).toBe(written);
  });

  test("what was written is read back, and a reference too long for it cannot draw", async () => {
    const where = place();
    const out = join(where.folder, "drawn.json");
    const args = (from: string) => ["--records", EXAMPLE, "--balances", from, "--balances-out", out];
    const [long] = await lines(where, LICENSED("L".repeat(501)), ...args(BALANCES));
    expect(long?.score.bands["net"]).toBe("hold");
    expect(long?.records?.nearly[0]?.text).toContain("reference has 501 letters; balances hold at most 500");
    const [most] = await lines(where, LICENSED("l".repeat(500)), ...args(out));
    expect(most?.records?.applied[0]?.draws).toHaveLength(1);
    const written = readFileSync(out, "utf8");
    expect(written).toContain("L".repeat(500));
    const [again] = await lines(where, LICENSED("L".repeat(500)), ...args(out));
    expect(again?.records?.applied[0]?.draws).toEqual(most?.records?.applied[0]?.draws);
    expect(readFileSync(out, "utf8")).toBe(written);
  });

  test("the run names the files, CSV has a row each, equal inputs give equal bytes", async () => {
    const where = place();
    const args = ["--records", EXAMPLE, "--balances", BALANCES];
    const json = await screen(where, MISMATCH + EMBARGO, ...args, "-o", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      run: {
        records: {
          file: "dated-records.yaml",
          count: 4,
          moment: "2026-11-22T08:00:00.000Z",
          balances: { file: "dated-records-balances.json" },
        },
      },
    });
    expect((await screen(where, MISMATCH + EMBARGO, ...args, "-o", "json")).stdout).toBe(json.stdout);
    const csv = await screen(where, MISMATCH + EMBARGO, ...args, "-o", "csv");
    expect(csv.stdout).toMatch(/,standard,hold,60,.*,record_applied,LICENCE\.REQUIRED; DEST\.EMBARGO/);
    expect(csv.stdout).toMatch(/,record_not_applied,DEST\.MISMATCH,.*expired 3 days ago/);
  });

  test("a hostile record is shown harmless", async () => {
    const where = place();
    const text = readFileSync(EXAMPLE, "utf8").replace("WAIVE-2026-11", '"WAIVE\\u202e\\e[31m"');
    const records = where.file("records.yaml", text);
    for (const output of ["table", "csv", "jsonl"]) {
      const { stdout } = await screen(where, MISMATCH, "--records", records, "-o", output);
      expect(stdout).toContain("WAIVE");
      // oxlint-disable-next-line no-control-regex
      expect(stdout).not.toMatch(/[\u001b\u202e]/);
    }
  });
});

test("the binary reads records too", () => {
  const where = place();
  const file = where.file("shipments.csv", HEADER + EMBARGO);
  const { status, stdout } = cordon(
    where,
    "screen",
    file,
    "--starter",
    "--records",
    EXAMPLE,
    "--allow-partial",
  );
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining("hold before dated records, standard after them"),
  ]);
});
