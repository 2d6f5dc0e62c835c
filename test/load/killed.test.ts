import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { openForLoading } from "../../src/store/open.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { homeless } from "../store/world.ts";

const ROOT = join(import.meta.dirname, "../..");
const dist = (path: string) => JSON.stringify(pathToFileURL(join(ROOT, "dist", path)).href);

/** Loads an own list in a process of its own, which kills itself at the first stage that `when` is true of. */
function loadAndDie(lists: string, file: string, when: string) {
  const script = `
    import { openForLoading } from ${dist("store/open.js")};
    import { loadLists } from ${dist("load/load-lists.js")};
    import { ownList } from ${dist("sources/watchlists/own-list.js")};
    const progress = (stage, entries) => { if (${when}) process.kill(process.pid, "SIGKILL"); };
    const options = { formats: [ownList({ name: "denied", map: {} })], titles: new Map(), progress };
    await loadLists(openForLoading(process.env.LISTS), [process.env.FILE], { ...options, now: "2026-11-22T08:00:00Z" });`;
  const env = { ...process.env, LISTS: lists, FILE: file };
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], { env, encoding: "utf8" });
}

function cordon(lists: string, ...args: string[]) {
  const env = { ...process.env, CORDON_HOME: dirname(lists) };
  return spawnSync(process.execPath, [join(ROOT, "bin/cordon.js"), ...args], { env, encoding: "utf8" });
}

function own(name: string, folder: string, count: number): string {
  const path = join(folder, `${count}.csv`);
  const rows = Array.from({ length: count }, (_, at) => `${at},${name} ${at}`);
  writeFileSync(path, `id,name\n${rows.join("\n")}\n`);
  return path;
}

/** A home with an own list of ten firms called Zarya. */
function home(): string {
  const lists = homeless();
  openForLoading(lists).close();
  const loaded = cordon(lists, "lists", "load", own("Zarya Optics", dirname(lists), 10), "--own", "denied");
  expect(loaded.stderr).toBe("");
  expect(loaded.status).toBe(0);
  return lists;
}

describe("a process that is killed", () => {
  test("between a list's commit and its index leaves lists that nothing is screened on", () => {
    const lists = home();
    const file = own("Alborz Drilling", dirname(lists), 600);
    expect(loadAndDie(lists, file, 'stage === "index"').signal).toBe("SIGKILL");
    for (const name of ["Zarya Optics 3", "Alborz Drilling 3"]) {
      const { status, stdout, stderr } = cordon(lists, "check", name);
      expect([status, stdout]).toEqual([3, ""]);
      expect(stderr).toContain("retrieval index of the lists is missing");
      expect(stderr).toContain("lists load");
    }
    const again = cordon(lists, "lists", "load", file, "--own", "denied");
    expect([again.status, again.stderr]).toEqual([0, ""]);
    expect(cordon(lists, "check", "Alborz Drilling 3").status).toBe(1);
    expect(cordon(lists, "check", "Zarya Optics 3").status).toBe(0);
  });

  test("after that, a load of another list, or one that is refused, makes the index whole", () => {
    const lists = home();
    loadAndDie(lists, own("Alborz Drilling", dirname(lists), 600), 'stage === "index"');
    const refused = cordon(
      lists,
      "lists",
      "load",
      own("Alborz Drilling", dirname(lists), 3),
      "--own",
      "denied",
    );
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain("own-denied was refused, what was loaded before stays");
    expect(cordon(lists, "check", "Alborz Drilling 3").status).toBe(1);
  });

  test("in the middle of a list leaves the old one in place, with its index", () => {
    const lists = home();
    const file = own("Alborz Drilling", dirname(lists), 600);
    expect(loadAndDie(lists, file, "entries === 500").signal).toBe("SIGKILL");
    expect(cordon(lists, "check", "Zarya Optics 3").status).toBe(1);
    expect(cordon(lists, "check", "Alborz Drilling 3").status).toBe(0);
    const db = openForLoading(lists);
    expect(readLists(db).records()).toMatchObject([{ entries: 10 }]);
    db.close();
  });
});

test("an index of damaged bytes is as good as none", () => {
  const lists = home();
  const db = openForLoading(lists);
  db.exec(
    "UPDATE retrieval SET bytes = substr(bytes, 1, length(bytes) / 2) WHERE name = 'names' AND part = 4",
  );
  db.close();
  const { status, stdout, stderr } = cordon(lists, "check", "Zarya Optics 3");
  expect([status, stdout]).toEqual([3, ""]);
  expect(stderr).toContain("missing or damaged");
});
