import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { Format, ListFile } from "../../src/sources/source.ts";
import { splitAliases, splitName } from "../../src/sources/watchlists/ca-sema/aliases.ts";
import { caSemaXml2020 } from "../../src/sources/watchlists/ca-sema/xml-2020.ts";
import { caSemaXml } from "../../src/sources/watchlists/ca-sema/xml.ts";

function fileOf(content: string | Uint8Array): ListFile {
  const bytes = Buffer.from(content);
  return {
    name: "sema-lmes.xml",
    head: { name: "sema-lmes.xml", text: bytes.toString("utf8").slice(0, 65_536) },
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

const FOLDER = join(import.meta.dirname, "../../fixtures/sources/ca-sema");
const NEW = readFileSync(join(FOLDER, "xml/sema-lmes.xml"), "utf8");
const OLD = readFileSync(join(FOLDER, "xml-2020/sema-lmes.xml"), "utf8");

describe("the Canadian list", () => {
  test("is told from its old layout by its elements", () => {
    expect(caSemaXml.recognise(fileOf(NEW).head)).toEqual({ part: "xml" });
    expect(caSemaXml2020.recognise(fileOf(NEW).head)).toBeUndefined();
    expect(caSemaXml.recognise(fileOf(OLD).head)).toBeUndefined();
    expect(caSemaXml2020.recognise(fileOf(OLD).head)).toEqual({ part: "xml" });
    for (const format of [caSemaXml, caSemaXml2020]) {
      expect(format.recognise(fileOf("<data-set><row/></data-set>").head)).toBeUndefined();
    }
  });

  test.each([
    ["cut within a record", caSemaXml, NEW.slice(0, 1500), /unclosed tag/],
    ["in another encoding than it says", caSemaXml, Buffer.from(NEW, "latin1"), /not text in its encoding/],
    ["without a country", caSemaXml, NEW.replace("<Country>Iran</Country>", ""), /record 5: no Country/],
    [
      "without an item",
      caSemaXml2020,
      OLD.replace("<Item>42</Item>", "<Item/>"),
      /record 2: no Country or no Item/,
    ],
    [
      "of the old layout with a new record",
      caSemaXml2020,
      OLD.replaceAll("Entity>", "EntityOrShip>"),
      /EntityOrShip/,
    ],
  ])("is refused whole when it is %s", async (_, format, content, message) => {
    await expect(read(format, content)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });

  test("says once that an element is new to it", async () => {
    const { notes } = await read(
      caSemaXml,
      NEW.replaceAll(/<Item>(?=12|4<)/g, "<Passport>X1</Passport><Item>"),
    );
    expect(notes.filter((note) => note.startsWith("unknown-column"))).toEqual([
      "unknown-column record 1: Passport",
    ]);
  });
});

describe("aliases in free text", () => {
  test.each([
    [
      "Air Bagan Holdings Pte. Ltd., Air Bagan Limited",
      ["Air Bagan Holdings Pte. Ltd.", "Air Bagan Limited"],
    ],
    ["Радиоавтоматика, ООО", ["Радиоавтоматика, ООО"]],
    ["АО «Наука, техника и труд», НТТ", ["АО «Наука, техника и труд»", "НТТ"]],
    ["Министерство образования, науки и молодежи", ["Министерство образования, науки и молодежи"]],
    ['ООО "ТРАНСОЙЛ" / ОБЩЕСТВО "ТРАНСОЙЛ"', ['ООО "ТРАНСОЙЛ"', 'ОБЩЕСТВО "ТРАНСОЙЛ"']],
    ["GORT/ORTAS", ["GORT/ORTAS"]],
    ["(Rosselkhozbank)", ["Rosselkhozbank"]],
    ["НИИ Мортеплотехники or НИИ МТ", ["НИИ Мортеплотехники", "НИИ МТ"]],
  ])("%s", (text, names) => {
    expect(splitAliases(text, false).map((alias) => alias.text)).toEqual(names);
  });

  test("bear the language of the label before them", () => {
    expect(splitAliases("Ali Karti, Belarusian: Алі, Arabic:علي كرتي", true)).toEqual([
      { text: "Ali Karti" },
      { text: "Алі", lang: "be" },
      { text: "علي كرتي", lang: "ar" },
    ]);
  });

  test("of a person with the last name first stay one name", () => {
    expect(splitAliases("Баранов, Олег Анатольевич", true)).toHaveLength(1);
  });
});

test("a name in two languages is two names, and a ship's M/V is none", () => {
  expect(splitName("Hara Institute/Institut Hara")).toEqual(["Hara Institute", "Institut Hara"]);
  expect(splitName("M/V Maria")).toEqual(["M/V Maria"]);
  expect(splitName("Dux JSC (also known as Duks)")).toEqual(["Dux JSC", "Duks"]);
  expect(splitName("Omsk Plant (also known as Omsk Machine Factory Omsktransmash")).toHaveLength(2);
});
