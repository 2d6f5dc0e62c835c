import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shippedJson } from "../score/world.ts";
import { DECISION_COLUMNS } from "../../src/evaluate/read-decision.ts";
import { BINARY, DENIED, MANIFESTS, place, run } from "./world.ts";
import type { Place } from "./world.ts";

/** Every command line that takes a file, `FILE` in its place. */
const LINES = [
  "screen FILE --starter",
  "screen good.csv --starter --owners FILE",
  "screen good.csv --starter --statements FILE",
  "screen good.csv --starter --history FILE",
  "screen good.csv --starter --profile FILE",
  "screen good.csv --starter --records FILE",
  "screen good.csv --starter --records records.yaml --balances FILE",
  "check Lindner --starter --owners FILE",
  "check Lindner --starter --profile FILE",
  "explain FILE SO-1",
  "lists load FILE",
  "lists load FILE --own mine",
  "profile validate FILE",
  "profile diff FILE profile.json",
  "profile diff profile.json FILE",
  "profile shadow FILE good.csv",
  "profile shadow profile.json FILE",
  "calibrate FILE",
  "calibrate decisions.csv --results FILE",
  "eval pairs FILE",
  "eval items FILE",
  "eval search --list FILE --queries queries.csv",
  "eval search --list denied.csv --queries FILE",
  "classify FILE",
  "catalog import FILE",
  "catalog diff FILE FILE",
  "form end-use-statement --shipment FILE --id SO-1",
  "form licence-application --shipment FILE --id SO-1 --starter",
];
/** One of each way in which files are read. */
const READERS = ["screen FILE --starter", "check Lindner --starter --owners FILE", "profile validate FILE"];

function world(): Place {
  const where = place();
  where.file("good.csv", MANIFESTS.quiet);
  where.file("denied.csv", DENIED);
  where.file("profile.json", JSON.stringify(shippedJson()));
  where.file("records.yaml", "schema: cordon-records/1\nrecords: []\n");
  where.file("decisions.csv", `${DECISION_COLUMNS.join(",")}\n`);
  where.file("queries.csv", "query_id,variant,name\n1,plain,Lindner\n");
  where.file("folder.csv/inside.csv", MANIFESTS.quiet);
  return where;
}

const argsOf = ({ folder }: Place, line: string, file: string) =>
  line
    .replaceAll("FILE", file)
    .split(" ")
    .map((arg) => (/\.(?:csv|json|yaml)$/.test(arg) ? join(folder, arg) : arg));

describe("a file that cannot be read ends with 4 and one wording, whatever it should be", () => {
  test.each(LINES)("%s", async (line) => {
    const where = world();
    const path = (name: string) => join(where.folder, name);
    for (const [name, what] of [
      ["none.csv", "does not exist"],
      ["good.csv/none.csv", "does not exist"],
      ["folder.csv", "is a folder"],
    ] as const)
      expect(await run(where, argsOf(where, line, name))).toEqual({
        exit: 4,
        stdout: "",
        stderr: `cordon: ${path(name)} ${what}\n  Check the path.\n`,
      });
  });

  test.skipIf(process.platform === "win32")("one that may not be read", () => {
    const where = world();
    const path = where.file("shut.csv", MANIFESTS.quiet);
    chmodSync(path, 0);
    chmodSync(where.folder, 0o777);
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    for (const line of [...READERS, "lists load FILE", "screen good.csv --starter --records FILE"]) {
      const args = [BINARY, ...argsOf(where, line, "shut.csv")];
      const { status, stderr } = spawnSync(process.execPath, args, {
        ...user,
        env: where.env,
        encoding: "utf8",
      });
      expect([line, status, stderr]).toEqual([
        line,
        4,
        `cordon: ${path} may not be read\n  Check the path.\n`,
      ]);
    }
  });
});

test.each(LINES)("an empty file is called empty: %s", async (line) => {
  const where = world();
  where.file("empty.csv", "");
  const { exit, stdout, stderr } = await run(where, argsOf(where, line, "empty.csv"));
  expect([stdout, stderr]).toEqual(["", expect.stringMatching(/^cordon: \S*empty\.csv is empty\n {2}\S/)]);
  // What a file should hold decides: a list is refused, a profile or a record is wrong.
  expect([2, 3, 4]).toContain(exit);
});
