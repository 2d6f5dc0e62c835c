import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import Database from "better-sqlite3";
import { BINARY, MANIFESTS, ROOT, UN, bash, cordon, loaded, place } from "./world.ts";

const ESC = "\u001b";

describe("0: all was screened, and nothing stands out", () => {
  test("a manifest and a party that resemble nobody", async () => {
    const where = await loaded();
    const screened = cordon(where, "screen", where.file("quiet.csv", MANIFESTS.quiet));
    expect([screened.status, screened.stdout]).toEqual([0, expect.stringContaining("SO-1")]);
    expect(screened.stderr).toBe("cordon: 1 shipment of quiet.csv: 0 hold, 0 enhanced, 1 standard\n");
    expect(cordon(where, "check", "Bäckerei Lindner").status).toBe(0);
    expect(cordon(where, "lists", "status").status).toBe(0);
  });

  test("loading an official list, accepted though short", () => {
    const where = place();
    const refused = cordon(where, "lists", "load", UN);
    expect(refused.status).toBe(3);
    expect(refused.stderr).toMatch(/un-sc was refused.*expected at least \d+[^]*--accept-shrink/);
    const taken = cordon(where, "lists", "load", UN, "--accept-shrink", "a sample for a test");
    expect([taken.status, taken.stderr]).toEqual([0, ""]);
    expect(taken.stdout).toContain("a sample for a test");
    const check = cordon(where, "check", "--id", "other:none", "Bäckerei Lindner", "--allow-stale");
    expect(check.status).toBe(0);
  });

  test("demo, whatever it finds", () => {
    const { status, stdout } = cordon(place(), "demo");
    expect(status).toBe(0);
    expect(stdout).toMatch(/starter data, not for compliance use/i);
    expect(stdout).toContain("HOLD");
  });
});

describe("4: a route that cannot be read", () => {
  test("is a gap in coverage, permitted with --allow-partial", async () => {
    const where = await loaded();
    const file = where.file(
      "route.csv",
      "Shipment ID,Consignee Name,Consignee Country,Destination,Route\nSO-1,Bäckerei Lindner,France,France,Hamburg-Fobarstad\n",
    );
    const { status, stdout, stderr } = cordon(where, "screen", file);
    expect(status).toBe(4);
    expect(stdout).toMatch(/coverage partial[^]*the route is not covered: "Fobarstad"/i);
    expect(stderr).toContain("not everything was screened: ");
    expect(cordon(where, "screen", file, "--allow-partial").status).toBe(0);
  });
});

describe("1: something stands out", () => {
  test("at or above --fail-on, and 0 below it", async () => {
    const where = await loaded();
    const [found, hold] = [where.file("found.csv", MANIFESTS.found), where.file("hold.csv", MANIFESTS.hold)];
    expect(cordon(where, "screen", found).status).toBe(1);
    expect(cordon(where, "screen", found, "--fail-on", "hold").status).toBe(0);
    expect(cordon(where, "screen", hold, "--fail-on", "hold").status).toBe(1);
    expect(cordon(where, "screen", hold, "--fail-on", "never").status).toBe(0);
    expect(cordon(where, "check", "Brennerhof Antriebstechnik").status).toBe(1);
    expect(cordon(where, "check", "--id", "IMO:9187629").status).toBe(1);
  });

  test("outranks 4, and both are said", async () => {
    const where = await loaded();
    const { status, stdout, stderr } = cordon(where, "screen", where.file("both.csv", MANIFESTS.both));
    expect(status).toBe(1);
    expect(stdout).toContain("ENHANCED");
    expect(stdout).toMatch(/coverage partial/i);
    expect(stderr).toContain("1 enhanced");
    expect(stderr).toContain("not everything was screened: ");
  });
});

