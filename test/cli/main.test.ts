import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { buildProgram } from "../../src/cli/main.ts";
import { version } from "../../src/cli/version.ts";
import { DENIED, MANIFESTS, UN, loaded, place, run } from "./world.ts";

interface Line {
  readonly args: readonly string[];
  readonly exit: number;
  readonly out?: string;
  readonly err?: string;
}

/** Files of each line's home: quiet.csv, found.csv … and denied.csv, of which an own list is loaded. */
const LINES: readonly Line[] = [
  {
    args: ["screen", "quiet.csv"],
    exit: 0,
    out: "SO-1",
    err: "1 shipment of quiet.csv: 0 hold, 0 enhanced, 1 standard",
  },
  { args: ["screen", "found.csv"], exit: 1, out: "PARTY.DENIED_BEFORE", err: "1 enhanced, 1 standard" },
  { args: ["screen", "found.csv", "--fail-on", "hold"], exit: 0, out: "PARTY.DENIED_BEFORE" },
  { args: ["screen", "found.csv", "--threshold", "1.00"], exit: 0, out: "from 1.00 on" },
  { args: ["screen", "hold.csv", "--fail-on", "hold"], exit: 1, out: "DEST.EMBARGO" },
  { args: ["screen", "hold.csv", "--fail-on", "never"], exit: 0, out: "HOLD" },
  {
    args: ["screen", "quiet.csv", "found.csv", "-o", "csv"],
    exit: 1,
    err: "3 shipments of quiet.csv, found.csv",
  },
  { args: ["screen", "unread.csv"], exit: 4, err: "not everything was screened: " },
  {
    args: ["screen", "unread.csv", "--allow-partial"],
    exit: 0,
    out: "partial",
    err: "not everything was screened",
  },
  { args: ["screen", "both.csv"], exit: 1, err: "not everything was screened: " },
  { args: ["screen", "both.csv", "--fail-on", "never"], exit: 4 },
  { args: ["screen", "quiet.csv", "none.csv"], exit: 4, err: "none.csv does not exist" },
  { args: ["screen", "noParty.csv"], exit: 4 },
  { args: ["screen", "quiet.csv", "--map", "destination=Land"], exit: 2, err: "Land" },
  { args: ["screen", "quiet.csv", "--starter"], exit: 0, out: "STARTER DATA, NOT FOR COMPLIANCE USE" },
  { args: ["screen", "quiet.csv", "--starter", "-o", "jsonl"], exit: 0, out: '"starter":true' },
  { args: ["check", "Brennerhof Antriebstechnik"], exit: 1, out: "own-denied:brennerhof-antriebstechnik" },
  { args: ["check", "Brennerhof Antriebstechnik", "--fail-on", "hold"], exit: 0, out: "ENHANCED" },
  { args: ["check", "Lindner", "--country", "Deutschland", "--dob", "1961-04", "--type", "person"], exit: 0 },
  { args: ["check", "--id", "imo:9187629"], exit: 1, out: "IMO 9187629" },
  { args: ["check", "--id", "9187629"], exit: 1 },
  { args: ["check", "--id", "IMO 9187629"], exit: 1 },
  { args: ["check", "--id", "tax:9187629"], exit: 0 },
  { args: ["check", "--id", "tax:1", "--id", "imo:9187629"], exit: 1 },
  { args: ["check", "--id", "tax:1", "Brennerhof Antriebstechnik"], exit: 1, out: "party Brennerhof" },
  { args: ["check", "TO ORDER"], exit: 1, out: "TO ORDER" },
  { args: ["check", "TO ORDER", "--fail-on", "never"], exit: 4 },
  { args: ["check", " "], exit: 2, err: "check needs a name or --id" },
  { args: ["lists", "status"], exit: 0, out: "own-denied" },
  { args: ["lists", "status", "-o", "json"], exit: 0, out: '"cordon-lists/1"' },
  { args: ["lists", "show", "own-denied:taedong-kumyong"], exit: 0, out: "9187629" },
  { args: ["lists", "show", "own-denied:none"], exit: 2, err: "No loaded list has an entry own-denied:none" },
  { args: ["lists", "load", "denied.csv", "--own", "denied"], exit: 0, out: "2 entries" },
  { args: ["lists", "load", "denied.csv", "--own", "—"], exit: 2, err: "is no name for a list" },
  { args: ["lists", "load", "denied.csv"], exit: 3, err: "no list layout that Cordon knows" },
  {
    args: ["lists", "load", "denied.csv", "denied.csv", "--own", "x"],
    exit: 3,
    err: "are both the list file",
  },
  {
    args: ["lists", "load", "quiet.csv", "--own", "denied", "--map", "name=Consignee Name"],
    exit: 3,
    err: "shrank",
  },
  { args: ["lists", "load", UN], exit: 3, err: "un-sc was refused, what was loaded before stays" },
  { args: ["lists", "load", UN, "--accept-shrink", "a sample"], exit: 0, out: "a sample" },
  { args: ["demo"], exit: 0, out: "STARTER DATA" },
  { args: ["demo", "-o", "json", "-q"], exit: 0, out: '"starter":true' },
  { args: ["--version"], exit: 0, out: version() },
  { args: ["help", "screen"], exit: 0, out: "Usage: cordon screen" },
  { args: ["help"], exit: 0, out: "Exit codes:" },
  { args: ["--nonsense"], exit: 2, err: "unknown option" },
];

