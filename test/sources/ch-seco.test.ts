import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Format, ListFile } from "../../src/sources/source.ts";
import { chSecoXml } from "../../src/sources/watchlists/ch-seco/xml.ts";

function fileOf(content: string | Uint8Array): ListFile {
  const bytes = Buffer.from(content);
  return {
    name: "consolidated-list_2026-08-27.xml",
    head: { name: "consolidated-list_2026-08-27.xml", text: bytes.toString("utf8").slice(0, 65_536) },
    async *open() {
      // Small chunks: a record, a letter and a tag may be cut anywhere.
      for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
    },
  };
}

async function read(format: Format, content: string | Uint8Array) {
  const entries: ListEntry[] = [];
  const notes: string[] = [];
  const files = new Map([[format.parts.required[0] ?? "", fileOf(content)]]);
  for await (const event of format.read(files, { today: "2026-11-22" })) {
    if ("entry" in event) entries.push(event.entry);
    else if ("note" in event) notes.push(`${event.note} ${event.where}`);
  }
  return { entries, notes };
}

const WHOLE = readFileSync(
  join(import.meta.dirname, "../../fixtures/sources/ch-seco/xml/consolidated-list_2026-08-27.xml"),
  "utf8",
);

/** A part of a name with nine spellings. */
function part(order: number): string {
  const spellings = Array.from(
    { length: 9 },
    (_, index) => `<spelling-variant lang="RUS" script="LATN">W${order}x${index}</spelling-variant>`,
  );
  const value = `<value>V${order}</value>${spellings.join("")}`;
  return `<name-part order="${order}" name-part-type="whole-name">${value}</name-part>`;
}

describe("the Swiss list", () => {
  test.each([
    ["an amendment", 'list-type="amendment"', /amendment/],
    ["a test list", 'list-type="test-list"', /"test-list"/],
    ["a list without a type", "", /type ""/],
  ])("is refused by name where it is %s", (_, type, message) => {
    const claim = chSecoXml.recognise(fileOf(WHOLE.replace('list-type="whole-list"', type)).head);
    expect(claim).toMatchObject({ refuse: expect.stringMatching(message) });
  });

  test.each([
    ["is cut within a target", WHOLE.slice(0, 5000), /unclosed tag/],
    ["is not text in its encoding", Buffer.from(WHOLE, "latin1"), /not text in its encoding/],
    [
      "has a target twice",
      WHOLE.replace('target ssid="5300"', 'target ssid="5200"'),
      /target 5200 stands there twice/,
    ],
    ["has a target without its id", WHOLE.replace('<target ssid="5300">', "<target>"), /without ssid/],
    [
      "has a target of a kind that is new",
      WHOLE.replaceAll("object", "thing"),
      /target 5300 is neither individual, entity nor object/,
    ],
  ])("is refused whole where it %s", async (_, content, message) => {
    await expect(read(chSecoXml, content)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });

  test("never takes a name from what an amendment added or removed", async () => {
    const { entries } = await read(chSecoXml, WHOLE);
    const names = entries.flatMap((entry) => entry.names.map((name) => name.text));
    expect(names).not.toContain("Resurrected Name");
    expect(names).not.toContain("Old Copy");
  });

  test("finds places that stand after the targets", async () => {
    const places = /<place ssid[^]*<\/place>\n/.exec(WHOLE)?.[0] ?? "";
    const moved = WHOLE.replace(places, "").replace(
      "</swiss-sanctions-list>",
      `${places}</swiss-sanctions-list>`,
    );
    expect(places).not.toBe("");
    expect((await read(chSecoXml, moved)).entries).toEqual((await read(chSecoXml, WHOLE)).entries);
  });

  test("keeps every spelling of a name with very many", async () => {
    const name = `<name name-type="alias" quality="good">${[1, 2, 3, 4].map(part).join("")}</name>`;
    const { entries } = await read(chSecoXml, WHOLE.replace("<nickname>Lenny</nickname>", name));
    const words = new Set(entries.at(-1)?.names.flatMap((one) => one.text.split(" ")));
    for (let order = 1; order <= 4; order++) expect(words).toContain(`W${order}x8`);
    expect(entries.at(-1)?.names.length).toBeLessThan(60);
  });
});