describe("2: the command line is wrong", () => {
  test.each([
    [["scren", "x.csv"], "(Did you mean screen?)"],
    [["help", "scren"], "(Did you mean screen?)"],
    [["help", "nonsense"], "error: unknown command 'nonsense'"],
    [["classify", " "], "classify needs a description"],
    [["screen", "x.csv", "--fail-onn", "hold"], "(Did you mean --fail-on?)"],
    [["screen", "x.csv", "--fail-on", "sometimes"], "Allowed choices are enhanced, hold, never"],
    [["screen", "x.csv", "-o", "pdf"], "Allowed choices are"],
    [["screen"], "missing required argument 'file'"],
    [["screen", "x.csv", "--starter", "--threshold", "7"], "--threshold 7 is not between 0.50 and 1.00"],
    [["screen", "x.csv", "--map", "name"], "field=column"],
    [["check"], "check needs a name or --id"],
    [["check", "--id", "IMO:"], "--id IMO: holds no number"],
    [["check", "--id", "shoe:44"], "unknown scheme shoe"],
    [["check", "x", "--country", "Atlantis"], "Atlantis is no country"],
    [["check", "x", "--dob", "soon"], "--dob soon is no date"],
    [["lists"], "Usage: cordon lists [options] [command]\n\nload official"],
    [["lists", "load", "x.csv", "--map", "name=A"], "--map goes with --own NAME"],
    [["lists", "load", "x.csv", "--accept-shrink", " "], "--accept-shrink needs a reason"],
    [[], "Usage: cordon [options] [command]\n\nScreens"],
  ])("%j", (args, words) => {
    const { status, stdout, stderr } = cordon(place(), ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

describe("3: list data is missing or refused", () => {
  test.each([
    ["screen", "x.csv"],
    ["check", "Mahan Air"],
    ["lists", "status"],
    ["lists", "show", "un-sc:1"],
  ])("%s %s with no list loaded names the way to one", (...args) => {
    const { status, stdout, stderr } = cordon(place(), ...args);
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/nothing was screened[^]*lists load[^]*--starter/);
  });

  test("a database that is text, of another layout, or damaged within", async () => {
    const text = place();
    text.file("home/lists.db", "Mahan Air\n".repeat(500));
    expect(cordon(text, "check", "Mahan Air")).toMatchObject({ status: 3, stdout: "" });
    const where = await loaded();
    const db = new Database(join(where.folder, "home/lists.db"));
    db.pragma("user_version = 99");
    expect(cordon(where, "check", "Mahan Air").stderr).toContain("has layout 99");
    expect(cordon(where, "lists", "load", UN)).toMatchObject({ status: 3, stdout: "" });
    db.pragma("user_version = 2");
    db.exec("DELETE FROM retrieval");
    expect(cordon(where, "check", "Mahan Air")).toMatchObject({ status: 3, stdout: "" });
    db.close();
  });

  test("a database whose entries were changed after the load", async () => {
    const where = await loaded();
    const db = new Database(join(where.folder, "home/lists.db"));
    db.exec("UPDATE entry SET body = replace(body, 'DE', 'FR')");
    const changed = cordon(where, "check", "Brennerhof Antriebstechnik");
    expect([changed.status, changed.stdout]).toEqual([3, ""]);
    expect(changed.stderr).toMatch(
      /^cordon: lists\.db was changed .* does not fit its hash; nothing was screened\n {2}Move/,
    );
    db.exec("DELETE FROM entry WHERE row = 1");
    const short = cordon(where, "check", "Bäckerei Lindner");
    expect([short.status, short.stdout]).toEqual([3, ""]);
    expect(short.stderr).toContain("own-denied has 1 of its 2 entries");
    db.close();
  });

  test("a database that is damaged in its middle is no bug of ours", async () => {
    const where = await loaded();
    const path = join(where.folder, "home/lists.db");
    const db = new Database(path);
    const size = Number(db.pragma("page_size", { simple: true }));
    const root = db
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'")
      .pluck()
      .get() as number;
    db.close();
    spawnSync("dd", [
      "if=/dev/urandom",
      `of=${path}`,
      `bs=${size}`,
      `seek=${root - 1}`,
      "count=1",
      "conv=notrunc",
    ]);
    const { status, stdout, stderr } = cordon(where, "check", "Brennerhof Antriebstechnik");
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("lists.db cannot be used");
  });

  test("a file that is no list, is cut, or lacks its other parts; the old list stays", async () => {
    const where = await loaded();
    const files: [string, string[], string][] = [
      [where.file("prices.csv", MANIFESTS.noParty), [], "no list layout that Cordon knows"],
      [where.file("denied.csv", "name,country\nOther,DE\n"), ["--own", "denied"], "own-denied was refused"],
      [join(ROOT, "fixtures/sources/us-ofac-sdn/csv/sdn.csv"), [], "also needs its"],
    ];
    for (const [path, more, words] of files) {
      const { status, stderr } = cordon(where, "lists", "load", path, ...more);
      expect([status, stderr]).toEqual([3, expect.stringContaining(words)]);
    }
    expect(cordon(where, "check", "Brennerhof Antriebstechnik").status).toBe(1);
  });

  test("a list that lacks a part outranks 1 and is never 0, unless that is permitted", () => {
    const where = place();
    const sdn = join(ROOT, "fixtures/sources/us-ofac-sdn/csv/sdn.csv");
    const taken = cordon(where, "lists", "load", sdn, "--allow-partial", "--accept-shrink", "a sample");
    expect([taken.status, taken.stderr]).toEqual([0, ""]);
    expect(cordon(where, "check", "Bäckerei Lindner").status).toBe(3);
    expect(cordon(where, "screen", where.file("hold.csv", MANIFESTS.hold)).status).toBe(3);
    const permitted = cordon(where, "check", "Bäckerei Lindner", "--allow-partial");
    expect([permitted.status, permitted.stdout]).toEqual([0, expect.stringContaining("file was not loaded")]);
    expect(cordon(where, "screen", join(where.folder, "hold.csv"), "--allow-partial").status).toBe(1);
  });
});

describe("4: the input was not read in full", () => {
  test("a manifest that is missing, a folder, empty, or has no party", async () => {
    const where = await loaded();
    const paths = ["none.csv", ".", where.file("empty.csv", ""), where.file("prices.csv", MANIFESTS.noParty)];
    for (const path of paths) {
      const { status, stdout, stderr } = cordon(where, "screen", path);
      expect([path, status, stdout]).toEqual([path, 4, ""]);
      expect(stderr).toMatch(/^cordon: .+\n {2}\S/);
    }
    expect(cordon(where, "lists", "load", "none.csv").status).toBe(4);
  });

  test.skipIf(process.platform === "win32")("a list file that may not be read", async () => {
    const where = place();
    const path = where.file("denied.csv", "name\nMahan Air\n");
    chmodSync(path, 0);
    chmodSync(where.folder, 0o777);
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const args = [BINARY, "lists", "load", path, "--own", "denied"];
    const { status, stderr } = spawnSync(process.execPath, args, {
      ...user,
      env: where.env,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([4, expect.stringContaining("denied.csv may not be read")]);
  });

  test("a row and a party that cannot be screened; --allow-partial permits 0 or 1 and records the gap", async () => {
    const where = await loaded();
    const [unread, both] = [
      where.file("unread.csv", MANIFESTS.unread),
      where.file("both.csv", MANIFESTS.both),
    ];
    expect(cordon(where, "screen", unread).status).toBe(4);
    const permitted = cordon(where, "screen", unread, "--allow-partial", "-o", "jsonl");
    expect(permitted.status).toBe(0);
    expect(permitted.stdout).toContain('"status":"partial"');
    expect(permitted.stdout).toMatch(/"gaps":\["[^"]*line 3/);
    expect(cordon(where, "screen", both, "--allow-partial").status).toBe(1);
    expect(cordon(where, "check", "TO ORDER", "--fail-on", "hold").status).toBe(4);
    expect(cordon(where, "check", "TO ORDER", "--fail-on", "hold", "--allow-partial").status).toBe(0);
  });

  test.skipIf(process.platform !== "linux")(
    "results that cannot be written are neither 0 nor 1",
    async () => {
      const where = await loaded();
      where.file("quiet.csv", MANIFESTS.quiet);
      for (const line of ["screen quiet.csv", "check Lindner"]) {
        const { status, stderr } = bash(where, `cordon ${line} > /dev/full`);
        expect(status).toBe(4);
        expect(stderr).toMatch(/^cordon: the results could not be written: ENOSPC.*\n$/);
      }
    },
  );
});

describe("70: a bug", () => {
  test("keeps its stack and asks to be reported", () => {
    const breakage =
      "data:text/javascript,Date.prototype.toISOString=()=>{throw new TypeError('no\\u001b[31m clock')}";
    const { folder, env } = place();
    const args = ["--import", breakage, BINARY, "demo"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([70, ""]);
    expect(stderr).toMatch(
      /this is a bug in Cordon; please report.*\nTypeError: no\\u\{1b\}\[31m clock\n {4}at /,
    );
    expect(stderr).not.toContain(ESC);
  });
});
