import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { BINARY, loaded } from "./world.ts";
import type { Place } from "./world.ts";

const asNobody = (where: Place, ...args: string[]) => {
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return spawnSync(process.execPath, [BINARY, ...args], { ...user, env: where.env, encoding: "utf8" });
};
async function locked(): Promise<Place> {
  const where = await loaded();
  chmodSync(where.folder, 0o755);
  chmodSync(join(where.folder, "home/lists.db"), 0o444);
  chmodSync(join(where.folder, "home"), 0o555);
  onTestFinished(() => chmodSync(join(where.folder, "home"), 0o755));
  return where;
}

describe("lists that may be read and not written", () => {
  test.skipIf(process.platform === "win32")(
    "are screened as ever, for somebody who may only read",
    async () => {
      const where = await locked();
      const found = asNobody(where, "check", "Brennerhof Antriebstechnik");
      expect([found.status, found.stderr]).toEqual([1, ""]);
      expect(asNobody(where, "lists", "status").stdout).toContain("2 entries");
    },
  );

  test.skipIf(process.platform === "win32")("with a load that was cut short beside them say so", async () => {
    const where = await locked();
    chmodSync(join(where.folder, "home"), 0o755);
    where.file("home/lists.db-wal", "x".repeat(64));
    chmodSync(join(where.folder, "home/lists.db-wal"), 0o444);
    chmodSync(join(where.folder, "home"), 0o555);
    const { status, stderr } = asNobody(where, "check", "Brennerhof Antriebstechnik");
    expect([status, stderr]).toEqual([3, expect.stringContaining("has not come to its end")]);
  });
});