describe("the command line", () => {
  test.each(LINES.map((line) => [line.args.join(" "), line] as const))("%s", async (_, line) => {
    const where = await loaded();
    where.file("denied.csv", DENIED);
    for (const [name, text] of Object.entries(MANIFESTS)) where.file(`${name}.csv`, text);
    const args = line.args.map((arg) => (/^\w+\.csv$/.test(arg) ? `${where.folder}/${arg}` : arg));
    const { exit, stdout, stderr } = await run(where, args);
    expect(exit, stdout + stderr).toBe(line.exit);
    expect(stdout).toContain(line.out ?? "");
    expect(stderr).toContain(line.err ?? "");
    // A wrong command line gives no result, and says what was wrong and what to do.
    const said = stderr.trimEnd().split("\n").length;
    expect(line.exit !== 2 || (stdout === "" && said >= 2)).toBe(true);
  });

  test("gives equal output for equal input, clock and lists", async () => {
    const where = await loaded();
    const path = where.file("found.csv", MANIFESTS.found);
    for (const output of ["table", "json", "jsonl", "csv"]) {
      const [one, two] = [
        await run(where, ["screen", path, "-o", output]),
        await run(where, ["screen", path, "-o", output]),
      ];
      expect(one).toEqual(two);
    }
  });
});

function all(command: Command): Command[] {
  return [command, ...command.commands.flatMap(all)];
}

/** `["lists", "load"]` */
function pathOf(command: Command): string[] {
  return command.parent === null ? [] : [...pathOf(command.parent), command.name()];
}

/** A clock that goes on by 0.7 s each time it is looked at. */
function ticking(): Partial<Io> {
  let at = Date.parse("2026-11-22T08:00:00Z");
  return { now: () => new Date((at += 700)) };
}

async function broken(): Promise<void> {
  throw new TypeError("out is not what it was");
}

