import { spawnSync } from "node:child_process";
import { cpSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BINARY, place } from "./world.ts";
import type { Place } from "./world.ts";

/** A clone in which nothing but `bin` is as it should be. */
function clone(): Place {
  const where = place();
  where.file("package.json", '{"type":"module"}');
  cpSync(BINARY, join(where.folder, "bin/cordon.js"));
  return where;
}

function started({ folder, env }: Place, ...args: string[]) {
  return spawnSync(process.execPath, [join(folder, "bin/cordon.js"), ...args], { env, encoding: "utf8" });
}

test.each([[["check", "Mahan Air"]], [["demo"]], [[]]])(
  "a clone that was not built says so, whatever is asked: %j",
  (args) => {
    const where = clone();
    const { status, stdout, stderr } = started(where, ...args);
    expect([status, stdout]).toEqual([70, ""]);
    expect(stderr).toBe(
      `cordon: cannot start: it has not been built, as dist/ is missing\n  Run \`npm ci && npm run build\` in ${realpathSync(where.folder)}/\n`,
    );
  },
);

test("packages that were not installed are named", () => {
  const where = clone();
  where.file("dist/cli/main.js", 'import "commander";');
  where.file("dist/cli/io.js", "");
  const { status, stderr } = started(where, "demo");
  expect(status).toBe(70);
  expect(stderr).toMatch(
    /^cordon: cannot start: Cannot find package 'commander' .*\n {2}Run `npm ci && .*\n$/,
  );
});

test("what else hinders the start keeps its stack", () => {
  const where = clone();
  where.file("dist/cli/main.js", 'throw new Error("no such table");');
  where.file("dist/cli/io.js", "");
  const { status, stderr } = started(where, "demo");
  expect([status, stderr]).toEqual([
    70,
    expect.stringMatching(/^cordon: this is a bug .*\nError: no such table\n {4}at /),
  ]);
});
