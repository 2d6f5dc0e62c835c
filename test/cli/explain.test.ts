import { describe, expect, test } from "vitest";
import { openPartyScreener, openStarter } from "../../src/cli/open-parties.ts";
import type { Io } from "../../src/cli/io.ts";
import { explainSchema } from "../../src/report/schema-explain.ts";
import { explainParty } from "../../src/screen/explain-party.ts";
import { readLists } from "../../src/store/read-lists.ts";
import { damage, seeded } from "../text/world.ts";
import { loaded, place, run } from "./world.ts";

const BRENNERHOF = "own-denied:brennerhof-antriebstechnik";
const explain = (name: string, ...more: string[]) => ["explain", name, "--entry", BRENNERHOF, ...more];

describe("cordon explain", () => {
  test("lays a party beside an entry and answers with 0, match or none", async () => {
    const where = await loaded();
    const met = await run(where, explain("Brennerhof Antriebstechnik Trading", "--country", "DE"));
    expect(met).toMatchObject({ exit: 0, stderr: "" });
    expect(met.stdout).toContain(`${BRENNERHOF} · own-denied`);
    expect(met.stdout).toContain("country agrees: DE / DE");
    expect(met.stdout).toContain("without the shared word BRENNERHOF");
    expect(met.stdout).toContain("without the word TRADING, which the listed name has not");
    const none = await run(where, explain("Bäckerei Lindner"));
    expect(none).toMatchObject({ exit: 0, stderr: "" });
    expect(none.stdout).toContain("no grade");
  });

  test("as JSON keeps to its schema, and takes the options of check by their names there", async () => {
    const where = await loaded();
    const [one, two] = [
      await run(where, explain("Brennerhof", "--kind", "person", "--birth", "1961-04", "-o", "json")),
      await run(where, explain("Brennerhof", "--type", "person", "--dob", "1961-04", "-o", "json")),
    ];
    expect(one).toEqual(two);
    const document: unknown = JSON.parse(one.stdout);
    expect(explainSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({ party: { kind: "person", birthDate: "1961-04" } });
  });

  test("an equal identifier alone matches", async () => {
    const args = ["explain", "Golden Gate", "--entry", "own-denied:taedong-kumyong", "--id", "imo:9187629"];
    expect((await run(await loaded(), args)).stdout).toContain("1.00  both hold IMO 9187629");
  });

  test.each([
    [explain("Brennerhof", "--birth", "soon"), 2, "--birth soon is no date"],
    [explain("Brennerhof", "--country", "Atlantis"), 2, "--country Atlantis"],
    [explain(" "), 2, "explain needs a name"],
    [["explain", "Brennerhof"], 2, "--entry"],
    [["explain", "Brennerhof", "--entry", "own-denied:brennerhof"], 2, `Nearest: ${BRENNERHOF}`],
    [["explain", "Brennerhof", "--entry", "BRENNERHOF-X"], 2, `Nearest: ${BRENNERHOF}`],
    [["explain", "Brennerhof", "--entry", "un-sc:QDi.1"], 2, "Loaded: own-denied"],
    [["explain", "Brennerhof", "--entry", "own-denied:\u001b[31m"], 2, "\\u{1b}[31m"],
    [explain("TO ORDER"), 4, "the name stands for a party but does not name it"],
  ] as const)("%j ends with %i", async (args, code, said) => {
    const { exit, stdout, stderr } = await run(await loaded(), args);
    expect(stderr).toContain(said);
    expect([exit, stdout]).toEqual([code, ""]);
  });

  test("without lists ends with 3; the starter list needs none", async () => {
    const args = ["explain", "Rosoboroneksport", "--entry", "starter:SDN-18782"];
    expect(await run(place(), args)).toMatchObject({ exit: 3, stdout: "" });
    const { exit, stdout } = await run(place(), [...args, "--starter"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("STARTER DATA, NOT FOR COMPLIANCE USE");
  });
});

test("the score is the one that check finds", async () => {
  const io = { now: () => new Date("2026-11-22T08:00:00Z"), env: {} } as Io;
  const { screener, close } = await openPartyScreener(io, { starter: true });
  const db = await openStarter(io);
  const lists = readLists(db);
  const next = seeded(7);
  let compared = 0;
  for (const { entry } of lists.all()) {
    for (const { text } of entry.names.slice(0, 2)) {
      const name = text.replace(/\p{L}{5,}/u, (word) => damage(next, word));
      const party = { role: "party", name, kind: "unknown", identifiers: [] } as const;
      for (const { match } of screener.check(party).result.hits) {
        if (match.by !== "name") continue;
        const explained = explainParty(lists, party, match.entry);
        if ("unscreenable" in explained) throw new Error(name);
        const { score, nameScore, grade } = explained.explanation;
        expect({ name, score, nameScore, grade }).toEqual({
          name,
          score: match.score,
          nameScore: match.nameScore,
          grade: match.grade,
        });
        compared++;
      }
    }
  }
  db.close();
  close();
  expect(compared).toBeGreaterThan(100);
});
