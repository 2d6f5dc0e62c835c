import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/model/list-entry.ts";
import type { ListFile } from "../../src/sources/source.ts";
import { aliasNames } from "../../src/sources/watchlists/un-sc/alias.ts";
import { unScXml } from "../../src/sources/watchlists/un-sc/xml.ts";

const WHOLE = readFileSync(
  join(import.meta.dirname, "../../fixtures/sources/un-sc/xml/consolidated.xml"),
  "utf8",
);

function fileOf(content: string | Uint8Array): ListFile {
  const bytes = Buffer.from(content);
  const head = { name: "consolidated.xml", text: bytes.toString("utf8").slice(0, 65_536) };
  return {
    name: "consolidated.xml",
    head,
    async *open() {
      yield bytes;
    },
  };
}

async function read(content: string | Uint8Array) {
  const result = { entries: [] as ListEntry[], notes: [] as string[], published: "" };
  for await (const event of unScXml.read(new Map([["list", fileOf(content)]]), { today: "2026-11-22" })) {
    if ("entry" in event) result.entries.push(event.entry);
    else if ("published" in event) result.published = event.published;
    else result.notes.push(`${event.note} ${event.where}`);
  }
  return result;
}

const person = (inner: string) =>
  WHOLE.replace("<DATAID>6900001</DATAID>", `<DATAID>6900001</DATAID>${inner}`);

describe("a UN file is refused whole when", () => {
  test.each([
    ["it is cut in the middle of a record", WHOLE.slice(0, 4000), /unclosed tag/],
    ["it holds bytes that are not UTF-8", Buffer.from(WHOLE, "latin1"), /not text in its encoding/],
    [
      "it declares a document type",
      WHOLE.replace("<CONSOLIDATED_LIST", "<!DOCTYPE a><CONSOLIDATED_LIST"),
      /document type/,
    ],
    ["its entities are missing", WHOLE.replace(/<ENTITIES>[^]*<\/ENTITIES>/, ""), /holds no entities/],
    [
      "a record has no id",
      WHOLE.replace("<REFERENCE_NUMBER>KPe.911</REFERENCE_NUMBER>", "").replace(
        "<DATAID>6900011</DATAID>",
        "",
      ),
      /without REFERENCE_NUMBER/,
    ],
  ])("%s", async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      code: "list-refused",
      message: expect.stringMatching(message),
    });
  });
});

test.each([
  ["<sdnList/>"],
  ["<export xmlns='http://eu.europa.ec/fpi/fsd/export'/>"],
  ["CONSOLIDATED_LIST,a\n1,2"],
])("%s is no UN list", (text) => expect(unScXml.recognise(fileOf(text).head)).toBeUndefined());

test("an element the layout does not have is named once, and the entry is kept", async () => {
  const { entries, notes } = await read(person("<NICKNAME>Tiger</NICKNAME><NICKNAME>Lion</NICKNAME>"));
  expect(notes.filter((note) => note.startsWith("unknown-column"))).toEqual(["unknown-column NICKNAME"]);
  expect(entries).toHaveLength(6);
});

test("a de-listed record stays, as ended", async () => {
  const { entries, notes } = await read(person("<DELISTED_ON>2024-05-01</DELISTED_ON>"));
  expect(entries[0]).toMatchObject({ measures: ["ended"], endsOn: "2024-05-01" });
  expect(notes).toContain("delisted un-sc:CDi.901");
});

test("white space and entities in names are folded and decoded", async () => {
  const { entries } = await read(
    WHOLE.replace(
      "<FIRST_NAME>MORTEZA</FIRST_NAME>",
      "<FIRST_NAME>\n  AL&#45;SAQR &amp;\tSONS </FIRST_NAME>",
    ),
  );
  expect(entries[2]?.names[0]?.text).toBe("AL-SAQR & SONS SABETI");
});

test.each([
  [
    "Hay’at Tahrir (HTS) (هيئة تحرير (original script); Hay’et Tahrir)",
    "",
    ["Hay’at Tahrir (HTS)", "هيئة تحرير", "Hay’et Tahrir"],
  ],
  ["Al-Haramain Foundation (Pakistan)", "", ["Al-Haramain Foundation (Pakistan)"]],
  ["EL PARA (COMBAT NAME)", "", ["EL PARA"]],
  [") Abdelrahman Zafir", "", ["Abdelrahman Zafir"]],
  ["Abu Banat", "original script: Абу Банат", ["Abu Banat", "Абу Банат"]],
  ["حاجى فیض", "(Hajji Faiz; Haji Faiz) known by this name", ["حاجى فیض", "Hajji Faiz", "Haji Faiz"]],
  ["Sayf Adl", "DOB: a) 1960; b) 1963", ["Sayf Adl"]],
  ["((((((", "", ["(((((("]],
])("the alias %j with the note %j holds the names %j", (text, note, names) => {
  expect(aliasNames(text, note)).toEqual(names);
});
