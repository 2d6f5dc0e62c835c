import { describe, expect, test } from "vitest";
import { bash, loaded, started } from "./world.ts";

describe("a long run", () => {
  /** Longer than a pipe and than any wait of this test. */
  const rows = Array.from({ length: 60_000 }, (_, at) => `SO-${at},Bäckerei Lindner ${at},Germany,Germany\n`);
  const text = `Shipment ID,Consignee Name,Consignee Country,Destination\n${rows.join("")}`;

  test("130: ends at Ctrl-C, says how far it came, and claims nothing more", async () => {
    const where = await loaded();
    where.file("long.csv", text);
    const ran = await started(where, ["screen", "long.csv", "-o", "jsonl"], (pid) =>
      process.kill(pid, "SIGINT"),
    );
    expect(ran.status).toBe(130);
    expect(ran.stderr).toMatch(/^cordon: Interrupted: \d+ shipments were screened, the rest was not\n$/);
    expect(ran.stdout.trimEnd().split("\n").length).toBeLessThan(60_000);
  });

  test("ends quietly when nobody reads on, and is not 0 as the rest was not screened", async () => {
    const where = await loaded();
    where.file("long.csv", text);
    for (const output of ["table", "json", "jsonl", "csv"]) {
      const line = `cordon screen long.csv -o ${output} | head -1 > /dev/null; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = bash(where, line);
      expect([output, stderr, stdout]).toEqual([output, "", "4\n"]);
    }
    // Whatever it had found: that would hang on how fast the reader was.
    where.file("held.csv", text.replaceAll("Germany,Germany", "Iran,Iran"));
    for (const option of ["", "--allow-partial", "--fail-on hold"]) {
      const line = `cordon screen held.csv -o jsonl ${option} | head -1 > /dev/null; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = bash(where, line);
      expect([option, stderr, stdout]).toEqual([option, "", "4\n"]);
    }
    const { stdout } = bash(where, 'cordon demo | head -1 > /dev/null; echo "${PIPESTATUS[0]}"');
    expect(stdout).toBe("0\n");
  });
});
