import { describe, expect, test } from "vitest";
import { place, run } from "./world.ts";

const CSV = 'code,text\n3A001,Fast parts\n3A001.a,"Converters, quick"\n3A001.a.1,Quicker ones\n9Z9,Other\n';

describe("catalog", () => {
  test("shows an entry with its columns, exceptions and figures, in any writing of the code", async () => {
    const { exit, stdout } = await run(place(), ["catalog", "show", "3a001A5"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("reasons for control: NS, RS, MT, NP, AT");
    expect(stdout).toContain("NS 2");
    expect(stdout).toContain("exception LVS: $1500: .c");
    expect(stdout).toContain("3A001.a.5.a.4");
    const unknown = await run(place(), ["catalog", "show", "9Z999"]);
    expect([unknown.exit, unknown.stderr]).toEqual([2, expect.stringContaining("no entry 9Z999")]);
  });

  test("refuses a paragraph that the entry has not, and knows EAR99", async () => {
    const wrong = await run(place(), ["catalog", "show", "3A001.zz"]);
    expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringContaining("3A001 has no paragraph")]);
    const { exit, stdout } = await run(place(), ["catalog", "show", "ear 99"]);
    expect([exit, stdout]).toEqual([0, expect.stringMatching(/^EAR99 {2}Subject to the EAR/)]);
  });

  test("keeps a text from being replaced by a cut one, until a person says why", async () => {
    const where = place();
    const cut = where.file("cut.csv", 'code,text\n3A001,"Fast parts"\n');
    await run(where, ["catalog", "import", where.file("good.csv", CSV), "--list", "mine"]);
    const refused = await run(where, ["catalog", "import", cut, "--list", "mine"]);
    expect([refused.exit, refused.stderr]).toEqual([3, expect.stringContaining("shrank from 2 to 1")]);
    expect((await run(where, ["catalog", "show", "3A001"])).stdout).toContain("Quicker ones");
    const taken = ["catalog", "import", cut, "--list", "mine", "--accept-shrink", "an excerpt"];
    expect((await run(where, taken)).exit).toBe(0);
  });

  test("tells category, group, regimes and HS codes of an entry", async () => {
    const { stdout } = await run(place(), ["catalog", "show", "2B230", "-o", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      category: "2, materials processing",
      group: "B, test, inspection and production equipment",
      regimes: ["Nuclear Suppliers Group"],
      hs: { strong: expect.arrayContaining(["902620"]) as string[] },
    });
  });

  test("shows codes of the munitions lists and those that only the EU has, and says that their wording is not here", async () => {
    for (const [code, title] of [
      ["xi(a)", "XI(a)  Military sonar"],
      ["ml10", "ML10  Military aircraft"],
      ["1c012", "1C012  Plutonium-238"],
    ] as const) {
      const { exit, stdout } = await run(place(), ["catalog", "show", code]);
      expect([exit, stdout]).toEqual([0, expect.stringContaining(title)]);
      expect(stdout).toContain("its wording was not imported");
    }
  });

  test("takes in the Munitions List, shows it, and searches its wording", async () => {
    const where = place();
    const roman = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(" ");
    const xml = `<DIV5 N="121"><HEAD>PART 121—LIST</HEAD>${roman.map((code) => `<HD1>Category ${code}—Things of ${code}</HD1><P>(a) Zeppelins ${code};</P>`).join("")}</DIV5>`;
    const taken = await run(where, ["catalog", "import", where.file("121.xml", xml)]);
    expect(taken.stderr).toContain("21 entries of usml imported");
    const { stdout } = await run(where, ["catalog", "show", "XI"]);
    expect(stdout).toContain("official text, usml: Things of XI\n    (a)  Zeppelins XI;");
    const found = await run(where, ["catalog", "search", "zeppelin", "-o", "json"]);
    const { wording } = JSON.parse(found.stdout) as { wording: object[] };
    expect(wording).toContainEqual({ list: "usml", code: "XI(a)", text: "Zeppelins XI;" });
    expect((await run(where, ["catalog", "search", "zeppelin"])).stdout).toContain("imported wording:");
  });

  test("takes the Commerce Control List for itself, though its first entries cite the Munitions List", async () => {
    const where = place();
    const xml = `<DIV9 N="Supplement No. 1 to Part 774" TYPE="APPENDIX"><HEAD>Supplement No. 1 to Part 774—List</HEAD>
<FP-2><B>0A002 Zeppelins (see 22 CFR part 121, Category VII)</B></FP-2></DIV9>`;
    const { stderr } = await run(where, ["catalog", "import", where.file("774.xml", xml)]);
    expect(stderr).not.toContain("Munitions List");
    expect(stderr).toMatch(/Commerce Control List|us-ccl/);
  });

  test("finds entries though words are mistyped", async () => {
    const { exit, stdout } = await run(place(), ["catalog", "search", "gyroscop", "-o", "json"]);
    const { found } = JSON.parse(stdout) as { found: { code: string }[] };
    expect([exit, found.some(({ code }) => code.startsWith("7A"))]).toEqual([0, true]);
    expect((await run(place(), ["catalog", "search", "qqqqzzzz"])).stderr).toContain(
      "no entry has such words",
    );
  });

  test("takes in a text, shows it, and tells what another edition changes", async () => {
    const where = place();
    const file = where.file("annex.csv", CSV);
    const taken = await run(where, ["catalog", "import", file, "--list", "eu-annex-i"]);
    expect([taken.exit, taken.stderr]).toEqual([
      0,
      expect.stringContaining("2 entries of eu-annex-i imported"),
    ]);
    const shown = await run(where, ["catalog", "show", "3A001"]);
    expect(shown.stdout).toContain("official text, eu-annex-i: Fast parts");
    expect(shown.stdout).toContain(".a.1  Quicker ones");
    const later = where.file(
      "later.jsonl",
      '{"code":"3A001","text":"Fast parts"}\n{"code":"3A001.a","text":"Converters"}\n{"code":"4A001","text":"New"}\n',
    );
    const diff = await run(where, ["catalog", "diff", file, later]);
    expect(diff.stdout).toBe("+ 4A001\n- 9Z9\n~ 3A001  .a .a.1\n1 added, 1 removed, 1 changed\n");
  });

  test.each([
    ["code,text\n???,x\n", 'line 2: "???" is no control code'],
    ["a,b\n1,2\n", "no columns code and text"],
    ["code,text\n", "no paragraph was found"],
    ["<DIV9></DIV9>", "is not the whole Commerce Control List"],
  ])("refuses %j, and keeps what it had", async (text, message) => {
    const where = place();
    await run(where, ["catalog", "import", where.file("good.csv", CSV), "--list", "mine"]);
    const { exit, stderr } = await run(where, [
      "catalog",
      "import",
      where.file("bad.csv", text),
      "--list",
      "mine",
    ]);
    expect([exit, stderr]).toEqual([3, expect.stringContaining(message)]);
    expect((await run(where, ["catalog", "show", "3A001"])).stdout).toContain("official text, mine");
  });

  test("asks for a name where the text does not say which list it is", async () => {
    const where = place();
    const { exit, stderr } = await run(where, ["catalog", "import", where.file("x.csv", CSV)]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining("needs a name")]);
  });
});
