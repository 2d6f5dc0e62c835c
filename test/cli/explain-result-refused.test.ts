import { describe, expect, test } from "vitest";
import { screened } from "./explain-result-world.ts";
import { MANIFESTS, place, run } from "./world.ts";

/** What a test changes of a saved score. */
interface SavedScore {
  total: number;
  vector: string;
  readonly bands: Record<"total" | "gross" | "net", string>;
}

describe("explain of a saved result", () => {
  test("refuses a score that does not follow from its findings", async () => {
    const where = place();
    const document = JSON.parse(await screened("json"));
    for (const one of document.screenings) one.findings.pop();
    const file = where.file("cut.json", JSON.stringify(document));
    const { exit, stdout, stderr } = await run(where, ["explain", file, "SO-240122"]);
    expect([exit, stdout]).toEqual([4, ""]);
    expect(stderr).toContain("does not follow from its findings");
  });

  test.each<[string, (score: SavedScore) => void]>([
    ["net band below the gross one without a record", (score) => (score.bands.net = "standard")],
    ["vector", (score) => (score.vector = score.vector.replace("/N:enhanced/", "/N:standard/"))],
    ["band of the total", (score) => (score.bands.total = "hold")],
    ["gross band", (score) => (score.bands.gross = score.bands.net = "hold")],
    ["total", (score) => score.total--],
  ])("refuses a %s that does not follow", async (_, change) => {
    const where = place();
    const document = JSON.parse(await screened("json"));
    const one = document.screenings.find(
      ({ shipment }: { shipment: { id: string } }) => shipment.id === "SO-240125",
    );
    expect([one.score.bands.gross, one.score.vector]).toEqual([
      "enhanced",
      expect.stringContaining("/N:enhanced/"),
    ]);
    change(one.score);
    const file = where.file("changed.json", JSON.stringify(document));
    const { exit, stdout, stderr } = await run(where, ["explain", file, "SO-240125"]);
    expect([exit, stdout]).toEqual([4, ""]);
    expect(stderr).toContain("does not follow from its findings and dated records");
  });

  test("names near ids where a shipment is unknown, and refuses one that stands twice", async () => {
    const where = place();
    const text = await screened("jsonl");
    const file = where.file("saved.jsonl", text);
    const unknown = await run(where, ["explain", file, "SO-24012"]);
    expect([unknown.exit, unknown.stdout]).toEqual([2, ""]);
    expect(unknown.stderr).toContain("holds no shipment SO-24012");
    expect(unknown.stderr).toMatch(/Nearest: SO-24012\d/);
    const twice = where.file("twice.jsonl", text + text);
    const again = await run(where, ["explain", twice, "SO-240120"]);
    expect([again.exit, again.stderr.includes("2 times")]).toEqual([4, true]);
  });

  test.each([
    ["a manifest", MANIFESTS.quiet, "is no saved result"],
    ["another document", '{"schema":"cordon-check/1"}', "is no result of schema cordon-screening/1"],
    ["cut", '{"schema":"cordon-screening/1",\n"run":{', "not valid JSON"],
    ["missing", undefined, "does not exist"],
  ])("is 4 where the file is %s", async (_, text, message) => {
    const where = place();
    const path = text === undefined ? "/nowhere.json" : where.file("some.json", text);
    const { exit, stdout, stderr } = await run(where, ["explain", path, "SO-1"]);
    expect([exit, stdout, stderr.includes(message)]).toEqual([4, "", true]);
  });

  test.each([
    [["explain", "saved.json", "SO-1", "--entry", "un-sc:1"], "--entry goes with a name"],
    [["explain", "saved.json", "SO-1", "--starter"], "--starter goes with a name"],
    [["explain", "saved.json"], "a saved result with a shipment"],
    [["explain", "Name", "--entry", "un-sc:1", "--profile", "p.json"], "--profile goes with a saved result"],
  ])("%j is 2", async (args, message) => {
    const { exit, stdout, stderr } = await run(place(), args);
    expect([exit, stdout, stderr.includes(message)]).toEqual([2, "", true]);
  });
});