describe("help", () => {
  const io = { err: () => undefined, out: async () => undefined } as unknown as Io;

  test("of every command says what it does and has examples that name it", async () => {
    const commands = all(await buildProgram(io, () => undefined)).filter(
      ({ commands }) => commands.length === 0,
    );
    expect(commands.map((command) => pathOf(command).join(" "))).toEqual([
      "screen",
      "check",
      "explain",
      "classify",
      "license",
      "catalog show",
      "catalog search",
      "catalog import",
      "catalog diff",
      "score",
      "profile show",
      "profile validate",
      "profile diff",
      "profile shadow",
      "lists load",
      "lists status",
      "lists show",
      "calibrate",
      "demo",
      "eval pairs",
      "eval search",
      "eval items",
      "form end-use-statement",
      "form licence-application",
    ]);
    for (const command of commands) {
      const { exit, stdout, stderr } = await run(place(), [...pathOf(command), "--help"]);
      expect([exit, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(new RegExp(`Examples?:\n  cordon ${pathOf(command).join(" ")} ?`));
      expect(stdout).toContain(command.description().split(" ")[0]);
      for (const option of command.options) expect(option.description).not.toBe("");
    }
  });
});

test("help looks into commands of commands", async () => {
  const { exit, stdout } = await run(place(), ["help", "catalog", "import"]);
  expect([exit, stdout]).toEqual([0, (await run(place(), ["catalog", "import", "--help"])).stdout]);
  expect((await run(place(), ["help", "nonsense"])).exit).toBe(2);
});

describe("a terminal", () => {
  const shown = { outIsTerminal: true, errIsTerminal: true };

  test("gets colour, unless NO_COLOR says otherwise; a pipe gets none", async () => {
    const where = await loaded();
    const args = ["check", "Brennerhof Antriebstechnik"];
    expect((await run(where, args, shown)).stdout).toContain("\u001b[");
    expect((await run({ env: { ...where.env, NO_COLOR: "" } }, args, shown)).stdout).toContain("\u001b[");
    expect((await run({ env: { ...where.env, NO_COLOR: "1" } }, args, shown)).stdout).not.toContain(
      "\u001b[",
    );
    expect((await run({ env: { ...where.env, TERM: "dumb" } }, args, shown)).stdout).not.toContain("\u001b[");
    expect((await run(where, args)).stdout).not.toContain("\u001b[");
  });

  test("gets a progress line after a second, which is wiped; --quiet and pipes get none", async () => {
    const where = await loaded();
    const rows = Array.from({ length: 200 }, (_, at) => `SO-${at},Bäckerei Lindner,Germany,Germany\n`);
    const path = where.file(
      "long\u001b[31m.csv",
      `Shipment ID,Consignee Name,Consignee Country,Destination\n${rows.join("")}`,
    );
    const { stderr } = await run(where, ["screen", path], { ...shown, outIsTerminal: false, ...ticking() });
    expect(stderr).toMatch(/\r\u001b\[K[█░]* ?100 shipments screened, long\\u\{1b\}\[31m\.csv/);
    expect(stderr).toMatch(/\r\u001b\[K(cordon: .*\n)$/);
    expect(
      (await run(where, ["screen", path, "-q"], { ...shown, outIsTerminal: false, ...ticking() })).stderr,
    ).toBe("");
    expect((await run(where, ["screen", path], ticking())).stderr).not.toContain("\r");
    // Results on the same terminal show the progress themselves.
    expect((await run(where, ["screen", path], { ...shown, ...ticking() })).stderr).not.toContain("\r");
  });
});

describe("what goes wrong outside", () => {
  test("a broken output is a bug with its stack, 70", async () => {
    const { exit, stderr } = await run(await loaded(), ["check", "Lindner"], { out: broken });
    expect(exit).toBe(70);
    expect(stderr).toMatch(/^cordon: this is a bug in Cordon.*\nTypeError: out is not what it was\n {4}at /);
  });

  test("an interruption before the first row, and one during a load, is 130; the old list stays", async () => {
    const where = await loaded();
    const signal = AbortSignal.abort("interrupted");
    const path = where.file("found.csv", MANIFESTS.found);
    const screened = await run(where, ["screen", path], { signal });
    expect([screened.exit, screened.stderr]).toEqual([
      130,
      expect.stringContaining("0 shipments were screened"),
    ]);
    const file = where.file("other.csv", "name\nSirjan Bearing Works\nYunqi Optronics\n");
    const load = await run(where, ["lists", "load", file, "--own", "denied"], { signal });
    expect([load.exit, load.stderr]).toEqual([130, expect.stringContaining("Interrupted")]);
    expect((await run(where, ["check", "Brennerhof Antriebstechnik"])).exit).toBe(1);
    expect((await run(where, ["check", "Sirjan Bearing Works"])).exit).toBe(0);
  });

  test("a reader that is gone gets no claim about the rest, and no 0", async () => {
    const where = await loaded();
    const path = where.file("quiet.csv", MANIFESTS.quiet);
    const { exit, stderr } = await run(where, ["screen", path], { signal: AbortSignal.abort("closed") });
    expect([exit, stderr]).toEqual([4, ""]);
    // Nor where the reader goes while shipments are written: those with goods and no place of export are told of otherwise.
    const goods = where.file(
      "goods.csv",
      `${MANIFESTS.quiet.split("\n", 1)[0]},Description\nSO-1,Lindner,Germany,Germany,chair\n`,
    );
    expect((await run(where, ["screen", goods])).stderr).toContain("no licence requirement was determined");
    const stop = new AbortController();
    const out = async () => stop.abort("closed");
    for (const more of [[], ["--owners", where.file("o.csv", "party,owner,share_percent\nA,B,50\n")]])
      expect((await run(where, ["screen", goods, ...more], { signal: stop.signal, out })).stderr).toBe("");
  });
});
